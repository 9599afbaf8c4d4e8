"""A table on its side that has another below it in its sheet: the customers in columns, and next
year's plan in rows."""

from collections.abc import Callable
from dataclasses import replace

from models.rules.workbook.cards.turned import LEAST_LABELS, MOST_ROWS, Turned
from models.rules.workbook.cells.sheets import Sheet

LEAST_HEADINGS = 3


def read(
    sheet: Sheet, read_turned: Callable[[Sheet], Turned | None], opens: Callable[[Sheet, int], bool]
) -> tuple[Turned | None, Sheet | None]:
    """The table, and the rows below it; `opens` tells whether a row heads a table that is not on
    its side."""
    for at in range(LEAST_LABELS, min(len(sheet.rows), MOST_ROWS)):
        if not _is_apart(sheet, at):
            continue
        upper = replace(sheet, rows=sheet.rows[:at])
        if (found := read_turned(upper)) and opens(sheet, at):
            return found, replace(sheet, rows=sheet.rows[at:])
    return read_turned(sheet), None


def _is_apart(sheet: Sheet, at: int) -> bool:
    """Whether a row may be one of headings below an empty row, or below a title."""
    row, before = sheet.rows[at], sheet.rows[at - 1]
    is_below = row.number - before.number > 1 or len(before.own) == 1
    return is_below and len(row.own) >= LEAST_HEADINGS
