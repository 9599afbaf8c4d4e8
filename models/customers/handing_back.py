"""A customer that was given to somebody by mistake: whose it was may take it back for a while."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from models import errors
from models.customers.customer import Customer
from models.customers.past_owner import PastOwner
from models.people.person import Person

BACK_WITHIN = timedelta(minutes=30)


def given_by(session: Session, person: Person, now: datetime) -> list[Customer]:
    """Those that were theirs, and that they may take back; the latest first."""
    given = select(PastOwner).where(
        PastOwner.owner_id == person.id, col(PastOwner.until) >= now - BACK_WITHIN
    )
    rows = session.exec(given.order_by(col(PastOwner.until).desc(), col(PastOwner.id).desc()))
    ids = dict.fromkeys(row.customer_id for row in rows.all())
    customers = (session.get_one(Customer, one) for one in ids)
    return [one for one in customers if may_take_back(session, one, person, now)]


def may_take_back(session: Session, customer: Customer, person: Person, now: datetime) -> bool:
    """Whether nobody has given it on since."""
    past = select(PastOwner).where(PastOwner.customer_id == customer.id)
    newest = past.order_by(col(PastOwner.until).desc(), col(PastOwner.id).desc())
    last = session.exec(newest.limit(1)).first()
    is_theirs = last is not None and last.owner_id == person.id and now <= last.until + BACK_WITHIN
    return is_theirs and customer.archived_at is None and customer.owner_id != person.id


def take_back(session: Session, customer_id: int, by: Person, now: datetime) -> Customer:
    """With what is open of whoever has it, who is told; pressed twice, it is theirs once. Raises
    NotAllowed."""
    customer = session.get(Customer, customer_id, with_for_update=True, populate_existing=True)
    if customer is None:
        raise errors.NoLongerThere
    if customer.owner_id == by.id:
        return customer
    if not may_take_back(session, customer, by, now):
        raise errors.NotAllowed
    customer.reassign(session, by, by, now)
    return customer
