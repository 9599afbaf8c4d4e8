"""Starting, changing and ending a leave, with the reminders of its days replanned."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

from models import errors
from models.availability.replan import replan
from models.people.leave import Leave
from models.people.person import Person


@dataclass(frozen=True)
class Taken:
    leave: Leave
    is_known: bool = False  # it had been entered before, word for word


def go_on_leave(
    session: Session,
    person: Person,
    days: tuple[date, date],
    stand_in: Person | None,
    now: datetime,
) -> Taken:
    """Take leave from the first to the last of `days`. Those that overlap end before it or
    are removed; one with the same stand-in has been changed to it. Raises LeaveOver, StandInAway,
    StandInIsYourself, or NotAMember and the like for the stand-in."""
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
    stand_in_id = stand_in.id if stand_in else None
    ahead = Leave.ahead_of(session, person, now)
    overlapping = [one for one in ahead if one.first <= last and first <= one.last]
    same = next((one for one in overlapping if one.stand_in_id == stand_in_id), None)
    if same is not None and same.first < first and same.first <= now.astimezone(person.tz).date():
        first = same.first  # of what has begun, the days that were taken stay
    if same is not None and overlapping == [same] and (same.first, same.last) == (first, last):
        return Taken(same, is_known=True)
    for other in overlapping:
        # The new one tells the same stand-in of its days: see Leave.changed_to.
        in_silence = other.stand_in_id == stand_in_id
        other.end(session, person, now, before=first, in_silence=in_silence)
    leave = Leave(
        person_id=person.id, first=first, last=last, stand_in_id=stand_in_id, created_at=now
    )
    session.add(leave)
    session.flush()
    leave.update_reminders(session, now)
    replan(session, person, now)
    return Taken(leave)


def come_back(session: Session, person: Person, now: datetime) -> list[Leave]:
    """End every current and future leave from today on; returns those ended."""
    ended = Leave.ahead_of(session, person, now)
    for leave in ended:
        leave.end(session, person, now, before=now.astimezone(person.tz).date())
    replan(session, person, now)
    return ended
