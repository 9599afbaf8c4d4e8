"""Starting and ending a leave, with the reminders of its days replanned."""

from datetime import date, datetime

from sqlmodel import Session

from models import errors
from models.availability.replan import replan
from models.people.leave import Leave
from models.people.person import Person


def go_on_leave(
    session: Session,
    person: Person,
    days: tuple[date, date],
    stand_in: Person | None,
    now: datetime,
) -> Leave:
    """Take leave from the first to the last of `days`. Earlier leaves that overlap end before it
    or are removed. Raises LeaveOver, StandInAway, StandInIsYourself, or NotAMember and the like
    for the stand-in."""
    first, last = days
    if last < now.astimezone(person.tz).date():
        raise errors.LeaveOver
    if stand_in is not None:
        stand_in.refuse_if_gone()
    if stand_in is not None and stand_in.id == person.id:
        raise errors.StandInIsYourself
    if stand_in is not None and any(
        other.first <= last and first <= other.last
        for other in Leave.ahead_of(session, stand_in, now)
    ):
        raise errors.StandInAway(name=stand_in.name)
    for other in Leave.ahead_of(session, person, now):
        if other.first <= last and first <= other.last:
            other.end(session, person, now, before=first)
    stand_in_id = stand_in.id if stand_in else None
    leave = Leave(
        person_id=person.id, first=first, last=last, stand_in_id=stand_in_id, created_at=now
    )
    session.add(leave)
    session.flush()
    leave.update_reminders(session, now)
    replan(session, person, now)
    return leave


def come_back(session: Session, person: Person, now: datetime) -> list[Leave]:
    """End every current and future leave from today on; returns those ended."""
    ended = Leave.ahead_of(session, person, now)
    for leave in ended:
        leave.end(session, person, now, before=now.astimezone(person.tz).date())
    replan(session, person, now)
    return ended
