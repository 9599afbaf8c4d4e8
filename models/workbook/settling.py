"""Carries out what a file that we wrote says by now of to-dos that are here, and takes it back."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from models.commitments import repeating
from models.commitments.todo import Todo
from models.people.person import Person
from models.rules import deadlines
from models.rules.workbook.rows import TodoState
from models.workbook import due
from models.workbook.kept import Kept
from models.workbook.plan import Change, TodoStep
from models.workbook.stored import NOON


def store(
    session: Session, steps: Sequence[TodoStep], kept: Kept, by: Person, now: datetime
) -> None:
    """As if somebody pressed Done, gave it to somebody else or moved it; what was changed since
    the file was compared stays."""
    for step in steps:
        todo = session.get_one(Todo, step.todo, with_for_update=True)
        if todo.cancelled_at is not None and not todo.is_unsaid:
            continue
        for change in step.changes:
            before = _held(todo, change.field)
            _carry_out(session, todo, change, step, by, now)
            kept.settled.append((todo.id, change.field, before, _held(todo, change.field)))


def give_back(
    session: Session, todo: Todo, field: str, old: str, new: str, by: Person, now: datetime
) -> bool:
    """False where it stays as somebody has made it since."""
    if _held(todo, field) != new:
        return False
    if field == "owner":
        todo.reassign(session, session.get_one(Person, int(old)), by, now)
    elif field == "due":
        todo.due, todo.due_time = due.parsed(old)
        todo.update_reminders(session, now)
    else:
        _return_to(session, todo, old, now)
    return True


def _carry_out(
    session: Session, todo: Todo, change: Change, step: TodoStep, by: Person, now: datetime
) -> None:
    owner = session.get_one(Person, todo.owner_id)
    if change.field == "owner" and step.owner is not None:
        todo.reassign(session, step.owner, by, now)
    elif change.field == "due":
        on, at = due.parsed(change.new)
        todo.move(session, on, owner, now, at or todo.due_time)
    elif change.new == TodoState.DROPPED:
        todo.cancel(session, now)
    else:
        if todo.is_unsaid:
            todo.is_unsaid, todo.cancelled_at = False, None
        if change.new != TodoState.DONE:
            repeating.reopen(session, todo, now)
            return
        repeating.finish(session, todo, now)
        if step.done_on is not None:
            todo.done_at = min(deadlines.at(step.done_on, NOON, owner.tz), now)


def _return_to(session: Session, todo: Todo, old: str, now: datetime) -> None:
    state, _, at = old.partition(" ")
    if state == TodoState.DONE:
        repeating.finish(session, todo, datetime.fromisoformat(at))
    elif todo.done_at is not None:
        repeating.reopen(session, todo, now)
    todo.is_unsaid = state == "unsaid"
    todo.cancelled_at = now if todo.is_unsaid else None
    todo.update_reminders(session, now)


def _held(todo: Todo, field: str) -> str:
    if field == "owner":
        return str(todo.owner_id)
    if field == "due":
        return due.held(todo)
    if todo.is_unsaid:
        return "unsaid"
    if todo.cancelled_at is not None:
        return str(TodoState.DROPPED)
    return f"{TodoState.DONE} {todo.done_at.isoformat()}" if todo.done_at else str(TodoState.OPEN)
