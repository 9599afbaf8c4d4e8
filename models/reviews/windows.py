"""What the days of two periods are in each zone, as rows a query joins: a row's day is a day of its
owner's."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    CTE,
    Boolean,
    Date,
    Integer,
    String,
    TableClause,
    bindparam,
    column,
    select,
    table,
    union_all,
)

from models.database.columns import Instant
from models.people.slack_profile import zone_named
from models.rules.health.cadence import CADENCE_DAYS, contacted_since
from models.rules.segments import Segment
from models.rules.time.instants import at
from models.rules.time.periods import Period
from models.rules.time.zone_days import first_fresh, stretches, zone_days

DAY_SECONDS = 24 * 60 * 60
Row = tuple[object, ...]

# `which` is the number of the period. Of DAYS: whoever was not contacted since `quiet` (of the
# segment), or not looked at since `stale`, has been left alone for too long at its end.
DAYS = table(
    "days",
    column("which", Integer),
    column("zone", String),
    column("starts", Instant),
    column("ends", Instant),
    column("is_begun", Boolean),
    column("stale", Instant),
    column("quiet", Instant),
    *(column(f"quiet_{segment}", Instant) for segment in Segment),
)
# A to-do due from `first` to `last` has its day over so many seconds after that day began in UTC.
DUES = table(
    "dues",
    column("which", Integer),
    column("zone", String),
    column("first", Date),
    column("last", Date),
    column("over", Integer),
    column("today", Date),
)
# A clock time from `starts` and before `ends` is so many seconds ahead of UTC: see Stretch.
CLOCKS = table(
    "clocks",
    column("which", Integer),
    column("zone", String),
    column("first", Date),
    column("last", Date),
    column("starts", Instant),
    column("ends", Instant),
    column("ahead", Integer),
)
WINDOWS = (DAYS, DUES, CLOCKS)


@lru_cache(maxsize=64)
def rows_of(
    window: TableClause,
    periods: tuple[Period, ...],
    zones: tuple[str, ...],
    now: datetime,
    cadences: tuple[int, ...],
) -> tuple[Row, ...]:
    """Of some periods, in the zones of some people, as Slack names them; the `cadences` are those
    of the segments, in their order."""
    make = {DAYS.name: _days, DUES.name: _dues, CLOCKS.name: _clocks}[window.name]
    return tuple(
        (which, name, *row)
        for which, period in enumerate(periods)
        for name in zones
        for row in make(period, zone_named(name), now, cadences)
    )


@lru_cache(maxsize=256)
def cte(window: TableClause, count: int) -> CTE:
    """So many rows of a window, whose values are parameters: see `parameters`."""
    rows = (
        select(
            *(
                bindparam(_name(window, number, one.name), type_=one.type).label(one.name)
                for one in window.columns
            )
        )
        for number in range(count)
    )
    return union_all(*rows).cte(window.name)


def parameters(window: TableClause, rows: Iterable[Row]) -> dict[str, Any]:
    names = [one.name for one in window.columns]
    return {
        _name(window, number, name): value
        for number, row in enumerate(rows)
        for name, value in zip(names, row, strict=True)
    }


def _name(window: TableClause, number: int, column: str) -> str:
    return f"{window.name}_{column}_{number}"


def _days(
    period: Period, zone: ZoneInfo, now: datetime, cadences: tuple[int, ...]
) -> Iterator[Row]:
    days = zone_days(period, zone, now)

    def begins(day: date) -> datetime:
        return at(day, time(), zone)

    yield (
        days.starts,
        days.ends,
        days.is_begun,
        begins(first_fresh(days.judged)),
        *(begins(contacted_since(days.judged, one)) for one in (CADENCE_DAYS, *cadences)),
    )


def _dues(
    period: Period, zone: ZoneInfo, now: datetime, _cadences: tuple[int, ...]
) -> Iterator[Row]:
    today, day = now.astimezone(zone).date(), timedelta(days=1)
    for stretch in stretches(zone, period.first, period.last):
        # Its last midnight is the end of the day before.
        first = max(period.first, _first_midnight(stretch.first) - day)
        last = _first_midnight(stretch.until) - 2 * day
        if first <= last:
            yield first, last, DAY_SECONDS - stretch.ahead, today


def _clocks(
    period: Period, zone: ZoneInfo, _now: datetime, _cadences: tuple[int, ...]
) -> Iterator[Row]:
    for stretch in stretches(zone, period.first, period.last):
        yield period.first, period.last, *stretch


def _first_midnight(clock: datetime) -> date:
    """The day that begins at this clock time, or next after it."""
    return (clock + timedelta(days=1, microseconds=-1)).date()
