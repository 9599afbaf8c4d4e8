"""A customer of somebody else's that a person follows: they are told once of what matters most."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, and_, delete, update
from sqlmodel import Field, Session, col, select

from models.database.columns import Instant
from models.database.scoped import TenantRow
from models.people.person import Person
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind
from models.watching.event import CustomerEvent

if TYPE_CHECKING:
    from models.customers.customer import Customer


class CustomerWatch(TenantRow, table=True):
    """Two of one person, as after a merge, are as good as one."""

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    person_id: int = Field(foreign_key="person.id")
    since: datetime = Field(sa_type=Instant)


def watches(session: Session, customer_id: int, person: Person) -> bool:
    mine = select(CustomerWatch.id).where(_of(customer_id, person))
    return session.exec(mine.limit(1)).first() is not None


def watch(session: Session, customer: "Customer", person: Person, now: datetime) -> None:
    """Its owner has nothing to watch."""
    if customer.owner_id != person.id and not watches(session, customer.id, person):
        session.add(CustomerWatch(customer_id=customer.id, person_id=person.id, since=now))
        customer.is_watched = True
        session.add(customer)


def unwatch(session: Session, customer_id: int, person: Person) -> None:
    """What they would have been told tomorrow is not said either."""
    session.execute(delete(CustomerWatch).where(_of(customer_id, person)))
    events = select(CustomerEvent.id).where(CustomerEvent.customer_id == customer_id)
    waiting = update(Reminder).where(
        col(Reminder.kind) == Kind.WATCHED,
        col(Reminder.recipient_id) == person.id,
        col(Reminder.state) == ReminderState.PENDING,
        col(Reminder.subject_id).in_(events),
    )
    session.execute(waiting.values(state=ReminderState.CANCELLED))


def _of(customer_id: int, person: Person) -> ColumnElement[bool]:
    return and_(
        col(CustomerWatch.customer_id) == customer_id, col(CustomerWatch.person_id) == person.id
    )
