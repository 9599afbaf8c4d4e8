"""The days of a period as instants of one zone: what a query compares stored instants with.

Pure: the present is an argument.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from models.rules.time.instants import at, midnight
from models.rules.time.periods import Period

DAY, SECOND = timedelta(days=1), timedelta(seconds=1)


class ZoneDays(NamedTuple):
    """`today` is a day in the zone; `judged` is the last day of the period, or today while the
    period is on. `is_begun`: the first day has begun there."""

    starts: datetime
    ends: datetime
    today: date
    judged: date
    is_begun: bool


class Stretch(NamedTuple):
    """Between two changes of the clocks: a clock time from `first` and before `until` is so many
    seconds ahead of UTC. Both are clock times, written as if they were in UTC."""

    first: datetime
    until: datetime
    ahead: int


def zone_days(period: Period, zone: ZoneInfo, now: datetime) -> ZoneDays:
    today, starts = now.astimezone(zone).date(), period.start(zone)
    return ZoneDays(starts, period.end(zone), today, min(period.last, today), starts <= now)


def first_fresh(today: date) -> date:
    """The earliest day on which a look made a profile last until today: the inverse of
    deadlines.refresh_due."""
    day = today - relativedelta(months=1)
    while day + relativedelta(months=1) < today:
        day += DAY
    return day


@lru_cache(maxsize=1024)
def stretches(zone: ZoneInfo, first: date, last: date) -> tuple[Stretch, ...]:
    """From the beginning of the first day to the end of the last, its last midnight included. A
    clock time that is skipped or comes twice is read as instants.at reads it."""
    found: list[Stretch] = []
    begins, until = midnight(first), midnight(last + DAY) + SECOND
    for change in (*_changes(zone, first, last + DAY), until):
        found.append(Stretch(begins, change, _ahead(begins, zone)))
        begins = change
    return tuple(found)


def _changes(zone: ZoneInfo, first: date, last: date) -> Iterator[datetime]:
    """The clock times from which another difference to UTC holds; at most one a day."""
    days = (midnight(first) + DAY * number for number in range((last - first).days))
    for day in days:
        low, high = day, day + DAY
        if (before := _ahead(low, zone)) == _ahead(high, zone):
            continue
        while high - low > SECOND:
            middle = low + (high - low) // 2 // SECOND * SECOND
            low, high = (middle, high) if _ahead(middle, zone) == before else (low, middle)
        yield high


def _ahead(clock: datetime, zone: ZoneInfo) -> int:
    local = clock.replace(tzinfo=None)
    return int((clock - at(local.date(), local.time(), zone)) / SECOND)


def written(day: date, clock: time) -> datetime:
    """A clock time as stretches write it."""
    return datetime.combine(day, clock, UTC)
