"""A bare number behind a weekday. It is Tuesday, 1 December 2026."""

from datetime import date

import pytest

from models.rules import weekday_hour

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("said", "day", "hour"),
    [
        ("Tuesday 11", date(2026, 12, 8), 11),
        ("Friday 2", date(2026, 12, 4), 14),
        ("Fri 9, at our office", date(2026, 12, 4), 9),
        ("tomorrow 3 at theirs", date(2026, 12, 2), 15),
        ("Thursday 10", date(2026, 12, 3), None),  # or Thursday the 10th
        ("Tuesday 8", date(2026, 12, 8), None),
        ("Tuesday 11 people", date(2026, 12, 8), None),
        ("Tuesday 20", date(2026, 12, 8), None),
        ("Dec 8 11", date(2026, 12, 8), None),
    ],
)
def test_it_is_an_hour_unless_it_may_be_a_date(said: str, day: date, hour: int | None) -> None:
    end = next(at for at, one in enumerate(said) if one.isdigit()) - 1
    if said.startswith("Dec"):
        end = len("Dec 8")
    found = weekday_hour.behind(said, end, day, TODAY)
    assert (found[0] if found else None) == hour
