"""What goes to somebody by a day or the end of this one is still to be done. From 10:30 of Tuesday
1 December 2026."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import oneline
from models.rules.oneline import Intent

NOW = datetime(2026, 12, 1, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "todo"),
    [
        ("恒达的报价表今天下班前发给李经理", "恒达的报价表发给李经理"),
        ("恒達的報價單下班前傳給吳小姐", "恒達的報價單傳給吳小姐"),
        ("把恒达的合同版本发给法务，今天下班前", "把恒达的合同版本发给法务"),
        ("send the 恒达 quote to Li by end of day", "send the 恒达 quote to Li"),
    ],
)
def test_by_the_end_of_the_day_is_a_to_do_of_today(typed: str, todo: str) -> None:
    line = oneline.read(typed, NOW, "恒達" if "恒達" in typed else "恒达")
    assert [(one.text, one.due) for one in line.todos] == [(todo, date(2026, 12, 1))]
    assert line.occurred_at is None
    assert oneline.intent_of(typed, line, NOW) is Intent.AHEAD


@pytest.mark.parametrize(
    "typed", ["恒达的合同昨天下班前发给李经理了", "恒达李经理的图纸周五前发给我们"]
)
def test_what_was_sent_or_comes_to_us_is_none(typed: str) -> None:
    assert not oneline.read(typed, NOW, "恒达", contacts=["李经理"]).todos
