"""The day or week that a person sums up."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import dates
from models.rules.own_days import Length, OwnDays, read

ZONES = ["Asia/Shanghai", "America/New_York", "Pacific/Auckland"]
WEDNESDAY = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", 6),
        ("today", 6),
        ("yesterday", 5),
        ("昨天", 5),
        ("昨天的", 5),
        ("Monday", 4),
        ("周一", 4),
        ("May 4", 4),
        ("5月4日", 4),
        ("五月四號。", 4),
        ("「昨天」", 5),
    ],
)
def test_a_day_is_today_or_the_one_that_is_named(typed: str, day: int) -> None:
    assert read(Length.DAY, typed, WEDNESDAY) == OwnDays(Length.DAY, date(2026, 5, day))


@pytest.mark.parametrize("typed", ["& Sons", "Acme", "见了王总", "9am", "care call with Li"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read(Length.DAY, typed, WEDNESDAY) is None
    assert read(Length.WEEK, typed, WEDNESDAY) is None or typed == "9am"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("", date(2026, 5, 4)),
        ("this", date(2026, 5, 4)),
        ("last", date(2026, 4, 27)),
        ("last week", date(2026, 4, 27)),
        ("上周", date(2026, 4, 27)),
        ("上週", date(2026, 4, 27)),
        ("April 22", date(2026, 4, 20)),
    ],
)
def test_a_week_is_from_monday_to_sunday(typed: str, first: date) -> None:
    with dates.written_in("en-US"):
        week = read(Length.WEEK, typed, WEDNESDAY)
    assert week == OwnDays(Length.WEEK, first)
    assert week.last == first + timedelta(days=6)


def test_after_a_friday_comes_monday() -> None:
    friday = OwnDays(Length.DAY, date(2026, 5, 8))

    def is_workday(day: date) -> bool:
        return day.weekday() < 5

    assert friday.next(friday.first, is_workday) == (date(2026, 5, 8), date(2026, 5, 11))
    assert friday.next(date(2026, 5, 9), is_workday) == (date(2026, 5, 9), date(2026, 5, 11))


def test_who_never_works_has_tomorrow_as_their_next_day() -> None:
    day = OwnDays(Length.DAY, date(2026, 5, 8))
    assert day.next(date(2026, 5, 8), lambda _: False)[1] == date(2026, 5, 9)


@given(
    now=st.integers(1_577_836_800, 2_051_222_400),
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    length=st.sampled_from(Length),
)
def test_this_day_and_week_hold_this_instant_and_no_other_day_does(
    now: int, zone: ZoneInfo, length: Length
) -> None:
    instant = datetime.fromtimestamp(now, zone)
    days = read(length, "", instant)
    assert days is not None
    begins, ends = days.instants(zone)
    assert begins <= instant < ends
    hours = (ends - begins) / timedelta(hours=1)
    assert abs(hours - (24 if length is Length.DAY else 168)) <= 1
    first, last = days.next(instant.date(), lambda day: day.weekday() < 5)
    assert first == instant.date()
    assert last > days.last
