"""A sheet of to-dos, a row each, whose headings name them 事项, 任务 or "Task", beside whose they
are, by when, and whether they are done: words that mean something else in a log of contacts."""

from collections.abc import Mapping

from models.rules.characters import simplified
from models.rules.workbook.cells.words import COLUMNS, HEADINGS, fold
from models.rules.workbook.headings import todo_states

_WORDS = {kind: frozenset(map(fold, words)) for kind, words in todo_states.LISTS.items()}
_CUSTOMER = ("客户", "customer", "client", "account")  # 相关客户
# What a log of contacts, a strategy or a profile has, and a list of to-dos does not.
_OTHERS = {
    "customers": ("pains", "goals", "demands", "history", "size", "employees", "revenue"),
    "strategies": ("goal", "actions", "effect"),
    "followups": ("date", "method", "content", "feedback", "next", "todos"),
}


def named(texts: Mapping[int, str]) -> dict[int, str]:
    """The headings by place, those of the to-dos, of who does them and by when under the names that
    we write them with."""
    at = _place(texts)
    if at is None:
        return dict(texts)
    return {place: _written(text, is_todo=place == at) for place, text in texts.items()}


def of_nobody(texts: Mapping[int, str]) -> dict[str, int] | None:
    """The columns of a list that names no customers: to-dos, whose they are, by when, and perhaps
    how far; None where it is no such list."""
    found: dict[str, int] = {}
    for place, text in texts.items():
        if (column := _of_list(text)) is None:
            continue
        if column in found:
            return None
        found[column] = place
    rest = [fold(text) for place, text in texts.items() if place not in found.values()]
    is_such = {"todos", "owner", "due"} <= found.keys()
    return found if is_such and not any(map(_is_of_any, rest)) else None


def beside(texts: Mapping[int, str], key: int) -> dict[str, int] | None:
    """The columns of a list whose to-dos are told apart by a `key`, where they are called whatever:
    the only column that is none of the others."""
    told = {place: _of_list(text) for place, text in texts.items() if place != key}
    others = {column: place for place, column in told.items() if column not in (None, "todos")}
    free = [place for place, column in told.items() if column in (None, "todos")]
    is_such = len(free) == 1 and {"owner", "due"} <= others.keys()
    return {**others, "todos": free[0]} if is_such else None


def _of_list(said: str) -> str | None:
    text = fold(said)
    known = COLUMNS["followups"].get(text)
    if text in _WORDS["sure"] | _WORDS["unsure"] or known == "todos":
        return "todos"
    if todo_states.is_called("states", said):
        return "done"
    if text in _WORDS["due"] or known == "due":
        return "due"
    return "owner" if todo_states.is_called("owners", said) or known == "owner" else None


def _is_of_any(heading: str) -> bool:
    return _is_customer(heading) or _is_of_others(heading)


def _written(said: str, *, is_todo: bool) -> str:
    column = "todos" if is_todo else _column(said)
    if column is None:
        return said
    names = todo_states.WRITTEN.get(column) or HEADINGS["followups"][column]
    language = "zh-CN" if simplified(said) == said else "zh-TW"
    return str(names["en" if said.isascii() else language])


def _column(said: str) -> str | None:
    """What another table, too, has a column for: 截止时间 of a strategy, "Who" of a contact."""
    known = COLUMNS["followups"].get(fold(said))
    if fold(said) in _WORDS["due"] and known != "due":
        return "due"
    return "todo_owner" if todo_states.is_called("owners", said) and known != "owner" else None


def _place(texts: Mapping[int, str]) -> int | None:
    """Where the to-dos stand; None where it is no such list."""
    folded = {place: fold(text) for place, text in texts.items()}
    there = [one for one, text in folded.items() if text in _WORDS["sure"] | _WORDS["unsure"]]
    rest = [text for place, text in folded.items() if place not in there]
    if len(there) != 1 or not any(map(_is_customer, rest)):
        return None
    if any(map(_is_of_others, rest)):
        return None
    is_due = any(one in _WORDS["due"] for one in rest)
    is_stated = any(todo_states.is_called("states", one) for one in rest)
    is_owned = any(todo_states.is_called("owners", one) for one in rest)
    if folded[there[0]] in _WORDS["unsure"]:
        return there[0] if is_owned and (is_due or is_stated) else None
    return there[0] if is_due or is_stated else None


def _is_customer(heading: str) -> bool:
    return COLUMNS["followups"].get(heading) == "customer" or heading.endswith(_CUSTOMER)


def _is_of_others(heading: str) -> bool:
    """A state may be called what other tables call a stage or what was said: 完成情况."""
    if todo_states.is_called("states", heading) or heading in _WORDS["due"]:
        return False
    return any(COLUMNS[table].get(heading) in columns for table, columns in _OTHERS.items())
