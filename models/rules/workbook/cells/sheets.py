"""The cells of a workbook as any reader of files gives them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

# A datetime is naive: the wall clock of whoever typed it.
Cell = str | int | float | date | datetime | None


@dataclass(frozen=True)
class Row:
    """A row that holds something. `number` counts from 1, as spreadsheets show it; `filled` are
    the places, from 0, whose value was taken from the merged cell that covers them. `stands` tells
    of a row that was put together where each cell stands in its sheet: row number and place."""

    number: int
    cells: tuple[Cell, ...]
    filled: frozenset[int] = frozenset()
    stands: tuple[tuple[int, int], ...] = ()

    def at(self, column: int) -> Cell:
        return self.cells[column] if column < len(self.cells) else None

    def where(self, column: int) -> tuple[int, int]:
        """The row number and place of a cell in its sheet."""
        is_moved = column < len(self.stands)
        return self.stands[column] if is_moved else (self.number, column)

    def is_below(self, column: int) -> bool:
        """Whether a cell goes on with a merged one that began in a row above."""
        value = self.at(column)
        while column and self.at(column - 1) == value and column in self.filled:
            column -= 1
        return column in self.filled

    @cached_property
    def own(self) -> list[int]:
        """The places of the cells that are the row's own."""
        filled = self.filled
        if not filled:
            return [place for place, cell in enumerate(self.cells) if cell is not None]
        return [
            place
            for place, cell in enumerate(self.cells)
            if cell is not None and place not in filled
        ]


@dataclass(frozen=True)
class Sheet:
    """`rows` leaves out the empty ones. `valueless` are the cells, by row number and place, that
    hold a formula without a stored value or an error such as #REF!."""

    name: str
    rows: tuple[Row, ...]
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    valueless: frozenset[tuple[int, int]] = field(default=frozenset())


@dataclass(frozen=True)
class Workbook:
    sheets: tuple[Sheet, ...]
    has_macros: bool = False


def text_of(cell: Cell) -> str:
    """A cell as somebody would type it; "" for an empty one."""
    if type(cell) is str:  # as most are
        return cell
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    return str(cell)
