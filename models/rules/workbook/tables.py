"""The standard's tables under one row of headings."""

from dataclasses import dataclass, field, replace

from models.rules.workbook import columns, customer_column, hints, looks, visits
from models.rules.workbook.below import Below
from models.rules.workbook.columns import NAMES
from models.rules.workbook.headings import LEAST_COLUMNS, Heading
from models.rules.workbook.sheets import Row, Sheet
from models.rules.workbook.words import TABLES, TITLES, column_of, fold

LEAST_OWN = 2  # columns of a second table under the same headings
LEAST_NAMED = 2  # headings that are in the lists; of fewer, more have to be guessed
LEAST_GUESSED = 5
SURE = 2  # what hints are worth, on average, where no heading is in the lists
LEAST_NAMELESS = 4  # columns of a table that names no customer in its rows
RUNNING = 0.5  # share of a column that are remarks behind their days
REMARKS = "remarks"
NOWHERE = 20_000  # past the last column of any spreadsheet


@dataclass(frozen=True)
class Table:
    """`places` are the known columns and where each stands, those in columns.SEVERAL once for each;
    `headings` all of them as written; `ticks` the columns whose values are headings that are
    ticked. `hint` is what stands above, or the sheet's name."""

    kind: str
    sheet: Sheet
    places: dict[str, list[int]]
    headings: dict[int, str]
    hint: str
    rows: tuple[Row, ...] = ()
    ticks: dict[str, dict[int, str]] = field(default_factory=dict)

    def is_role(self, place: int) -> bool:
        """Whether a column of people is headed by what they are."""
        heading = self.headings.get(place, "")
        return hints.is_title(heading) and column_of("customers", heading) is None

    @property
    def names_customer(self) -> bool:
        """Whether its rows do; else titles above them."""
        return self.name_place != NOWHERE

    @property
    def names_surely(self) -> bool:
        """Whether its heading is one that is known for the customer's."""
        said = self.headings.get(self.name_place, "")
        return bool(said) and column_of(self.kind, said) == NAMES[self.kind]

    @property
    def name_place(self) -> int:
        return self.places[NAMES[self.kind]][0]


Found = tuple[list[Table], dict[int, str]]  # under one row of headings; those that mean nothing


def under(heading: Heading, below: Below, sheet: Sheet, hint: str) -> Found | None:
    """None where a row is none of headings."""
    texts = heading.texts
    if len(texts) < LEAST_COLUMNS:
        return None
    tables: list[Table] = []
    for part in _side_by_side(heading):
        tables += of(replace(heading, texts=part), below, sheet, hint)
    ignored = unknown(heading, tables)
    known = len(texts) - len(ignored)
    if known < LEAST_COLUMNS or 2 * known < len(texts) or not _is_likely(heading, known):
        return None
    return tables, ignored


def unknown(heading: Heading, tables: list[Table]) -> dict[int, str]:
    """The headings that mean nothing to us."""
    known = {place for one in tables for places in one.places.values() for place in places}
    known |= {place for one in tables for labels in one.ticks.values() for place in labels}
    return {place: text for place, text in heading.texts.items() if place not in known}


def _is_likely(heading: Heading, known: int) -> bool:
    """Whether a row is of headings and not of words of a record that happen to be like some."""
    named = sum(columns.is_named(heading, place) for place in heading.texts)
    values = sum(looks.is_day(one) or looks.is_figure(one) for one in heading.texts.values())
    if 2 * named >= len(heading.texts):
        return True
    if (
        not values
        and known >= LEAST_GUESSED
        and hints.total(heading.texts.values()) >= SURE * known
    ):
        return True
    return not values and (named >= LEAST_NAMED or (named > 0 and known >= LEAST_GUESSED))


def _side_by_side(heading: Heading) -> list[dict[int, str]]:
    """Parted before each further column of customers: two tables stand beside each other."""
    parts: list[dict[int, str]] = [{}]
    has_name = False
    for place, text in heading.texts.items():
        is_name = columns.is_name(heading, place)
        if is_name and has_name and len(parts[-1]) >= LEAST_COLUMNS:
            parts.append({})
        has_name = has_name or is_name
        parts[-1][place] = text
    return parts


def of(heading: Heading, below: Below, sheet: Sheet, hint: str) -> list[Table]:
    """The table with most of these headings, and others that have some of their own: one wide
    table may hold all three."""
    name = customer_column.of(heading, below)
    ticks = columns.ticked(heading, below)
    plain = {place for labels in ticks.values() for place in labels}
    plain |= {name} if name is not None else set()
    rest = replace(heading, texts={p: t for p, t in heading.texts.items() if p not in plain})
    title = next((table for one, table in TITLES.items() if one in fold(hint)), "")
    found = {table: columns.places(table, rest, below) for table in TABLES}
    order = sorted(TABLES, key=lambda table: -_weight(table, found[table], heading, title))
    taken: set[int] = set()
    tables: list[Table] = []
    for kind in order:
        free = {place: text for place, text in rest.texts.items() if place not in taken}
        own = columns.places(kind, replace(rest, texts=free), below) if taken else found[kind]
        own = {column: there for column, there in own.items() if column != "id"}
        marked = {one: ticks.pop(one) for one in columns.ticked_of(kind) & ticks.keys()}
        least = LEAST_COLUMNS - 1 if taken else 1
        if _count(own) + len(marked) < LEAST_OWN or _count(found[kind]) + len(marked) < least:
            ticks |= marked
            continue
        if not _is_told(kind, own, heading, is_first=not taken, is_named=name is not None):
            ticks |= marked
            continue
        known = {NAMES[kind]: [NOWHERE if name is None else name], **own}
        if "id" in found[kind]:
            known["id"] = found[kind]["id"]
        table = Table(kind, sheet, known, heading.texts, hint, (), marked)
        if kind == "followups":
            blocks = visits.side_by_side(replace(rest, texts=free), known)
            tables += [replace(table, places=one) for one in blocks]
            taken |= {p for one in blocks for there in one.values() for p in there}
        else:
            tables.append(table)
            taken |= {one for there in own.values() for one in there}
    running = [place for place in rest.texts if below.look(place).running >= RUNNING]
    if name is not None and tables and tables[0].kind == "customers":
        places = [place for place in running if place not in taken or _is_log(tables, place)]
        said = [{NAMES["followups"]: [name], REMARKS: [place]} for place in places]
        tables = [one for one in tables if one.kind != "followups" or not places]
        tables += [Table("followups", sheet, one, heading.texts, hint) for one in said]
    return tables


def _is_log(tables: list[Table], place: int) -> bool:
    """Whether a place is of follow-ups that lie each in a column of its own."""
    logs = [one for one in tables if one.kind == "followups"]
    return any([place] in one.places.values() for one in logs)


def _count(places: dict[str, list[int]]) -> int:
    return sum(map(len, places.values()))


def _weight(table: str, places: dict[str, list[int]], heading: Heading, title: str) -> float:
    """How much headings speak for a table; the title above decides between two."""
    said = [
        columns.worth(table, column, heading, place)
        for column, there in places.items()
        for place in there
    ]
    return sum(said) + (table == title) * columns.EXACT / 2


def _is_told(
    kind: str, own: dict[str, list[int]], heading: Heading, *, is_first: bool, is_named: bool
) -> bool:
    """Whether enough headings are in the lists: a table is not made of guesses."""
    listed = sum(columns.is_named(heading, place) for there in own.values() for place in there)
    if is_named:
        exact = sum(columns.is_listed(heading, place) for there in own.values() for place in there)
        return is_first or exact > 0
    is_whole = _count(own) >= LEAST_NAMELESS and listed >= LEAST_COLUMNS
    return kind != "customers" and is_first and is_whole
