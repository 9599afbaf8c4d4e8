"""Where the standard's tables stand in a workbook: on any sheet, in any order, one below another,
with a title above and columns moved, missing or added."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import process

from models.rules.workbook.sheets import Row, Sheet, text_of
from models.rules.workbook.words import COLUMNS, TABLES, TITLES, fold

MAX_HEADING = 40  # characters; what is longer is no heading
LEAST_COLUMNS = 3  # that are known, of a row of headings
NEARLY = 88  # per cent of likeness that a slip of the keyboard leaves
LEAST_LETTERS = 6  # of a heading in which a slip is forgiven


@dataclass(frozen=True)
class Table:
    """`places` are the known columns and where each stands; `headings` all of them as written."""

    kind: str
    sheet: Sheet
    places: dict[str, int]
    headings: dict[int, str]
    rows: tuple[Row, ...]

    @property
    def ignored(self) -> tuple[str, ...]:
        known = set(self.places.values())
        return tuple(text for place, text in self.headings.items() if place not in known)


def find(sheet: Sheet) -> Iterator[Table]:
    """The tables of a sheet. Rows without a heading above them belong to none."""
    heading: tuple[str, dict[str, int], dict[int, str]] | None = None
    rows: list[Row] = []
    title = TITLES.get(fold(sheet.name), "")
    for row in sheet.rows:
        if read := _headings(row, title):
            if heading is not None:
                yield Table(heading[0], sheet, heading[1], heading[2], tuple(rows))
            heading, rows, title = read, [], ""
        elif named := _title(row):
            title = named
        elif heading is not None:
            rows.append(row)
    if heading is not None:
        yield Table(heading[0], sheet, heading[1], heading[2], tuple(rows))


def _headings(row: Row, title: str) -> tuple[str, dict[str, int], dict[int, str]] | None:
    """The table whose headings a row holds: that of the title, or the one with most of them."""
    texts = {place: text_of(row.cells[place]).strip() for place in row.own}
    texts = {place: text for place, text in texts.items() if text}
    if len(texts) < LEAST_COLUMNS or any(len(text) > MAX_HEADING for text in texts.values()):
        return None
    found = {table: _places(texts, table) for table in TABLES}
    best = max(TABLES, key=lambda table: len(found[table]) + (table == title) / 2)
    places = found[best]
    is_sure = len(places) >= LEAST_COLUMNS and 2 * len(places) >= len(texts)
    return (best, places, texts) if is_sure else None


def _places(texts: dict[int, str], table: str) -> dict[str, int]:
    """The columns that are named; of two of one name the first."""
    known = COLUMNS[table]
    places: dict[str, int] = {}
    for place, text in texts.items():
        folded = fold(text)
        column = known.get(folded)
        if column is None and len(folded) >= LEAST_LETTERS:
            likely = process.extractOne(folded, known.keys(), score_cutoff=NEARLY)
            column = known[likely[0]] if likely else None
        if column is not None:
            places.setdefault(column, place)
    key = "name" if table == "customers" else "customer"
    if key not in places and 0 in texts and 0 not in places.values():
        places[key] = 0  # a first column of an unknown name holds who it is about
    return places if key in places else {}


def _title(row: Row) -> str:
    """The table that a row of one cell announces."""
    own = [text_of(row.cells[place]).strip() for place in row.own]
    if len(own) != 1:
        return ""
    folded = fold(own[0])
    return next((table for title, table in TITLES.items() if title in folded), "")
