"""Headings of what is told of to-dos, where those of other things are like them."""

from collections.abc import Iterator

from models.rules.workbook.cells.words import HEADINGS, column_of, fold, is_listed
from models.rules.workbook.headings import todo_states
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading

OF_TODOS = ("待办", "todo", "task", "action")  # of a heading of owners, who own nothing else


def of(heading: Heading, below: Below) -> dict[str, list[int]]:
    """The columns of the to-dos' states, owners and rules that surely are, where to-dos stand."""
    if not any(column_of("followups", text) == "todos" for text in heading.texts.values()):
        return {}
    found = {
        "done": list(_states(heading, below)),
        "todo_owner": list(_owners(heading)),
        "repeats": list(_repeats(heading)),
    }
    return {column: places for column, places in found.items() if places}


def _owners(heading: Heading) -> Iterator[int]:
    """待办负责人 is neither whose the record is nor one of the customer's people."""
    for place, text in heading.texts.items():
        if todo_states.is_called("owners", text) and any(one in fold(text) for one in OF_TODOS):
            yield place


def _repeats(heading: Heading) -> Iterator[int]:
    """Our own column: elsewhere 频率 may be how often they order."""
    if HEADINGS["id"]["name"] in heading.texts.values():
        names = todo_states.WRITTEN["repeats"].values()
        yield from (place for place, text in heading.texts.items() if text in names)


def _states(heading: Heading, below: Below) -> Iterator[int]:
    """Those that say how far each is, whatever else their headings may name:
    完成情况 over 进行中 and 已完成 is not what was said, and 状态 over these is no customer's."""
    for place, text in heading.texts.items():
        if todo_states.is_called("states", text):
            are_such = todo_states.are_only_states if is_listed(text) else todo_states.are_states
            if are_such(below.values(place)):
                yield place
