"""When an open deal is reminded of."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from models.rules.deadlines import Kind, Stage, of_deal

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)  # a Wednesday


def owed(expected: date | None, *, is_open: bool = True) -> dict[Stage, datetime]:
    found = of_deal(
        expected=expected,
        staged=date(2026, 5, 6),
        owner=1,
        zone=SHANGHAI,
        is_open=is_open,
        now=NOW,
    )
    assert {one.kind for one in found} <= {Kind.DEAL}
    return {one.stage: one.send_at.astimezone(SHANGHAI) for one in found}


def test_on_the_morning_after_it_should_have_closed_and_then_on_mondays() -> None:
    found = owed(date(2026, 5, 14))
    assert found[Stage.OVERDUE] == datetime(2026, 5, 15, 9, tzinfo=SHANGHAI)
    assert found[Stage.STILL_OPEN] == datetime(2026, 5, 18, 9, tzinfo=SHANGHAI)


def test_once_it_has_been_in_its_stage_for_thirty_days() -> None:
    assert owed(None) == {Stage.AGED: datetime(2026, 6, 5, 9, tzinfo=SHANGHAI)}


def test_a_closed_deal_owes_nothing() -> None:
    assert owed(date(2026, 5, 14), is_open=False) == {}
