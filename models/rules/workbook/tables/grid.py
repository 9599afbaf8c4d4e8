"""A grid with a row for each customer and a column for each month, in whose cells lie the records
of that month, each behind its day: "14日 电话 …"."""

from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Row, Sheet, text_of
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.days import above
from models.rules.workbook.headings.headings import Heading
from models.rules.workbook.tables.table import REMARKS, Found, Table

LEAST_MONTHS = 4
MOST_TITLES = 6  # rows above the months
_MONTH = re.compile(
    r"(\d{1,2})\s*月份?|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?", re.I
)
_DAY = re.compile(r"(?:^|\n)\s*(\d{1,2})\s*(?:日|号|號|st|nd|rd|th|(?=\s*[:：\s]))")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


@dataclass(frozen=True)
class Grid:
    """`rows` hold a customer and its records in one text each."""

    heading: Heading
    rows: tuple[Row, ...]


def read(sheet: Sheet) -> Grid | None:
    """None where no row names months, or nothing says of which year."""
    for at, row in enumerate(sheet.rows[:MOST_TITLES]):
        months = _months(row)
        if len(months) >= LEAST_MONTHS and row.own and row.own[0] < min(months):
            titles = (text_of(one.cells[place]) for one in sheet.rows[:at] for place in one.own)
            year = above.year_of(" ".join([sheet.name, *titles]))
            if year is None:
                return None
            rows = (_row(one, row.own[0], months, year) for one in sheet.rows[at + 1 :])
            found = tuple(one for one in rows if one is not None)
            headings = {0: text_of(row.cells[row.own[0]]), 1: text_of(row.cells[row.own[1]])}
            return Grid(Heading(headings, {}), found) if found else None
    return None


def _months(row: Row) -> dict[int, int]:
    """The months that a row is headed by, by their places; none where other texts stand between."""
    found = {}
    for place in row.own[1:]:
        month = _MONTH.fullmatch(text_of(row.cells[place]).strip())
        if month is None:
            return {}
        found[place] = int(month[1]) if month[1] else _MONTHS.index(month[2].casefold()) + 1
    return found


def _row(row: Row, name: int, months: dict[int, int], year: int) -> Row | None:
    records = [
        record
        for place, month in months.items()
        for record in _records(text_of(row.at(place)), f"{year}-{month:02}")
    ]
    if not records:
        return None
    first = next(place for place in months if row.at(place) is not None)
    stands = ((row.number, name), (row.number, first))
    return Row(row.number, (row.at(name), "\n".join(records)), stands=stands)


def _records(said: str, month: str) -> list[str]:
    """The records of a cell with their days in full; none of one that tells of no day."""
    found = list(_DAY.finditer(said))
    if not found or said[: found[0].start()].strip():
        return []
    ends = [*(one.start() for one in found[1:]), len(said)]
    return [
        f"{month}-{int(one[1]):02} {said[one.end() : end].strip()}"
        for one, end in zip(found, ends, strict=True)
    ]


def table_of(months: Grid, sheet: Sheet) -> Found:
    places = {NAMES["followups"]: [0], REMARKS: [1]}
    table = Table("followups", sheet, places, months.heading.texts, sheet.name, months.rows)
    return [table], {}
