"""Starting, changing and ending a leave, with the reminders of its days replanned."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, select

from models import errors
from models.availability import uncovered
from models.availability.replan import replan
from models.people.leave import Leave
from models.people.person import Person
from models.reminder import Reminder, ReminderState, back_early
from models.rules.deadlines.availability import Reason


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
    others = overlapping(session, person, days, now)
    same = next((one for one in others if one.stand_in_id == stand_in_id), None)
    if same is not None and same.first < first and same.first <= now.astimezone(person.tz).date():
        first = same.first  # of what has begun, the days that were taken stay
    if same is not None and others == [same] and (same.first, same.last) == (first, last):
        return Taken(same, is_known=True)
    if others:
        _take_up(session, person)
    for other in others:
        # The new one tells the same stand-in of its days: see Leave.changed_to.
        in_silence = other.stand_in_id == stand_in_id
        other.end(session, person, now, before=first, in_silence=in_silence)
    leave = Leave(
        person_id=person.id, first=first, last=last, stand_in_id=stand_in_id, created_at=now
    )
    session.add(leave)
    session.flush()
    leave.update_reminders(session, now)
    uncovered.update_reminders(session, person, now)
    replan(session, person, now)
    return Taken(leave)


def overlapping(
    session: Session, person: Person, days: tuple[date, date], now: datetime
) -> list[Leave]:
    """Those that are not over and have one of these days."""
    ahead = Leave.ahead_of(session, person, now)
    return [one for one in ahead if one.first <= days[1] and days[0] <= one.last]


def come_back(session: Session, person: Person, now: datetime) -> list[Leave]:
    """End what has begun, from today on; returns those ended. Later leaves stay."""
    today = now.astimezone(person.tz).date()
    begun = [leave for leave in Leave.ahead_of(session, person, now) if leave.first <= today]
    end(session, person, begun, now)
    return begun


def end(session: Session, person: Person, leaves: Iterable[Leave], now: datetime) -> None:
    """End these, which are not over, from today on."""
    _take_up(session, person)
    for leave in leaves:
        leave.end(session, person, now, before=now.astimezone(person.tz).date())
    uncovered.update_reminders(session, person, now)
    replan(session, person, now)


def _take_up(session: Session, person: Person) -> None:
    """What waits for a leave of this person, or comes ahead of it, has its own time again, where
    the replanning does not give it another; what was said ahead of it may be said once more."""
    back_early(session).add(person.id)
    moved = select(Reminder).where(
        Reminder.recipient_id == person.id,
        Reminder.state == ReminderState.PENDING,
        Reminder.reason == Reason.LEAVE,
    )
    for reminder in session.exec(moved):
        reminder.send_at, reminder.reason = reminder.due_at, None
