"""Questions about money, and lines that are none. The customer's name is taken out of them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.deals import asked
from models.rules.deals.asked import What

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    "line",
    [
        " 还欠多少钱",
        " 还欠多少尾款",
        " 尾款什麼時候要收",
        " 尾款到账了吗",
        " 还剩多少没付？",
        "谁还欠钱",
        "还有多少没回款",
        "what does  owe us?",
        "how much does  still owe",
        "has  paid yet?",
        "when is 's next payment due?",
        "who owes us money?",
        "what's outstanding?",
    ],
)
def test_what_is_owed_is_asked(line: str) -> None:
    said = asked.read(line, NOW)
    assert said is not None
    assert said.what is What.OWES
    assert asked.may_be(line)


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("这个月回款多少", date(2026, 5, 1), date(2026, 5, 31)),
        ("上個月收了多少錢", date(2026, 4, 1), date(2026, 4, 30)),
        ("how much came in last month?", date(2026, 4, 1), date(2026, 4, 30)),
        ("what did we collect in Q1", date(2026, 1, 1), date(2026, 3, 31)),
    ],
)
def test_what_came_in_a_period_is_asked(line: str, first: date, last: date) -> None:
    said = asked.read(line, NOW)
    assert said is not None
    assert said.what is What.CAME
    assert asked.may_be(line)
    assert said.period is not None
    assert (said.period.first, said.period.last) == (first, last)


@pytest.mark.parametrize(
    "line",
    [
        "客户问还欠多少钱",
        "欠多少钱他也说不清楚",
        "尾款什么时候付要等财务通知",
        "they asked how much they owe",
        " has paid",
        "what does he think of the price",
        "多少钱",
        "回款多少要看他们预算",
    ],
)
def test_what_says_something_else(line: str) -> None:
    assert asked.read(line, NOW) is None


def test_what_is_not_of_money_is_looked_at_no_further() -> None:
    assert not asked.may_be("met Li at Acme, she likes plan A")
    assert not asked.may_be("今天拜访安和，李总很满意")
