"""The people of a cell that we wrote: each in a line, with title and concern in brackets. What
stands in a line of its own is nobody's title, and a word alone a name: 张三经理."""

from models.rules import lazy_re as re
from models.rules.names.decision_chain import Link
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell
from models.rules.workbook.people import people

_WORD = re.compile(r"\w+")
_OURS = re.compile(r"\w+:\d+(?:@\w+)?")


def is_of_ours(id: str | None) -> bool:
    """Whether a row is one of ours, by what stands in the column of our ids."""
    return id is not None and _OURS.fullmatch(id) is not None


def read(cell: Cell) -> tuple[Link, ...] | None:
    said = cells.text(cell)
    if said is None:
        return None
    found: dict[str, Link] = {}
    for line in said.splitlines():
        for link in _of_line(line.strip()):
            before = found.get(link.name)
            found[link.name] = link if before is None else people.joined(before, link)
    return tuple(found.values())


def _of_line(line: str) -> tuple[Link, ...]:
    found = people.read(line) or ()
    return (Link(line),) if len(found) == 1 and _WORD.fullmatch(line) else found
