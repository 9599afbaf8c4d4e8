"""Records in a column for each day, whose heading is the day: a row for each customer, and in its
cells what was said, perhaps in lines behind "Said:", "Answer:" and "Next:"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.sums import SUM
from models.rules.workbook.cells.words import fold, value_of
from models.rules.workbook.columns import labels
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.headings import looks
from models.rules.workbook.remarks import tagged
from models.rules.workbook.tables.table import Found, Table

LEAST = 2  # days, and records
LEAST_WIDTH = 10  # letters of a record, on average: fewer are names of a rota, or figures
MOST_ROWS = 12  # from the top, among which the days stand
COLUMNS = ("date", "method", "content", "feedback", "todos", "next")
_WITH_WAY = re.compile(r"(\S*\d\S*)\s+([^\d\s]+)|([^\d\s]+)\s+(\S*\d.*)")  # 9/5 电话, "call 5 Sep"


@dataclass(frozen=True)
class _Days:
    """The row of headings, the place of the customers, and the columns of records: those of days,
    and those among them of which nobody knows the day."""

    at: int
    name: int
    head: str
    places: tuple[int, ...]


def apart(sheet: Sheet) -> tuple[Sheet, Found | None]:
    """The sheet without such columns, and their records."""
    days = next((one for at in range(MOST_ROWS) if (one := _days(sheet.rows, at))), None)
    if days is None:
        return sheet, None
    records = tuple(_records(sheet.rows, days))
    titles = (text_of(row.cells[row.own[0]]) for row in sheet.rows[: days.at] if len(row.own) == 1)
    places = {column: [at] for at, column in enumerate((NAMES["followups"], *COLUMNS))}
    heads = {0: days.head}
    table = Table("followups", sheet, places, heads, " ".join([sheet.name, *titles]), records)
    rows = (_without(row, days.places) for row in sheet.rows)
    left = replace(sheet, rows=tuple(row for row in rows if row.own))
    return left, ([table], {})


def _days(rows: Sequence[Row], at: int) -> _Days | None:
    """What a row heads; None where it is none of days above records."""
    if at + LEAST >= len(rows):
        return None
    row = rows[at]
    days = [place for place in row.own if looks.is_day(row.cells[place])]
    if len(days) < LEAST:
        return None
    places = tuple(place for place in row.own if place >= days[0])
    above = rows[at - 1] if at else row  # where it stands beside a group of days
    heads = {place: text_of(row.at(place) or above.at(place)) for place in range(days[0])}
    name = next((place for place, text in heads.items() if labels.is_name(text)), None)
    is_most = 2 * len(days) > len(places) and places[-1] - places[0] < 2 * len(places)
    if name is None or not is_most or not _are_records(rows[at + 1 :], places):
        return None
    return _Days(at, name, heads[name], places)


def _are_records(rows: Sequence[Row], places: Sequence[int]) -> bool:
    """Whether what stands below the days is said in words, and below none of them are days: in a
    row of a log the day of the last visit stands above those of the next customers."""
    columns = [[row.cells[place] for row in rows if place in row.own] for place in places]
    if any(2 * sum(map(looks.is_day, one)) > len(one) for one in columns if one):
        return False
    found = [one for column in columns for one in column]
    words = [one for one in found if type(one) is str and not looks.is_day(one)]
    width = sum(2 if char > "\u2e80" else 1 for one in words for char in one)
    is_such = len(words) >= LEAST and 2 * len(words) > len(found)
    return is_such and width >= LEAST_WIDTH * len(words)


def _records(rows: Sequence[Row], days: _Days) -> Iterator[Row]:
    head = rows[days.at]
    for row in rows[days.at + 1 :]:
        name = row.at(days.name)
        if not text_of(name).strip() or SUM.match(fold(text_of(name))):
            continue
        for place in days.places:
            said = text_of(row.at(place)).strip() if place in row.own else ""
            if said:
                when, way = _day_and_way(head.cells[place])
                stands = ((row.number, days.name), (head.number, place))
                yield _record(
                    row, name, when, way, tagged.read(said), (*stands, (row.number, place))
                )


def _record(
    row: Row,
    name: Cell,
    when: Cell,
    way: str | None,
    told: Mapping[str, str],
    stands: tuple[tuple[int, int], ...],
) -> Row:
    said = [told.get(column) for column in COLUMNS[2:]]
    where = (*stands, *[stands[-1]] * (len(COLUMNS) - 2))
    return Row(row.number, (name, when, way, *said), stands=where)


def _day_and_way(cell: Cell) -> tuple[Cell, str | None]:
    """The day of a heading, and how they met, where it says so."""
    if isinstance(cell, date) or not (found := _WITH_WAY.fullmatch(text_of(cell).strip())):
        return cell, None
    day, way = (found[1], found[2]) if found[1] else (found[4], found[3])
    return (day, way) if value_of("method", way) else (cell, None)


def _without(row: Row, places: Sequence[int]) -> Row:
    cells = tuple(None if at in places else one for at, one in enumerate(row.cells))
    last = max((at for at, one in enumerate(cells) if one is not None), default=-1)
    return replace(row, cells=cells[: last + 1], filled=row.filled - {*places})
