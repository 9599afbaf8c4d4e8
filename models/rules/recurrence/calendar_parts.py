"""Which days of the calendar are meant: every second Tuesday, the last working day of a quarter."""

import calendar as months_of_a_year
from dataclasses import dataclass

from models.rules.recurrence.parts import Parts
from models.rules.recurrence.pieces import DAY, LAST, WORKDAY, Every, Nth
from models.rules.recurrence.rule import (
    LAST_DAY,
    LAST_WEEKDAY,
    LAST_WORKDAY,
    MONTHS_IN,
    Refused,
    Unit,
    in_order,
)

_LEAP_YEAR = 2024


@dataclass(frozen=True)
class DatedParts:
    """The parts of a dated rule, by the names they have there."""

    unit: Unit
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    is_workday: bool = False
    positions: tuple[int, ...] = ()
    days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()


@dataclass(frozen=True)
class Calendar:
    """`times` is how often it comes in its period: "twice a month, on the 1st and 15th"."""

    parts: DatedParts
    times: int = 1


def calendar(parts: Parts) -> Calendar | Refused | None:
    """None where the days named are not those of a rule."""
    days = (parts.weekdays, parts.nth, parts.month_days, parts.year_day, parts.workdays)
    # The last Friday at the end of each quarter.
    is_said_twice = parts.period_end and parts.nth is not None and parts.nth.positions == (-1,)
    if sum(map(bool, days)) + (parts.period_end and not is_said_twice) > 1:
        return None
    if parts.workdays:
        is_daily = parts.every in (None, Every(Unit.DAY)) and not parts.months
        return Calendar(DatedParts(Unit.DAY, is_workday=True)) if is_daily else None
    if parts.weekdays:
        return _weekly(parts)
    if parts.year_day:
        return _yearly(parts)
    if parts.nth:
        return _nth(parts, parts.nth)
    return _monthly(parts)


def _weekly(parts: Parts) -> Calendar | Refused | None:
    weekdays, every = parts.weekdays, parts.every
    if weekdays is None or parts.months or parts.month_of:
        return None
    if every and every.unit is not Unit.WEEK:
        # Monthly on Friday: on which?
        return None if every.unit is Unit.DAY else Refused.AMBIGUOUS
    if not every and not weekdays.is_every:
        return None
    interval = every.interval if every else 1
    if weekdays.is_other:
        if every and every.interval != 2:
            return None
        interval = 2
    return Calendar(DatedParts(Unit.WEEK, interval, weekdays.days), len(weekdays.days))


def _yearly(parts: Parts) -> Calendar | Refused | None:
    named, every = parts.year_day, parts.every
    if named is None or parts.months or parts.month_of:
        return None
    if not 1 <= named.month <= 12:
        return None
    if named.day != LAST and not 1 <= named.day <= _length_of(named.month):
        return Refused.NEVER
    if not (named.is_every or every) or (every and every.unit is not Unit.YEAR):
        return None
    day = LAST_DAY if named.day == LAST else named.day
    interval = every.interval if every else 1
    return Calendar(DatedParts(Unit.YEAR, interval, days=(day,), months=(named.month,)))


def _length_of(month: int) -> int:
    return months_of_a_year.monthrange(_LEAP_YEAR, month)[1]


def _months(parts: Parts, unit: Unit) -> tuple[int, ...]:
    """The months of the period that are named."""
    if parts.months:
        return parts.months.months
    if parts.month_of:
        position, length = parts.month_of.position, MONTHS_IN[unit]
        return (position if position > 0 else length + 1 + position,)
    return ()


def _period(parts: Parts, *, is_every: bool) -> Every | None:
    """The period that days are in; each March is of a year, every last Friday of a month."""
    if parts.every:
        return parts.every
    if parts.months and parts.months.is_every:
        return Every(Unit.YEAR)
    return Every(Unit.MONTH) if is_every else None


def _nth(parts: Parts, nth: Nth) -> Calendar | Refused | None:
    last = {WORKDAY: LAST_WORKDAY, DAY: LAST_DAY}.get(nth.kind, LAST_WEEKDAY)
    if any(abs(position) > last for position in nth.positions):
        return Refused.NOT_EVERY_PERIOD
    if nth.is_every and not parts.every and not parts.months:
        if nth.kind < WORKDAY and nth.positions == (2,):
            return Calendar(DatedParts(Unit.WEEK, 2, (nth.kind,)))
        if nth.positions not in ((1,), (-1,)):
            return Refused.AMBIGUOUS  # every third Friday
    every = _period(parts, is_every=nth.is_every or len(nth.positions) > 1)
    if every is None or every.unit is Unit.DAY:
        return None
    positions = in_order(nth.positions)
    if every.unit is Unit.WEEK:
        is_fit = nth.kind == WORKDAY and set(positions) <= {1, -1} and not parts.month_of
        found = DatedParts(Unit.WEEK, every.interval, is_workday=True, positions=positions)
        return Calendar(found, len(positions)) if is_fit else Refused.AMBIGUOUS
    months = _months(parts, every.unit)
    if nth.kind == DAY:
        return _nth_days(every, positions, months)
    if not _are_months(months, every.unit):
        return None
    found = DatedParts(
        every.unit,
        every.interval,
        weekdays=() if nth.kind == WORKDAY else (nth.kind,),
        is_workday=nth.kind == WORKDAY,
        positions=positions,
        months=months,
    )
    return Calendar(found, len(positions) * max(1, len(months)))


def _are_months(months: tuple[int, ...], unit: Unit) -> bool:
    return not months or (
        unit is not Unit.MONTH and all(1 <= month <= MONTHS_IN[unit] for month in months)
    )


def _nth_days(
    every: Every, positions: tuple[int, ...], months: tuple[int, ...]
) -> Calendar | Refused | None:
    """The first day of a quarter, the last day of a month."""
    if positions[-1] < -1 or not _are_months(months, every.unit):
        return Refused.AMBIGUOUS
    length = MONTHS_IN[every.unit]
    if length > 1 and not months:
        if len(positions) > 1:
            return Refused.AMBIGUOUS
        months = (1,) if positions[0] > 0 else (length,)
    days = in_order(LAST_DAY if position == -1 else position for position in positions)
    return Calendar(DatedParts(every.unit, every.interval, days=days, months=months), len(days))


def _monthly(parts: Parts) -> Calendar | Refused | None:
    """The 15th of each month, March and September, the end of a quarter."""
    every = _period(parts, is_every=False)
    if every is None or every.unit in (Unit.DAY, Unit.WEEK):
        return None
    months = _months(parts, every.unit)
    if not _are_months(months, every.unit):
        return None
    if parts.period_end or not parts.month_days:
        return _period_end(parts, every, months)
    days = in_order(parts.month_days)
    if days[0] < 1 or days[-1] > LAST_DAY:
        return Refused.NEVER
    if every.unit is not Unit.MONTH and not months:
        return Refused.AMBIGUOUS  # quarterly on the 15th: of which month?
    if parts.months and days[-1] > max(map(_length_of, parts.months.months)):
        return Refused.NEVER
    return Calendar(
        DatedParts(every.unit, every.interval, days=days, months=months),
        len(days) * max(1, len(months)),
    )


def _period_end(parts: Parts, every: Every, months: tuple[int, ...]) -> Calendar | None:
    """The last day of a period; of months without a day the last working day, as of a quota."""
    if not parts.period_end and not months:
        return None
    if not parts.period_end:
        found = DatedParts(
            every.unit, every.interval, is_workday=True, positions=(-1,), months=months
        )
        return Calendar(found, len(months))
    if every.unit is not Unit.MONTH and not months:
        months = (MONTHS_IN[every.unit],)
    return Calendar(DatedParts(every.unit, every.interval, days=(LAST_DAY,), months=months))
