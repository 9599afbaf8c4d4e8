"""Which of what somebody has to do they ask for: all of it, a day's, a week's or a longer time's,
what is late.

Pure: the present is an argument. Weeks are from Monday to Sunday; days are the person's.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.characters import keyword
from models.rules.hour_alone import is_hour_alone
from models.rules.recurrence.bounds import stretch

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
_WEEK = re.compile(
    r"\b(?:later )?(?P<this>this week)\b|\b(?:the )?next week\b"
    r"|(?P<zh>[本这][个一]?)(?:周|星期|礼拜)(?![一二三四五六日天末\d])|(?<!一)下[个一]?(?:周|星期|礼拜)(?![一二三四五六日天末\d])"
)
_BOTH = re.compile(r"\btoday (?:and|&|\+) tomorrow\b|今[天日]\s*(?:[跟和与及、&+]|还有)\s*明[天日]")
_WEEKEND = re.compile(r"(?:(?:on|over|at) )?(?:the )?weekend|周末")
_LATE = re.compile(r"\b(?:late|overdue)\b|逾期|过期|超期")
_TEAM = "team "
_OF_DAY = re.compile(r"^['’]?s\b|^的")


@dataclass(frozen=True)
class Asked:
    """Days that begin today or later, both ends included; None: whatever is open. `is_late`: only
    what should be done already. `of_team`: what those have who answer to the person;
    `person_id`: what this colleague has."""

    first: date | None = None
    last: date | None = None
    is_late: bool = False
    of_team: bool = False
    person_id: int = 0

    @property
    def is_of_others(self) -> bool:
        return self.of_team or self.person_id > 0

    @property
    def is_day(self) -> bool:
        return self.first is not None and self.first == self.last

    def __str__(self) -> str:
        """As a button keeps it."""
        days = f"{self.first}/{self.last}" if self.first else "open"
        whose = f"{self.person_id} " if self.person_id else _TEAM * self.of_team
        return whose + ("late" if self.is_late else days)

    @classmethod
    def of(cls, written: str) -> "Asked":
        """Raises ValueError."""
        whose, _, days = written.rpartition(" ")
        of_team = whose == _TEAM.strip()
        person_id = int(whose) if whose and not of_team else 0
        if days in ("open", "late"):
            return cls(is_late=days == "late", of_team=of_team, person_id=person_id)
        first, last = map(date.fromisoformat, days.split("/"))
        return cls(first, last, of_team=of_team, person_id=person_id)


EVERYTHING, LATE = Asked(), Asked(is_late=True)


def days_in(said: str, now: datetime) -> tuple[str, str]:
    """The words of a question that say which days it asks for, "" without any, and the rest of it:
    a week or a day, else "late". `now` is in the person's zone."""
    if named := _BOTH.search(said) or _WEEK.search(said):
        start, end = named.span()
    elif day := dates.find(said, now):
        start, end = day.start, day.end
    else:
        late = _LATE.search(said)
        return (late[0] if late else ""), said
    return said[start:end], f"{said[:start]} {_OF_DAY.sub('', said[end:])}"


def read(days: str, now: datetime) -> Asked | None:
    """What such words mean; None where that is no day to come."""
    today, days = now.date(), keyword(days)
    monday = today - timedelta(days=today.weekday())
    if not days:
        return EVERYTHING
    if _LATE.fullmatch(days):
        return LATE
    if _BOTH.fullmatch(days):
        return Asked(today, today + DAY)
    if week := _WEEK.fullmatch(days):
        if week["this"] or week["zh"]:
            return Asked(today, monday + WEEK - DAY)
        return Asked(monday + WEEK, monday + 2 * WEEK - DAY)
    if _WEEKEND.fullmatch(days):
        days = "this weekend"
    if (period := stretch(days, now)) and today <= period.last != period.first:
        return Asked(max(today, period.first), period.last)
    day = None if is_hour_alone(days) else dates.whole(days, now)
    day = day.date() if isinstance(day, datetime) else day  # this afternoon
    if day is None or day < today:
        return None
    return Asked(day, day)
