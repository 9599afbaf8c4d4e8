"""Several contacts of a customer side by side in one row: day, words and next step of each."""

from models.rules.workbook.columns import NAMES, named
from models.rules.workbook.headings import Heading

Places = dict[str, list[int]]
NEEDED = ("date", "content")  # of which a contact has one
LEAST = 2  # columns of each


def side_by_side(heading: Heading, known: Places) -> list[Places]:
    """The columns of each contact, those in front of the first with all of them; `known` itself
    where the headings do not come again."""
    places = [
        (place, column)
        for place in sorted(heading.texts)
        if (column := named("followups", heading, place)) and column != NAMES["followups"]
    ]
    names = [column for _, column in places]
    first = next((column for column in names if names.count(column) > 1), None)
    if first is None or not any(names.count(one) > 1 for one in NEEDED):
        return [known]
    start = names.index(first)
    blocks: list[Places] = []
    for place, column in places[start:]:
        if not blocks or column in blocks[-1]:
            blocks.append({})
        blocks[-1][column] = [place]
    if any(len(block) < LEAST or not block.keys() & set(NEEDED) for block in blocks):
        return [known]
    shared = {
        column: there
        for column, there in known.items()
        if not any(column in block for block in blocks)
    }
    return [{**shared, **block} for block in blocks]
