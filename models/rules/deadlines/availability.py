"""When a person may be told something: their hours, days off and leaves.

Instants are aware; computed ones are in UTC. Days and clock times are the person's: one that
daylight saving skips is as much later, of one that comes twice the first is meant.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from models.rules import deadlines
from models.rules.deadlines import Kind
from models.rules.workdays import Calendar

ADVANCE_NOTICE_AT = time(17)  # when that is said which would fall into the pause after this day
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
    UNCOVERED = "uncovered"  # who stands in is away, too, or can't
    CAP = "cap"
    MUTED = "muted"
    EARLY = "early"  # what it is for begins before the digest of its day


@dataclass(frozen=True)
class Leave:
    """Days of the person's, both included. `stand_in` is a person's id, who can't from
    `declined_from` to `declined_to`."""

    first: date
    last: date
    stand_in: int | None = None
    declined_from: date | None = None
    declined_to: date | None = None

    def is_declined_on(self, day: date) -> bool:
        first, last = self.declined_from, self.declined_to
        return first is not None and last is not None and first <= day <= last


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
    escalates_to: int | None = None  # who hears of a clock while their stand-in is away

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
