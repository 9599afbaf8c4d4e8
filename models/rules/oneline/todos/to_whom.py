"""A promise with whom it is owed to: 答复她 says nothing a week later, and "call him" nothing to
the colleague who is to call."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.oneline.todos.tasks import LineTodo

_ANSWER = re.compile(
    r"(?:必[须須])?(?:给|給)?(?P<deed>答复|答覆|回复|回覆|回覆|答復|回復)(?:给|給)?(?:[他她]们?|[他她]們|对方|對方|客户|客戶)?"
)
_HIM = re.compile(
    r"\bhim\b|\bher(?=\s*(?:$|[,.;!?)]|(?:an?|the|our|about|at|by|before|back|on|to|with|for|in|if"
    r"|and|when|that|again|today|tomorrow|this|next|re|up|over|out)\b))"
    "|(?<![其吉])[他她](?![们們人乡鄉])",
    re.I,
)
_HERS = re.compile(r"\b(?:her|his)(?= [a-z])", re.I)


def for_others(
    todos: Sequence[LineTodo], theirs: Sequence[tuple[str, str]]
) -> tuple[LineTodo, ...]:
    """What colleagues are to do, with the name of the only one of theirs whom the line names."""
    if len(theirs) != 1:
        return tuple(todos)
    [(name, _)] = theirs
    return tuple(replace(one, text=_with(name, one.text)) if one.owner else one for one in todos)


def _with(name: str, text: str) -> str:
    return _HERS.sub(lambda _: f"{name}'s", _HIM.sub(lambda _: name, text))


def named(todo: LineTodo, theirs: Sequence[tuple[str, str]]) -> LineTodo:
    """As it is where it says to whom, or several were there."""
    found = _ANSWER.fullmatch(todo.text.strip(" ，,。"))
    if found is None or len(theirs) != 1:
        return todo
    [(name, _)] = theirs
    return replace(todo, text=f"{found['deed']}{name}")
