"""What is owed to a person, moved to a time that suits them, or to who stands in for them.

Pure: `manners` finds the availability of a person by id.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models.rules import deadlines
from models.rules.deadlines import DueReminder, Kind, Mode, Stage
from models.rules.deadlines.availability import Availability, Reason

READING_TIME = timedelta(minutes=30)  # so long before it is needed a digest should be there


@dataclass(frozen=True)
class AdjustedReminder:
    reminder: DueReminder
    due_at: datetime  # its `send_at` before
    reason: Reason | None

    @property
    def is_in_time(self) -> bool:
        """Whether it waits for no pause to end."""
        return self.reason is None or self.reminder.send_at <= self.due_at


def adjust(
    owed: DueReminder, manners: Callable[[int], Availability], now: datetime
) -> AdjustedReminder | None:
    """The same, when and to whom it is said; None where they do not want to hear of it.

    `manners` finds those of a person by id. What is moved to a time before its own is still
    ahead of `now`, and not before its `earliest`. To be given what a noun owes: what has become
    a part of the digest because it is muted would, fitted once more, be left out, and what comes
    early would be late.
    """
    theirs = manners(owed.recipient)
    is_away = theirs.leave_on(theirs.day_of(owed.send_at)) is not None
    if owed.mode is Mode.IMMEDIATE:
        if owed.is_immediate or not is_away:
            return AdjustedReminder(owed, owed.send_at, None)
        # An hour that was named is a clock; what was put off to one waits for the digest.
        owed = replace(owed, mode=Mode.TIMED if owed.stage is Stage.HOUR else Mode.DIGEST)
    if found := _to_another(_by_now(owed, theirs, now), manners):
        in_place = _place(found[0], owed.send_at, found[1], manners, now)
        if in_place and _is_theirs(in_place.reminder, owed, manners):
            return in_place
    if owed.kind is Kind.ISSUE and owed.stage is Stage.OVERDUE:
        return None  # its owner knows of it
    if is_away and owed.stage is Stage.HOUR:
        # Before the leave or not at all: after it, the digest says that it is late.
        before = _place(replace(owed, not_before=None), owed.send_at, None, manners, now)
        return before if before and before.reminder.send_at < owed.send_at else None
    return _place(owed, owed.send_at, None, manners, now)


def _by_now(owed: DueReminder, theirs: Availability, now: datetime) -> DueReminder:
    """What is covered and was said on the morning of a day that has become one of leave is still
    ahead of who stands in: they hear at once."""
    is_today = owed.send_at <= now and theirs.day_of(owed.send_at) == theirs.day_of(now)
    is_past = owed.useless_after is not None and owed.useless_after <= now
    if not owed.is_covered or not is_today or is_past:
        return owed
    return replace(owed, mode=Mode.TIMED, is_immediate=True)


def _place(
    said: DueReminder,
    owed_at: datetime,
    reason: Reason | None,
    manners: Callable[[int], Availability],
    now: datetime,
) -> AdjustedReminder | None:
    """In the hours of its recipient."""
    theirs = manners(said.recipient)
    if said.mode is not Mode.URGENT and said.kind in theirs.muted:
        if said.mode is Mode.DIGEST and said.kind not in deadlines.CLOCK_KINDS:
            return None
        said, reason = replace(said, mode=Mode.DIGEST), reason or Reason.MUTED
    if said.mode is Mode.URGENT:
        return AdjustedReminder(said, owed_at, reason)
    place = _in_digest if said.mode is Mode.DIGEST else _in_hours
    send_at, why = place(said, theirs, now)
    return AdjustedReminder(replace(said, send_at=send_at), owed_at, reason or why)


def _to_another(
    owed: DueReminder, manners: Callable[[int], Availability]
) -> tuple[DueReminder, Reason] | None:
    """To the stand-in of somebody on leave, who hears nothing before the leave begins; a clock, on
    days when who stands in can't, or is away, too, to whom it is escalated. None where nobody is
    there to take it. What is not covered of the digest waits, and so does what only they should
    hear or can write."""
    theirs = manners(owed.recipient)
    day = theirs.day_of(owed.send_at)
    leave = theirs.leave_on(day)
    waits = owed.mode is Mode.DIGEST and not owed.is_covered
    if owed.kind in deadlines.OWN_KINDS or waits:
        return None
    if leave is None or leave.stand_in is None:
        return None
    stand_in, is_declined = manners(leave.stand_in), leave.is_declined_on(day)
    if not is_declined and _is_there(stand_in, owed):
        return _given(owed, stand_in, theirs.begins(leave.first)), Reason.STAND_IN
    is_away = stand_in.leave_on(stand_in.day_of(owed.send_at)) is not None
    if not (is_declined or is_away) or not _is_clock(owed) or theirs.escalates_to is None:
        return None
    other = manners(theirs.escalates_to)
    is_other = other.person not in (theirs.person, stand_in.person)
    if not is_other or not _is_there(other, owed):
        return None
    return _given(owed, other, theirs.begins(day)), Reason.UNCOVERED


def _is_clock(owed: DueReminder) -> bool:
    """Whether it runs out at an hour; that of a to-do was named."""
    if owed.kind is Kind.TODO:
        return owed.stage is Stage.HOUR
    return owed.kind in deadlines.CLOCK_KINDS and owed.stage is not Stage.OVERDUE


def _is_there(other: Availability, owed: DueReminder) -> bool:
    day = other.day_of(owed.send_at)
    return other.leave_on(day) is None if owed.mode is Mode.URGENT else other.works_on(day)


def _given(owed: DueReminder, to: Availability, begins: datetime) -> DueReminder:
    earliest = max(owed.not_before, begins) if owed.not_before else begins
    return replace(owed, recipient=to.person, not_before=earliest)


def _is_theirs(
    said: DueReminder, owed: DueReminder, manners: Callable[[int], Availability]
) -> bool:
    """Whether its recipient is still the one to hear it by the time it is said."""
    by_then = _to_another(replace(owed, send_at=said.send_at), manners)
    return by_then is not None and by_then[0].recipient == said.recipient


def _in_digest(
    owed: DueReminder, theirs: Availability, now: datetime
) -> tuple[datetime, Reason | None]:
    day = theirs.day_of(owed.send_at)
    why = theirs.why_off(day)
    if owed.send_at == deadlines.at(day, deadlines.MORNING, theirs.zone):
        # A day's morning is whenever their digest comes.
        owed = replace(owed, send_at=deadlines.at(day, deadlines.DAY_BEGINS, theirs.zone))
    before = theirs.last_digest(day)
    if why and before and _may_come(owed, before, now):
        return before, why
    digest = theirs.next_digest(owed.send_at)
    if owed.useless_after and digest + READING_TIME > owed.useless_after:
        day = theirs.day_of(digest)
        morning, before = theirs.begins(day), theirs.last_digest(day)
        for at in (before, theirs.advance_notice(morning), theirs.next_open(morning)):
            if at and at < owed.useless_after and _may_come(owed, at, now):
                return at, Reason.EARLY
    return digest, why


def _may_come(owed: DueReminder, at: datetime, now: datetime) -> bool:
    return at > now and (owed.not_before is None or at >= owed.not_before)


def _in_hours(
    owed: DueReminder, theirs: Availability, now: datetime
) -> tuple[datetime, Reason | None]:
    why = theirs.why_closed(owed.send_at)
    if why is None:
        return owed.send_at, None
    before = theirs.advance_notice(owed.send_at)
    if before and owed.not_before:
        before = max(before, owed.not_before)
    if before and before > now and theirs.is_open(before):
        return before, why
    return theirs.next_open(owed.send_at), why
