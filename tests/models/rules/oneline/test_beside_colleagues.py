"""What the customer wants and who the customer's people are, where a colleague stands beside."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
MATES = ("Lee", "bob", "刘主管")


@pytest.mark.parametrize(
    ("typed", "customer", "wanted"),
    [
        (
            "met Li at Acme, she wants a quote for 3 sites by Friday, Lee to call Sam tomorrow",
            "Acme",
            {("a quote for 3 sites", None), ("call Sam", "Lee")},
        ),
        (
            "saw Sam at Acme. He needs new price list by Friday. Lee sends the samples Monday",
            "Acme",
            {("new price list", None), ("sends the samples", "Lee")},
        ),
        (
            "拜訪華騰陳經理，希望下週三前能給 demo 帳號，劉主管明天寄合約",
            "華騰",
            {("給 demo 帳號", None), ("寄合約", "刘主管")},
        ),
        (
            "Sam at Acme wants a quote by Friday, Lee to send it",
            "Acme",
            {("send a quote by Friday", "Lee")},
        ),
    ],
)
def test_what_they_want_is_kept_beside_what_a_colleague_does(
    typed: str, customer: str, wanted: set[tuple[str, str | None]]
) -> None:
    line = read(typed, NOW, customer, teammates=MATES)
    assert {(todo.text, todo.owner) for todo in line.todos} == wanted


@pytest.mark.parametrize(
    ("typed", "customer", "people"),
    [
        ("met Bob at Acme, liked the demo of plan B", "Acme", ["Bob"]),
        ("visited Acme with Bob, they liked plan B", "Acme", []),
        ("met Lee to plan the Acme visit", "Acme", []),
        ("见了华腾的刘主管，很满意", "华腾", ["刘主管"]),
    ],
)
def test_who_was_met_is_the_customers_though_a_colleague_is_called_so(
    typed: str, customer: str, people: list[str]
) -> None:
    line = read(typed, NOW, customer, teammates=MATES)
    assert [name for name, _ in line.theirs] == people
