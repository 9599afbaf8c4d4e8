"""An answer that was promised, with whom it is owed to: 答复她 says nothing a week later."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.oneline.todos.tasks import LineTodo

_ANSWER = re.compile(
    r"(?:必[须須])?(?:给|給)?(?P<deed>答复|答覆|回复|回覆|回覆|答復|回復)(?:给|給)?(?:[他她]们?|[他她]們|对方|對方|客户|客戶)?"
)


def named(todo: LineTodo, theirs: Sequence[tuple[str, str]]) -> LineTodo:
    """As it is where it says to whom, or several were there."""
    found = _ANSWER.fullmatch(todo.text.strip(" ，,。"))
    if found is None or len(theirs) != 1:
        return todo
    [(name, _)] = theirs
    return replace(todo, text=f"{found['deed']}{name}")
