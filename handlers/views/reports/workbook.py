"""Tables as an .xlsx: text is never a formula, a day is a day, a number a number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from unicodedata import east_asian_width

from handlers.views.xlsx import written

Cell = str | date | tuple[float, str] | None  # a number comes with its format

LINE, MAX_HEIGHT = 15, 300  # points
MAX_TEXT = 32767  # characters in a cell
MAX_NAME = 31  # characters of a sheet's name


@dataclass(frozen=True)
class Table:
    """A sheet: `columns` are headings with their widths in characters."""

    name: str
    columns: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[Cell]]


def xlsx(tables: Sequence[Table]) -> bytes:
    """One table a sheet."""

    def fill(book: Any) -> None:
        for table in tables:
            _sheet(book, table)

    return written(fill)


def _sheet(book: Any, table: Table) -> None:
    sheet = book.add_worksheet(table.name[:MAX_NAME])
    top = {"valign": "top"}
    heading = book.add_format(top | {"bold": True, "text_wrap": True, "bg_color": "#E7EFEC"})
    wrapped = book.add_format(top | {"text_wrap": True})
    day = book.add_format(top | {"num_format": "yyyy-mm-dd", "align": "left"})
    numbers: dict[str, Any] = {}
    for place, (name, width) in enumerate(table.columns):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, name, heading)
    for number, row in enumerate(table.rows, start=1):
        for place, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(number, place, cell, day)
            elif isinstance(cell, tuple):
                value, shape = cell
                if shape not in numbers:
                    numbers[shape] = book.add_format(top | {"num_format": shape, "align": "left"})
                sheet.write_number(number, place, value, numbers[shape])
            elif cell:
                sheet.write_string(number, place, cell[:MAX_TEXT], wrapped)
        sheet.set_row(number, min(LINE * _lines(row, table), MAX_HEIGHT))
    sheet.set_row(0, LINE * _lines([name for name, _ in table.columns], table))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _lines(row: Sequence[Cell], table: Table) -> int:
    """How many the longest of its texts takes: not every program finds out by itself."""
    return max(
        sum(1 + _breadth(line) // width for line in cell.split("\n"))
        for cell, (_, width) in zip(row, table.columns, strict=True)
        if isinstance(cell, str)
    )


def _breadth(line: str) -> int:
    """In letters: a Chinese character is as broad as two."""
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in line)
