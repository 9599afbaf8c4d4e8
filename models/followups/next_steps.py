"""The question for the next step, asked once where the last commitment of a customer is closed or a
contact is logged without another."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import exists, or_
from sqlmodel import Session, col, select

from models import errors
from models.commitments import next_contact
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.people.person import Person
from models.rules.next_step import NextStep

Asking = FollowUp | Todo | Issue  # the row whose message asks


class Source(StrEnum):
    RECORD = "record"
    TODO = "todo"
    ISSUE = "issue"


def is_anything_open(session: Session, customer_id: int) -> bool:
    """Whether a to-do, a planned contact, an issue or an action of the strategy is open."""
    todo = exists().where(
        col(Todo.customer_id) == customer_id,
        col(Todo.done_at).is_(None),
        col(Todo.cancelled_at).is_(None),
    )
    contact = exists().where(
        col(Appointment.customer_id) == customer_id,
        col(Appointment.state) == AppointmentState.PLANNED,
    )
    issue = exists().where(
        col(Issue.customer_id) == customer_id,
        col(Issue.closed_at).is_(None),
        col(Issue.cancelled_at).is_(None),
    )
    action = exists().where(
        col(StrategyAction.customer_id) == customer_id, col(StrategyAction.ended_at).is_(None)
    )
    busy = select(Customer.id).where(Customer.id == customer_id, or_(todo, contact, issue, action))
    return session.exec(busy).first() is not None


def ask(session: Session, closed: Asking, by: Person) -> None:
    """Ask `by`, who has just closed this, where nothing else is open and they see the customer;
    what was answered is not asked again."""
    if closed.customer_id is None or closed.next_step not in (None, NextStep.ASKED):
        return
    session.add(closed)
    session.flush()
    customer = session.get_one(Customer, closed.customer_id)
    is_asked = (
        customer.is_live
        and not is_anything_open(session, customer.id)
        and customer.may_be_seen_by(session, by)
    )
    closed.next_step = NextStep.ASKED if is_asked else None


def plan(
    session: Session, source: Source, id: int, on: date, by: Person, now: datetime
) -> Customer:
    """Answer with the next contact; one from a record belongs to it. Raises DateInPast."""
    asking, customer = _get(session, source, id, by)
    if asking.next_step is NextStep.ASKED:
        planned = next_contact.plan(session, customer.id, by, on, now)
        if isinstance(asking, FollowUp) and planned.planned_in_id is None:
            planned.planned_in_id = asking.id
        asking.next_step = NextStep.CONTACT
    return customer


def settle(session: Session, source: Source, id: int, answer: NextStep, by: Person) -> Customer:
    """Answer otherwise; the first answer counts."""
    asking, customer = _get(session, source, id, by)
    if asking.next_step is NextStep.ASKED:
        asking.next_step = answer
    return customer


def customer_of(session: Session, source: Source, id: int, by: Person) -> Customer:
    """Whose next step is asked for, where `by` may answer."""
    _, customer = _get(session, source, id, by)
    return customer


def _get(session: Session, source: Source, id: int, by: Person) -> tuple[Asking, Customer]:
    asking: Asking
    match source:
        case Source.RECORD:
            asking = FollowUp.get(session, id, by)
        case Source.TODO:
            asking = Todo.get(session, id, by)
        case Source.ISSUE:
            asking = Issue.get(session, id, by, lock=True)
    if asking.customer_id is None:
        raise errors.NoLongerThere
    session.add(asking)
    return asking, Customer.get(session, asking.customer_id, by, lock=True)
