"""The days of rules: they ascend, skip no period, and leave one occurrence open at most."""

import calendar
from datetime import date, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.rules.recurrence import (
    Kind,
    Rule,
    Unit,
    all_days,
    from_text,
    next_days,
    next_due,
    to_text,
)
from models.rules.workdays import calendar_of

START = date(2026, 5, 6)
UNHURRIED = settings(deadline=None)  # some rules look through decades of days
MONDAY_TO_FRIDAY = frozenset(range(5))
STARTS = st.dates(date(2024, 1, 1), date(2040, 1, 1))
PERIODS = st.sampled_from([Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR])
LENGTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12}
INTERVALS = st.integers(1, 6)
COUNTS = st.none() | st.integers(1, 40)


def is_chinese_workday(day: date) -> bool:
    return calendar_of("CN").is_workday(day, MONDAY_TO_FRIDAY)


def ordered(numbers: set[int]) -> tuple[int, ...]:
    return tuple(sorted(numbers, key=lambda n: (n < 0, n)))


@st.composite
def of_weeks(draw: st.DrawFn) -> Rule:
    days = ordered(draw(st.sets(st.integers(0, 6), min_size=1)))
    return Rule(
        Kind.DATED,
        draw(STARTS),
        unit=Unit.WEEK,
        interval=draw(INTERVALS),
        weekdays=days,
        count=draw(COUNTS),
    )


@st.composite
def of_months(draw: st.DrawFn) -> Rule:
    unit = draw(PERIODS)
    length = LENGTHS[unit]
    months = st.sets(st.integers(1, length), min_size=1, max_size=3).map(ordered)
    kind = draw(st.sampled_from(["days", "weekday", "workday"]))
    named = draw(months) if length > 1 and (kind == "days" or draw(st.booleans())) else ()
    days: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    if kind == "days":
        days = ordered(draw(st.sets(st.integers(1, 31), min_size=1, max_size=3)))
    else:
        furthest = 4 if kind == "weekday" else 10
        numbers = st.integers(1, furthest) | st.integers(-furthest, -1)
        positions = ordered(draw(st.sets(numbers, min_size=1, max_size=2)))
        weekdays = (draw(st.integers(0, 6)),) if kind == "weekday" else ()
    return Rule(
        Kind.DATED,
        draw(STARTS),
        unit=unit,
        interval=draw(INTERVALS),
        months=named,
        days=days,
        weekdays=weekdays,
        positions=positions,
        is_workday=kind == "workday",
        count=draw(COUNTS),
    )


@st.composite
def quotas(draw: st.DrawFn) -> Rule:
    return Rule(
        Kind.QUOTA,
        draw(STARTS),
        unit=draw(st.sampled_from(Unit)),
        interval=draw(INTERVALS),
        quota=draw(st.integers(1, 12)),
        count=draw(COUNTS),
        what=draw(st.sampled_from(["", "演示", "a;b=c", "demos"])),
    )


@st.composite
def ending(draw: st.DrawFn) -> Rule:
    start = draw(STARTS)
    end = start + timedelta(days=draw(st.integers(0, 900)))
    if draw(st.booleans()):
        return Rule(Kind.ONCE, end, end)
    quota = draw(st.integers(1, 999))
    return Rule(Kind.TOTAL, start, draw(st.sampled_from([None, end])), quota=quota)


DAILY = STARTS.map(lambda start: Rule(Kind.DATED, start, unit=Unit.DAY, is_workday=True))
RULES = of_weeks() | of_months() | quotas() | ending() | DAILY


@UNHURRIED
@given(RULES)
def test_a_stored_rule_comes_back_as_it_was(rule: Rule) -> None:
    stored = to_text(rule)
    assert from_text(stored) == rule
    assert len(stored) <= 250
    assert "\n" not in stored


@UNHURRIED
@given(RULES)
def test_days_ascend_from_the_start_on(rule: Rule) -> None:
    days = next_days(rule, rule.start - timedelta(days=1), 12)
    assert days == sorted(set(days))
    assert all(day >= rule.start for day in days)


@UNHURRIED
@given(RULES, st.integers(0, 8))
def test_the_next_days_are_those_behind_the_last(rule: Rule, n: int) -> None:
    days = next_days(rule, rule.start - timedelta(days=1), 9)
    assume(len(days) > n)
    assert next_days(rule, days[n], 8 - n) == days[n + 1 :]


@UNHURRIED
@given(STARTS, st.integers(1, 31), INTERVALS)
def test_no_month_is_skipped_whatever_the_day(start: date, day: int, interval: int) -> None:
    rule = Rule(Kind.DATED, start, unit=Unit.MONTH, interval=interval, days=(day,))
    days = next_days(rule, start - timedelta(days=1), 14)
    months = [found.year * 12 + found.month for found in days]
    assert {later - earlier for earlier, later in pairwise(months)} == {interval}
    assert (days[0].year * 12 + days[0].month) - (start.year * 12 + start.month) in (0, 1)
    for found in days:
        assert found.day == min(day, calendar.monthrange(found.year, found.month)[1])


@UNHURRIED
@given(of_months())
def test_every_period_has_its_day(rule: Rule) -> None:
    assume(rule.unit and not rule.count)
    length = LENGTHS[rule.unit or Unit.MONTH]
    days = next_days(rule, rule.start - timedelta(days=1), 12)
    periods = [(day.year * 12 + day.month - 1) // length for day in days]
    assert {later - earlier for earlier, later in pairwise(periods)} <= {0, rule.interval}


@UNHURRIED
@given(of_weeks())
def test_every_week_has_its_days(rule: Rule) -> None:
    days = next_days(rule, rule.start - timedelta(days=1), 12)
    assert {day.weekday() for day in days} <= set(rule.weekdays)
    mondays = [day - timedelta(days=day.weekday()) for day in days]
    gaps = {(later - earlier).days for earlier, later in pairwise(mondays)}
    assert gaps <= {0, 7 * rule.interval}


@UNHURRIED
@given(of_months() | of_weeks(), st.integers(1, 30))
def test_a_count_is_kept(rule: Rule, count: int) -> None:
    counted = Rule(**{**vars(rule), "count": count})
    assert len(list(islice(all_days(counted), count + 1))) == count


@UNHURRIED
@given(RULES, st.integers(0, 2000), st.integers(0, 2000))
def test_at_most_one_occurrence_is_open_and_settling_goes_on(
    rule: Rule, settled: int, today: int
) -> None:
    last = rule.start + timedelta(days=settled)
    now = rule.start + timedelta(days=today)
    due = next_due(rule, last, now)
    coming = next_days(rule, max(last, now), 1)
    if due is None:
        assert not coming
        return
    assert due > last
    if due <= now:
        assert next_days(rule, due, 1) == [] or next_days(rule, due, 1)[0] > now
    else:
        assert [due] == coming
    after = next_due(rule, due, now)
    assert after is None or after > max(due, now)


def test_what_piled_up_in_an_outage_is_one_occurrence() -> None:
    weekly = Rule(Kind.DATED, START, unit=Unit.WEEK, weekdays=(1,))
    assert next_due(weekly, None, START) == date(2026, 5, 12)
    assert next_due(weekly, date(2026, 5, 12), date(2026, 7, 1)) == date(2026, 6, 30)
    assert next_due(weekly, date(2026, 6, 30), date(2026, 7, 1)) == date(2026, 7, 7)
    ended = Rule(Kind.DATED, START, date(2026, 5, 20), unit=Unit.WEEK, weekdays=(1,))
    assert next_due(ended, None, date(2026, 7, 1)) == date(2026, 5, 19)
    assert next_due(ended, date(2026, 5, 19), date(2026, 7, 1)) is None


def test_a_total_without_an_end_has_no_day() -> None:
    assert next_days(Rule(Kind.TOTAL, START, quota=3), START) == []
    assert next_due(Rule(Kind.TOTAL, START, quota=3), None, START) is None


def test_working_days_are_those_of_the_calendar() -> None:
    monthly = Rule(Kind.QUOTA, date(2026, 9, 1), unit=Unit.MONTH, quota=1)
    assert next_days(monthly, date(2026, 9, 1), 2, is_chinese_workday) == [
        date(2026, 9, 30),
        date(2026, 10, 31) if is_chinese_workday(date(2026, 10, 31)) else date(2026, 10, 30),
    ]
    first = Rule(Kind.DATED, date(2026, 9, 1), unit=Unit.MONTH, is_workday=True, positions=(1,))
    assert next_days(first, date(2026, 9, 30), 1, is_chinese_workday) == [date(2026, 10, 8)]


def test_where_nobody_ever_works_nothing_is_due() -> None:
    for rule in (
        Rule(Kind.QUOTA, START, unit=Unit.MONTH, quota=1),
        Rule(Kind.DATED, START, unit=Unit.MONTH, is_workday=True, positions=(1,)),
        Rule(Kind.DATED, START, unit=Unit.WEEK, is_workday=True, positions=(-1,), interval=2),
        Rule(Kind.DATED, START, unit=Unit.DAY, is_workday=True),
    ):
        assert next_days(rule, START, 3, lambda _day: False) == []


@pytest.mark.parametrize(
    "text",
    [
        "", "once", "kind=dated", "kind=dated;start=2026-05-06", "kind=once;start=2026-05-06",
        "kind=total;start=2026-05-06;quota=0", "kind=total;start=2026-05-06;quota=3;interval=2",
        "kind=quota;start=2026-05-06;unit=month", "kind=dated;start=x;unit=week;weekdays=1",
        "kind=dated;start=2026-05-06;unit=week;weekdays=7",
        "kind=dated;start=2026-05-06;unit=week;weekdays=2,1",
        "kind=dated;start=2026-05-06;unit=month;weekdays=1;positions=5",
        "kind=dated;start=2026-05-06;unit=quarter;days=15",
        "kind=dated;start=2026-05-06;unit=month;days=32",
        "kind=dated;start=2026-05-06;end=2026-05-01;unit=month;days=3",
        "kind=dated;start=2026-05-06;start=2026-05-07;unit=month;days=3",
        "kind=dated;start=2026-05-06;unit=month;days=3;color=red",
        "kind=dated;start=2026-05-06;unit=day;interval=2;is_workday=1",
    ],
)  # fmt: skip
def test_a_text_that_is_no_stored_rule_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_text(text)
