"""To-dos by whose they are, and in their order."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models.commitments.todo import Todo
from models.people.person import Person


def of_submission(session: Session, submission: str) -> Todo | None:
    return session.exec(select(Todo).where(Todo.submission == submission)).first()


def open_of(session: Session, owner: Person) -> list[Todo]:
    return list(session.exec(promised_by(owner)))


def promised_by(owner: Person) -> SelectOfScalar[Todo]:
    """Everything a person has promised: overdue first, the undated last."""
    return open_ones(col(Todo.owner_id) == owner.id)


def open_ones(whose: ColumnElement[bool]) -> SelectOfScalar[Todo]:
    """The same of whoever meets a condition."""
    is_open = col(Todo.done_at).is_(None), col(Todo.cancelled_at).is_(None)
    return select(Todo).where(whose, *is_open).order_by(*in_order())


def open_called(
    session: Session, texts: Collection[str], owners: Collection[int], customer: int | None
) -> list[Todo]:
    """What these owners have open already, in the same words and with the same customer."""
    words = [text.strip().lower() for text in texts]
    whose = col(Todo.owner_id).in_(owners), col(Todo.customer_id) == customer
    same = open_ones(and_(*whose, func.lower(Todo.text).in_(words)))
    return list(session.exec(same))


def of_no_customer(by: Person) -> SelectOfScalar[Todo]:
    """Those that `by` owes or has given, done ones too, and those nobody knows of."""
    whose = or_(col(Todo.owner_id) == by.id, col(Todo.given_by_id) == by.id)
    is_there = or_(col(Todo.cancelled_at).is_(None), col(Todo.is_unsaid))
    alone = col(Todo.customer_id).is_(None), col(Todo.followup_id).is_(None)
    return select(Todo).where(whose, is_there, *alone).order_by(*in_order())


def in_order() -> list[Any]:
    """SQL: what is due first is first, on one day what is due at an hour."""
    return [col(Todo.due).nulls_last(), col(Todo.due_time).nulls_last(), col(Todo.id)]


def done_by(owner: Person, since: datetime) -> SelectOfScalar[Todo]:
    """What a person has done since then, the latest first."""
    done = col(Todo.done_at)
    mine = select(Todo).where(
        Todo.owner_id == owner.id, done >= since, col(Todo.cancelled_at).is_(None)
    )
    return mine.order_by(done.desc(), col(Todo.id).desc())
