"""Rows on their way from the child process, as one line of JSON.

JSON and not pickle, since what comes from a process that has parsed a stranger's file must not be
able to run code here. Flat lists, since a container a cell costs more than the reading itself.
Nothing of `models` is imported: it takes longer to load than a workbook to read.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

BATCH = 1000  # rows of a line
Values = list[Any]


@dataclass
class Batch:
    """Row after row: numbers, where each ends in `cells`, and the cells. Dates stand in lists of
    their own, after the lists of their places in `cells`. `filled` is [row of the batch, places]
    of rows that lie in a merged cell."""

    numbers: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    cells: Values = field(default_factory=list)
    day_at: list[int] = field(default_factory=list)
    days: list[int] = field(default_factory=list)  # ordinals
    time_at: list[int] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    filled: list[tuple[int, list[int]]] = field(default_factory=list)

    def add(self, number: int, cells: Values, filled: list[int]) -> None:
        if filled:
            self.filled.append((len(self.numbers), filled))
        self.numbers.append(number)
        for cell in cells:
            if isinstance(cell, date):
                self._add_date(cell)
                cell = None
            self.cells.append(cell)
        self.ends.append(len(self.cells))

    def _add_date(self, cell: date) -> None:
        if isinstance(cell, datetime):
            self.time_at.append(len(self.cells))
            self.times.append(cell.isoformat())
        else:
            self.day_at.append(len(self.cells))
            self.days.append(cell.toordinal())
