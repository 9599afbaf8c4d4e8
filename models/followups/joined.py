"""Who joined a customer's decision chain by being met in a record, and leaves it where the record
turns out to be wrong."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, select

from models.customers.contact import Contact
from models.followups.followup import FollowUp, FollowUpContact


def met(session: Session, followup: FollowUp) -> list[int]:
    """The ids of those of the customer's who took part."""
    links = select(FollowUpContact.contact_id)
    return list(session.exec(links.where(FollowUpContact.followup_id == followup.id)))


def leave(session: Session, followup: FollowUp, before: Collection[int], now: datetime) -> None:
    """Those who took part `before`, joined by this record alone, and are in no record by now. It
    keeps the row: a form that is open may name it, and whoever is met again is back."""
    joined = select(Contact).where(
        col(Contact.id).in_(before),
        Contact.joined_in_id == followup.id,
        col(Contact.left_at).is_(None),
    )
    for contact in session.exec(joined).all() if before else ():
        if not is_told_of(contact) and not _is_in_a_record(session, contact):
            contact.left_at = now
            session.add(contact)
    session.flush()


def is_of(contact: Contact, followup: FollowUp) -> bool:
    """Whether nothing is known of them but that they took part in this record."""
    return contact.joined_in_id == followup.id and not is_told_of(contact)


def is_told_of(contact: Contact) -> bool:
    """Whether more is known than a record of a contact tells."""
    return bool(contact.concern or contact.role or contact.phone or contact.email)


def _is_in_a_record(session: Session, contact: Contact) -> bool:
    records = (
        select(FollowUpContact.contact_id)
        .join(FollowUp, col(FollowUp.id) == col(FollowUpContact.followup_id))
        .where(FollowUpContact.contact_id == contact.id, FollowUp.live())
    )
    return session.exec(records.limit(1)).first() is not None
