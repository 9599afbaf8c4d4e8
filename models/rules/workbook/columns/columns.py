"""Which heading names which column of a table, by its words and by what stands below it."""

from models.rules import lazy_re as re
from models.rules.workbook.cells.words import (
    COLUMNS,
    TABLES,
    column_of,
    fold,
    table_of_group,
)
from models.rules.workbook.columns import roles
from models.rules.workbook.headings import by_others, fitting, guess, hints, slips
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading

_ORDINAL = re.compile(r"[\d一二三四五六①-⑨]+$|^第?[一二三四五六\d](?=[步招]$)")
_AGAIN = re.compile(r"[回复復][访訪]")
_NEXT = re.compile(r"下|再|next|nxt|again|預|预|计划|計劃", re.I)
NEEDS = ("需", "need")
# "Business" may be whose, "Relationship" how it came about, "Who" the customer's people.
DOUBTFUL = ("industry", "stage", "owners")
EXACT = 3  # what a heading is worth that is called just so
SURER = 2  # how much more hints are to be worth than a word of a heading
WAYS = 0.3  # share of ways to talk
WIDER = 2  # times as many letters as ways to talk have
# Over what is done where nothing else is; beside 动作 it is what the whole is called.
STRATEGY = frozenset({"策略", "策略内容", "打法", "plan", "approach"})
NAMES = {"customers": "name", "strategies": "customer", "followups": "customer"}
SEVERAL = ("chain", "contact_title", "contact_concern")  # may stand once for each person


def named(table: str, heading: Heading, place: int) -> str | None:
    """The column that a heading names, alone or with its group."""
    text, group = heading.texts[place], heading.groups.get(place, "")
    if group and table_of_group(group) not in (None, table):
        return None
    column = column_of(table, text) or slips.nearly(table, text)
    if column is None and group and not any(column_of(one, text) for one in TABLES):
        column = column_of(table, f"{group} {text}")
    others = (one for one in TABLES if one != table)
    if fold(text) not in COLUMNS[table] and any(fold(text) in COLUMNS[one] for one in others):
        return None  # 策略目标 is what another table calls a column of its own
    return column


def is_name(heading: Heading, place: int) -> bool:
    """Whether each table that has such a column means the customer, and no hint says that what is
    told is theirs, as of "Customer's view"."""
    meant = {named(table, heading, place) for table in TABLES} - {None}
    if not meant or not meant <= set(NAMES.values()):
        return False
    if is_listed(heading, place):
        return True
    worth = [hints.of(table, heading.texts[place]) for table in TABLES]
    mine = max(one.get(NAMES[table], 0) for table, one in zip(TABLES, worth, strict=True))
    others = (one[column] for one in worth for column in one if column not in guess.NO_NAMES)
    return max(others, default=0) <= max(mine, 1)


def places(table: str, heading: Heading, below: Below) -> dict[str, list[int]]:
    """The columns that are named; of two of one name the one that is called just so,
    then the first; all of those in SEVERAL. Then those that hints and looks tell."""
    found: dict[str, list[int]] = {}
    of_one = roles.of_one(heading, below) if table == "customers" else set[int]()
    if table == "customers":
        of_one |= {place for place in heading.texts if roles.is_of_us(heading, below, place)}
    for place in heading.texts:
        column = None if place in of_one else named(table, heading, place)
        if column is None or column == NAMES[table] or below.cannot_be(column, place):
            continue
        is_exact = _is_exact(table, heading, place)
        if not is_exact and hints.is_code(heading.texts[place]):
            continue
        if column == "employees" and roles.are_met(below, place):
            column = "chain"
        if column in roles.BESIDE and _are_people(heading, below, place):
            column = "chain"  # "Who, title: cares about" over all three
        if column == "next" and fitting.are_promises(below.look(place)):
            column = "todos"  # "Next (by)" over "send prices (3/11)"
        is_sure = is_exact and (column not in DOUBTFUL or fitting.is_trade(heading.texts[place]))
        if not is_sure and fitting.contradicts(column, below.look(place)):
            continue
        if column not in found or column in SEVERAL or _is_further(heading, found[column], place):
            found.setdefault(column, []).append(place)
        elif _is_surer(table, column, heading, below, found[column][0], place):
            found[column] = [place]
    seen = frozenset[int]()
    if table == "customers":
        no_others = (None, "chain")
        unnamed = [one for one in heading.texts if named(table, heading, one) in no_others]
        unnamed = [one for one in unnamed if one not in of_one]
        seen = roles.by_looks(found, heading, below, unnamed)
        roles.of(found, heading, below, unnamed)
        seen |= roles.concerns(found, heading, below)
    found = {
        column: there
        for column, there in found.items()
        if len(there) > 1
        or there[0] in seen
        or not _says_otherwise(table, column, heading.texts[there[0]], found)
    }
    apart = by_others.apart_from_people(found, heading)
    placed = {place for there in found.values() for place in there}
    free = [one for one in heading.texts if one not in placed and not is_listed(heading, one)]
    free = [place for place in (*free, *apart) if place not in of_one]
    free = [place for place in free if below.is_used(place) or not below.rows]
    for column, place in guess.more(table, heading, below, free, found).items():
        found[column] = [place]
    for column, place in guess.no_concern(table, heading, below, apart, found).items():
        found[column] = [place]
    if table == "strategies":
        by_others.actions(found, heading, below, free)
    if table == "customers":
        _customers(found, heading, below)
    elif table == "followups":
        _followups(found, heading, below)
    return found


def _are_people(heading: Heading, below: Below, place: int) -> bool:
    """Whether a column holds people with what they are, where no other is named for them."""
    others = (one for one in heading.texts if one != place)
    is_only = all(named("customers", heading, one) != "chain" for one in others)
    return is_only and roles.have_titles(below, place)


def _is_surer(
    table: str, column: str, heading: Heading, below: Below, there: int, place: int
) -> bool:
    """Whether a heading names a column better than one in front of it."""
    if column in fitting.DAYS and not below.look(there).day and below.look(place).day:
        return True
    if column == "method" and below.look(place).method >= WAYS > below.look(there).method:
        return True  # "How" behind "Type", which is of the customer
    if _is_next(heading, column, place) and not _is_next(heading, column, there):
        return True
    if _is_exact(table, heading, there):
        is_whole = column == "actions" and fold(heading.texts[there]) in STRATEGY
        return is_whole and _is_exact(table, heading, place)
    return (
        _is_exact(table, heading, place)
        or _says_more(column, below, there, place)
        or _means_other(table, column, heading.texts[there], heading.texts[place])
    )


def _is_further(heading: Heading, there: list[int], place: int) -> bool:
    """动作二 behind 动作一."""
    stem, other = (_ORDINAL.sub("", heading.texts[one]).strip() for one in (there[0], place))
    return stem == other != heading.texts[place]


def _says_more(column: str, below: Below, there: int, place: int) -> bool:
    """談什麼 behind 怎麼談: what was said takes more words than how."""
    return column == "content" and below.look(place).width > WIDER * below.look(there).width


def _is_next(heading: Heading, column: str, place: int) -> bool:
    """Whether a day is said to be the next: 下次回访 beside 回访日."""
    return column == "next" and _NEXT.search(heading.texts[place]) is not None


def _means_other(table: str, column: str, before: str, text: str) -> bool:
    """Whether hints say that the column before is rather another, and not that of `text`."""
    worth, mine = hints.of(table, before), hints.of(table, text).get(column, 0)
    own = worth.get(column, 0)
    return mine >= own and any(worth[one] > own for one in worth if one not in guess.NO_NAMES)


def worth(table: str, column: str, heading: Heading, place: int) -> float:
    """How much a heading speaks for a column, from 1 to EXACT."""
    if _is_exact(table, heading, place):
        return EXACT
    return min(EXACT, 1 + hints.of(table, heading.texts[place]).get(column, 0) / 2)


def is_named(heading: Heading, place: int) -> bool:
    """Whether any table has a column that is called so."""
    return any(named(table, heading, place) for table in TABLES)


def is_listed(heading: Heading, place: int) -> bool:
    """Whether a table has a column of just this name."""
    return any(_is_exact(table, heading, place) for table in TABLES)


def _says_otherwise(table: str, column: str, text: str, found: dict[str, list[int]]) -> bool:
    """ "Wants from us" has a word of goals, and says more of demands."""
    if fold(text) in COLUMNS[table]:
        return False
    worth = hints.of(table, text)
    least = worth.get(column, 0) + SURER
    others = (other for other in worth if other not in (*found, *guess.NO_NAMES))
    return any(worth[other] >= least for other in others)


def _is_exact(table: str, heading: Heading, place: int) -> bool:
    return fold(heading.texts[place]) in COLUMNS[table]


def _customers(found: dict[str, list[int]], heading: Heading, below: Below) -> None:
    if "pains" not in found and "demands" in found and _is_need(heading, found["demands"][0]):
        found["pains"] = found.pop("demands")  # what they need, where nothing says what hurts
    kinds = [
        one
        for one in heading.texts
        if "segment" in {named(table, heading, one) for table in ("customers", "strategies")}
    ]
    if "industry" not in found:
        for place in kinds:
            if below.is_used(place) and not below.are("segment", place) and below.is_worded(place):
                found["industry"] = [place]  # 类型 of a company is its trade, where no segment is
                if found.get("segment") == [place]:
                    del found["segment"]
                break


def _is_need(heading: Heading, place: int) -> bool:
    return any(word in fold(heading.texts[place]) for word in NEEDS)


def _followups(found: dict[str, list[int]], heading: Heading, below: Below) -> None:
    """What was said in front of what they said; whoever stands between a to-do and its day, or
    where no day is, is its owner."""
    by_others.said_before(found, heading, below)
    roles.met(found, heading, below)
    if "date" not in found and "next" in found and _is_of_a_visit(heading, found["next"][0]):
        found["date"] = found.pop("next")
    if "owner" in found or "todos" not in found:
        return
    after = found["todos"][0] + 1
    if found.get("people") == [after]:
        found["owner"] = found.pop("people")
        return
    for place in heading.texts:
        is_vetoed = named("followups", heading, place) == "due" and place not in found.get(
            "due", ()
        )
        if is_vetoed and below.is_used(place):
            found["owner"] = [place]
            return


def _is_of_a_visit(heading: Heading, place: int) -> bool:
    """Whether 回访日期, where no other day is told, is the day of the visit."""
    text = heading.texts[place]
    return _AGAIN.search(text) is not None and _NEXT.search(text) is None
