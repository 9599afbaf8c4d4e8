"""Where a quota begins, by how much of the present period is left for it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import recurrence
from models.rules.recurrence import Rule


@pytest.mark.parametrize(
    ("typed", "today", "first"),
    [
        ("twice a month", "2026-11-30", "2026-12-31"),  # the last day of November
        ("twice a month", "2026-11-25", "2026-11-30"),  # four working days
        ("twice a month", "2026-11-26", "2026-12-31"),
        ("twice a month", "2026-11-02", "2026-11-30"),
        ("每月两次", "2026-11-30", "2026-12-31"),
        ("monthly", "2026-11-30", "2026-12-31"),
        ("once a week", "2026-11-27", "2026-12-04"),  # a Friday
        ("every Monday", "2026-11-30", "2026-11-30"),  # a day is no quota
    ],
)
def test_a_quota_begins_where_it_has_room(typed: str, today: str, first: str) -> None:
    now = datetime.fromisoformat(f"{today}T10:00").replace(tzinfo=ZoneInfo("Europe/London"))
    rule = recurrence.read(typed, now, "en-GB")
    assert isinstance(rule, Rule)
    begun = recurrence.with_room(rule)
    day = date.fromisoformat(today)
    assert recurrence.next_due(begun, None, day) == date.fromisoformat(first)
