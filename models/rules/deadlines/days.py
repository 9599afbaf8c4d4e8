"""The times of a day, and the days and instants that deadlines are reckoned from."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from models.rules.time.instants import at

DAY_BEGINS = time()
MORNING = time(9)  # when a day's reminders are said
LAST_CALL = time(16)  # when a to-do is said that was made on its very day
DAY_OVER = time(18)  # when a contact planned for a day has happened or not
CONTACT_LASTS = timedelta(hours=1)  # one that is planned for a time of day
LOGGING_TIME = timedelta(hours=24)


def over_at(
    on: date, zone: ZoneInfo, starts: time | None = None, ended_at: datetime | None = None
) -> datetime:
    """When a planned contact is over."""
    if starts is not None and ended_at is None:
        return at(on, starts, zone) + CONTACT_LASTS
    return ended_at or at(on, DAY_OVER, zone)


def log_until(
    on: date, zone: ZoneInfo, starts: time | None = None, ended_at: datetime | None = None
) -> datetime:
    """The end of the 24 hours for logging a contact of that day."""
    return over_at(on, zone, starts, ended_at) + LOGGING_TIME


def refresh_due(reviewed_at: datetime, zone: ZoneInfo) -> date:
    """The day a profile is due for its next look: a month on, the last day of a shorter one."""
    return reviewed_at.astimezone(zone).date() + relativedelta(months=1)
