"""A planned contact that its owner tells was moved, called off or not held: done at their word, and
taken back at a press."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from sqlmodel import Session

from models import errors
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.future import require_future
from models.people.person import Person
from models.rules.rescheduling_days import Day


class Deed(StrEnum):
    MOVED = "moved"
    PLANNED = "planned"  # for there was none
    OFF = "off"
    ASKED = "asked"  # to which day
    UNDONE = "undone"


@dataclass(frozen=True)
class Outcome:
    """What came of the contact `id`, which was planned for the day `was` and the hour `was_at` of
    its owner's, at the place `was_place`, unless that is None and stays. `instead_of` is that which
    was not held, where `id` was planned in its place."""

    deed: Deed
    id: int
    was: date | None = None
    was_at: time | None = None
    instead_of: int | None = None
    was_place: str | None = None

    @property
    def ids(self) -> tuple[int, ...]:
        return (self.id,) if self.instead_of is None else (self.id, self.instead_of)


def move(session: Session, planned: Appointment, to: Day, by: Person, now: datetime) -> Outcome:
    """To the day that was said: one that has begun was not held, and another is planned. Raises
    errors.DateInPast, errors.TimePassed, errors.AppointmentSettled."""
    on, starts = _moment(planned, to)
    before = Outcome(Deed.MOVED, planned.id, planned.on, planned.starts)
    if not has_begun(planned, by, now):
        planned.move(session, on, starts, by, now)
        return before
    new = planned.mark_not_held(session, on, by, now, starts)
    return replace(before, id=new.id, instead_of=planned.id) if new else before


def move_to_place(
    session: Session,
    planned: Appointment,
    to: Day | None,
    place: str,
    by: Person,
    now: datetime,
) -> Outcome:
    """To another place, and to the day that was said, too, where one was. Raises what `move` does,
    and errors.TextTooLong."""
    before = Outcome(Deed.MOVED, planned.id, planned.on, planned.starts)
    was_place = planned.place
    done = move(session, planned, to, by, now) if to else before
    stands = planned if done.id == planned.id else session.get_one(Appointment, done.id)
    stands.describe(session, place, stands.materials)
    return replace(done, was_place=was_place)


def call_off(session: Session, planned: Appointment, by: Person, now: datetime) -> Outcome:
    """Take it off, or note that it was not held where it has begun."""
    before = Outcome(Deed.OFF, planned.id, planned.on, planned.starts)
    if has_begun(planned, by, now):
        planned.mark_not_held(session, None, by, now)
    else:
        planned.cancel_by(session, by, now)
    return before


def plan(
    session: Session, customer_id: int, to: Day, by: Person, now: datetime, place: str = ""
) -> Outcome:
    """Where there was none. Raises errors.DateInPast, errors.TimePassed."""
    starts = _hour(to)
    require_future(to.day, starts, by, now, "on", "starts")
    new = Appointment.create(
        session, customer_id=customer_id, owner=by, on=to.day, starts=starts, place=place, now=now
    )
    return Outcome(Deed.PLANNED, new.id)


def another_day(session: Session, before: Outcome, to: Day, by: Person, now: datetime) -> Outcome:
    """The day that was asked for, after it was called off, or of one that is to be moved."""
    planned = Appointment.get(session, before.id, by, lock=True, even_cancelled=True)
    if before.deed is Deed.OFF:
        _reopen(session, planned, by, now)
    return move(session, planned, to, by, now)


def undo(session: Session, done: Outcome, by: Person, now: datetime) -> Outcome:
    """As it was before; said twice, it is done once. Raises errors.AppointmentSettled where
    something has become of it since."""
    planned = Appointment.get(session, done.id, by, lock=True, even_cancelled=True)
    if done.deed is Deed.OFF:
        if (planned.on, planned.starts) != (done.was, done.was_at):  # planned again since
            raise errors.AppointmentSettled
        _reopen(session, planned, by, now)
    elif done.deed is Deed.PLANNED or done.instead_of is not None:
        if planned.state is AppointmentState.PLANNED:
            planned.cancel_by(session, by, now)
        if done.instead_of is not None:
            _reopen(session, Appointment.get(session, done.instead_of, by, lock=True), by, now)
    elif done.deed is Deed.MOVED and done.was is not None:
        planned.put_back(session, done.was, done.was_at, by, now)
        if done.was_place is not None:
            planned.describe(session, done.was_place, planned.materials)
    return replace(done, deed=Deed.UNDONE)


def _reopen(session: Session, planned: Appointment, by: Person, now: datetime) -> None:
    ended = (AppointmentState.CANCELLED, AppointmentState.NOT_HELD)
    if planned.state not in (*ended, AppointmentState.PLANNED):
        raise errors.AppointmentSettled
    if planned.state in ended:
        planned.change(by, now)
        planned.reopen(session, now)


def _moment(planned: Appointment, to: Day) -> tuple[date, time | None]:
    """Without an hour it keeps its own, but for one of another part of the day; an hour or a part
    alone is of the day it is planned for."""
    on, hour = planned.on if to.is_hour_alone else to.day, _hour(to)
    if hour is not None:
        return on, hour
    keeps = planned.starts is not None and to.holds(planned.starts)
    return on, (planned.starts if keeps else None)


def _hour(to: Day) -> time | None:
    return to.value.time() if isinstance(to.value, datetime) else None


def has_begun(planned: Appointment, by: Person, now: datetime) -> bool:
    begins = planned.begins_at(by.tz)
    return begins <= now if begins is not None else planned.on < now.astimezone(by.tz).date()
