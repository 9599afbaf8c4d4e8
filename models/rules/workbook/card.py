"""A sheet that is one customer's card: labels with a value beside each, and a log below them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from models.rules.workbook.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.words import COLUMNS, column_of, fold

LEAST_LABELS = 4
MAX_LABEL = 20  # characters
MOST_ROWS = 30  # of a card
LABEL = "客户名称"


@dataclass(frozen=True)
class Card:
    """Labels and values as two rows of a table, and the rest of the sheet, whose rows name the
    customer in a column of their own."""

    labels: Row
    values: Row
    rest: Sheet


def read(sheet: Sheet, is_heading: Callable[[Row], bool]) -> Card | None:
    """None for a sheet that is no card: it names no customer, or several."""
    labels: list[Cell] = []
    values: list[Cell] = []
    last = 0
    name: Cell = None
    number = 0
    for at, row in enumerate(sheet.rows[:MOST_ROWS]):
        pairs = _pairs(row)
        if not pairs and len(labels) >= LEAST_LABELS:
            break
        for label, value in pairs:
            if column_of("customers", label) == "name":
                if name is not None:
                    return None
                name, number = value, row.number
            labels.append(label)
            values.append(value)
            last = at
    if name is None or len(labels) < LEAST_LABELS:
        return None
    rest = tuple(_named(row, name, is_heading) for row in sheet.rows[last + 1 :])
    return Card(Row(number, tuple(labels)), Row(number, tuple(values)), replace(sheet, rows=rest))


def _pairs(row: Row) -> list[tuple[str, Cell]]:
    """Known labels, each with the cell beside it; none where the row holds anything else."""
    own = row.own
    if not own or (own[0] != 0 and len(own) < 2):
        return []
    found = []
    for place in own[::2]:
        label, value = text_of(row.cells[place]).strip(), row.at(place + 1)
        is_heading = any(fold(text_of(value)) in known for known in COLUMNS.values())
        if len(label) > MAX_LABEL or not _is_label(label) or is_heading:
            return []
        found.append((label, value))
    return found


def _is_label(text: str) -> bool:
    return any(column_of(table, text) for table in ("customers", "strategies")) and bool(text)


def _named(row: Row, name: Cell, is_heading: Callable[[Row], bool]) -> Row:
    width = max(len(row.cells), 40)
    padded = (*row.cells, *([None] * (width - len(row.cells))))
    headed = replace(row, cells=(*padded, LABEL))
    if is_heading(headed):
        return headed
    return replace(row, cells=(*padded, name)) if len(row.own) > 1 else row
