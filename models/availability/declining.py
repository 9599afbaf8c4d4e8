"""Who stands in for somebody says that they can't, or can after all: whoever is away and who hears
of their clocks are told, as they are where who stands in takes leave."""

from datetime import date, datetime

from sqlmodel import Session

from models import errors
from models.availability import uncovered
from models.availability.replan import replan_own
from models.people.leave import Leave
from models.people.person import Person

Days = tuple[date, date]


def covered_by(session: Session, stand_in: Person, now: datetime) -> list[Leave]:
    """The leaves that are not over in which they stand in, the first one first."""
    named = Leave.covered_by(session, stand_in, now)
    ahead = [one for one in named if one.last >= _today(session, one, now)]
    return sorted(ahead, key=lambda one: (one.first, one.id))


def days_in(session: Session, leave: Leave, days: Days | None, now: datetime) -> Days | None:
    """Those of these days that are days of the leave, and not over; None without any. `days`: None
    for all."""
    first, last = days or (leave.first, leave.last)
    first = max(first, leave.first, _today(session, leave, now))
    last = min(last, leave.last)
    return (first, last) if first <= last else None


def decline(session: Session, leave_id: int, days: Days | None, by: Person, now: datetime) -> Leave:
    """`days`: None where they can after all. Raises LeaveEnded for what they do not stand in for,
    or no longer."""
    leave = next((one for one in covered_by(session, by, now) if one.id == leave_id), None)
    if leave is None:
        raise errors.LeaveEnded
    if days != (leave.declined_from, leave.declined_to) and (days or leave.declined_at):
        leave.decline(days, now)
        session.add(leave)
        session.flush()
        uncovered.update_reminders(session, by, now)
        replan_own(session, session.get_one(Person, leave.person_id), now)
    return leave


def _today(session: Session, leave: Leave, now: datetime) -> date:
    """Of who is away, whose the days of a leave are."""
    return now.astimezone(session.get_one(Person, leave.person_id).tz).date()
