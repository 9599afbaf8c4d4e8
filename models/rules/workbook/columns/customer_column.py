"""Which column says what customer a row is about."""

from models.rules.workbook.cells.sheets import text_of
from models.rules.workbook.cells.words import TABLES, fold
from models.rules.workbook.columns import columns
from models.rules.workbook.headings import guess, hints
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading
from models.rules.workbook.headings.looks import Look

FIRST = 4  # columns among which the customer's is, where no heading names it
KNOWN = 0.5  # share of a column that the workbook lists as customers
ORGANISATIONS, LEAST_ORGANISATIONS = 0.4, 0.2
LEAST = 2.5  # of hints and looks
TOLD = 4  # other headings that speak for columns of customers
SURELY = 4  # what hints are worth that are enough alone
LISTED = 4  # other headings that are known
RELATED, CALLED = (frozenset(hints.LOOKS[one]) for one in ("related", "called"))
ALL = 0.9  # share of a column of codes
DISTINCT = 0.9  # share of a column of names that stand once
NAMED = 2  # what a word of another column is worth
UNKNOWN = Heading({0: ""}, {})
_LONG = 60  # letters; what is longer is no name


def of(heading: Heading, below: Below) -> int | None:
    said = [place for place in heading.texts if columns.is_name(heading, place)]
    said = said or [place for place, text in heading.texts.items() if fold(text) in below.called]
    fitting = [place for place in said if not below.cannot_be("name", place)]
    if said and not fitting and not any(map(below.is_used, said)):
        return said[0]
    if below.knows_any and not any(below.look(place).known for place in fitting):
        known = [place for place in heading.texts if below.look(place).known >= KNOWN]
        if len(known) == 1:
            return known[0]  # "Which kind of customer" stands beside one of the kind
    if fitting:
        there = [place for place in fitting if below.is_used(place)]
        whole = (place for place in there if not hints.is_alias(heading.texts[place]))
        used = next(whole, next(iter(there), fitting[0]))  # 客户全称 rather than 客户简称
        beside = _beside_codes(heading, below, used)
        return used if beside is None else beside
    if (called := _beside_short(heading, below)) is not None:
        return called
    free = [
        place
        for place in heading.texts
        if not hints.is_of_others(heading.texts[place])
        and (not columns.is_listed(heading, place) or _are_names(below, place))
    ]
    front = _front(heading, below)
    likely = {
        place: _score(heading, place, below.look(place), is_front=place == front) for place in free
    }
    order = sorted(likely, key=lambda place: -likely[place])
    if order and likely[order[0]] >= LEAST:
        return order[0]
    unnamed = [place for place in free if not columns.is_named(heading, place)]
    is_other = any(below.look(place).organisation > KNOWN for place in free)
    return None if order and (below.knows_any or is_other) else _first(heading, below, unnamed)


def _beside_codes(heading: Heading, below: Below, place: int) -> int | None:
    """Of a column of codes, PET or A-07, the names that stand beside it."""
    if not below.look(place).code >= ALL:
        return None
    order = sorted(heading.texts)
    for near in order[order.index(place) + 1 : order.index(place) + 3]:
        look = below.look(near)
        is_long = look.count > 1 and look.width > 2 * below.look(place).width
        is_other = hints.is_of_others(heading.texts[near]) or look.detailed > KNOWN
        is_such = is_long and look.distinct >= DISTINCT and not is_other
        is_next = near == order[order.index(place) + 1] and _are_numbered(below, place)
        if is_such and (_is_called(heading, near) or (is_next and _is_unknown(heading, near))):
            return near if below.may_be_name(near) else None
    return None


def _are_numbered(below: Below, place: int) -> bool:
    """Whether codes are numbers of accounts, NS-0412, and not short names, IBM."""
    return all(any(map(str.isdigit, text_of(cell))) for cell in below.values(place))


def _is_unknown(heading: Heading, place: int) -> bool:
    """Whether no word of a heading speaks for any column: "Sugarhouse"."""
    text = heading.texts[place]
    if any(one in fold(text) for one in RELATED):
        return False
    hinted = any(hints.of(table, text) for table in TABLES)
    return not hinted and not columns.is_named(heading, place)


def _is_called(heading: Heading, place: int) -> bool:
    """Whether a heading says that a column is of names, and not whose parent they are."""
    text = heading.texts[place]
    if any(one in fold(text) for one in RELATED):
        return False
    if fold(text) in CALLED or columns.is_name(heading, place):
        return True
    worth = [hints.of(table, text) for table in TABLES]
    mine = max(one.get(columns.NAMES[table], 0) for one, table in zip(worth, TABLES, strict=True))
    others = (one[column] for one in worth for column in one if column not in guess.NO_NAMES)
    return mine > 0 and max(others, default=0) <= mine


def _front(heading: Heading, below: Below) -> int | None:
    """The first column that is none of running numbers, codes or short names."""
    plain = (one for one in sorted(heading.texts) if not _is_short_name(heading.texts[one]))
    return next((one for one in plain if not _is_of_numbers(below, one)), None)


def _is_of_numbers(below: Below, place: int) -> bool:
    is_code = below.look(place).code >= ALL and _are_numbered(below, place)
    return is_code or _is_number(below.look(place))


def _beside_short(heading: Heading, below: Below) -> int | None:
    """What stands beside a column of short names, under any heading: longer names, each once."""
    order = sorted(heading.texts)
    for at, place in enumerate(order):
        if not hints.is_alias(heading.texts[place]):
            continue
        for near in (*order[max(0, at - 1) : at], *order[at + 1 : at + 2]):
            look = below.look(near)
            is_long = look.count > 1 and look.width > below.look(place).width
            is_other = columns.is_named(heading, near) or hints.is_of_others(heading.texts[near])
            if is_long and look.distinct >= DISTINCT and not is_other and below.may_be_name(near):
                return near
    return None


def _are_names(below: Below, place: int) -> bool:
    """Whether what stands below a heading of something else are customers all the same."""
    look = below.look(place)
    if below.knows_any:
        return look.known >= KNOWN
    return look.organisation > KNOWN and look.distinct == 1


def _first(heading: Heading, below: Below, free: list[int]) -> int | None:
    """A column of names in front, whatever it is called, where enough else is known."""
    listed = sum(columns.is_listed(heading, place) for place in heading.texts)
    first = sorted(heading.texts)[:FIRST]
    unknown = [place for place in free if place in first]
    if below.sample:
        fitting = (one for one in unknown if below.is_used(one) and below.may_be_name(one))
        likely = (one for one in fitting if _score(UNKNOWN, 0, below.look(one)) >= 0)
        told = sum(_is_told("customers", text) for text in heading.texts.values())
        is_list = told >= TOLD and told > sum(
            _is_told("followups", text) for text in heading.texts.values()
        )
        front = _front(heading, below)
        sure = (
            one
            for one in likely
            if listed >= LISTED
            or below.look(one).organisation > LEAST_ORGANISATIONS
            or (one == front and is_list and below.look(one).distinct >= DISTINCT)
            or (one == front and told >= TOLD and _is_merged(below, one))
        )
        return next(sure, None)
    return unknown[0] if unknown[:1] == [min(heading.texts)] else None


def _is_merged(below: Below, place: int) -> bool:
    """Whether its cells are merged down over several rows, as over a customer's records."""
    return any(row.is_below(place) for row in below.rows)


def _is_short_name(text: str) -> bool:
    return hints.is_alias(text) or hints.is_code(text)


def _is_told(table: str, text: str) -> bool:
    """Whether a heading speaks for a column of a table."""
    return max(hints.of(table, text).values(), default=0) >= hints.WORD


def _is_number(look: Look) -> bool:
    """Whether a column is of running numbers, or empty."""
    return not look.count or look.figure > KNOWN


def _score(heading: Heading, place: int, look: Look, *, is_front: bool = False) -> float:
    """Less than 0 for what cannot be the name of a customer."""
    text = heading.texts[place]
    other = max(look.day, look.figure, look.method, min(look.person, look.detailed))
    if not look.count or look.width > _LONG or (other > KNOWN and look.known < KNOWN):
        return -1 if look.count else 0
    hint = max(hints.of(table, text).get(columns.NAMES[table], 0) for table in TABLES)
    others = max(
        (
            worth
            for table in TABLES
            for column, worth in hints.of(table, text).items()
            if column not in guess.NO_NAMES
        ),
        default=0,
    )
    others = max(others, NAMED if columns.is_named(heading, place) else 0)
    is_listed = 6 * look.known if look.known >= KNOWN else 0
    is_such = 2.5 * look.organisation if look.organisation >= ORGANISATIONS else 0
    if look.organisation > KNOWN and is_front:
        return LEAST + is_such + hint
    is_person = look.person > KNOWN and not look.organisation and hint <= others
    if not is_listed and (others > hint or is_person):
        return -1
    return is_listed + is_such + (LEAST if hint >= SURELY else min(hint, 2))
