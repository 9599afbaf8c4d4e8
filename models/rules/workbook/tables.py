"""Where the standard's tables stand in a workbook: on any sheet, in any order, one below another,
with a title above and columns moved, missing or added."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from models.rules.workbook import card, columns, headings, visits
from models.rules.workbook.columns import NAMES, Below
from models.rules.workbook.headings import LEAST_COLUMNS, Heading, texts_of
from models.rules.workbook.sheets import Row, Sheet, text_of
from models.rules.workbook.words import TABLES, TITLES, fold

LEAST_OWN = 2  # columns of a second table under the same headings
NO_ROWS = Below(())


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

    @property
    def name_place(self) -> int:
        return self.places[NAMES[self.kind]][0]


Found = tuple[list[Table], dict[int, str]]  # under one row of headings; those that mean nothing


def find(sheet: Sheet) -> Iterator[Found]:
    """The tables of a sheet, those under the same row of headings together. Rows without a heading
    above them belong to none."""
    if found_card := card.read(sheet, lambda row: _recognised(Heading(texts_of(row), {}))):
        heading = Heading(dict(enumerate(map(text_of, found_card.labels.cells))), {})
        values = (found_card.values,)
        tables = _tables(heading, Below(values), sheet, sheet.name)
        yield [replace(one, rows=values) for one in tables], {}
        sheet = found_card.rest
    under: list[Table] = []
    ignored: dict[int, str] = {}
    rows: list[Row] = []
    hint = sheet.name
    skipped = 0
    for number, row in enumerate(sheet.rows):
        if skipped:
            skipped -= 1
        elif (not under or headings.is_sure(row)) and (found := _headings(sheet, number, hint)):
            if under:
                yield [replace(one, rows=tuple(rows)) for one in under], ignored
            (under, ignored), skipped = found
            rows = []
        elif (title := _title(row, most=2)) and _opens(sheet, number):
            hint = f"{hint if not under else sheet.name} {title}"
        elif under:
            rows.append(row)
        elif title := _title(row):
            hint = f"{hint} {title}"
    if under:
        yield [replace(one, rows=tuple(rows)) for one in under], ignored


def _headings(sheet: Sheet, number: int, hint: str) -> tuple[Found, int] | None:
    """What stands under the headings of a row, and how many more rows they take."""
    heading = headings.at(sheet.rows, number)
    if heading is None:
        return None
    first = number + heading.height
    below = Below(sheet.rows[first : first + columns.SAMPLE])
    found = _under(heading, below, sheet, hint)
    return (found, heading.height - 1) if found else None


def _recognised(heading: Heading) -> bool:
    return heading.is_short and _under(heading, NO_ROWS, Sheet("", ()), "") is not None


def _under(heading: Heading, below: Below, sheet: Sheet, hint: str) -> Found | None:
    texts = heading.texts
    if len(texts) < LEAST_COLUMNS:
        return None
    tables: list[Table] = []
    for part in _side_by_side(heading):
        tables += _tables(replace(heading, texts=part), below, sheet, hint)
    known = {place for one in tables for places in one.places.values() for place in places}
    known |= {place for one in tables for labels in one.ticks.values() for place in labels}
    is_sure = len(known) >= LEAST_COLUMNS and 2 * len(known) >= len(texts)
    ignored = {place: text for place, text in texts.items() if place not in known}
    return (tables, ignored) if is_sure else None


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


def _tables(heading: Heading, below: Below, sheet: Sheet, hint: str) -> list[Table]:
    """The table with most of these headings, and others that have some of their own: one wide
    table may hold all three."""
    name = columns.name_of(heading, below)
    if name is None:
        return []
    ticks = columns.ticked(heading, below)
    plain = {place for labels in ticks.values() for place in labels} | {name}
    rest = replace(heading, texts={p: t for p, t in heading.texts.items() if p not in plain})
    title = next((table for one, table in TITLES.items() if one in fold(hint)), "")
    found = {table: columns.places(table, rest, below) for table in TABLES}
    order = sorted(TABLES, key=lambda table: -(_count(found[table]) + (table == title) / 2))
    taken: set[int] = set()
    tables: list[Table] = []
    for kind in order:
        places = found[kind]
        own = {
            column: [one for one in there if one not in taken]
            for column, there in places.items()
            if column != "id"
        }
        own = {column: there for column, there in own.items() if there}
        marked = {one: ticks.pop(one) for one in columns.ticked_of(kind) & ticks.keys()}
        least = LEAST_COLUMNS - 1 if taken else 1
        if _count(own) + len(marked) < LEAST_OWN or _count(places) + len(marked) < least:
            ticks |= marked
            continue
        known = {NAMES[kind]: [name], **own, **({"id": places["id"]} if "id" in places else {})}
        table = Table(kind, sheet, known, heading.texts, hint, (), marked)
        if kind == "followups":
            free = {p: t for p, t in rest.texts.items() if p not in taken}
            blocks = visits.side_by_side(replace(rest, texts=free), known)
            tables += [replace(table, places=one) for one in blocks]
            taken |= {p for one in blocks for there in one.values() for p in there}
        else:
            tables.append(table)
            taken |= {one for there in own.values() for one in there}
    return tables


def _count(places: dict[str, list[int]]) -> int:
    return sum(map(len, places.values()))


def _title(row: Row, most: int = 1) -> str:
    """What a row of one cell says, or of two above tables side by side."""
    own = [text_of(row.cells[place]).strip() for place in row.own]
    return " ".join(own) if len(own) <= most else ""


def _opens(sheet: Sheet, number: int) -> bool:
    """Whether headings follow this row, or another title before them."""
    for at in range(number + 1, min(number + 4, len(sheet.rows))):
        if _headings(sheet, at, ""):
            return True
        if not _title(sheet.rows[at], most=2):
            return False
    return False
