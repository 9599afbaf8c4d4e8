"""A column whose heading says nothing, in a table that else is in the order of the standard's: only
one is missing between those beside it."""

import itertools
from collections.abc import Iterator, Mapping

from models.rules.workbook import fitting, hints
from models.rules.workbook.below import Below
from models.rules.workbook.headings import Heading

LEAST = 4  # columns that are told
LEAST_VALUES = 2
RARE = ("stage", "segment", "contact_title", "contact_concern", "owner", "owners", "due", "times")
SIZE = ("size", "employees", "revenue")  # of which one is enough


def told(
    table: str, heading: Heading, below: Below, places: list[int], known: Mapping[str, list[int]]
) -> Iterator[tuple[str, int]]:
    """Columns and their places; none where a table is in an order of its own, or where more than
    one column would fit."""
    ranks = [column for column in hints.HINTS[table] if column not in ("name", "customer", *RARE)]
    order = sorted((there[0], column) for column, there in known.items() if column in ranks)
    at = [ranks.index(column) for _, column in order]
    if len(at) < LEAST or at != sorted(at):
        return
    free = [place for place in places if place not in [one for one, _ in order]]
    bounds = [(-1, -1), *((place, ranks.index(column)) for place, column in order)]
    bounds.append((max(heading.texts) + 1, len(ranks)))
    for (left, low), (right, high) in itertools.pairwise(bounds):
        inside = [place for place in free if left < place < right]
        missing = [one for one in ranks[low + 1 : high] if one not in known]
        fitting_ones = [
            (one, place) for place in inside for one in missing if _fits(one, heading, below, place)
        ]
        if len(inside) == 1 and len(fitting_ones) == 1:
            yield fitting_ones[0]


def _fits(column: str, heading: Heading, below: Below, place: int) -> bool:
    look = below.look(place)
    fits = fitting.fit(column, look)
    is_much = look.count >= max(LEAST_VALUES, len(below.sample) // 2)
    return (
        is_much and fits is not None and fits > 0 and not hints.is_of_others(heading.texts[place])
    )
