"""Which of their to-dos somebody means who tells of another day for it."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from models.commitments import todo_lists
from models.commitments.todo import Todo
from models.customers import search
from models.customers.search import Named
from models.home import meant
from models.home.last_shown import Key
from models.home.meant import MOST, Meant, Ref
from models.people.person import Person
from models.rules import fitting as rule
from models.rules.amounts.lexicon import fold
from models.rules.due_moved import DueMoved

_NEARLY_ALL = 0.6  # of the words of the thing


def fitting(
    session: Session, me: Person, said: Sequence[DueMoved], typed: str, now: datetime
) -> Meant:
    """Those that are called so and are not due on that day already, of the customer that is named;
    of several things that are told of, the first that is open."""
    local = now.astimezone(me.tz)
    named = search.named_in(session, typed, me)
    mine = [one for one in todo_lists.open_of(session, me) if _is_of(one, named)]
    for one in said:
        thing = _without_names(one.thing, named)
        found = rule.best_of_all(thing, [todo.text for todo in mine], local, _NEARLY_ALL)
        others = [mine[at] for at in found if mine[at].due != one.to]
        if others:
            refs = [Ref("t", todo.id) for todo in others]
            return Meant(refs[:MOST], one.to, more=max(0, len(refs) - MOST))
    return Meant([])


def of_those(session: Session, me: Person, refs: Sequence[Ref], typed: str) -> list[Ref]:
    """Those of them that are of the customer that is named."""
    named = search.named_in(session, typed, me)
    there = ((ref, session.get(Todo, ref.id)) for ref in refs)
    return [ref for ref, todo in there if todo is not None and _is_of(todo, named)]


def _is_of(todo: Todo, named: Sequence[Named]) -> bool:
    """A to-do may name its customer in its words alone."""
    if todo.customer_id is None:
        return not named or any(fold(one.typed) in fold(todo.text) for one in named)
    return not named or todo.customer_id in {one.customer.id for one in named}


def _without_names(thing: str, named: Sequence[Named]) -> str:
    for one in named:
        name = fold(one.typed).lower()
        thing = thing.replace(f"{name}'s", " ").replace(name, " ")
    return thing


def of_shown(session: Session, me: Person, keys: Sequence[Key], now: datetime) -> list[Ref]:
    """The only to-do of what was shown last."""
    match keys:
        case [Key(kind="todo", id=id)]:
            return [Ref("t", id)]
        case [Key(kind="record", id=id)]:
            found = meant.of_record(session, me, "", id, now).refs
            return found if len(found) == 1 else []
    return []
