"""A rule for the time of a strategy action: one day, the days of a calendar rule, so many times in
each period, or so many times altogether."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LONGEST_WHAT = 60
YEARS = range(1990, 2101)
MOST = 999  # of an interval, a quota, a count
LAST_WEEKDAY = 4  # every month has a fourth Monday, not every one has a fifth
LAST_WORKDAY = 10  # every month has ten working days, whatever its holidays
LAST_DAY = 31


class Kind(StrEnum):
    ONCE = "once"  # by its `end`
    DATED = "dated"  # on days of the calendar
    QUOTA = "quota"  # `quota` times in every period, due on the last working day of it
    TOTAL = "total"  # `quota` times altogether, by its `end` if it has one


class Unit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


MONTHS_IN = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12}


class Refused(StrEnum):
    """Why a text that was understood is no rule."""

    NOT_EVERY_PERIOD = "not_every_period"  # the fifth Monday: not every month has one
    NEVER = "never"  # 31 April; nothing falls between start and end
    OVER = "over"  # the end is before the start
    AMBIGUOUS = "ambiguous"  # bimonthly, every third Friday, quarterly on the 15th
    HOUR = "hour"  # a time of day: actions have days only


@dataclass(frozen=True)
class Rule:
    """The parts of a rule, from which a view can word it. Raises ValueError where they contradict
    each other.

    `start` is the first day on which it may be due, and anchors every `interval`-th period. Months
    are those within the period: 1 to 12 of a year, 1 to 3 of a quarter. A day of the month that a
    month has not is its last day, so 31 means the last day.
    """

    kind: Kind
    start: date
    end: date | None = None
    unit: Unit | None = None
    interval: int = 1
    weekdays: tuple[int, ...] = ()  # 0 is Monday
    is_workday: bool = False  # counts working days: each one, or those at `positions`
    positions: tuple[int, ...] = ()  # 1 is the first in the period, -1 the last
    days: tuple[int, ...] = ()  # of the month
    months: tuple[int, ...] = ()
    quota: int | None = None
    count: int | None = None  # of a dated rule or a quota: how many times altogether
    is_put_off: bool = False  # to the next period, by with_room: nobody named its start
    what: str = ""  # what is counted, as it was typed: demos, 演示

    def __post_init__(self) -> None:
        if problem := _problem(self):
            raise ValueError(problem)


def _problem(rule: Rule) -> str:
    numbers = (rule.interval, rule.quota or 1, rule.count or 1)
    if not all(1 <= number <= MOST for number in numbers) or 0 in (rule.quota, rule.count):
        return "a number is out of range"
    if not all(day.year in YEARS for day in (rule.start, rule.end or rule.start)):
        return "a year is out of range"
    if rule.end and rule.end < rule.start:
        return "it ends before it starts"
    if len(rule.what) > LONGEST_WHAT or not rule.what.isprintable():
        return "what is counted is too long or unprintable"
    return _PROBLEMS[rule.kind](rule)


def in_order(values: Iterable[int]) -> tuple[int, ...]:
    """Each once, those counted from the end last: 1, 3, -1."""
    return tuple(sorted(set(values), key=lambda value: (value < 0, value)))


def _has_calendar(rule: Rule) -> bool:
    return bool(rule.weekdays or rule.is_workday or rule.positions or rule.days or rule.months)


def _of_once(rule: Rule) -> str:
    extra = _has_calendar(rule) or rule.unit or rule.quota or rule.count or rule.interval != 1
    return "one day has no other parts" if extra or rule.end != rule.start else ""


def _of_total(rule: Rule) -> str:
    extra = _has_calendar(rule) or rule.unit or rule.count or rule.interval != 1
    return "a total is a number and at most an end" if extra or not rule.quota else ""


def _of_quota(rule: Rule) -> str:
    wrong = _has_calendar(rule) or not rule.unit or not rule.quota
    return "a quota is a number and a period" if wrong else ""


def _of_dated(rule: Rule) -> str:
    if rule.quota:
        return "the days of a calendar have no quota"
    for values in (rule.weekdays, rule.positions, rule.days, rule.months):
        if values != in_order(values):
            return "parts are in order, each once"
    if rule.unit is Unit.DAY:
        wrong = not rule.is_workday or rule.interval != 1 or rule.positions or rule.days
        return "only working days come daily" if wrong or rule.weekdays or rule.months else ""
    if rule.unit is Unit.WEEK:
        return _of_weeks(rule)
    return _of_months(rule) if rule.unit else "a calendar rule has a unit"


def _of_weeks(rule: Rule) -> str:
    if rule.days or rule.months:
        return "a week has no months or days of one"
    if rule.is_workday:
        fit = rule.positions and all(p in (1, -1) for p in rule.positions) and not rule.weekdays
        return "" if fit else "of a week there is the first working day and the last"
    fit = rule.weekdays and not rule.positions and all(0 <= day <= 6 for day in rule.weekdays)
    return "" if fit else "a week needs its days"


def _of_months(rule: Rule) -> str:
    length = MONTHS_IN[rule.unit] if rule.unit else 0
    if not all(1 <= month <= length for month in rule.months) or (rule.months and length == 1):
        return "a month is outside its period"
    if rule.days:
        fit = all(1 <= day <= LAST_DAY for day in rule.days) and (rule.months or length == 1)
        alone = not (rule.weekdays or rule.positions or rule.is_workday)
        return "" if fit and alone else "days of a month stand alone, in a month that is known"
    if len(rule.weekdays) != (0 if rule.is_workday else 1):
        return "one weekday, or working days, at a position"
    last = LAST_WORKDAY if rule.is_workday else LAST_WEEKDAY
    if not rule.positions or not all(1 <= abs(position) <= last for position in rule.positions):
        return "a position is missing, or not every month has it"
    return "" if all(0 <= day <= 6 for day in rule.weekdays) else "a week has seven days"


_PROBLEMS = {
    Kind.ONCE: _of_once,
    Kind.TOTAL: _of_total,
    Kind.QUOTA: _of_quota,
    Kind.DATED: _of_dated,
}
