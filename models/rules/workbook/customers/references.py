"""Sheets that name customers by the numbers of their accounts alone, 4002 or 0041, with the names
in their place. Codes that have a letter are read as short names: see aliases."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.words import TABLES, column_of, fold
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.headings import hints
from models.rules.workbook.tables.table import Table

LEAST = 2  # customers of a list, and rows that name them by number
LEAST_DIGITS = 3  # fewer are running numbers
MOST_TRIES = 20  # rows that are tried as headings


def named(sheets: Sequence[Sheet], lists: Iterable[Table]) -> list[Sheet]:
    found = list(sheets)
    for table in lists:
        for heading, numbers in _numbered(table):
            found = [
                one if one.name == table.sheet.name else _with_names(one, heading, numbers)
                for one in found
            ]
    return found


def _numbered(table: Table) -> Iterator[tuple[str, dict[str, str]]]:
    """The headings of columns of account numbers beside the names of a list, and whose each is."""
    taken = {place for there in table.places.values() for place in there}
    for place, heading in table.headings.items():
        if place in taken or not table.names_customer or not _may_head(heading):
            continue
        pairs = [
            (_number(row.at(place)), cells.name(row.at(table.name_place)))
            for row in table.rows
            if row.at(place) is not None and row.at(table.name_place) is not None
        ]
        numbers = dict(pairs)
        is_each = len(numbers) == len(pairs) >= LEAST
        if is_each and all(len(one) >= LEAST_DIGITS for one in numbers):
            yield heading, numbers


def _with_names(sheet: Sheet, heading: str, numbers: dict[str, str]) -> Sheet:
    """The column under the same heading, or another of customers or codes, that holds them only."""
    for at, row in enumerate(sheet.rows[:MOST_TRIES]):
        for place in row.own:
            head, below = row.cells[place], sheet.rows[at + 1 :]
            if type(head) is not str or not (fold(head) == fold(heading) or _may_head(head)):
                continue
            told = [_number(one.at(place)) for one in below if one.at(place) is not None]
            if len(told) >= LEAST and all(one in numbers for one in told):
                rows = (_with_name(one, place, numbers) for one in below)
                return replace(sheet, rows=(*sheet.rows[: at + 1], *rows))
    return sheet


def _with_name(row: Row, place: int, numbers: dict[str, str]) -> Row:
    if row.at(place) is None:
        return row
    own = list(row.cells)
    own[place] = numbers[_number(own[place])]
    return replace(row, cells=tuple(own))


def _number(cell: Cell) -> str:
    """ "" where a cell holds anything else."""
    said = text_of(cell).strip() if isinstance(cell, (str, int, float)) else ""
    return said if said.isdecimal() else ""


def _may_head(heading: str) -> bool:
    is_name = any(column_of(table, heading) == NAMES[table] for table in TABLES)
    return is_name or hints.is_code(heading)
