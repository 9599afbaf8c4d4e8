"""What has happened to customers that their recipients watch, or own."""

from dataclasses import replace
from typing import TypeVar

from sqlmodel import Session, col, select

from models.commitments.issue import Issue
from models.customers import open_work
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.notifications.account_subjects import OwnedDetails, WatchedDetails
from models.notifications.loaders.loader import Loader, Rows
from models.notifications.subjects import Subject
from models.people.person import Person
from models.rules.deadlines import Kind
from models.watching.event import CustomerEvent, Happened

D = TypeVar("D", bound=WatchedDetails)


def _watched(session: Session, rows: Rows[CustomerEvent]) -> list[Subject]:
    return [*_details(session, rows, WatchedDetails)]


def _owned(session: Session, rows: Rows[CustomerEvent]) -> list[Subject]:
    owned = _details(session, rows, OwnedDetails)
    readers = Person.of_ids(session, {reminder.recipient_id for reminder, _ in rows})
    return [
        replace(
            one,
            is_open_to=_sees(session, readers[reminder.recipient_id], one.event),
            moved=open_work.read(one.event.moved),
        )
        for one, (reminder, _) in zip(owned, rows, strict=True)
    ]


def _sees(session: Session, person: Person, event: CustomerEvent) -> bool:
    return session.get_one(Customer, event.customer_id).may_be_seen_by(session, person)


def _details(session: Session, rows: Rows[CustomerEvent], kind: type[D]) -> list[D]:
    events = [event for _, event in rows]
    people = Person.of_ids(
        session, {id for one in events for id in (one.by_id, one.owner_id) if id is not None}
    )
    records = {one.followup_id for one in events}
    in_records = select(Issue).where(col(Issue.followup_id).in_(records - {None}))
    of_record = {issue.followup_id: issue for issue in session.exec(in_records)}
    return [
        kind(
            event=one,
            customer=session.get_one(Customer, one.customer_id),
            by=people[one.by_id],
            new_owner=people[one.owner_id] if one.owner_id else None,
            followup=session.get(FollowUp, one.followup_id) if one.followup_id else None,
            issue=session.get(Issue, one.issue_id)
            if one.issue_id
            else of_record.get(one.followup_id),
        )
        for one in events
    ]


def _may_hear(session: Session, person: Person, event: CustomerEvent) -> bool:
    """Whose customer it was until now hears who took it."""
    return event.what is Happened.OWNER or _may_see(session, person, event)


def _may_see(session: Session, person: Person, event: CustomerEvent) -> bool:
    """Shares end, and who is shared a customer does not read every record of it."""
    if not _sees(session, person, event):
        return False
    record = session.get(FollowUp, event.followup_id) if event.followup_id else None
    return record is None or record.may_be_read_by(session, person)


WATCHED = Loader((Kind.WATCHED,), CustomerEvent, _may_see, _watched)
OWNED = Loader((Kind.OWNED,), CustomerEvent, _may_hear, _owned)
