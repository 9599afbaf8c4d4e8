"""The day or week of which a person sums up what they did: today, yesterday, 上周.

Pure: the present is an argument. Weeks are from Monday to Sunday; days are the person's.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.characters import keyword
from models.rules.time import period, periods
from models.rules.time.instants import at

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
LONGEST_PAUSE = 14  # days: who works on none of them has the next one as their next
_LINKS = re.compile(r"^['’]s\b|^的|的$|^of\b")
_WEEKS_AGO = {
    "": 0,
    "last": 1,
    "previous": 1,
    "上": 1,
    "上个": 1,
    "上一": 1,
    "this": 0,
    "本": 0,
    "这": 0,
    "这个": 0,
}


class Length(StrEnum):
    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True)
class OwnDays:
    """A day, or a week; both ends are included."""

    length: Length
    first: date

    @classmethod
    def of(cls, length: Length, first: str) -> "OwnDays":
        """`first` in ISO 8601."""
        return cls(length, date.fromisoformat(first))

    @classmethod
    def around(cls, length: Length, day: date) -> "OwnDays":
        """The day, or the week that it is in."""
        return cls(length, day if length is Length.DAY else day - DAY * day.weekday())

    @property
    def last(self) -> date:
        return self.first if self.length is Length.DAY else self.first + WEEK - DAY

    def instants(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Its beginning and the first instant after it, in UTC."""
        return at(self.first, time(), zone), at(self.last + DAY, time(), zone)

    def next(self, today: date, is_workday: Callable[[date], bool]) -> tuple[date, date]:
        """The days that come next, both included: what is left of this one too; up to the next
        working day, or to the end of the next week."""
        first = today if self.first <= today <= self.last else self.last + DAY
        if self.length is Length.WEEK:
            return first, self.last + WEEK
        ahead = (self.last + DAY * number for number in range(1, LONGEST_PAUSE + 1))
        return first, next(filter(is_workday, ahead), self.last + DAY)


def read(length: Length, typed: str, now: datetime) -> OwnDays | None:
    """What was typed after "day" or "week": nothing for this one, "yesterday", "last", 5月4日, in
    which week that is. None where it says no day. `now` is in the person's zone."""
    said = _LINKS.sub("", keyword(typed)).strip()
    week = _week(said, now) if length is Length.WEEK else None
    day = week or _day(said, now)
    return OwnDays.around(length, day) if day else None


def _day(said: str, now: datetime) -> date | None:
    found = dates.whole(said, now, prefer="past") if said else now.date()
    return None if isinstance(found, datetime) else found  # an hour is no day


def _week(said: str, now: datetime) -> date | None:
    """The Monday of a week that is named as one."""
    if said in _WEEKS_AGO:
        return period.current(period.Kind.WEEK, now.date(), _WEEKS_AGO[said]).first
    try:
        named = periods.read(said, now)
    except (periods.Unreadable, periods.Backwards):
        return None
    return named.first if named.kind is period.Kind.WEEK else None
