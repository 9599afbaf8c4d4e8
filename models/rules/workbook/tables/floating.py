"""A table that floats beside another: past an empty column, with headings in a row of its own among
the other's records."""

from collections.abc import Callable
from dataclasses import replace

from models.rules.workbook.cells.sheets import Sheet
from models.rules.workbook.headings import headings
from models.rules.workbook.headings.headings import LEAST_COLUMNS
from models.rules.workbook.tables import regions

MOST_TITLES = 4  # rows above the headings, of one cell or two
MOST_ROWS = 200  # of a sheet that are looked at
IsTable = Callable[[Sheet, int], bool]  # of headings in the row of this number


def parts(sheet: Sheet, is_table: IsTable) -> list[Sheet]:
    """The sheet without the table, and the table; the sheet as it is where none floats."""
    rows = sheet.rows[:MOST_ROWS]
    used = {place for row in rows for place in row.own}
    for start in sorted(place for place in used if place and place - 1 not in used):
        if len([place for place in used if place >= start]) < LEAST_COLUMNS:
            break
        before = replace(sheet, rows=regions.cropped(sheet.rows, (0, start)))
        behind = replace(sheet, rows=regions.cropped(sheet.rows, (start, None)))
        number = _heading(behind, is_table)
        if number is not None and _is_among(before, number, is_table):
            return [before, behind]
    return [sheet]


def _heading(part: Sheet, is_table: IsTable) -> int | None:
    """The number of the first row with more than a title, where it is one of headings."""
    for row in part.rows[: MOST_TITLES + 1]:
        if len(row.own) >= LEAST_COLUMNS:
            is_such = headings.may_be(row) and is_table(part, row.number)
            return row.number if is_such else None
    return None


def _is_among(part: Sheet, number: int, is_table: IsTable) -> bool:
    """Whether a row stands below the headings of a table, and is none of headings itself."""
    above = [row for row in part.rows[:MOST_ROWS] if row.number < number]
    there = [row for row in part.rows if row.number == number]
    has_headings = any(is_table(part, row.number) for row in above if len(row.own) >= LEAST_COLUMNS)
    return has_headings and not any(map(headings.is_sure, there))
