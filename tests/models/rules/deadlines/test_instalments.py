"""When an instalment is reminded of."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.deadlines import Kind, Stage, of_instalment
from models.rules.workdays import calendar_of

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)  # a Wednesday
CHINA, WEEK = calendar_of("CN"), frozenset(range(5))


def owed(due: date, *, is_open: bool = True) -> dict[Stage, datetime]:
    found = of_instalment(
        due=due,
        owner=1,
        zone=SHANGHAI,
        is_workday=lambda day: CHINA.is_workday(day, WEEK),
        is_open=is_open,
        now=NOW,
    )
    assert {one.kind for one in found} <= {Kind.INSTALMENT}
    return {one.stage: one.send_at.astimezone(SHANGHAI) for one in found}


@pytest.mark.parametrize(
    ("due", "told"),
    [
        (date(2026, 5, 22), date(2026, 5, 19)),  # Friday, Tuesday
        (date(2026, 5, 25), date(2026, 5, 20)),  # Monday, Wednesday
        (date(2026, 5, 24), date(2026, 5, 20)),  # Sunday, Wednesday
        (date(2026, 10, 8), date(2026, 9, 28)),  # the week of the National Day between
    ],
)
def test_three_working_days_before_it_is_due(due: date, told: date) -> None:
    assert owed(due)[Stage.SOON] == datetime(told.year, told.month, told.day, 9, tzinfo=SHANGHAI)


def test_on_the_morning_after_and_then_on_mondays() -> None:
    found = owed(date(2026, 5, 14))
    assert found[Stage.OVERDUE] == datetime(2026, 5, 15, 9, tzinfo=SHANGHAI)
    assert found[Stage.STILL_OPEN] == datetime(2026, 5, 18, 9, tzinfo=SHANGHAI)


def test_what_was_received_owes_nothing() -> None:
    assert owed(date(2026, 5, 14), is_open=False) == {}
