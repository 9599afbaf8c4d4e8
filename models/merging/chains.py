"""The decision chains of two customers, joined and parted again."""

from typing import TypeVar

from sqlmodel import Session, col, select

from models.customers.contact import TOLD, Contact
from models.customers.customer import Customer
from models.followups.followup import FollowUp, FollowUpContact
from models.merging.record import CustomerMerge

Filled = TypeVar("Filled", Customer, Contact)
COPIED = ("name", *TOLD, "role", "left_at")  # of a contact


def join(session: Session, made: CustomerMerge, kept: Customer, merged: Customer) -> None:
    """Copy contacts to the kept customer; one that exists there is only completed."""
    known = {contact.name: contact for contact in kept.contacts(session, also_left=True)}
    for theirs in merged.contacts(session):
        if theirs.name in known:
            fill(session, made, known[theirs.name], theirs, (*TOLD, "role"))
        else:
            made.note(session, Contact, _copy(session, theirs, kept).id)
    for copy in relink(session, kept):
        made.note(session, Contact, copy.id)


def fill(
    session: Session, made: CustomerMerge, mine: Filled, theirs: Filled, fields: tuple[str, ...]
) -> None:
    for field in fields:
        if not getattr(mine, field) and (value := getattr(theirs, field)):
            setattr(mine, field, value)
            made.note(session, type(mine), mine.id, field, str(value))
    session.add(mine)
    session.flush()


def relink(session: Session, customer: Customer) -> list[Contact]:
    """Point a customer's records at its own contacts of the same names. Returns those who had to be
    copied: they have left the other chain."""
    own = {contact.name: contact for contact in customer.contacts(session, also_left=True)}
    foreign = (
        select(FollowUpContact, Contact)
        .join(FollowUp, col(FollowUp.id) == col(FollowUpContact.followup_id))
        .join(Contact, col(Contact.id) == col(FollowUpContact.contact_id))
        .where(FollowUp.customer_id == customer.id, Contact.customer_id != customer.id)
    )
    copies = []
    for link, theirs in session.exec(foreign).all():
        if theirs.name not in own:
            own[theirs.name] = _copy(session, theirs, customer)
            copies.append(own[theirs.name])
        session.delete(link)
        session.add(FollowUpContact(followup_id=link.followup_id, contact_id=own[theirs.name].id))
    session.flush()
    return copies


def told(contact: Contact) -> tuple[str, ...]:
    """What is known of somebody, but for their role."""
    return (contact.name, *(getattr(contact, one) for one in TOLD))


def _copy(session: Session, contact: Contact, customer: Customer) -> Contact:
    copy = Contact(customer_id=customer.id, **{one: getattr(contact, one) for one in COPIED})
    session.add(copy)
    session.flush()
    return copy
