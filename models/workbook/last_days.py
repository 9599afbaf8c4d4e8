"""Days on which customers were last spoken to, where a list tells the day and nothing else: no
record is made of them, but the customer has not gone quiet."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlmodel import Session

from models.customers.customer import Customer
from models.people.person import Person
from models.rules import deadlines
from models.workbook import fields
from models.workbook.kept import Kept
from models.workbook.stored import NOON


def is_news(session: Session, customer: Customer | None, on: date) -> bool:
    """Whether the day is later than the last contact that is known."""
    if customer is None or customer.last_contact_at is None:
        return True
    owner = session.get_one(Person, customer.owner_id)
    return on > customer.last_contact_at.astimezone(owner.tz).date()


def store(
    session: Session, found: Iterable[tuple[Customer, date]], kept: Kept, now: datetime
) -> None:
    for customer, on in found:
        owner = session.get_one(Person, customer.owner_id)
        at = min(deadlines.at(on, NOON, owner.tz), now)
        if customer.last_contact_at is None or customer.last_contact_at < at:
            before = fields.text(customer, "told_contact_at")
            kept.fields.append((customer.id, "told_contact_at", before, at.isoformat()))
            customer.told_contact_at = customer.last_contact_at = at
            customer.update_reminders(session, now)
