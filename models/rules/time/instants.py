"""Clock times on days, as instants."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """That clock time on that day in that zone, as an instant in UTC."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
