"""Empty cells that stand for the customer above."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.rules.workbook import cells, hints
from models.rules.workbook.sheets import Cell, Row
from models.rules.workbook.table import Table

LEAST = 3  # customers, by which a habit shows


def customers(table: Table, rows: Sequence[Row]) -> Iterator[Row]:
    """A log with the customer of the row above where its title says so, or where each is written
    once and never again. Else nobody knows whose an empty cell is."""
    place = table.name_place
    named = [cells.name(row.at(place)) for row in rows if row.at(place) is not None]
    own = [cells.name(row.at(place)) for row in rows if place in row.own]
    is_habit = len(own) >= LEAST and len(set(own)) == len(own) == len(named)
    if len(named) == len(rows) or not (is_habit or hints.says_as_above(table.hint)):
        yield from rows
        return
    last: Cell = None
    number = 0
    for row in rows:
        is_next = row.number == number + 1
        if row.at(place) is None and last is not None and is_next:
            padded = (*row.cells, *[None] * (place + 1 - len(row.cells)))
            yield replace(row, cells=(*padded[:place], last, *padded[place + 1 :]))
        else:
            last = row.at(place)
            yield row
        number = row.number
