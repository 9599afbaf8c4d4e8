"""From when to when something is: it begins with the first hour."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.dates.hour_spans import first_hours
from models.rules.oneline.when import days

NOW = datetime(2026, 12, 1, 9, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("Wed 9 Dec 2-4pm", "12-09 14:00"),
        ("Wed 9 Dec 2pm-4pm", "12-09 14:00"),
        ("tomorrow from 2 to 4pm", "12-02 14:00"),
        ("tomorrow 10-11:30am", "12-02 10:00"),
        ("tomorrow 11-1pm", "12-02 11:00"),
        ("tomorrow 12-2pm", "12-02 12:00"),
        ("Friday 10:00-11:30", "12-04 10:00"),
        ("12月9日下午2-4点", "12-09 14:00"),
        ("12月9日下午2点到4点", "12-09 14:00"),
        ("周三14:00~16:00", "12-02 14:00"),
        ("12月9日下午兩點到四點半", "12-09 14:00"),
        ("明天上午9點-11點", "12-02 09:00"),
    ],
)
def test_it_begins_with_the_first_hour(said: str, begins: str) -> None:
    spot = days.spot(said, NOW)
    assert spot is not None
    assert f"{spot.value:%m-%d %H:%M}" == begins
    assert (spot.start, spot.end >= len(said) - 1) == (0, True)


@pytest.mark.parametrize(
    "said",
    [
        "9-11 people",
        "2-4 boxes",
        "9-11 Dec",
        "3-5点建议",
        "$2-4",
        "0:3-1:2:3",
        "1-3月",
        "call 555-1234",
    ],
)
def test_other_numbers_stay(said: str) -> None:
    assert first_hours(said) == said
