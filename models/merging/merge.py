"""Merging two customers that are one, and taking it back.

What was recorded with the other one moves to the kept one; its contacts and the people who see
it are copied there, so that its own rows are as they were once it comes back.
"""

from datetime import datetime
from typing import TypeVar

from sqlalchemy import update
from sqlmodel import Session, col, select

from models import errors
from models.customers import search
from models.customers.contact import Contact
from models.customers.customer import PROFILE_FIELDS, Customer
from models.customers.visibility import CustomerShare
from models.followups.followup import FollowUp, FollowUpContact
from models.merging.record import CustomerMerge, CustomerMergeRow, name_of
from models.merging.tables import moving, record_column
from models.people.person import Person

MAX_SEARCHED = 200  # customers among which those that a person may edit are looked for
Filled = TypeVar("Filled", Customer, Contact)


def candidates(session: Session, kept_id: int, typed: str, by: Person, most: int) -> list[Customer]:
    """The customers that `by` may merge into this one, as finding.search finds them."""
    found = search.search(session, typed, by, MAX_SEARCHED)
    others = [one for one in found if one.id != kept_id and one.may_be_edited_by(session, by)]
    return others[:most]


def merge(
    session: Session, kept_id: int, merged_id: int, submission: str, by: Person, now: datetime
) -> CustomerMerge:
    """Move all there is of one customer to another; the same submission again returns the merge
    it made. Raises MergedMeanwhile, CustomerUnknown or NotAllowed, each of the field `other`."""
    rows = _locked(session, kept_id, merged_id)
    same = select(CustomerMerge).where(CustomerMerge.submission == submission)
    if again := session.exec(same).first():
        return again
    if len(rows) < 2:
        raise errors.CustomerUnknown("other")
    for one in rows.values():
        if one.archived_at is not None:
            raise errors.MergedMeanwhile("other", name=one.name)
        if not one.may_be_edited_by(session, by):
            raise errors.NotAllowed("other")
    kept, merged = rows[kept_id], rows[merged_id]
    made = CustomerMerge(
        submission=submission,
        kept_id=kept.id,
        merged_id=merged.id,
        by_id=by.id,
        at=now,
        kept_reviewed_at=kept.reviewed_at,
    )
    session.add(made)
    session.flush()
    _move_records(session, made)
    _join_chains(session, made, kept, merged)
    _share(session, made, kept, merged)
    _fill(session, made, kept, merged, PROFILE_FIELDS)
    merged.merged_into_id = kept.id
    # Nothing that is owed for what moved speaks of the customer: those reminders stay.
    merged.archive(session, now)
    kept.reviewed_at = now
    kept.update_reminders(session, now)
    _remember_contacts(session, kept, merged)
    return made


def undo(session: Session, merge_id: int, by: Person, now: datetime) -> CustomerMerge:
    """Put back what the merge changed. What was recorded or typed over since stays with the kept
    one, except that what was added to a moved record goes where the record goes. Done twice, it
    is done once. Raises KeptWasMerged, MergedNameTaken, CustomerUnknown or NotAllowed."""
    made = session.get(CustomerMerge, merge_id)
    if made is None:
        raise errors.NoLongerThere
    rows = _locked(session, made.kept_id, made.merged_id)
    session.refresh(made)  # somebody may have undone it while we waited
    kept, merged = rows[made.kept_id], rows[made.merged_id]
    if kept.merged_into_id is not None:
        into = session.get_one(Customer, kept.merged_into_id)
        raise errors.KeptWasMerged(name=kept.name, into=into.name)
    Customer.to_edit(session, kept.id, by)
    if made.undone_at is not None:
        return made
    try:
        merged.rename(session, merged.name, by)  # its name may have been given away
    except (errors.CustomerNameTaken, errors.CustomerOfSomebodyElse) as error:
        raise errors.MergedNameTaken(name=merged.name) from error
    made.undone_at, made.undone_by_id = now, by.id
    merged.merged_into_id = merged.archived_at = None
    session.add(made)
    session.flush()
    _move_back(session, made)
    _empty_again(session, made, kept)
    _remove_made(session, made, kept, merged)
    if kept.reviewed_at == made.at:
        kept.reviewed_at = made.kept_reviewed_at
    # A look that came due in between is still owed, as if they had never been one.
    kept.update_reminders(session, made.at)
    merged.update_reminders(session, made.at)
    _remember_contacts(session, kept, merged)
    return made


def _locked(session: Session, *ids: int) -> dict[int, Customer]:
    """By id, which is also the order of locking: two merges never wait for each other."""
    rows = select(Customer).where(col(Customer.id).in_(ids)).order_by(col(Customer.id))
    fresh = rows.with_for_update().execution_options(populate_existing=True)
    return {one.id: one for one in session.exec(fresh)}


def _move_records(session: Session, made: CustomerMerge) -> None:
    for table in moving():
        for row_id in session.scalars(select(table.id).where(table.customer_id == made.merged_id)):
            made.note(session, table, row_id)
        theirs = update(table).where(col(table.customer_id) == made.merged_id)
        session.execute(theirs.values(customer_id=made.kept_id))


def _move_back(session: Session, made: CustomerMerge) -> None:
    back = {"customer_id": made.merged_id}
    for table in moving():
        moved = select(CustomerMergeRow.row_id).where(
            CustomerMergeRow.merge_id == made.id, CustomerMergeRow.of_table == name_of(table)
        )
        here = update(table).where(col(table.customer_id) == made.kept_id)
        session.execute(here.where(col(table.id).in_(moved)).values(back))
    records = select(FollowUp.id).where(FollowUp.customer_id == made.merged_id)
    for table in moving():
        if (record_id := record_column(table)) is not None:
            here = update(table).where(col(table.customer_id) == made.kept_id)
            session.execute(here.where(record_id.in_(records)).values(back))


def _join_chains(session: Session, made: CustomerMerge, kept: Customer, merged: Customer) -> None:
    """One contact of each name."""
    known = {contact.name: contact for contact in kept.contacts(session)}
    for theirs in merged.contacts(session):
        if theirs.name in known:
            _fill(session, made, known[theirs.name], theirs, ("title", "concern"))
        else:
            made.note(session, Contact, _copy(session, theirs, kept).id)
    _relink(session, kept)


def _share(session: Session, made: CustomerMerge, kept: Customer, merged: Customer) -> None:
    """Who saw the other one sees the kept one."""
    seeing = {kept.owner_id, *(person.id for person in kept.shared_with(session))}
    joining = {merged.owner_id, *(person.id for person in merged.shared_with(session))}
    for id in sorted(joining - seeing):
        session.add(CustomerShare(customer_id=kept.id, person_id=id))
        made.note(session, CustomerShare, id)
    session.flush()


def _fill(
    session: Session, made: CustomerMerge, mine: Filled, theirs: Filled, fields: tuple[str, ...]
) -> None:
    for field in fields:
        if not getattr(mine, field) and (value := getattr(theirs, field)):
            setattr(mine, field, value)
            made.note(session, type(mine), mine.id, field, str(value))
    session.add(mine)
    session.flush()


def _empty_again(session: Session, made: CustomerMerge, kept: Customer) -> None:
    """The fields that still hold what they were filled with."""
    contacts = {contact.id: contact for contact in kept.contacts(session)}
    for row in made.rows(session):
        filled = contacts.get(row.row_id) if row.of_table == name_of(Contact) else kept
        if row.field and filled is not None and str(getattr(filled, row.field)) == row.value:
            setattr(filled, row.field, type(filled).model_fields[row.field].default)
            session.add(filled)
    session.flush()


def _remove_made(session: Session, made: CustomerMerge, kept: Customer, merged: Customer) -> None:
    """Shares, and the contacts that nobody has changed or met since."""
    _relink(session, merged)
    before = {(one.name, one.title, one.concern) for one in merged.contacts(session)}
    for row in made.rows(session):
        if row.of_table == name_of(CustomerShare):
            if share := session.get(CustomerShare, (kept.id, row.row_id)):
                session.delete(share)
        elif row.of_table == name_of(Contact) and not row.field:
            copy = session.get(Contact, row.row_id)
            met = select(FollowUpContact).where(FollowUpContact.contact_id == row.row_id)
            if (
                copy is not None
                and (copy.name, copy.title, copy.concern) in before
                and session.exec(met).first() is None
            ):
                session.delete(copy)
    session.flush()


def _relink(session: Session, customer: Customer) -> None:
    """Have a customer's records name its own contacts: those called like the ones they name."""
    own = {contact.name: contact for contact in customer.contacts(session)}
    foreign = (
        select(FollowUpContact, Contact)
        .join(FollowUp, col(FollowUp.id) == col(FollowUpContact.followup_id))
        .join(Contact, col(Contact.id) == col(FollowUpContact.contact_id))
        .where(FollowUp.customer_id == customer.id, Contact.customer_id != customer.id)
    )
    for link, theirs in session.exec(foreign).all():
        if theirs.name not in own:
            own[theirs.name] = _copy(session, theirs, customer)
        session.delete(link)
        session.add(FollowUpContact(followup_id=link.followup_id, contact_id=own[theirs.name].id))
    session.flush()


def _copy(session: Session, contact: Contact, customer: Customer) -> Contact:
    copy = Contact(
        customer_id=customer.id, name=contact.name, title=contact.title, concern=contact.concern
    )
    session.add(copy)
    session.flush()
    return copy


def _remember_contacts(session: Session, *customers: Customer) -> None:
    for customer in customers:
        latest = FollowUp.latest_with(session, customer.id)
        customer.last_contact_at = latest.occurred_at if latest else None
        session.add(customer)
    session.flush()
