"""Days that a log writes in two columns, the month and beside it the day, with the month left out
where it is that of the row above. They are put into the column of the day, as 9月7日."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.words import fold
from models.rules.workbook.days.above import HAN_MONTHS, MONTHS

MONTH_HEADINGS = frozenset({"月", "月份", "month", "mo", "mon", "mth", "mm"})
DAY_HEADINGS = frozenset({"日", "号", "天", "day", "dd", "dayofmonth"})
TOP = 10  # rows among which the headings stand
LEAST = 2  # rows
_MONTH = re.compile(r"(1[0-2]|0?[1-9])\s*月?")
_HAN_MONTH = re.compile(rf"(十[一二]?|[{HAN_MONTHS[:-1]}])月")
_NAMED = re.compile(rf"({'|'.join(MONTHS)})[a-z]*\.?", re.I)
_DAY = re.compile(r"([12]\d|3[01]|0?[1-9])\s*(?:日|号|號|st|nd|rd|th)?", re.I)


def joined(sheet: Sheet) -> Sheet:
    """The sheet as it is where no such columns stand."""
    for at, row in enumerate(sheet.rows[:TOP]):
        if (place := _place(row)) is None:
            continue
        below = _joined(sheet.rows[at + 1 :], place)
        if below is None:
            return sheet
        heading = _with(row, place, row.at(place + 1))
        return replace(sheet, rows=(*sheet.rows[:at], heading, *below))
    return sheet


def _place(row: Row) -> int | None:
    """The place of the month's heading, with the day's just behind it."""
    texts = {place: fold(text_of(row.cells[place])) for place in row.own}
    return next(
        (
            place
            for place, text in texts.items()
            if text in MONTH_HEADINGS and texts.get(place + 1) in DAY_HEADINGS
        ),
        None,
    )


def _joined(rows: Sequence[Row], place: int) -> list[Row] | None:
    """None where fewer rows than LEAST say a day, or one says a day and no month is known."""
    found: list[Row] = []
    month: int | None = None
    count = 0
    for row in rows:
        day = _number(_DAY, row.at(place + 1))
        said = row.at(place)
        month = month if said is None else _month(said)
        if day is None or (said is not None and month is None):
            found.append(row)  # a sum, or a whole day
            continue
        if month is None:
            return None
        count += 1
        found.append(_with(row, place, f"{month}月{day}日"))
    return found if count >= LEAST else None


def _month(cell: Cell) -> int | None:
    said = text_of(cell).strip()
    if han := _HAN_MONTH.fullmatch(said):
        return sum(HAN_MONTHS.index(one) + 1 for one in han[1])
    if named := _NAMED.fullmatch(said):
        return MONTHS.index(named[1].lower()) + 1
    return _number(_MONTH, cell)


def _number(pattern: re.Pattern[str], cell: Cell) -> int | None:
    found = None if isinstance(cell, date) else pattern.fullmatch(text_of(cell).strip())
    return int(found[1]) if found else None


def _with(row: Row, place: int, day: Cell) -> Row:
    """With nothing in the column of the month."""
    cells = (*row.cells[:place], None, day, *row.cells[place + 2 :])
    return replace(row, cells=cells, filled=row.filled - {place, place + 1})
