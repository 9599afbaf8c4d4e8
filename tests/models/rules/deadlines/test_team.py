"""What the calendar brings to a manager, and what is asked once a quarter."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules.deadlines import Kind, Mode
from models.rules.deadlines.customers import of_satisfaction
from models.rules.deadlines.team import ended_on, of_ended_periods, of_team_week
from models.rules.time import period
from models.rules.time.period import quarters_from

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)  # Tuesday evening in New York


def here(*told: datetime) -> list[str]:
    return [f"{one.astimezone(NEW_YORK):%Y-%m-%d %H:%M}" for one in told]


def test_the_week_comes_on_its_day_of_this_week_and_of_the_next() -> None:
    found = of_team_week(manager=1, weekday=4, clock=time(8, 30), zone=NEW_YORK, now=NOW)
    assert {(one.kind, one.mode) for one in found} == {(Kind.TEAM_WEEK, Mode.TIMED)}
    assert here(*(one.send_at for one in found)) == [
        "2026-05-08 08:30",
        "2026-05-15 08:30",
    ]


def test_who_wants_none_gets_none() -> None:
    assert of_team_week(manager=1, weekday=None, clock=time(9), zone=NEW_YORK, now=NOW) == []


def test_a_month_s_review_is_offered_on_the_morning_after_its_end() -> None:
    found = of_ended_periods(manager=1, zone=NEW_YORK, now=NOW)
    assert [one.deadline.date() for one in found] == [date(2026, 4, 30), date(2026, 5, 31)]
    assert here(*(one.send_at for one in found)) == [
        "2026-05-01 09:00",
        "2026-06-01 09:00",
    ]


@pytest.mark.parametrize(
    ("day", "begins", "kinds"),
    [
        (date(2026, 5, 31), 1, [period.Kind.MONTH]),
        (date(2026, 6, 30), 1, [period.Kind.QUARTER, period.Kind.MONTH]),
        (date(2026, 6, 30), 2, [period.Kind.MONTH]),
        (date(2026, 7, 31), 2, [period.Kind.QUARTER, period.Kind.MONTH]),
        (date(2026, 12, 31), 4, [period.Kind.QUARTER, period.Kind.MONTH]),
    ],
)
def test_the_reviews_are_of_the_quarter_too_where_one_has_ended(
    day: date, begins: int, kinds: list[period.Kind]
) -> None:
    found = ended_on(day, begins)
    assert [one.kind for one in found] == kinds
    assert {one.last for one in found} == {day}


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        (1, [date(2026, 6, 30), date(2026, 9, 30)]),
        (2, [date(2026, 7, 31), date(2026, 10, 31)]),
        (12, [date(2026, 5, 31), date(2026, 8, 31)]),
    ],
)
def test_satisfaction_is_asked_in_the_last_month_of_a_quarter(
    begins: int, ends: list[date]
) -> None:
    found = [one.last for one in quarters_from(date(2026, 5, 6), begins)]
    assert found == ends
    told = of_satisfaction(quarters_end=found, owner=1, zone=NEW_YORK)
    firsts = [f"{day.replace(day=1)} 09:00" for day in ends]
    assert here(*(one.send_at for one in told)) == firsts
