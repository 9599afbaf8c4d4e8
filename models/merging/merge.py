"""Merges two customers into one, and undoes a merge.

Records and commitments of the merged customer move to the kept one. Its contacts and shares are
copied, so that its own rows are unchanged when the merge is undone.
"""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col, select

from models import errors
from models.commitments.action_occurrence import StrategyEnd
from models.customers import search
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.visibility import CustomerShare
from models.followups.followup import FollowUp, FollowUpContact
from models.merging import chains
from models.merging.record import CustomerMerge, CustomerMergeRow, name_of
from models.merging.tables import moving, record_column
from models.people.person import Person
from models.strategies.strategy import (
    Strategy,
    end_of_customer,
    keep_together,
    restore_of_customer,
)

MAX_SEARCHED = 200  # matches that are filtered by whether the person may edit them

PROFILE_FIELDS = (
    "industry",
    "size",
    "stage",
    "segment",
    "industry_weight",
    "potential",
    "urgency",
    "pains",
    "goals",
    "goals_on",
    "demands",
    "history",
    "notes",
    "contract_ends_on",
)


def candidates(session: Session, kept_id: int, typed: str, by: Person, most: int) -> list[Customer]:
    """Customers that `by` may merge into this one, in the order of `search.search`."""
    found = search.search(session, typed, by, MAX_SEARCHED)
    others = [one for one in found if one.id != kept_id and one.may_be_edited_by(session, by)]
    return others[:most]


def merge(
    session: Session, kept_id: int, merged_id: int, submission: str, by: Person, now: datetime
) -> CustomerMerge:
    """Move everything recorded with one customer to another. Repeating a submission returns the
    merge it made. Raises MergedMeanwhile, CustomerUnknown or NotAllowed, for the field `other`."""
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
    if Strategy.current(session, kept.id):  # one is current
        end_of_customer(session, merged.id, StrategyEnd.MERGED, now)
        session.flush()
    _move_records(session, made)
    chains.join(session, made, kept, merged)
    _share(session, made, kept, merged)
    chains.fill(session, made, kept, merged, PROFILE_FIELDS)
    kept.is_watched = kept.is_watched or merged.is_watched
    merged.merged_into_id = kept.id
    # Reminders of the moved rows name their row, not the customer, and stay pending.
    merged.archive(session, now)
    kept.reviewed_at = _looked_at(made, merged)
    kept.update_reminders(session, now)
    _update_last_contact(session, kept, merged)
    return made


def _looked_at(made: CustomerMerge, merged: Customer) -> datetime:
    """When either profile was looked at last: to merge them is no look."""
    return max(made.kept_reviewed_at, merged.reviewed_at)


def undo(session: Session, merge_id: int, by: Person, now: datetime) -> CustomerMerge:
    """Restore what the merge changed. Rows recorded or edited since stay with the kept customer,
    except that additions to a moved record follow the record. Idempotent. Raises KeptWasMerged,
    MergedNameTaken, CustomerUnknown or NotAllowed."""
    made = session.get(CustomerMerge, merge_id)
    if made is None:
        raise errors.NoLongerThere
    rows = _locked(session, made.kept_id, made.merged_id)
    session.refresh(made)  # it may have been undone while we waited for the lock
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
    keep_together(session, kept.id, merged.id)
    restore_of_customer(session, merged.id, StrategyEnd.MERGED, made.at, now)
    _empty_again(session, made, kept)
    _remove_made(session, made, kept, merged)
    if kept.reviewed_at in (made.at, _looked_at(made, merged)):  # a merge was a look once
        kept.reviewed_at = made.kept_reviewed_at
    # A profile review that fell due in between is due again.
    kept.update_reminders(session, made.at)
    merged.update_reminders(session, made.at)
    _update_last_contact(session, kept, merged)
    return made


def _locked(session: Session, *ids: int) -> dict[int, Customer]:
    """The rows by id, locked in the order of their ids so that two merges cannot deadlock."""
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


def _share(session: Session, made: CustomerMerge, kept: Customer, merged: Customer) -> None:
    """Let everybody who saw the merged customer see the kept one."""
    seeing = {kept.owner_id, *(person.id for person in kept.shared_with(session))}
    joining = {merged.owner_id, *(person.id for person in merged.shared_with(session))}
    for person_id in sorted(joining - seeing):
        session.add(CustomerShare(customer_id=kept.id, person_id=person_id))
        made.note(session, CustomerShare, person_id)
    session.flush()


def _empty_again(session: Session, made: CustomerMerge, kept: Customer) -> None:
    """Clear the fields that still hold the value the merge filled in."""
    contacts = {contact.id: contact for contact in kept.contacts(session, also_left=True)}
    for row in made.rows(session):
        filled = contacts.get(row.row_id) if row.of_table == name_of(Contact) else kept
        if row.field and filled is not None and str(getattr(filled, row.field)) == row.value:
            setattr(filled, row.field, type(filled).model_fields[row.field].default)
            session.add(filled)
    session.flush()


def _remove_made(session: Session, made: CustomerMerge, kept: Customer, merged: Customer) -> None:
    """Delete the copied shares, and the copied contacts that nobody has edited or met since."""
    chains.relink(session, merged)
    before = {chains.told(one) for one in merged.contacts(session, also_left=True)}
    for row in made.rows(session):
        if row.of_table == name_of(CustomerShare):
            if share := session.get(CustomerShare, (kept.id, row.row_id)):
                session.delete(share)
        elif row.of_table == name_of(Contact) and not row.field:
            copy = session.get(Contact, row.row_id)
            met = select(FollowUpContact).where(FollowUpContact.contact_id == row.row_id)
            if (
                copy is not None
                and chains.told(copy) in before
                and session.exec(met).first() is None
            ):
                session.delete(copy)
    session.flush()


def _update_last_contact(session: Session, *customers: Customer) -> None:
    for customer in customers:
        customer.last_contact_at = FollowUp.last_contact(session, customer)
        session.add(customer)
    session.flush()
