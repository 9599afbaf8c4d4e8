"""Tables beside each other, parted by empty columns: each with rows of its own."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from models.rules.workbook.headings import LEAST_COLUMNS, texts_of
from models.rules.workbook.sheets import Row

LEAST_ROWS = 2  # of headings and what is below, past which a gap is no chance
TITLES = 2  # rows above the headings that may belong to them
Parts = tuple[list[tuple[Row, ...]], int]


def apart(rows: Sequence[Row], number: int) -> Parts | None:
    """The rows of each table from this row of headings on, with the titles above them, and the
    first row that is none of theirs. None where nothing parts them."""
    texts = texts_of(rows[number])
    gaps = [gap for gap in _gaps(texts) if _end(rows, number, gap) - number >= LEAST_ROWS]
    bounds = _bounds(texts, gaps)
    if len(bounds) < 2:
        return None
    ends = [start - 1 for start, _ in bounds[1:]]
    end = min(_end(rows, number, range(place, place + 1)) for place in ends)
    start = number
    while start and number - start < TITLES and _is_title(rows[start - 1], ends):
        start -= 1
    return [_cropped(rows[start:end], *bound) for bound in bounds], end


def _gaps(texts: dict[int, str]) -> list[range]:
    there = sorted(texts)
    pairs = itertools.pairwise(there)
    return [range(one + 1, other) for one, other in pairs if other - one > 1]


def _end(rows: Sequence[Row], number: int, gap: range) -> int:
    """The first row that uses one of these columns."""
    for at in range(number, len(rows)):
        if any(rows[at].at(place) is not None for place in gap):
            return at
    return len(rows)


def _bounds(texts: dict[int, str], gaps: list[range]) -> list[tuple[int, int | None]]:
    """From which place to which; too few headings belong to the table before."""
    starts = [0, *(gap.stop for gap in gaps)]
    kept = [0]
    for at, start in enumerate(starts):
        until = starts[at + 1] if at + 1 < len(starts) else max(texts) + 1
        count = sum(start <= place < until for place in texts)
        if start and count >= LEAST_COLUMNS:
            kept.append(start)
    return [(start, kept[at + 1] if at + 1 < len(kept) else None) for at, start in enumerate(kept)]


def _is_title(row: Row, ends: list[int]) -> bool:
    return len(row.own) <= len(ends) + 2 and all(row.at(place) is None for place in ends)


def _cropped(rows: Sequence[Row], start: int, end: int | None) -> tuple[Row, ...]:
    found = []
    for row in rows:
        cells = (*[None] * start, *row.cells[start:end])
        if any(cell is not None for cell in cells):
            filled = frozenset(place for place in row.filled if start <= place < len(cells))
            found.append(replace(row, cells=cells, filled=filled))
    return tuple(found)
