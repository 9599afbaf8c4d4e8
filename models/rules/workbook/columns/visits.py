"""Several contacts of a customer side by side in one row: day, words and next step of each."""

import itertools

from models.rules.workbook.columns.columns import NAMES, named
from models.rules.workbook.headings.headings import Heading

Places = dict[str, list[int]]
NEEDED = ("date", "content")  # of which a contact has one
LAST = {"todos", "due", "next"}  # behind the last contact, these are its own
LEAST = 2  # columns of each


def side_by_side(heading: Heading, known: Places) -> list[Places]:
    """The columns of each contact, those behind the last with all of them, or
    with the last; those in front of the
    first are the customer's. `known` itself where the headings do not come again."""
    told = _told(heading, known)
    places = [
        (place, column)
        for place in sorted(heading.texts)
        if (column := told.get(heading.texts[place]) or named("followups", heading, place))
        and column != NAMES["followups"]
    ]
    names = [column for _, column in places]
    texts = list(heading.texts.values())
    again = [column for place, column in places if texts.count(heading.texts[place]) > 1]
    first = next((column for column in again or names if names.count(column) > 1), None)
    if first is None or not any(names.count(one) > 1 for one in NEEDED):
        return [known]
    start = next(
        at
        for at, (place, column) in enumerate(places)
        if column == first and (not again or texts.count(heading.texts[place]) > 1)
    )
    blocks: list[Places] = []
    for place, column in places[start:]:
        if not blocks or column in blocks[-1]:
            blocks.append({})
        blocks[-1][column] = [place]
    if any(len(block) < LEAST or not block.keys() & set(NEEDED) for block in blocks):
        return [known]
    starts = [min(there[0] for there in block.values()) for block in blocks]
    _add_guessed(blocks, starts, heading, known)
    placed = {there[0] for block in blocks for there in block.values()}
    shared = {
        column: there
        for column, there in known.items()
        if not any(column in block for block in blocks)
        and there[0] not in placed
        and (column in (NAMES["followups"], "id") or there[0] >= starts[0])
    }
    last = {
        column: shared.pop(column)
        for column in LAST & shared.keys()
        if shared[column][0] > starts[-1]
    }
    return [*({**shared, **block} for block in blocks[:-1]), {**shared, **last, **blocks[-1]}]


def _told(heading: Heading, known: Places) -> dict[str, str]:
    """The columns that were found, by what they are called, where others are called so too."""
    texts = list(heading.texts.values())
    found: dict[str, str] = {}
    for column, there in sorted(known.items(), key=lambda one: one[1][0]):
        text = heading.texts.get(there[0], "")
        if texts.count(text) > 1:
            found.setdefault(text, column)
    return found


def _add_guessed(blocks: list[Places], starts: list[int], heading: Heading, known: Places) -> None:
    """A column that no list names, but which stands in each block under the same heading."""
    bounds = [range(*pair) for pair in itertools.pairwise([*starts, max(heading.texts) + 1])]
    placed = {there[0] for block in blocks for there in block.values()}
    for column, there in known.items():
        text = heading.texts.get(there[0])
        in_block = any(there[0] in bound for bound in bounds)
        if text is None or not in_block or any(column in block for block in blocks):
            continue
        again = [
            next((one for one in bound if heading.texts.get(one) == text), None) for bound in bounds
        ]
        if sum(one is not None for one in again) > 1 and not placed & set(again):
            for block, place in zip(blocks, again, strict=True):
                if place is not None:
                    block[column] = [place]
