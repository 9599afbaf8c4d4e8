"""Response time, in every hour or in working hours only."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.time.working_time import Clock, add, between, is_weekday

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)

zones = st.sampled_from(
    ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"]
).map(ZoneInfo)
# Around both changes of daylight saving time.
instants = st.one_of(
    st.datetimes(datetime(2026, 3, 1), datetime(2026, 4, 15)),  # noqa: DTZ001 (hypothesis's way)
    st.datetimes(datetime(2026, 10, 15), datetime(2026, 11, 10)),  # noqa: DTZ001
).map(lambda instant: instant.replace(second=0, microsecond=0, tzinfo=UTC))
durations = st.integers(-60 * 60, 60 * 60).map(lambda minutes: minutes * MINUTE)
holidays = st.sets(st.dates(date(2026, 3, 1), date(2026, 4, 15)), max_size=5)


def at(local: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=zone).astimezone(UTC)


def slowly_between(a: datetime, b: datetime, zone: ZoneInfo, off: set[date]) -> timedelta:
    """Minute by minute."""
    worked = timedelta(0)
    while a < b:
        local = a.astimezone(zone)
        is_work = local.weekday() < 5 and local.date() not in off and 9 <= local.hour < 18
        worked += MINUTE if is_work else timedelta(0)
        a += MINUTE
    return worked


@given(instants, st.integers(0, 6 * 24 * 60), zones, holidays)
def test_working_time_is_what_is_counted_minute_by_minute(
    a: datetime, minutes: int, zone: ZoneInfo, off: set[date]
) -> None:
    b = a + minutes * MINUTE
    worked = between(a, b, zone, lambda day: is_weekday(day) and day not in off)
    assert worked == slowly_between(a, b, zone, off)
    assert between(b, a, zone, lambda day: is_weekday(day) and day not in off) == -worked


@given(instants, durations, zones, holidays)
def test_what_was_added_is_what_lies_between(
    start: datetime, duration: timedelta, zone: ZoneInfo, off: set[date]
) -> None:
    def works(day: date) -> bool:
        return is_weekday(day) and day not in off

    end = add(start, duration, zone, works)
    assert between(start, end, zone, works) == duration
    if duration:  # and there is no earlier such instant, or later one on the way back
        nearer = end - MINUTE if duration > timedelta(0) else end + MINUTE
        assert abs(between(start, nearer, zone, works)) < abs(duration)


@given(instants, durations, durations, zones)
def test_added_in_two_parts_or_in_one_it_ends_at_the_same_time(
    start: datetime, one: timedelta, other: timedelta, zone: ZoneInfo
) -> None:
    clock, one, other = Clock(zone), abs(one) + MINUTE, abs(other) + MINUTE
    assert clock.add(clock.add(start, one), other) == clock.add(start, one + other)


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        ("2026-05-06T10:30", 2, "2026-05-06T12:30"),
        ("2026-05-06T17:00", 1, "2026-05-06T18:00"),
        ("2026-05-06T17:00", 2, "2026-05-07T10:00"),
        ("2026-05-08T17:00", 2, "2026-05-11T10:00"),  # over a weekend
        ("2026-05-09T12:00", 2, "2026-05-11T11:00"),
        ("2026-05-06T06:00", 9, "2026-05-06T18:00"),
        ("2026-05-06T22:00", 48, "2026-05-14T12:00"),
        ("2026-05-11T10:00", -2, "2026-05-08T17:00"),
        ("2026-05-11T10:00", -1, "2026-05-11T09:00"),
        ("2026-05-10T10:00", 0, "2026-05-10T10:00"),
    ],
)
def test_nights_and_weekends_do_not_count(start: str, hours: int, end: str) -> None:
    assert add(at(start), hours * HOUR, SHANGHAI, is_weekday) == at(end)


def test_a_holiday_does_not_count_and_a_make_up_workday_does() -> None:
    off, made_up = {date(2026, 5, 7), date(2026, 5, 8)}, {date(2026, 5, 9)}

    def works(day: date) -> bool:
        return day in made_up or (is_weekday(day) and day not in off)

    assert add(at("2026-05-06T17:00"), 2 * HOUR, SHANGHAI, works) == at("2026-05-09T10:00")


def test_a_weekend_with_a_change_of_clocks_is_as_any_other() -> None:
    start = at("2026-03-27T17:00", BERLIN)  # a Friday; summer time begins on Sunday
    end = add(start, 2 * HOUR, BERLIN, is_weekday)
    assert end == at("2026-03-30T10:00", BERLIN)
    assert end - start == 64 * HOUR


def test_elapsed_hours_are_real_hours_over_a_change_of_clocks() -> None:
    start = at("2026-03-28T12:00", BERLIN)
    assert Clock().add(start, 48 * HOUR) == at("2026-03-30T13:00", BERLIN)
    assert Clock().between(start, at("2026-03-30T13:00", BERLIN)) == 48 * HOUR


def test_a_calendar_without_workdays_is_refused() -> None:
    with pytest.raises(ValueError, match="workday"):
        add(at("2026-05-06T10:30"), HOUR, SHANGHAI, lambda day: False)
    assert between(at("2026-05-06T10:30"), at("2026-05-20T10:30"), SHANGHAI, lambda day: False) == (
        timedelta(0)
    )
