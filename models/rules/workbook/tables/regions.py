"""Tables beside each other, parted by empty columns: each with rows of its own."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from models.rules.workbook.cells.sheets import Row
from models.rules.workbook.cells.words import TABLES, column_of
from models.rules.workbook.headings.headings import LEAST_COLUMNS, is_sure, texts_of

LEAST_ROWS = 2  # of headings and what is below, past which a gap is no chance
TITLES = 2  # rows above the headings that may belong to them
Bound = tuple[int, int | None]  # from which place, to before which


def bounds(rows: Sequence[Row], number: int) -> list[Bound]:
    """The places of each table whose headings stand in this row; none where nothing parts them."""
    texts = texts_of(rows[number])
    if not texts:
        return []
    near = rows[number : number + LEAST_ROWS]
    gaps = [gap for gap in _gaps(texts) if not any(_is_used(row, gap) for row in near)]
    found = _bounds(texts, gaps)
    return found if len(found) > 1 and len(near) == LEAST_ROWS else []


def titles(rows: Sequence[Row], number: int, found: list[Bound]) -> int:
    """The first of the rows above the headings that may belong to them."""
    ends = [start - 1 for start, _ in found[1:]]
    start = number
    while start and number - start < TITLES and _is_title(rows[start - 1], ends):
        start -= 1
    return start


def end(rows: Sequence[Row], number: int, found: list[Bound]) -> int:
    """The first row below that is of no such table, for it fills what parts them, or heads another
    that reaches from one to the next."""
    ends = [range(start - 1, start) for start, _ in found[1:]]
    for at in range(number + 1, len(rows)):
        if any(_is_used(rows[at], one) for one in ends):
            return at
        if _is_across(rows[at], found):
            is_below_title = len(rows[at - 1].own) == 1 and at - 1 > number
            return at - 1 if is_below_title else at
    return len(rows)


def _is_across(row: Row, found: list[Bound]) -> bool:
    """Whether a row is of headings, of which too few for a table of their own stand in one part."""
    if not is_sure(row):
        return False
    texts = texts_of(row)
    counts = [
        [text for place, text in texts.items() if start <= place and (not end or place < end)]
        for start, end in found
    ]
    few = [one for one in counts if 0 < len(one) < LEAST_COLUMNS]
    return any(all(map(_is_known, one)) for one in few)


def _is_known(text: str) -> bool:
    return any(column_of(table, text) for table in TABLES)


def cropped(rows: Sequence[Row], bound: Bound) -> tuple[Row, ...]:
    """The rows of one table."""
    start, until = bound
    found = []
    for row in rows:
        cells = (*[None] * start, *row.cells[start:until])
        if any(cell is not None for cell in cells):
            filled = frozenset(place for place in row.filled if start <= place < len(cells))
            found.append(replace(row, cells=cells, filled=filled))
    return tuple(found)


def _is_used(row: Row, gap: range) -> bool:
    return any(row.at(place) is not None for place in gap)


def _gaps(texts: dict[int, str]) -> list[range]:
    there = sorted(texts)
    pairs = itertools.pairwise(there)
    return [range(one + 1, other) for one, other in pairs if other - one > 1]


def _bounds(texts: dict[int, str], gaps: list[range]) -> list[Bound]:
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
