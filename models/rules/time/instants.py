"""Clock times on days, as instants."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """That clock time on that day in that zone, as an instant in UTC."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def carried(
    day: date, clock: time | None, there: ZoneInfo, here: ZoneInfo, now: datetime
) -> tuple[date, time | None]:
    """A day and a clock time of somebody there, as they read here. Without a clock time the day
    keeps its name, but for one that is not over there and is over here: it ends here today."""
    if clock is not None:
        local = at(day, clock, there).astimezone(here)
        return local.date(), local.time()
    today = now.astimezone(here).date()
    is_over_here_alone = now.astimezone(there).date() <= day < today
    return (today if is_over_here_alone else day), None


def midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
