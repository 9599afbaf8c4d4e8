"""The people of a customer in a row of a workbook: who is new, and what is told of those who are
known. Nobody is taken out."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple

from sqlmodel import Session

from models.customers.contact import Contact
from models.customers.customer import Customer
from models.profiles.entry import MAX_LINE
from models.rules.names import decision_chain
from models.rules.names.decision_chain import Link
from models.rules.workbook.people import own_cells
from models.rules.workbook.rows import CustomerRow
from models.workbook import fields
from models.workbook.kept import Kept
from models.workbook.plan import PersonStep


def steps(
    known: Mapping[str, Contact], row: CustomerRow, *, adds_only: bool, is_ours: bool
) -> list[PersonStep]:
    """Those who are new, or of whom something else is told than is known. In a cell that we wrote,
    a title or a concern that is gone is taken away."""
    written = _written(known) if is_ours and not adds_only else {}
    found = []
    for link in row.chain or ():
        there = known.get(link.name)
        if there is None:
            found.append(PersonStep(link))
            continue
        before = link_of(there)
        title, concern = (
            _after(told, was, adds_only=adds_only, was_written=was_written)
            for told, was, was_written in zip(
                link.parts[1:], before.parts[1:], written.get(link.name, ("", "")), strict=True
            )
        )
        phone, email = (
            _after(told, was, adds_only=adds_only, was_written="")
            for told, was in ((link.phone, before.phone), (link.email, before.email))
        )
        after = Link(link.name, title, concern, phone, email)
        if astuple(after) != astuple(before):
            found.append(PersonStep(after, before))
    return [one for one in found if all(len(part) <= MAX_LINE for part in astuple(one.link))]


def link_of(contact: Contact) -> Link:
    return Link(contact.name, contact.title, contact.concern, contact.phone, contact.email)


def left_out(known: Mapping[str, Contact], row: CustomerRow) -> list[str]:
    """Who stands no more in a cell that we wrote."""
    told = {link.name for link in row.chain or ()}
    return [name for name in _written(known) if name not in told]


def _after(told: str, was: str, *, adds_only: bool, was_written: str) -> str:
    if adds_only and was:
        return was
    return told or ("" if was and was == was_written else was)


def _written(known: Mapping[str, Contact]) -> dict[str, tuple[str, str]]:
    """Title and concern of those whom our own cell tells as they are."""
    chain = [Link(one.name, one.title, one.concern) for one in known.values()]
    read = own_cells.read(decision_chain.write(chain)) or ()
    return {one.name: (one.title, one.concern) for one in read if one.name in known}


def store(
    session: Session, chains: Sequence[tuple[Customer, Sequence[PersonStep]]], kept: Kept
) -> None:
    known = Contact.known(session, [customer.id for customer, _ in chains])
    new: list[tuple[Customer, list[Link]]] = []
    for customer, people_of in chains:
        for one in people_of:
            contact = known[customer.id].get(one.link.name)
            if contact is None:
                new.append((customer, [one.link]))
                continue
            title, concern = one.link.title, one.link.concern
            if one.before is None:  # had left, or is of a record only
                title, concern = title or contact.title, concern or contact.concern
            told(contact, "title", title, kept)
            told(contact, "concern", concern, kept)
            told(contact, "phone", one.link.phone or contact.phone, kept)
            told(contact, "email", one.link.email or contact.email, kept)
            told(contact, "left_at", "", kept)
            contact.joined_in_id = None
            session.add(contact)
    kept.contacts.extend(Contact.add_to_chains(session, new))


def told(contact: Contact, name: str, said: str, kept: Kept) -> None:
    """From now on this holds of somebody who was there."""
    before = fields.text(contact, name)
    if before != said:
        setattr(contact, name, fields.value(name, said))
        if contact.id not in kept.contacts:  # those go as a whole
            kept.people.append((contact.id, name, before, said))
