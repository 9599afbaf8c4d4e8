"""A list of something else far below a table, as of prices."""

from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Row, text_of
from models.rules.workbook.cells.words import column_of
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.tables.table import Table

APART = 3  # from the last row of the table, in row numbers
LEAST_FIGURES = 2  # rows of nothing but a name and figures


def start(table: Table) -> int:
    """The first row of a list of something else far below: a title, headings that are words, and
    names with nothing but figures, as of prices. As many as there are rows where none is."""
    rows = table.rows
    for at, row in enumerate(rows):
        is_apart = at > 0 and row.number - rows[at - 1].number >= APART
        if not is_apart or len(row.own) != 1 or len(rows) < at + 2 + LEAST_FIGURES:
            continue
        head, *below = rows[at + 1 :]
        if _is_head(head) and all(_is_of_figures(one, head) for one in below):
            return at
    return len(rows)


def _is_of_figures(row: Row, head: Row) -> bool:
    return len(row.own) > 1 and all(
        cells.is_number(row.at(one)) and one in head.own for one in row.own[1:]
    )


def _is_head(row: Row) -> bool:
    """Whether a row is of words, and none of them in front says that customers follow."""
    is_worded = not any(cells.is_number(row.at(one)) for one in row.own)
    first = text_of(row.cells[row.own[0]]) if row.own else ""
    return len(row.own) > 1 and is_worded and column_of("customers", first) != NAMES["customers"]
