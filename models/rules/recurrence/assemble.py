"""From the parts of a text to the rule they make, or the reason why they make none."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, WEEKLY, YEARLY, rrule

from models.rules.recurrence.calendar_parts import Calendar, calendar
from models.rules.recurrence.occurrences import next_days
from models.rules.recurrence.parts import Parts
from models.rules.recurrence.pieces import Every, From, Months, Until
from models.rules.recurrence.rule import MONTHS_IN, Kind, Refused, Rule, Unit

_JUST_BEGUN = timedelta(days=62)  # so long ago a start named without a year may lie
_UNIT_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}


@dataclass(frozen=True)
class _Window:
    """`anchor` is the start as it was named, which may be over."""

    start: date
    end: date | None
    anchor: date


def assemble(parts: Parts, today: date) -> Rule | Refused | None:
    """None where the parts are no rule at all; what is left out is never guessed."""
    if not (parts.has_days or parts.months or parts.every or parts.times):
        return None
    _settle_period_end(parts)
    _settle_months(parts, today)
    _settle_day(parts, today)
    if parts.is_doubtful:
        return Refused.AMBIGUOUS
    if parts.has_hour:
        return Refused.HOUR
    if parts.never_comes:
        return Refused.NEVER
    found = calendar(parts) if parts.has_days or parts.months else None
    if isinstance(found, Refused):
        return found
    if found is None and (parts.has_days or parts.months):
        return None
    window = _window(parts, today)
    if window is None or isinstance(window, Refused):
        return window
    rule = _rule(parts, found, window)
    if isinstance(rule, Rule) and not _comes(rule):
        return Refused.NEVER
    return rule


def _settle_period_end(parts: Parts) -> None:
    """Monthly, by the end of the month: of every month."""
    if parts.every and parts.end and parts.end.end_of is parts.every.unit and not parts.start:
        several = any(one.number > 1 for one in parts.times if not one.is_total)
        parts.period_end, parts.end = not several, None


def _settle_months(parts: Parts, today: date) -> None:
    """ "In June", where nothing returns every year, is the June to come."""
    if not parts.months or parts.months.is_every or (parts.every and parts.every.unit is Unit.YEAR):
        return
    months, parts.months = parts.months, None
    if len(months.months) != 1 or parts.start or parts.end:
        parts.is_doubtful = True
        return
    first = _coming_month(months, today)
    parts.start = From(first, floats=True)
    parts.end = Until(first + relativedelta(months=1, days=-1), floats=True)


def _settle_day(parts: Parts, today: date) -> None:
    """Three demos, 30 June; three demos by Friday: by the one to come."""
    if not parts.times or parts.every or parts.end or parts.start:
        return
    named, weekdays, start = parts.year_day, parts.weekdays, datetime.combine(today, time())
    if named and not named.is_every:
        found = rrule(YEARLY, dtstart=start, bymonth=named.month, bymonthday=named.day, count=1)
        parts.year_day = None
    elif weekdays and not weekdays.is_every and len(weekdays.days) == 1:
        found = rrule(WEEKLY, dtstart=start, byweekday=weekdays.days, count=1)
        parts.weekdays = None
    elif len(parts.month_days) == 1:
        found = rrule(MONTHLY, dtstart=start, bymonthday=parts.month_days, count=1)
        parts.month_days = ()
    else:
        return
    coming = next(iter(found), None)
    if coming:
        parts.end = Until(coming.date(), floats=True)
    else:
        parts.never_comes = True


def _coming_month(months: Months, today: date) -> date:
    month = months.months[0]
    return date(today.year + (month < today.month), month, 1)


def _window(parts: Parts, today: date) -> _Window | Refused | None:
    """From when until when. A start that is over is today: a plan owes nothing from before it was
    made."""
    first, last = parts.start, parts.end
    if (last and last.needs_start and not first) or (last and parts.lasting):
        return None
    if parts.every and parts.every.unit is Unit.YEAR and last and last.floats and not first:
        return Refused.AMBIGUOUS  # yearly by 30 June
    start = first.day if first else today
    end = last.day if last else None
    if first and last and last.floats and last.day < start:
        start, end = _side_by_side(first, last)
    elif first and first.floats and not (last and last.floats):
        start = _begun(start, today)
    if parts.every and first and first.floats and end and _is_shorter(start, end, parts.every):
        return Refused.AMBIGUOUS  # yearly in Q2
    anchor, start = start, max(start, today)
    if parts.lasting:
        end = start + _length(parts.lasting.number, parts.lasting.unit) - timedelta(days=1)
    return Refused.OVER if end and end < start else _Window(start, end, anchor)


def _side_by_side(first: From, last: Until) -> tuple[date, date]:
    """July to December in August has begun; December to June is yet to come."""
    if first.floats and (first.day.month, first.day.day) <= (last.day.month, last.day.day):
        return first.day + relativedelta(years=-1), last.day
    return first.day, last.day + relativedelta(years=1)


def _begun(start: date, today: date) -> date:
    """From 1 May, on 6 May: of this year."""
    before = start + relativedelta(years=-1)
    return before if before >= today - _JUST_BEGUN else start


def _is_shorter(start: date, end: date, every: Every) -> bool:
    """Whether days named without a year are fewer than the long period they are said with."""
    is_long = every.unit in (Unit.QUARTER, Unit.HALF, Unit.YEAR)
    return is_long and start + _length(1, every.unit) - timedelta(days=1) > end


def _length(number: int, unit: Unit) -> relativedelta:
    if days := _UNIT_DAYS.get(unit):
        return relativedelta(days=number * days)
    return relativedelta(months=number * MONTHS_IN[unit])


def _rule(parts: Parts, found: Calendar | None, window: _Window) -> Rule | Refused | None:
    totals = [one.number for one in parts.times if one.is_total]
    each = [one.number for one in parts.times if not one.is_total]
    if len(totals) > 1 or len(each) > 1:
        return None
    start, end, what = window.start, window.end, parts.what.strip()
    if found:
        if each and each[0] not in (1, found.times):
            return Refused.AMBIGUOUS  # every Tuesday, six times
        count = totals[0] if totals else None
        rule = Rule(Kind.DATED, start, end, count=count, what=what, **vars(found.parts))
        return _in_step(rule, window.anchor)
    if parts.every:
        count = totals[0] if totals else None
        return _quota(parts.every, each, count, Rule(Kind.TOTAL, start, end, quota=1, what=what))
    if not parts.times or len(parts.times) != 1:
        return None
    return Rule(Kind.TOTAL, start, end, quota=parts.times[0].number, what=what)


def _in_step(rule: Rule, anchor: date) -> Rule:
    """Every second week from a day that is over is counted from that day."""
    if rule.interval == 1 or anchor >= rule.start:
        return rule
    coming = next_days(replace(rule, start=anchor, count=None), rule.start - timedelta(days=1), 1)
    return replace(rule, start=coming[0]) if coming else rule


def _quota(every: Every, each: list[int], count: int | None, blank: Rule) -> Rule:
    return replace(
        blank,
        kind=Kind.QUOTA,
        unit=every.unit,
        interval=every.interval,
        quota=each[0] if each else 1,
        count=count,
    )


def _comes(rule: Rule) -> bool:
    if rule.kind is Kind.TOTAL:
        return True
    return bool(next_days(rule, rule.start - timedelta(days=1), 1))
