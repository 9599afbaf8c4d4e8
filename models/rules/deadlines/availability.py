"""When a person may be told what is owed to them.

Pure: `fit` moves one `Owed` to a time that suits its recipient, or to who stands in for them.
Instants are aware; computed ones are in UTC. Days and clock times are the person's: one that
daylight saving skips is as much later, of one that comes twice the first is meant.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from models.rules import deadlines
from models.rules.deadlines import DueReminder, Kind, Mode, Stage
from models.rules.workdays import Calendar

ADVANCE_NOTICE_AT = time(17)  # when that is said which would fall into the pause after this day
READING_TIME = timedelta(minutes=30)  # so long before it is needed a digest should be there
MONDAY_TO_FRIDAY = frozenset(range(5))
NO_HOLIDAYS = Calendar(None)
MAX_IDLE = 366  # days in a row without work: such a calendar never opens
DAY = timedelta(days=1)


class Reason(StrEnum):
    """Why it comes at another time, or to another person, than it was owed."""

    NIGHT = "night"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    LEAVE = "leave"
    STAND_IN = "stand_in"
    CAP = "cap"
    MUTED = "muted"
    EARLY = "early"  # what it is for begins before the digest of its day


@dataclass(frozen=True)
class Leave:
    """Days of the person's, both included. `stand_in` is a person's id."""

    first: date
    last: date
    stand_in: int | None = None


@dataclass(frozen=True)
class Availability:
    """The hours and days of one person. `opens` is not after `closes`."""

    person: int
    zone: ZoneInfo
    opens: time = time(8)
    closes: time = time(20)
    digest_at: time = time(9)
    weekdays: frozenset[int] = MONDAY_TO_FRIDAY  # 0 is Monday
    calendar: Calendar = NO_HOLIDAYS
    leaves: tuple[Leave, ...] = ()
    muted: frozenset[Kind] = frozenset()
    cap: int = 6  # messages a day

    def works_on(self, day: date) -> bool:
        return self.calendar.is_workday(day, self.weekdays) and self.leave_on(day) is None

    def leave_on(self, day: date) -> Leave | None:
        """Of several the one with a stand-in."""
        there = [leave for leave in self.leaves if leave.first <= day <= leave.last]
        return max(there, key=lambda leave: leave.stand_in is not None, default=None)

    def is_open(self, at: datetime) -> bool:
        """Within their hours, both ends included, of a day they work."""
        day = self.day_of(at)
        return self.works_on(day) and self._on(day, self.opens) <= at <= self._on(day, self.closes)

    def why_closed(self, at: datetime) -> Reason | None:
        return None if self.is_open(at) else self.why_off(self.day_of(at)) or Reason.NIGHT

    def why_off(self, day: date) -> Reason | None:
        """None for a day they work."""
        if self.works_on(day):
            return None
        if self.leave_on(day):
            return Reason.LEAVE
        return Reason.HOLIDAY if self.calendar.holiday(day) else Reason.WEEKEND

    def next_open(self, at: datetime) -> datetime:
        """`at` itself where it is open, or where a year has no open day."""
        if self.is_open(at):
            return at.astimezone(UTC)
        return self._first(at, self.opens)

    def next_digest(self, at: datetime) -> datetime:
        """The first one not before `at`; `at` itself where a year has none."""
        return self._first(at, self._within_hours(self.digest_at))

    def last_digest(self, before: date) -> datetime | None:
        return self._last(before - DAY, self._within_hours(self.digest_at))

    def advance_notice(self, at: datetime) -> datetime | None:
        """The last time before `at` to say what would fall into a pause."""
        clock, day = self._within_hours(ADVANCE_NOTICE_AT), self.day_of(at)
        return self._last(day if self._on(day, clock) < at else day - DAY, clock)

    def begins(self, day: date) -> datetime:
        """The instant a day of theirs begins."""
        return self._on(day, deadlines.DAY_BEGINS)

    def day_of(self, at: datetime) -> date:
        return at.astimezone(self.zone).date()

    def _on(self, day: date, clock: time) -> datetime:
        return deadlines.at(day, clock, self.zone)

    def _within_hours(self, clock: time) -> time:
        return min(max(clock, self.opens), self.closes)

    def _first(self, at: datetime, clock: time) -> datetime:
        """That clock time of the first day they work, not before `at`; else `at`."""
        days = (self.day_of(at) + number * DAY for number in range(MAX_IDLE + 1))
        times = (self._on(day, clock) for day in days if self.works_on(day))
        return next((one for one in times if one >= at), at.astimezone(UTC))

    def _last(self, day: date, clock: time) -> datetime | None:
        """That clock time of the last day they work, `day` or before."""
        days = (day - number * DAY for number in range(MAX_IDLE + 1))
        return next((self._on(day, clock) for day in days if self.works_on(day)), None)


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
    said = _to_stand_in(owed, manners)
    if said.recipient != owed.recipient:
        in_place = _place(said, owed.send_at, Reason.STAND_IN, manners, now)
        if in_place and _is_in_place(in_place.reminder, theirs):
            return in_place
    if owed.kind is Kind.ISSUE and owed.stage is Stage.OVERDUE:
        return None  # its owner knows of it
    if is_away and owed.stage is Stage.HOUR:
        # Before the leave or not at all: after it, the digest says that it is late.
        before = _place(replace(owed, not_before=None), owed.send_at, None, manners, now)
        return before if before and before.reminder.send_at < owed.send_at else None
    return _place(owed, owed.send_at, None, manners, now)


def _is_in_place(said: DueReminder, absent: Availability) -> bool:
    """Whether its recipient still stands in by the time it is said."""
    leave = absent.leave_on(absent.day_of(said.send_at))
    return leave is not None and leave.stand_in == said.recipient


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


def _to_stand_in(owed: DueReminder, manners: Callable[[int], Availability]) -> DueReminder:
    """To the stand-in of somebody on leave, who must be there to take it, and hears nothing before
    the leave begins. The digest waits, and so does what only they should hear or can write."""
    theirs = manners(owed.recipient)
    if owed.kind in deadlines.OWN_KINDS:
        return owed
    leave = theirs.leave_on(theirs.day_of(owed.send_at))
    if owed.mode is Mode.DIGEST or leave is None or leave.stand_in is None:
        return owed
    other = manners(leave.stand_in)
    day = other.day_of(owed.send_at)
    is_there = other.leave_on(day) is None if owed.mode is Mode.URGENT else other.works_on(day)
    if not is_there:
        return owed
    begins = theirs.begins(leave.first)
    earliest = max(owed.not_before, begins) if owed.not_before else begins
    return replace(owed, recipient=other.person, not_before=earliest)


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
