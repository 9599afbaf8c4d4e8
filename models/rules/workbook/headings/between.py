"""A column whose heading says nothing, in a table that else is in the order of the standard's: only
one is missing between those beside it."""

import itertools
from collections.abc import Iterator, Mapping

from models.rules.workbook.headings import fitting, hints
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading

LEAST = 4  # columns that are told
LEAST_VALUES = 2
RARE = ("stage", "segment", "contact_title", "contact_concern", "owner", "owners", "due", "times")
NARROW = ("feedback", "todos")  # may be a word or two
BEHIND_TRADE = ("size", "employees", "revenue", "chain")
MOST_FIGURES = 0.5
LEAST_WIDTH = 1
SIZE = ("size", "employees", "revenue")  # of which one is enough


def told(
    table: str, heading: Heading, below: Below, places: list[int], known: Mapping[str, list[int]]
) -> Iterator[tuple[str, int]]:
    """Columns and their places; none where a table is in an order of its own, or where more than
    one column would fit."""
    ranks = [column for column in hints.HINTS[table] if column not in ("name", "customer", *RARE)]
    order = sorted((there[0], column) for column, there in known.items() if column in ranks)
    at = [ranks.index(column) for _, column in order]
    if len(at) < LEAST:
        return
    if at != sorted(at):  # in an order of its own, but trade and size stand behind the name
        order = order[:1] if order[0][1] in BEHIND_TRADE else []
    free = [place for place in places if place not in [one for one, _ in order]]
    bounds = [(-1, -1), *((place, ranks.index(column)) for place, column in order)]
    bounds += [(max(heading.texts) + 1, len(ranks))] if at == sorted(at) else []
    for (left, low), (right, high) in itertools.pairwise(bounds):
        inside = [place for place in free if left < place < right]
        inside = [one for one in inside if _may_say(heading.texts[one], below, one)]
        missing = [
            one
            for one in ranks[low + 1 : high]
            if one not in known and not _is_told(one, below, known)
        ]
        fitting_ones = [
            (one, place) for place in inside for one in missing if _fits(one, heading, below, place)
        ]
        if len(inside) == 1 and len(fitting_ones) == 1:
            yield fitting_ones[0]


def _is_told(column: str, below: Below, known: Mapping[str, list[int]]) -> bool:
    """Whether another column tells the same: half of the size, or "Type" the trade."""
    if column in SIZE:
        return any(one in known for one in SIZE)
    kind = known.get("segment")
    return column == "industry" and kind is not None and not below.are("segment", kind[0])


def _may_say(text: str, below: Below, place: int) -> bool:
    """Whether a column may be of words; numbers, short names and codes leave room for one."""
    if hints.is_alias(text) or hints.is_code(text):
        return False
    look = below.look(place)
    return look.figure <= MOST_FIGURES and look.width > LEAST_WIDTH


def _fits(column: str, heading: Heading, below: Below, place: int) -> bool:
    look = below.look(place)
    fits = fitting.fit(column, look)
    is_much = look.count >= max(LEAST_VALUES, len(below.sample) // 2)
    return (
        is_much
        and fits is not None
        and (fits > 0 or column in NARROW)
        and not hints.is_of_others(heading.texts[place])
    )
