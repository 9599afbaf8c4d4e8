"""The to-dos of a customer that a workbook tells in no record, as on a card: whose each is, and
which are here already."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from models.commitments.promise import MAX_TEXT
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.database.bulk import insert_with_ids
from models.people.person import Person
from models.rules.workbook.reading.todo_cells import OURS
from models.rules.workbook.rows import FollowUpRow
from models.workbook.answers import Answers
from models.workbook.promises import Promises
from models.workbook.stored import Stored

OF_EACH = ("todos", "dues", "states", "done_on", "todo_owners", "repeats")


def is_only(row: FollowUpRow) -> bool:
    """Whether a row says what is to be done, and nothing of a record."""
    said = (row.date, row.method, row.people, row.content, row.feedback, row.next)
    return bool(row.todos) and not any(said) and (row.id is None or is_ours(row))


def is_ours(row: FollowUpRow) -> bool:
    """Whether we wrote it for a to-do of no record."""
    return (row.id or "").startswith(OURS)


def said(row: FollowUpRow) -> str:
    """A row of one to-do that we wrote: one that comes again stands there with each of its days."""
    return " ".join(map(str, (*(row.todos or ()), row.due, *row.states)))


def new(row: FollowUpRow, known: set[str]) -> FollowUpRow | None:
    """The row without those to-dos whose texts are known; None where all are."""
    todos = row.todos or ()
    return only(row, [at for at, text in enumerate(todos) if text[:MAX_TEXT] not in known])


def only(row: FollowUpRow, left: Sequence[int]) -> FollowUpRow | None:
    """The row with the to-dos at these places; None where there is none."""
    each = {name: getattr(row, name) for name in OF_EACH}
    kept: dict[str, Any] = {
        name: tuple(told[at] for at in left) for name, told in each.items() if told
    }
    return replace(row, **kept) if left else None


def owner_of(stored: Stored, customer: Customer | None, row: FollowUpRow, by: Person) -> Person:
    """Whom the row names, else the customer's owner, unless they have left; else who imports."""
    named = stored.colleague(row.owner) if row.owner else None
    own = stored.owner_of(customer) if customer is not None else by
    return named or (by if own.is_outside else own)


def store(
    session: Session,
    rows: Sequence[tuple[Customer | None, FollowUpRow]],
    by: Person,
    now: datetime,
    answers: Answers,
) -> list[int]:
    """Returns the ids of the to-dos. Those without a day are of today."""
    stored = Stored(session, [], answers.people)
    promises = Promises(stored, answers, now, is_added=True)
    made = []
    for customer, row in rows:
        owner = owner_of(stored, customer, row, by)
        for one in promises.of(row, owner, now.astimezone(owner.tz).date()):
            made.append(
                one.row(owner, now, customer.id, None)
                if customer
                else one.row(owner, now, None, None) | {"given_by_id": by.id}
            )
    ids = insert_with_ids(session, Todo, made)
    is_open = {
        id: row["done_at"] is None and row["cancelled_at"] is None
        for id, row in zip(ids, made, strict=True)
    }
    for todo in Todo.of_ids(session, {id for id in ids if is_open[id]}).values():
        todo.update_reminders(session, now)
    return ids
