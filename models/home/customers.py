"""One's customers as Home shows them: those that need something first."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, case, exists, func, literal, select
from sqlmodel import Session, col

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.customers.standing import Segment
from models.database.columns import Instant
from models.people.person import Person
from models.people.segment_table import segment_table
from models.rules import deadlines
from models.rules.health import cadence
from models.rules.segments import Table

MOST = 10  # of them on Home


@dataclass(frozen=True)
class MyCustomer:
    """`open` counts to-dos and issues; `is_quiet`: nobody has talked to it for its cadence, and no
    contact is planned."""

    customer: Customer
    open: int
    is_quiet: bool


@dataclass(frozen=True)
class MyCustomers:
    shown: list[MyCustomer] = field(default_factory=list)
    total: int = 0


def of_owner(session: Session, me: Person, now: datetime) -> MyCustomers:
    """What is open or quiet first; then whom nobody has talked to for the longest."""
    open_ones = _count(Todo, Todo.done_at, Todo.cancelled_at) + _count(
        Issue, Issue.answered_at, Issue.cancelled_at
    )
    quiet = is_quiet(session, me, now)
    mine = select(Customer, open_ones, quiet, func.count().over()).where(
        col(Customer.owner_id) == me.id,
        col(Customer.archived_at).is_(None),
        col(Customer.ended_at).is_(None),
    )
    needs_nothing = case((quiet | (open_ones > 0), 0), else_=1)
    found = session.execute(
        mine.order_by(needs_nothing, last_contact(), col(Customer.id)).limit(MOST)
    ).all()
    rows = [MyCustomer(customer, open, bool(quiet)) for customer, open, quiet, _ in found]
    return MyCustomers(rows, found[0][3] if found else 0)


def is_quiet(session: Session, viewer: Person, now: datetime) -> ColumnElement[bool]:
    """Whether the contact cadence of a customer is over, and no contact is planned."""
    planned = exists().where(
        col(Appointment.customer_id) == col(Customer.id),
        col(Appointment.state) == AppointmentState.PLANNED,
    )
    today, table = now.astimezone(viewer.tz).date(), segment_table(session, viewer.team_id)
    return ~planned & (last_contact() < _contacted_since(today, viewer, table))


def last_contact() -> ColumnElement[datetime]:
    """One never contacted counts from its creation."""
    return func.coalesce(col(Customer.last_contact_at), col(Customer.created_at))


def _contacted_since(today: date, viewer: Person, table: Table) -> ColumnElement[datetime]:
    """Whoever was last contacted before this instant is quiet: by segment."""
    start = {
        segment: deadlines.at(
            cadence.contacted_since(today, cadence.days_of(segment, table)), time(), viewer.tz
        )
        for segment in (None, *Segment)
    }
    segment = col(Customer.segment)
    of_segment = [(segment == one, literal(start[one], Instant)) for one in Segment]
    return case(*of_segment, else_=literal(start[None], Instant))


def _count(table: Any, *ends: Any) -> Any:
    """How many of these rows are open with the customer."""
    theirs = select(func.count()).select_from(table)
    theirs = theirs.where(
        col(table.customer_id) == col(Customer.id), *(col(end).is_(None) for end in ends)
    )
    return theirs.correlate(Customer).scalar_subquery()
