"""Several to-dos that are finished by one press, and opened again by another."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from models.commitments import repeating
from models.commitments.todo import Todo
from models.notifications.loaders.todo import todo_details
from models.notifications.subjects import TodoDetails
from models.people.person import Person

MOST = 20


def of_ids(session: Session, ids: Iterable[int], me: Person) -> list[TodoDetails]:
    """Those of these that are there and theirs to settle, in this order."""
    found = (session.get(Todo, id) for id in dict.fromkeys(ids))
    theirs = [one for one in found if one is not None and one.may_be_settled_by(session, me)]
    return [todo_details(session, one) for one in theirs if one.cancelled_at is None][:MOST]


def finish(session: Session, ids: Iterable[int], by: Person, now: datetime) -> list[int]:
    """Those that are finished by it, for others were done before."""
    there = [one.todo for one in of_ids(session, ids, by) if one.todo.is_open]
    for todo in there:
        repeating.finish(session, todo, now)
    return [one.id for one in there]


def reopen(session: Session, ids: Iterable[int], by: Person, now: datetime) -> None:
    for one in of_ids(session, ids, by):
        if one.todo.done_at is not None:
            repeating.reopen(session, one.todo, now)
