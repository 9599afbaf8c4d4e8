"""Changes the people of a decision chain, one at a time."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from models import errors
from models.customers.contact import Contact, DecisionRole
from models.customers.customer import Customer
from models.followups.followup import FollowUp, FollowUpContact
from models.people.person import Person
from models.profiles.entry import MAX_LINE


@dataclass(frozen=True)
class ContactEntry:
    """The values of the form of one contact."""

    name: str
    title: str = ""
    concern: str = ""
    phone: str = ""
    email: str = ""
    role: DecisionRole | None = None


def get(session: Session, contact_id: int, by: Person) -> Contact:
    """The contact, where `by` may change its customer's profile. Raises NoLongerThere, NotAllowed,
    CustomerHidden or CustomerUnknown."""
    contact = session.get(Contact, contact_id)
    if contact is None or contact.left_at is not None:
        raise errors.NoLongerThere
    Customer.to_edit(session, contact.customer_id, by)
    return contact


def change(session: Session, contact_id: int, entry: ContactEntry, by: Person) -> Contact:
    """Raises ContactTwice where another of the customer's people has that name: they are merged on
    purpose only."""
    contact = get(session, contact_id, by)
    _check(entry)
    same = select(Contact).where(
        Contact.customer_id == contact.customer_id,
        Contact.name == entry.name,
        Contact.id != contact_id,
    )
    if other := session.exec(same).first():
        if other.left_at is None:
            raise errors.ContactTwice("name", name=entry.name)
        _move_meetings(session, other, contact)
    for field, value in vars(entry).items():
        setattr(contact, field, value)
    contact.joined_in_id = None
    session.add(contact)
    session.flush()
    return contact


def remove(session: Session, contact_id: int, by: Person, now: datetime) -> Contact:
    """Take somebody out of the chain. What they took part in still names them."""
    contact = get(session, contact_id, by)
    contact.left_at = now
    session.add(contact)
    session.flush()
    return contact


def put_back(session: Session, contact_id: int, by: Person) -> Contact:
    """Let somebody who was taken out be in the chain again. Raises as `get` does."""
    contact = session.get(Contact, contact_id)
    if contact is None:
        raise errors.NoLongerThere
    Customer.to_edit(session, contact.customer_id, by)
    contact.left_at = contact.joined_in_id = None
    session.add(contact)
    session.flush()
    return contact


def merge(session: Session, contact_id: int, into_id: int, by: Person) -> Contact:
    """Two entries turn out to be one person: what the first took part in, and what is known of
    them alone, goes to the other."""
    contact, into = get(session, contact_id, by), get(session, into_id, by)
    if contact.id == into.id or contact.customer_id != into.customer_id:
        raise errors.NoLongerThere
    into.title = into.title or contact.title
    into.concern = into.concern or contact.concern
    into.phone = into.phone or contact.phone
    into.email = into.email or contact.email
    into.role = into.role or contact.role
    into.joined_in_id = None
    session.add(into)
    _move_meetings(session, contact, into)
    return into


def last_spoken(session: Session, contact_ids: Collection[int]) -> dict[int, datetime]:
    """When each of these people last took part in a recorded contact."""
    latest = (
        select(FollowUpContact.contact_id, func.max(FollowUp.occurred_at))
        .join(FollowUp, col(FollowUp.id) == col(FollowUpContact.followup_id))
        .where(col(FollowUpContact.contact_id).in_(contact_ids), FollowUp.live())
        .group_by(col(FollowUpContact.contact_id))
    )
    return dict(session.exec(latest).all())


def _move_meetings(session: Session, contact: Contact, into: Contact) -> None:
    """Let `into` stand wherever `contact` does, who is gone then."""
    both = (contact.id, into.id)
    links = select(FollowUpContact).where(col(FollowUpContact.contact_id).in_(both))
    rows = session.exec(links).all()
    there = {row.followup_id for row in rows if row.contact_id == into.id}
    for row in rows:
        if row.contact_id == contact.id:
            session.delete(row)
            if row.followup_id not in there:
                session.add(FollowUpContact(followup_id=row.followup_id, contact_id=into.id))
    session.flush()
    session.delete(contact)
    session.flush()


def _check(entry: ContactEntry) -> None:
    if not entry.name:
        raise errors.Empty("name")
    for field in ("name", "title", "concern", "phone", "email"):
        if (length := len(getattr(entry, field))) > MAX_LINE:
            raise errors.TextTooLong(field, length=length, most=MAX_LINE)
