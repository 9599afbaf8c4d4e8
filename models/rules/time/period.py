"""A span of days that a review covers.

Pure. A year begins in January or, where the workspace says so, in another month; its quarters and
halves are counted from there, and it is called by the calendar year in which it begins.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from models.rules.time.instants import at

JANUARY = 1
DAY = timedelta(days=1)
WEEKS_IN_YEAR = timedelta(weeks=52)


class Kind(StrEnum):
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    TO_DATE = "to_date"  # from 1 January to today
    RANGE = "range"


MONTHS_IN = {Kind.MONTH: 1, Kind.QUARTER: 3, Kind.HALF: 6, Kind.YEAR: 12}


@dataclass(frozen=True)
class Period:
    """The days from `first` to `last`, both included; `begins` is the month in which years do."""

    kind: Kind
    first: date
    last: date
    begins: int = JANUARY

    @property
    def year(self) -> int:
        """The year it is in, or begins in; a month's is the calendar's."""
        if self.kind is Kind.MONTH:
            return self.first.year
        return in_year(self.first, self.begins).year

    @property
    def number(self) -> int:
        """Of a quarter or a half in its year, from 1; a month's is the calendar's."""
        if self.kind is Kind.MONTH:
            return self.first.month
        return (in_year(self.first, self.begins).month - 1) // MONTHS_IN.get(self.kind, 12) + 1

    def start(self, zone: ZoneInfo) -> datetime:
        """The instant it begins in a zone, in UTC."""
        return at(self.first, time(), zone)

    def end(self, zone: ZoneInfo) -> datetime:
        """The instant it is over in a zone, in UTC: the first one that is outside."""
        return at(self.last + timedelta(days=1), time(), zone)

    def holds(self, instant: datetime, zone: ZoneInfo) -> bool:
        return self.first <= instant.astimezone(zone).date() <= self.last

    def before(self) -> "Period":
        """The period before of the same kind; to a date of this year, to that date last year."""
        if self.kind is Kind.TO_DATE:
            return self.year_before()
        if months := MONTHS_IN.get(self.kind):
            return whole(self.kind, self.first - relativedelta(months=months), self.begins)
        length = self.last - self.first + DAY
        return replace(self, first=self.first - length, last=self.last - length)

    def compared(self, today: date) -> "Period":
        """What its figures are compared with: the period before or, while it is on, as many days
        of that one, for less has been done in a week than in a quarter."""
        earlier = self.before()
        if self.kind is Kind.TO_DATE or not self.first <= today < self.last:
            return earlier
        last = min(earlier.first + (today - self.first), earlier.last)
        return replace(earlier, kind=Kind.RANGE, last=last)

    def year_before(self) -> "Period":
        """The same period a year earlier; a week 52 weeks earlier."""
        if self.kind is Kind.WEEK:
            return replace(self, first=self.first - WEEKS_IN_YEAR, last=self.last - WEEKS_IN_YEAR)
        year = relativedelta(years=1)
        if self.kind in MONTHS_IN:
            return whole(self.kind, self.first - year, self.begins)
        return replace(self, first=self.first - year, last=self.last - year)


def whole(kind: Kind, first: date, begins: int = JANUARY) -> Period:
    """The month, quarter, half or year that begins on that day."""
    last = first + relativedelta(months=MONTHS_IN[kind], days=-1)
    return Period(kind, first, last, begins)


def current(kind: Kind, today: date, back: int = 0, begins: int = JANUARY) -> Period:
    """The week, month, quarter, half or year of today, or one some steps back."""
    if kind is Kind.WEEK:
        monday = today - timedelta(days=today.weekday(), weeks=back)
        return Period(kind, monday, monday + timedelta(days=6), begins)
    length, place = MONTHS_IN[kind], in_year(today, begins)
    first = of_year(place.year, (place.month - 1) // length * length + 1, begins)
    return whole(kind, first - relativedelta(months=length * back), begins)


def quarters_from(today: date, begins: int = JANUARY) -> tuple[Period, Period]:
    """This quarter and the next one."""
    this = current(Kind.QUARTER, today, begins=begins)
    return this, current(Kind.QUARTER, this.last + DAY, begins=begins)


def in_year(day: date, begins: int) -> date:
    """The first of the month, counted from the beginning of its year: the second month of a year
    is a February."""
    return day.replace(day=1) - relativedelta(months=begins - 1)


def of_year(year: int, month: int, begins: int) -> date:
    """The inverse: the day on which that month of the year begins."""
    return date(year, month, 1) + relativedelta(months=begins - 1)
