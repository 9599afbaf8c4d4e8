"""The days on which a rule is due. Every calendar computation is left to dateutil."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice, pairwise, takewhile
from typing import Any

from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, MO, MONTHLY, WEEKLY, rrule, rruleset, weekday

from models.rules.recurrence.rule import MONTHS_IN, Kind, Rule, Unit

IsWorkday = Callable[[date], bool]

ROOM = 2
_DAY = timedelta(days=1)
_SHORTEST_MONTH = 28
_IDLE = 60  # so many periods in a row without a working day: none will come


def monday_to_friday(day: date) -> bool:
    """Working days where no calendar is known."""
    return day.weekday() < 5


def next_days(
    rule: Rule, after: date, n: int = 3, is_workday: IsWorkday = monday_to_friday
) -> list[date]:
    """The next `n` days on which the rule is due, later than `after`; fewer where it ends.

    A total or a single day is due on its end. A day of the calendar stays where it is, be it worked
    or not; quotas and positions among working days go by `is_workday`.
    """
    return list(islice((day for day in all_days(rule, is_workday) if day > after), n))


def next_due(
    rule: Rule,
    last_settled: date | None,
    today: date,
    is_workday: IsWorkday = monday_to_friday,
) -> date | None:
    """The one occurrence that is open: the latest that has come since the last settled one, or
    else the next to come. Those missed before it, in an outage or a leave, are gone.

    `last_settled` is the day on which the occurrence last done or skipped was due, of a quota the
    day of the last period that was settled. None once nothing more comes.
    """
    current = None
    for day in all_days(rule, is_workday):
        if last_settled is not None and day <= last_settled:
            continue
        if day > today:
            return current or day
        current = day
    return current


def all_days(rule: Rule, is_workday: IsWorkday = monday_to_friday) -> Iterator[date]:
    """Every day on which the rule is due, in order; endless where it has no end."""
    if rule.kind in (Kind.ONCE, Kind.TOTAL):
        return iter([rule.end] if rule.end else [])
    if rule.kind is Kind.QUOTA:
        days, most = _quota(rule, is_workday), _periods(rule)
    else:
        days, most = _dated(rule, is_workday), rule.count
    if end := rule.end:
        days = takewhile(lambda day: day <= end, days)
    return islice(days, most)


def with_room(rule: Rule, is_workday: IsWorkday = monday_to_friday) -> Rule:
    """The rule as it begins: of a quota, with the next period where the one in which it was named
    leaves fewer than ROOM working days for each time."""
    if rule.kind is not Kind.QUOTA or rule.unit is Unit.DAY:
        return rule
    first, following = islice(_period_starts(rule), 2)
    is_whole, ends = rule.start <= first, rule.end is not None and rule.end < following
    left = _worked(rule.start, following - _DAY, is_workday)
    if is_whole or ends or len(left) >= ROOM * (rule.quota or 1):
        return rule
    return replace(rule, start=following, is_put_off=True)


def _periods(rule: Rule) -> int | None:
    """How many periods it takes to come to the count."""
    return -(-rule.count // (rule.quota or 1)) if rule.count else None


def _quota(rule: Rule, is_workday: IsWorkday) -> Iterator[date]:
    """The last working day of each period, of those days that lie between start and end."""
    idle = 0
    for first, following in pairwise(_period_starts(rule)):
        if (rule.end and first > rule.end) or idle > _IDLE:
            return
        last = min(following - _DAY, rule.end or date.max)
        due = _last_worked(max(first, rule.start), last, is_workday)
        idle = 0 if due else idle + 1
        if due:
            yield due


def _dated(rule: Rule, is_workday: IsWorkday) -> Iterator[date]:
    base = _period_of(rule, rule.start)
    if rule.interval > 1:
        # Every second one is counted from the first that comes, not from the week of the start.
        every = _days_from(rule, base, 1, is_workday)
        first = next((day for day in every if day >= rule.start), None)
        if first is None:
            return iter(())
        base = _period_of(rule, first)
    return (day for day in _days_from(rule, base, rule.interval, is_workday) if day >= rule.start)


def _days_from(rule: Rule, base: date, interval: int, is_workday: IsWorkday) -> Iterator[date]:
    """The days of every `interval`-th period from `base` on, the first day of one."""
    if rule.unit is Unit.DAY:
        return _each_workday(base, is_workday)
    if rule.unit is Unit.WEEK:
        return _of_weeks(rule, base, interval, is_workday)
    if rule.is_workday:
        return _nth_workdays(rule, base, interval, is_workday)
    days = rruleset()
    for day in rule.days:
        for month in rule.months or (1,):
            days.rrule(_monthly(rule, base, interval, month, _month_day(day)))
    for position in rule.positions:
        for month in _months_of(rule, position):
            nth = {"byweekday": weekday(rule.weekdays[0], position)}
            days.rrule(_monthly(rule, base, interval, month, nth))
    return (moment.date() for moment in days)


def _month_day(day: int) -> dict[str, Any]:
    """The last of the 28th to the 31st is in every month, so that none is skipped."""
    if day <= _SHORTEST_MONTH:
        return {"bymonthday": day}
    return {"bymonthday": tuple(range(_SHORTEST_MONTH, day + 1)), "bysetpos": -1}


def _months_of(rule: Rule, position: int) -> tuple[int, ...]:
    """The months of the period to look into: without named ones, the first Monday of a quarter is
    in its first month, the last one in its last."""
    return rule.months or ((1,) if position > 0 else (_length(rule),))


def _monthly(rule: Rule, base: date, interval: int, month: int, by: dict[str, Any]) -> rrule:
    start = _midnight(base + relativedelta(months=month - 1))
    return rrule(MONTHLY, interval=interval * _length(rule), dtstart=start, **by)


def _each_workday(base: date, is_workday: IsWorkday) -> Iterator[date]:
    idle = 0
    for moment in rrule(DAILY, dtstart=_midnight(base)):
        idle = 0 if is_workday(moment.date()) else idle + 1
        if idle > _IDLE:
            return
        if not idle:
            yield moment.date()


def _of_weeks(rule: Rule, base: date, interval: int, is_workday: IsWorkday) -> Iterator[date]:
    if not rule.is_workday:
        weekly = rrule(
            WEEKLY, interval=interval, dtstart=_midnight(base), byweekday=rule.weekdays, wkst=MO
        )
        yield from (moment.date() for moment in weekly)
        return
    idle = 0
    for monday in rrule(WEEKLY, interval=interval, dtstart=_midnight(base)):
        first = monday.date()
        found = _at(rule.positions, _worked(first, first + 6 * _DAY, is_workday))
        idle = 0 if found else idle + 1
        if idle > _IDLE:
            return
        yield from found


def _nth_workdays(rule: Rule, base: date, interval: int, is_workday: IsWorkday) -> Iterator[date]:
    months = rruleset()
    positions: dict[int, list[int]] = {}  # by month of the period
    for position in rule.positions:
        for month in _months_of(rule, position):
            positions.setdefault(month, []).append(position)
            months.rrule(_monthly(rule, base, interval, month, {"bymonthday": 1}))
    idle = 0
    for moment in months:
        first = moment.date()
        worked = _worked(first, first + relativedelta(months=1, days=-1), is_workday)
        found = _at(tuple(positions[(first.month - 1) % _length(rule) + 1]), worked)
        idle = 0 if found else idle + 1
        if idle > _IDLE:
            return
        yield from found


def _at(positions: tuple[int, ...], days: list[date]) -> list[date]:
    """The days at those positions, as far as there are so many."""
    found = {
        days[position - 1 if position > 0 else position]
        for position in positions
        if abs(position) <= len(days)
    }
    return sorted(found)


def _last_worked(first: date, last: date, is_workday: IsWorkday) -> date | None:
    back = (last - timedelta(days=n) for n in range((last - first).days + 1))
    return next((day for day in back if is_workday(day)), None)


def _worked(first: date, last: date, is_workday: IsWorkday) -> list[date]:
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if is_workday(day)]


def _period_of(rule: Rule, day: date) -> date:
    """The first day of the period that a day is in."""
    if rule.unit is Unit.DAY:
        return day
    if rule.unit is Unit.WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(month=(day.month - 1) // _length(rule) * _length(rule) + 1, day=1)


def _period_starts(rule: Rule) -> Iterator[date]:
    start = _midnight(_period_of(rule, rule.start))
    if rule.unit is Unit.DAY:
        found = rrule(DAILY, interval=rule.interval, dtstart=start)
    elif rule.unit is Unit.WEEK:
        found = rrule(WEEKLY, interval=rule.interval, dtstart=start)
    else:
        found = rrule(MONTHLY, interval=rule.interval * _length(rule), dtstart=start)
    return (moment.date() for moment in found)


def _length(rule: Rule) -> int:
    """Months in the period."""
    return MONTHS_IN[rule.unit or Unit.MONTH]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
