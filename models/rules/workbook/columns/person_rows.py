"""A list of people, a row each, whose firms come again: what it says of trouble is theirs."""

from models.rules.workbook.cells import cells
from models.rules.workbook.cells.words import column_of
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading

OF_PEOPLE = frozenset(("chain", "contact_title", "contact_concern"))
Places = dict[str, list[int]]


def read(found: Places, heading: Heading, below: Below, name: int | None) -> Places:
    """ "Bothered about" behind somebody's role is their concern, where nothing else tells of the
    firm; a heading that a list names as the firm's pains stays."""
    there = found.get("pains", [])
    if name is None or len(there) != 1 or "contact_concern" in found or "chain" not in found:
        return found
    others = found.keys() - OF_PEOPLE - {"pains", "id"}
    is_listed = column_of("customers", heading.texts[there[0]]) == "pains"
    if others or is_listed or not _come_again(below, name):
        return found
    rest = {column: places for column, places in found.items() if column != "pains"}
    return {**rest, "contact_concern": there}


def _come_again(below: Below, name: int) -> bool:
    """Whether several rows are of one firm."""
    named = {cells.name(row.at(name)) for row in below.sample if name in row.own}
    return 0 < len(named) < len(below.sample)
