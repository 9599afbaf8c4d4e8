"""A second row of headings, 事项, 负责人, 截止 and 状态, below one of to-dos: each means what
it does of a to-do, whatever it would mean alone."""

from collections.abc import Mapping

from models.rules.characters import simplified
from models.rules.workbook.cells.words import COLUMNS, HEADINGS, fold
from models.rules.workbook.headings import todo_states

LEAST = 2  # headings that are known, of those below
_UNDER = {fold(word): column for column, words in todo_states.UNDER.items() for word in words}


def is_head(group: str) -> bool:
    return COLUMNS["followups"].get(fold(group)) == "todos"


def are_of_todos(texts: list[str]) -> bool:
    """Whether headings below one of to-dos tell of these, and one says what is to be done."""
    found = [_UNDER.get(fold(text)) for text in texts]
    return "todos" in found and sum(one is not None for one in found) >= LEAST


def named(texts: Mapping[int, str], groups: Mapping[int, str]) -> dict[int, str]:
    """The headings by place, those below to-dos under the names that we write them with."""
    found = dict(texts)
    for group in {one for one in groups.values() if is_head(one)}:
        there = [place for place, one in groups.items() if one == group and place in texts]
        if not are_of_todos([texts[place] for place in there]):
            continue
        for place in there:
            if column := _UNDER.get(fold(texts[place])):
                found[place] = _written(column, group + texts[place])
    return found


def _written(column: str, said: str) -> str:
    names = todo_states.WRITTEN.get(column) or HEADINGS["followups"][column]
    if said.isascii():
        return str(names["en"])
    return str(names["zh-CN" if simplified(said) == said else "zh-TW"])
