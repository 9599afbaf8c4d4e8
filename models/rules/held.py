"""Which planned contacts one that took place holds. Pure."""

from datetime import date, datetime, timedelta

EARLY = timedelta(minutes=30)  # so long before its hour a meeting may have begun


def is_held(on: date, begins: datetime | None, met_on: date, met_at: datetime) -> bool:
    """A contact planned for the day `on`, by one of the day `met_on`. One that `begins` at an hour
    is not held by what came before it: 9:05 is no meeting at 11:00."""
    return on <= met_on if begins is None else begins - EARLY <= met_at
