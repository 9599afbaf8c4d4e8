"""How response time runs: every hour, or working hours only.

Pure: instants are aware, and computed ones are in UTC. Working hours are clock hours of a zone,
so what daylight saving does to a night neither lengthens nor shortens a working day.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

OPENS, CLOSES = time(9), time(18)
MAX_IDLE = 366  # days in a row without work: such a calendar never ends
NONE = timedelta(0)
IsWorkday = Callable[[date], bool]


def is_weekday(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < 5


def add(start: datetime, duration: timedelta, zone: ZoneInfo, is_workday: IsWorkday) -> datetime:
    """When that much working time has passed since `start`; a negative duration counts back.
    Raises ValueError where a year has no workday."""
    if not duration:
        return start.astimezone(UTC)
    left, ahead = abs(duration), duration > NONE
    day, idle = start.astimezone(zone).date(), 0
    while idle < MAX_IDLE:
        idle += 1
        if is_workday(day):
            idle = 0
            opens, closes = _hours(day, zone)
            begin, end = (max(opens, start), closes) if ahead else (opens, min(closes, start))
            there = max(end - begin, NONE)
            if left <= there:
                return (begin + left if ahead else end - left).astimezone(UTC)
            left -= there
        day += timedelta(days=1 if ahead else -1)
    raise ValueError("a year without a workday")


def between(a: datetime, b: datetime, zone: ZoneInfo, is_workday: IsWorkday) -> timedelta:
    """The working time from `a` to `b`; negative where `b` is the earlier one."""
    if b < a:
        return -between(b, a, zone, is_workday)
    first, last = a.astimezone(zone).date(), b.astimezone(zone).date()
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    hours = (_hours(day, zone) for day in days if is_workday(day))
    return sum((max(min(closes, b) - max(opens, a), NONE) for opens, closes in hours), NONE)


@dataclass(frozen=True)
class Clock:
    """Counts every hour; with a zone, the working hours there."""

    zone: ZoneInfo | None = None
    is_workday: IsWorkday = is_weekday

    def add(self, start: datetime, duration: timedelta) -> datetime:
        """When that much counted time has passed since `start`, or before it."""
        if self.zone is None:
            return start.astimezone(UTC) + duration
        return add(start, duration, self.zone, self.is_workday)

    def between(self, a: datetime, b: datetime) -> timedelta:
        """The counted time from `a` to `b`."""
        return b - a if self.zone is None else between(a, b, self.zone, self.is_workday)


def _hours(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When work begins and ends on a day, in UTC."""
    opens, closes = datetime.combine(day, OPENS, zone), datetime.combine(day, CLOSES, zone)
    return opens.astimezone(UTC), closes.astimezone(UTC)
