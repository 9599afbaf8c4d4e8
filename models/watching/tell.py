"""Tells those who watch a customer what has happened to it, in their next digest, and whose it is
at once what others did to it: never of what they did themselves."""

from collections.abc import Iterable
from datetime import datetime
from typing import TypedDict, Unpack

from sqlmodel import Session, col, select

from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind, Mode
from models.watching.event import CustomerEvent, Happened
from models.watching.watch import CustomerWatch


class About(TypedDict, total=False):
    """Rows that an event is about, by their ids; the owner is the new one, `moved` the open work
    that went to them, as models.customers.open_work writes it."""

    followup_id: int | None
    issue_id: int | None
    owner_id: int | None
    moved: str


def tell(
    session: Session,
    customer_id: int,
    what: Happened,
    by: Person,
    now: datetime,
    **about: Unpack[About],
) -> None:
    """An issue that becomes urgent once more is no news."""
    watchers = select(CustomerWatch.person_id).distinct()
    told = session.exec(
        watchers.where(
            CustomerWatch.customer_id == customer_id,
            col(CustomerWatch.person_id).not_in([by.id, about.get("owner_id") or by.id]),
        )
    ).all()
    issue_id = about.get("issue_id")
    if not told or (issue_id is not None and _is_told(session, issue_id)):
        return
    event = CustomerEvent(customer_id=customer_id, what=what, by_id=by.id, at=now, **about)
    _say(session, event, Kind.WATCHED, told, Mode.DIGEST)


def tell_owners(
    session: Session,
    customer_id: int,
    what: Happened,
    people: Iterable[int],
    by: Person,
    now: datetime,
    mode: Mode = Mode.TIMED,
    **about: Unpack[About],
) -> CustomerEvent | None:
    """`people` own the customer or the record, or did until now; `owner_id` is the new owner."""
    told = sorted({*people} - {by.id})
    if not told:
        return None
    event = CustomerEvent(customer_id=customer_id, what=what, by_id=by.id, at=now, **about)
    _say(session, event, Kind.OWNED, told, mode)
    return event


def _say(
    session: Session, event: CustomerEvent, kind: Kind, told: Iterable[int], *mode: Mode
) -> None:
    session.add(event)
    session.flush()
    owed = [deadlines.immediate(kind, one, event.at, *mode) for one in told]
    Reminder.set_desired(session, (kind,), event.id, owed, event.at, event.team_id)


def _is_told(session: Session, issue_id: int) -> bool:
    before = select(CustomerEvent.id).where(CustomerEvent.issue_id == issue_id)
    return session.exec(before.limit(1)).first() is not None
