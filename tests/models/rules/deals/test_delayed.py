"""Payments that come on another day, and lines that say something else. The names are taken out."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.deals import delayed
from models.rules.deals.delayed import Part

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("line", "part", "due"),
    [
        ("the balance is moved to July 15", Part.LAST, date(2026, 7, 15)),
        (" says the deposit will only come on June 3", Part.FIRST, date(2026, 6, 3)),
        ("尾款要延到7月底", Part.LAST, date(2026, 7, 31)),
        (" 說尾款改7/15付", Part.LAST, date(2026, 7, 15)),
        (" 訂金延到下週五", Part.FIRST, date(2026, 5, 15)),
        (" 说尾款推迟到7月15号", Part.LAST, date(2026, 7, 15)),
    ],
)
def test_a_payment_moves(line: str, part: Part, due: date) -> None:
    said = delayed.read(line, NOW, "en-US" if line.isascii() else "zh-TW")
    assert said is not None
    assert (said.part, said.due) == (part, due)


@pytest.mark.parametrize(
    "line",
    [
        "把尾款的会改到周五",
        "跟方老闆確認尾款匯款日改到週五",
        "尾款發票改到週五寄",
        "付款條件改了",
        "move the deposit call to Friday",
        "尾款改到7月底可以吗？",
    ],
)
def test_what_says_something_else(line: str) -> None:
    assert delayed.read(line, NOW, "en-US" if line.isascii() else "zh-TW") is None
