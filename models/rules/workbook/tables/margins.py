"""Notes at the margin of a sheet, behind an empty column: "← ask Wes", "red = no money". They are
of no table and no card, and a card with one beside it is still a card."""

from collections import defaultdict
from dataclasses import replace

from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Row, Sheet
from models.rules.workbook.columns import labels
from models.rules.workbook.headings import headings

MOST = 4  # notes of a column
LEAST_ROWS = 5  # of a sheet
SHARE = 0.3  # of its rows that have one


def without(sheet: Sheet) -> Sheet:
    told: dict[int, list[Row]] = defaultdict(list)
    for row in sheet.rows:
        for place in row.own:
            told[place].append(row)
    apart = {place for place in told if _is_margin(sheet, told, place)}
    if not apart:
        return sheet
    return replace(sheet, rows=tuple(_bare(row, apart) for row in sheet.rows))


def _is_margin(sheet: Sheet, told: dict[int, list[Row]], place: int) -> bool:
    """The last column, whose few cells are all notes."""
    rows = told[place]
    is_apart = place == max(told) and place - 1 not in told and place > min(told) + 1
    if not is_apart or len(sheet.rows) < LEAST_ROWS or len(rows) > MOST:
        return False
    is_few = len(rows) <= SHARE * len(sheet.rows)
    return all(_is_note(row, place, may_be_any=is_few) for row in rows)


def _is_note(row: Row, place: int, *, may_be_any: bool) -> bool:
    """Whether a cell is written as notes are; of a few any that is no heading or label."""
    said = row.at(place)
    if type(said) is not str:
        return False
    if cells.is_note(said) or headings.is_legend(said):
        return True
    return may_be_any and not labels.is_any(said) and not headings.is_sure(row)


def _bare(row: Row, apart: set[int]) -> Row:
    if apart.isdisjoint(row.own):
        return row
    kept = (None if place in apart else cell for place, cell in enumerate(row.cells))
    return replace(row, cells=tuple(kept))
