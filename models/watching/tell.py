"""Tells those who watch a customer what has happened to it, in their next digest, and whose it is
at once what others did to it: never of what they did themselves."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, col, select

from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind, Mode
from models.watching.event import CustomerEvent, Happened
from models.watching.watch import CustomerWatch


def tell(
    session: Session,
    customer_id: int,
    what: Happened,
    by: Person,
    now: datetime,
    *,
    followup_id: int | None = None,
    issue_id: int | None = None,
    owner_id: int | None = None,
) -> None:
    """An issue that becomes urgent once more is no news."""
    watchers = select(CustomerWatch.person_id).distinct()
    told = session.exec(
        watchers.where(
            CustomerWatch.customer_id == customer_id,
            col(CustomerWatch.person_id).not_in([by.id, owner_id or by.id]),
        )
    ).all()
    if not told or (issue_id is not None and _is_told(session, issue_id)):
        return
    event = CustomerEvent(
        customer_id=customer_id,
        what=what,
        by_id=by.id,
        at=now,
        followup_id=followup_id,
        issue_id=issue_id,
        owner_id=owner_id,
    )
    session.add(event)
    session.flush()
    owed = [deadlines.immediate(Kind.WATCHED, one, now, Mode.DIGEST) for one in told]
    Reminder.set_desired(session, (Kind.WATCHED,), event.id, owed, now, event.team_id)


def tell_owners(
    session: Session,
    customer_id: int,
    what: Happened,
    people: Iterable[int],
    by: Person,
    now: datetime,
    *,
    followup_id: int | None = None,
    issue_id: int | None = None,
    owner_id: int | None = None,
) -> None:
    """`people` own the customer or the record, or did until now; `owner_id` is the new owner."""
    told = sorted({*people} - {by.id})
    if not told:
        return
    event = CustomerEvent(
        customer_id=customer_id,
        what=what,
        by_id=by.id,
        at=now,
        followup_id=followup_id,
        issue_id=issue_id,
        owner_id=owner_id,
    )
    session.add(event)
    session.flush()
    owed = [deadlines.immediate(Kind.OWNED, one, now) for one in told]
    Reminder.set_desired(session, (Kind.OWNED,), event.id, owed, now, event.team_id)


def _is_told(session: Session, issue_id: int) -> bool:
    before = select(CustomerEvent.id).where(CustomerEvent.issue_id == issue_id)
    return session.exec(before.limit(1)).first() is not None
