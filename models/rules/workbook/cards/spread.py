"""Cells that tell several things of a customer, a line each behind its label: 痛点:… 目标:… in a
column 底细. Each label has a column of its own, as the reader of tables wants it."""

import itertools
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.words import COLUMNS, column_of, fold
from models.rules.workbook.headings import headings, hints

TOLD = ("pains", "goals", "demands", "history", "industry")
LEAST = 2  # rows, and labels of a column
MOST_ROWS = 300  # of a sheet that are looked at
SURELY = 2  # what hints of a label are worth
_LINES = re.compile(r"\s*(?:\n|[;；])\s*")
_PAIR = re.compile(
    r"[【\[<]?([^\W\d][^\n:：;；]{0,15}?)[】\]>]?\s*[:：]\s*(\S.*)|【([^【】]{1,12})】\s*(\S.*)"
)
Told = dict[str, str]  # by label


@dataclass(frozen=True)
class _Column:
    place: int
    labels: list[str]
    told: dict[int, Told]  # by row number
    heading: int  # number of its row
    is_whole: bool  # nothing else stands in it


def apart(sheet: Sheet) -> Sheet:
    """The sheet with such columns in place of the one, and those behind it moved."""
    found = _columns(sheet)
    for one in reversed(found):
        sheet = replace(sheet, rows=tuple(_with(row, one) for row in sheet.rows))
    return sheet


def _columns(sheet: Sheet) -> list[_Column]:
    told: dict[int, dict[int, Told]] = defaultdict(dict)
    rows = sheet.rows[:MOST_ROWS]
    for row in rows:
        for place in row.own:
            cell = row.at(place)
            if (
                type(cell) is str
                and (":" in cell or "：" in cell or "】" in cell)
                and (one := _told(cell))
            ):
                told[place][row.number] = one
    found = (_column(rows, place, there) for place, there in sorted(told.items()))
    return [one for one in found if one is not None]


def _column(rows: Sequence[Row], place: int, told: dict[int, Told]) -> _Column | None:
    labels = list(dict.fromkeys(label for one in told.values() for label in one))
    if len(told) < LEAST or len(labels) < LEAST or not any(len(one) > 1 for one in told.values()):
        return None
    first = next(at for at, row in enumerate(rows) if row.number in told)
    heading = rows[first - 1] if first else None
    if heading is None or place not in heading.own or not headings.may_be(heading):
        return None
    others = [text_of(heading.at(one)) for one in heading.own if one != place]
    named = {column_of("customers", text) for text in others}
    if len(others) < LEAST or named & {_named(label) for label in labels}:
        return None
    left = (row for row in rows[first:] if place in row.own and row.number not in told)
    return _Column(place, labels, told, heading.number, not any(left))


def _told(said: str) -> Told | None:
    """By label, where the cell begins with one; a line without goes on with the one above."""
    found: Told = {}
    label = ""
    for line in _LINES.split(said.strip()):
        pair = _PAIR.fullmatch(line.strip())
        text, value = (pair[1] or pair[3], pair[2] or pair[4]) if pair else ("", line)
        if text and _named(text):
            label = text.strip()
            value = f"{found[label]}\n{value}" if label in found else value
            found[label] = value.strip()
        elif label and line:
            found[label] = f"{found[label]}\n{line.strip()}"
        elif line:
            return None
    return found or None


def _named(label: str) -> str | None:
    listed = COLUMNS["customers"].get(fold(label))
    if listed:
        return listed if listed in TOLD else None
    worth = hints.of("customers", label)
    best = max(worth, key=lambda column: worth[column], default="")
    return best if best in TOLD and worth[best] >= SURELY else None


def _with(row: Row, column: _Column) -> Row:
    place, count = column.place, len(column.labels)
    if len(row.cells) <= place:
        return row
    new: list[Cell] = [None] * count
    if row.number == column.heading:
        new = list(column.labels)
    elif row.number in column.told:
        new = [column.told[row.number].get(label) for label in column.labels]
    is_told = row.number in column.told or (row.number == column.heading and column.is_whole)
    kept = None if is_told else row.cells[place]
    where = [row.where(at) for at in range(len(row.cells))]
    cells = (*row.cells[:place], *new, kept, *row.cells[place + 1 :])
    stands = (*where[:place], *itertools.repeat(where[place], count), *where[place:])
    filled = frozenset(at + count if at >= place else at for at in row.filled)
    return Row(row.number, cells, filled, tuple(stands))
