"""Cells that say that they are as the one above: 同上, and 同日 in a column of days."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell, Row
from models.rules.workbook.tables.table import Table

_SAME_DAY = re.compile(
    r"(?:同|当|當)一?[日天](?:[上下]午|晚上?)?|(?:the )?same (?:day|date)", re.I
)  # as the row above; of a to-do it is the day of its own row


def without(rows: Sequence[Row], under: Sequence[Table]) -> Iterator[Row]:
    """Rows with what such cells stand for."""
    dated = frozenset(place for table in under for place in table.places.get("date", ()))
    above: list[Cell] = []
    for row in rows:
        own = row.cells
        same = {place for place in dated if place < len(own) and _is_same_day(own[place])}
        if same or any(map(cells.is_same, own)):
            own = tuple(
                above[place]
                if place < len(above) and (place in same or cells.is_same(cell))
                else cell
                for place, cell in enumerate(own)
            )
            row = replace(row, cells=own)
        above = list(own) + above[len(own) :]
        yield row


def _is_same_day(cell: Cell) -> bool:
    return type(cell) is str and _SAME_DAY.fullmatch(cell.strip()) is not None
