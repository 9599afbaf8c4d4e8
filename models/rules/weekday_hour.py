"""The hour behind a weekday, said as a bare number: "to Tuesday 11", "Friday 2 at our office".
Pure.

A number that may as well be the day of the month is none: Thursday 10, where one is the 10th.
"""

from datetime import date, timedelta

from models.rules import lazy_re as re

_DAY_LAST = re.compile(
    r"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|tmrw?|today)$",
    re.I,
)
_HOUR = re.compile(
    r" (?P<hour>\d{1,2})(?=\s*(?:$|[,;.!)](?!\d)|\b(?:at|with|instead|now|please|pls|in the)\b))",
    re.I,
)
_FIRST_OF_MORNING = 7
_LAST = 12
_LOOKED_AHEAD = 45  # days in which a weekday may be meant by its number


def of_day(hour: int) -> int | None:
    """At three people meet in the afternoon."""
    if not 1 <= hour < 24:
        return None
    return hour + 12 if hour < _FIRST_OF_MORNING else hour


def behind(text: str, end: int, day: date, today: date) -> tuple[int, int] | None:
    """The hour behind the words of a `day`, which end at `end`, and where it ends itself."""
    said = _HOUR.match(text, end) if _DAY_LAST.search(text[:end]) else None
    number = int(said["hour"]) if said else 0
    hour = of_day(number)
    if said is None or hour is None or number > _LAST or _is_date(number, day, today):
        return None
    return hour, said.end()


def _is_date(number: int, day: date, today: date) -> bool:
    ahead = (today + timedelta(days=one) for one in range(_LOOKED_AHEAD))
    return any(one.day == number and one.weekday() == day.weekday() for one in ahead)
