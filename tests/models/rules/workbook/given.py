"""Workbooks that tests type in."""

from models.rules.workbook.cells.sheets import Cell, Row, Sheet, Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read

Cells = list[Cell]


def sheet(*rows: Cells | None, name: str = "Sheet1") -> Sheet:
    """None leaves a row empty."""
    numbered = enumerate(rows, start=1)
    return Sheet(name, tuple(Row(number, tuple(cells)) for number, cells in numbered if cells))


def of(*rows: Cells | None, locale: str = "zh-CN") -> Read:
    return read(Workbook((sheet(*rows),)), locale)
