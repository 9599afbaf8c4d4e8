"""What the calendar owes a manager: a look at the week of their team, and the review of a month or
a quarter that is over."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from models.rules.deadlines.days import DAY_BEGINS, MORNING
from models.rules.deadlines.owed import DueReminder, Kind, Mode, Stage
from models.rules.time.instants import at, midnight
from models.rules.time.period import JANUARY, Period, current
from models.rules.time.period import Kind as Length

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


def of_team_week(
    *, manager: int, weekday: int | None, clock: time, zone: ZoneInfo, now: datetime
) -> list[DueReminder]:
    """On that day of this week and of the next, at their hour; `weekday` 0 is Monday, None: on
    none."""
    if weekday is None:
        return []
    today = now.astimezone(zone).date()
    first = today - timedelta(days=today.weekday()) + timedelta(days=weekday)
    return [
        DueReminder(
            Kind.TEAM_WEEK,
            Stage.TODAY,
            manager,
            at(day, clock, zone),
            midnight(day),
            Mode.TIMED,
            not_before=at(day, DAY_BEGINS, zone),
        )
        for day in (first, first + WEEK)
    ]


def of_ended_periods(*, manager: int, zone: ZoneInfo, now: datetime) -> list[DueReminder]:
    """On the first morning after the last month and after this one; a pause puts it off."""
    this_month = now.astimezone(zone).date().replace(day=1)
    ends = (this_month - DAY, this_month + relativedelta(months=1) - DAY)
    return [
        DueReminder(
            Kind.REVIEW_READY,
            Stage.TODAY,
            manager,
            at(end + DAY, MORNING, zone),
            midnight(end),
            not_before=at(end + DAY, DAY_BEGINS, zone),
        )
        for end in ends
    ]


def ended_on(day: date, begins: int = JANUARY) -> tuple[Period, ...]:
    """The quarter of which that is the last day, and the month: both are looked at."""
    quarter = current(Length.QUARTER, day, begins=begins)
    month = current(Length.MONTH, day, begins=begins)
    return (quarter, month) if quarter.last == day else (month,)
