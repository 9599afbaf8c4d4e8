"""The days somebody says they are away; now is Wednesday, 6 May 2026, 10:30."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.time import leave_text

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("until Monday", 6, 10),
        ("till 5/20", 6, 19),
        ("back on Monday", 6, 10),
        ("tomorrow", 7, 7),
        ("today", 6, 6),
        ("May 11 to May 15", 11, 15),
        ("May 11 - May 15", 11, 15),
        ("from Friday to next Wednesday", 8, 13),
        ("from Friday until next Wednesday", 8, 12),
        ("2026-05-11 to 2026-05-15", 11, 15),
        ("5月11日到5月15日", 11, 15),
        ("明天到下周五", 7, 15),
        ("明天起到下周五", 7, 15),
        ("明天開始，到下週五", 7, 15),
        ("休假到周五", 6, 8),
        ("禮拜四禮拜五請假", 7, 8),
        ("周四周五", 7, 8),
        ("周四、周五", 7, 8),
        ("下周一周二", 11, 12),
        ("下周一下周二", 11, 12),
        ("Thursday Friday", 7, 8),
        ("5/11 5/12", 11, 12),
        ("从下周一至下周三", 11, 13),
        ("5.11-5.13", 11, 13),
        ("三天 下周一开始", 11, 13),
        ("下周一 两天", 11, 12),
        ("從下週一到下週三請假", 11, 13),
        ("下周一回来", 6, 10),
        ("下週一回來", 6, 10),
    ],
)
def test_days_away_as_people_say_them(typed: str, first: int, last: int) -> None:
    assert leave_text.read(typed, NOW) == (date(2026, 5, first), date(2026, 5, last))


@pytest.mark.parametrize(
    "typed",
    ["", "Travel", "until", "soon", "until yesterday", "Friday to Monday to Tuesday", "有空再说"],
)
def test_what_is_not_clear_is_not_guessed(typed: str) -> None:
    assert leave_text.read(typed, NOW) is None


def test_a_whole_year_is_the_most() -> None:
    assert leave_text.read("2026-05-06 to 2027-05-06", NOW) is not None
    assert leave_text.read("2026-05-06 to 2027-05-07", NOW) is None


@given(st.text(max_size=60))
def test_any_text_is_read_without_an_error(typed: str) -> None:
    days = leave_text.read(typed, NOW)
    assert days is None or days[0] <= days[1]
