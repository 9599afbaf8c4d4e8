"""Which days are worked, by country."""

import subprocess
import sys
from datetime import date, timedelta

import chinese_calendar
import pytest

from models.rules.workdays import calendar_of, country_of

MONDAY_TO_FRIDAY = frozenset(range(5))
CHINA = calendar_of("CN")
# What both know, and what is the concern of today's reminders.
YEARS_OF_BOTH = [
    year for year in range(2024, 2027) if any(day.year == year for day in chinese_calendar.holidays)
]


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Asia/Shanghai", "CN"),
        ("Asia/Urumqi", "CN"),
        ("Asia/Taipei", "TW"),
        ("Asia/Hong_Kong", "HK"),
        ("America/New_York", "US"),
        ("Europe/Berlin", "DE"),
        ("Asia/Chongqing", "CN"),
        ("Asia/Calcutta", "IN"),
        ("US/Pacific", "US"),
        ("UTC", None),
        ("Etc/GMT+8", None),
        ("Mars/Olympus_Mons", None),
    ],
)
def test_a_zone_lies_in_a_country_by_any_of_its_names(zone: str, country: str | None) -> None:
    assert country_of(zone) == country


def test_two_tables_of_china_agree_on_at_least_these_years() -> None:
    assert YEARS_OF_BOTH == [2024, 2025, 2026]


@pytest.mark.parametrize("year", YEARS_OF_BOTH)
def test_every_day_of_china_is_what_another_table_says(year: int) -> None:
    ours = {day for day in days_of(year) if CHINA.is_workday(day, MONDAY_TO_FRIDAY)}

    assert ours == {day for day in days_of(year) if chinese_calendar.is_workday(day)}


@pytest.mark.parametrize("year", YEARS_OF_BOTH)
def test_make_up_days_of_china_are_what_another_table_says(year: int) -> None:
    nobody = frozenset[int]()
    ours = {day for day in days_of(year) if CHINA.is_workday(day, nobody)}

    assert ours == {day for day in chinese_calendar.workdays if day.year == year}


@pytest.mark.parametrize(
    ("country", "day", "is_worked"),
    [
        ("CN", "2026-02-13", True),  # the Friday before Spring Festival
        ("CN", "2026-02-14", True),  # a Saturday, made up
        ("CN", "2026-02-15", False),
        ("CN", "2026-02-23", False),
        ("CN", "2026-02-24", True),
        ("CN", "2026-02-28", True),  # a Saturday, made up
        ("CN", "2026-09-20", True),  # a Sunday, made up
        ("CN", "2026-10-01", False),
        ("CN", "2026-10-07", False),
        ("CN", "2026-10-08", True),
        ("CN", "2026-10-10", True),  # a Saturday, made up
        ("CN", "2026-01-01", False),
        ("CN", "2024-02-29", True),  # a leap day, on a Thursday
        ("US", "2026-07-03", False),  # Independence Day, observed
        ("US", "2026-07-04", False),
        ("US", "2026-02-28", False),  # worked in China only
        ("DE", "2026-05-14", False),
        (None, "2026-01-01", True),
        ("XX", "2026-01-01", True),
        (None, "2026-01-03", False),
    ],
)
def test_a_day_is_worked(country: str | None, day: str, is_worked: bool) -> None:
    calendar = calendar_of(country)
    assert calendar.is_workday(date.fromisoformat(day), MONDAY_TO_FRIDAY) is is_worked


def test_weekdays_are_those_of_the_person() -> None:
    sunday_to_thursday = frozenset({6, 0, 1, 2, 3})
    friday, sunday = date(2026, 5, 15), date(2026, 5, 17)

    assert not calendar_of("US").is_workday(friday, sunday_to_thursday)
    assert calendar_of("US").is_workday(sunday, sunday_to_thursday)


@pytest.mark.parametrize(
    ("country", "day", "name"),
    [
        ("CN", "2026-10-01", "National Day"),
        ("US", "2026-12-25", "Christmas Day"),
        ("CN", "2026-10-10", None),
        (None, "2026-12-25", None),
    ],
)
def test_a_holiday_has_a_name(country: str | None, day: str, name: str | None) -> None:
    assert calendar_of(country).holiday(date.fromisoformat(day)) == name


def test_a_year_of_china_without_make_up_days_is_provisional() -> None:
    last = max(year for year in range(2024, 2034) if not CHINA.is_provisional(year))

    assert last >= 2026
    assert not any(CHINA.is_provisional(year) for year in range(2010, last + 1))
    assert CHINA.is_provisional(last + 1)
    assert CHINA.is_provisional(last + 2)


@pytest.mark.parametrize("country", ["US", "DE", "TW", "XX", None])
def test_a_country_that_moves_no_days_is_never_provisional(country: str | None) -> None:
    assert not any(calendar_of(country).is_provisional(year) for year in range(2024, 2031))


def test_the_same_country_has_the_same_calendar() -> None:
    assert calendar_of("CN") is CHINA


def test_holidays_are_loaded_by_the_first_question_only() -> None:
    asks = "import sys; import models.rules.workdays; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asks], timeout=60).returncode == 0
