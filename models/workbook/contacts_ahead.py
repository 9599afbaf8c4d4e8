"""Contacts that are planned with customers and stand beside no record in a workbook: a row names
the customer, whose it is, and when."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from models.commitments.appointment import Appointment, AppointmentState
from models.customers.customer import Customer
from models.database.chunks import chunks
from models.people.person import Person
from models.people.workspace import Workspace
from models.rules import lazy_re as re
from models.rules.workbook import as_written
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import At, Day, FollowUpRow
from models.workbook import next_contacts, owed
from models.workbook.next_contacts import Next
from models.workbook.stored import Stored

KIND = "appointment"
OURS = re.compile(rf"{KIND}:(\d{{1,9}})")
HERE = At("", 0)  # of rows that stand in no file yet


def gathered(session: Session, found: Sequence[Customer]) -> list[FollowUpRow]:
    """The earliest first; each record tells the latest of its own."""
    named = {one.id: one for one in found}
    workspace = Workspace.key(session)
    rows = []
    for chunk in chunks(named):
        theirs = col(Appointment.customer_id).in_(chunk)
        told = _latest_of_records(session, chunk)
        planned = select(Appointment).where(theirs, Appointment.state == AppointmentState.PLANNED)
        rows += [
            FollowUpRow(
                HERE,
                named[one.customer_id].name,
                id=as_written.id_of(KIND, one.id, workspace),
                owner=session.get_one(Person, one.owner_id).name,
                next=when(one),
            )
            for one in session.exec(planned.order_by(col(Appointment.on), col(Appointment.id)))
            if one.id not in told
        ]
    return rows


def _latest_of_records(session: Session, customers: Sequence[int]) -> set[int]:
    latest = select(func.max(Appointment.id)).where(
        col(Appointment.customer_id).in_(customers),
        col(Appointment.planned_in_id).is_not(None),
        Appointment.state != AppointmentState.CANCELLED,
    )
    found = session.execute(latest.group_by(col(Appointment.planned_in_id)))
    return {id for (id,) in found}


def when(then: Appointment) -> date | datetime:
    """A clock time is its owner's, as they would write it."""
    return datetime.combine(then.on, then.starts) if then.starts else then.on


def is_one(row: FollowUpRow) -> bool:
    """Whether we wrote it for a contact of no record."""
    return (row.id or "").startswith(f"{KIND}:")


def is_here(
    session: Session, row: FollowUpRow, customer: Customer | None, owner: Person
) -> Appointment | None:
    """That of our id, whatever became of it, or one that is planned for that day."""
    if customer is None:
        return None
    told, on = OURS.fullmatch(row.id or ""), plain_day(row.next)
    ours = session.get(Appointment, int(told[1])) if told else None
    if ours is not None and ours.customer_id == customer.id:
        return ours
    planned = Appointment.planned_with(session, customer.id)
    return next((one for one in planned if (one.owner_id, one.on) == (owner.id, on)), None)


def is_moved(there: Appointment, row: FollowUpRow) -> bool:
    """Whether somebody wrote another day into our cell."""
    is_ours = OURS.fullmatch(row.id or "") is not None and "next" not in row.untouched
    return is_ours and row.next not in (when(there), there.on)


def is_ahead(on: Day | None, owner: Person, now: datetime) -> bool:
    day = plain_day(on)
    return day is not None and day >= now.astimezone(owner.tz).date()


def store(
    session: Session,
    found: Sequence[tuple[Customer, FollowUpRow]],
    stored: Stored,
    by: Person,
    now: datetime,
) -> list[int]:
    """The ids of the new ones."""
    named = []
    for customer, row in found:
        if (on := plain_day(row.next)) is not None:
            starts = row.next.time() if isinstance(row.next, datetime) else None
            named.append(
                Next(None, customer.id, owed.owner_of(stored, customer, row, by), on, starts)
            )
    return next_contacts.plan(session, named, now)
