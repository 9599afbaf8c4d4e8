"""The review of a period with one customer, for that customer to read.

What may stand in it is named here, and nothing else is read: their goals, what we promised them
and when it was done, what they asked and how long the answer took, and when we talk next. Of a
record, an opinion, a strategy or a deal there is not a word.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from models.commitments import todo_lists
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.people.person import Person
from models.procedures.procedure import ProcedureTodo
from models.reviews.plan import PlanItem
from models.rules import promise_of_ours
from models.rules.time.period import Period
from models.rules.workbook.cells import cells

MOST_OFFERED = 50  # of each sort, to be left out
MOST_LOOKED_AT = 500  # to-dos, for those that are no promise


@dataclass(frozen=True)
class Promise:
    """What we promised; days are those of who promised it."""

    text: str
    owner: str
    due: date | None
    done_on: date | None


@dataclass(frozen=True)
class Question:
    """What they asked; `took` is None while it is not answered."""

    text: str
    asked_on: date
    took: timedelta | None


@dataclass(frozen=True)
class Meeting:
    """A planned contact, where its owner is."""

    on: date
    starts: time | None


@dataclass(frozen=True)
class BusinessReview:
    customer: str
    period: Period
    goals: list[str]
    promises: list[Promise]  # that were due or done in the period
    open_promises: list[Promise]
    questions: list[Question]  # asked or answered in the period, and what was left open before it
    meetings: list[Meeting]


@dataclass(frozen=True)
class LeftOut:
    """What the customer is not to read, by id."""

    todos: Collection[int] = ()
    issues: Collection[int] = ()


@dataclass(frozen=True)
class Offered:
    """What might be left out; `others` are the ids of to-dos that read like no promise of ours."""

    todos: list[Todo]
    issues: list[Issue]
    others: Collection[int]


def load(
    session: Session, customer: Customer, period: Period, by: Person, out: LeftOut, now: datetime
) -> BusinessReview:
    """An instant is on a day of `by`."""
    starts, ends = period.start(by.tz), period.end(by.tz)
    done = and_(col(Todo.done_at) >= starts, col(Todo.done_at) < ends)
    due = col(Todo.due).between(period.first, period.last)
    given = and_(col(Todo.created_at) >= starts, col(Todo.created_at) < ends)
    in_period = or_(due, done, and_(col(Todo.due).is_(None), given))
    asked = and_(
        col(Issue.raised_at) < ends,
        or_(
            col(Issue.raised_at) >= starts,
            col(Issue.answered_at) >= starts,
            col(Issue.answered_at).is_(None),
        ),
    )
    return BusinessReview(
        customer=customer.name,
        period=period,
        goals=goals_of(customer),
        promises=_promises(session, customer, out, in_period),
        open_promises=_promises(session, customer, out, col(Todo.done_at).is_(None)),
        questions=_questions(session, customer, out, asked, by),
        meetings=_meetings(session, customer, now.astimezone(by.tz).date()),
    )


def goals_of(customer: Customer) -> list[str]:
    """One by one."""
    return list(cells.items(customer.goals) or ())


def offered(session: Session, customer: Customer) -> Offered:
    """What might be left out: our promises and their questions, the latest first, but before them
    all what is hardly a promise."""
    todos = select(Todo).where(*_theirs(customer)).order_by(col(Todo.id).desc())
    issues = select(Issue).where(Issue.customer_id == customer.id)
    issues = issues.where(col(Issue.cancelled_at).is_(None)).order_by(col(Issue.id).desc())
    found = list(session.exec(todos.limit(MOST_LOOKED_AT)))
    names = promise_of_ours.called(one.name for one in customer.contacts(session))
    others = [one for one in found if not promise_of_ours.is_one(one.text, names)]
    found.sort(key=lambda one: one not in others)
    return Offered(
        found[:MOST_OFFERED],
        list(session.exec(issues.limit(MOST_OFFERED))),
        {one.id for one in others},
    )


def _theirs(customer: Customer) -> list[ColumnElement[bool]]:
    """The to-dos that are a promise to the customer: no measure of an improvement plan, no step of
    what is done about a warning."""
    return [
        col(Todo.customer_id) == customer.id,
        col(Todo.cancelled_at).is_(None),
        col(Todo.id).not_in(select(PlanItem.todo_id)),
        col(Todo.id).not_in(select(ProcedureTodo.todo_id)),
    ]


def _promises(
    session: Session, customer: Customer, out: LeftOut, which: ColumnElement[bool]
) -> list[Promise]:
    found = (
        select(Todo, Person)
        .join(Person, col(Person.id) == col(Todo.owner_id))
        .where(*_theirs(customer), col(Todo.id).not_in(out.todos), which)
        .order_by(*todo_lists.in_order())
    )
    return [
        Promise(todo.text, owner.real_name or owner.name, todo.due, _day(todo.done_at, owner))
        for todo, owner in session.exec(found)
    ]


def _questions(
    session: Session, customer: Customer, out: LeftOut, which: ColumnElement[bool], by: Person
) -> list[Question]:
    found = (
        select(Issue.question, Issue.raised_at, Issue.answered_at)
        .where(Issue.customer_id == customer.id, col(Issue.cancelled_at).is_(None))
        .where(col(Issue.id).not_in(out.issues), which)
        .order_by(col(Issue.raised_at), col(Issue.id))
    )
    return [
        Question(
            text,
            raised_at.astimezone(by.tz).date(),
            answered_at - raised_at if answered_at is not None else None,
        )
        for text, raised_at, answered_at in session.exec(found)
    ]


def _meetings(session: Session, customer: Customer, today: date) -> list[Meeting]:
    found = (
        select(col(Appointment.on), col(Appointment.starts))
        .where(Appointment.customer_id == customer.id)
        .where(Appointment.state == AppointmentState.PLANNED, col(Appointment.on) >= today)
        .where(col(Appointment.ended_at).is_(None))
        .order_by(col(Appointment.on), col(Appointment.starts))
    )
    return [Meeting(on, starts) for on, starts in session.exec(found)]


def _day(instant: datetime | None, whose: Person) -> date | None:
    return None if instant is None else instant.astimezone(whose.tz).date()
