"""Which of their to-dos somebody means who tells of another day for it."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from models.commitments.todo import Todo
from models.home import meant
from models.home.last_shown import Key
from models.home.meant import MOST, Meant, Ref
from models.people.person import Person
from models.rules import fitting as rule
from models.rules.due_moved import DueMoved

_NEARLY_ALL = 0.6  # of the words of the thing


def fitting(session: Session, me: Person, said: Sequence[DueMoved], now: datetime) -> Meant:
    """Those that are called so and are not due on that day already; of several things that are told
    of, the first that is open."""
    mine, local = Todo.open_of(session, me), now.astimezone(me.tz)
    for one in said:
        found = rule.best_of_all(one.thing, [todo.text for todo in mine], local, _NEARLY_ALL)
        others = [mine[at] for at in found if mine[at].due != one.to]
        if others:
            refs = [Ref("t", todo.id) for todo in others]
            return Meant(refs[:MOST], one.to, more=max(0, len(refs) - MOST))
    return Meant([])


def of_shown(session: Session, me: Person, keys: Sequence[Key], now: datetime) -> list[Ref]:
    """The only to-do of what was shown last."""
    match keys:
        case [Key(kind="todo", id=id)]:
            return [Ref("t", id)]
        case [Key(kind="record", id=id)]:
            found = meant.of_record(session, me, "", id, now).refs
            return found if len(found) == 1 else []
    return []
