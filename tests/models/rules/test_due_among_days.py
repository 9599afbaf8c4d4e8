"""Which of two days in a text is its deadline, and where it says two things to do."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates, several

NOW = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Europe/London"))  # a Tuesday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("agree a Friday cover rota by Dec 8", date(2026, 12, 8)),
        ("send the Monday report before Friday", date(2026, 12, 4)),
        ("send Monday's minutes, due Wed", date(2026, 12, 2)),
        ("12月8日前定好周五值班表", date(2026, 12, 8)),
        ("12月8日之前定好週五值班表", date(2026, 12, 8)),
        ("截止12月8日提交周五排班", date(2026, 12, 8)),
        ("準備下週二簡報 週五", date(2026, 12, 4)),
        ("幫海岳訂下週三高鐵票 週五", date(2026, 12, 4)),
        ("准备下周二的简报 周五", date(2026, 12, 4)),
        ("约下周二拜访 周五", None),
        ("有空：周二 周五", None),
        ("send it by Friday or Monday", None),
        ("by Friday, latest Monday", None),
        ("call Ann on Friday about the contract that ends by Dec 31", None),
        ("move it from Friday to Dec 8", None),
        ("agree on Friday's rota and Monday's", None),
    ],
)
def test_a_day_that_is_marked_as_the_deadline_is_the_day(text: str, day: date | None) -> None:
    found = dates.find(text, NOW, locale="en-US")
    assert (found.value if found else None) == day


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "send the summary to helen by wed 4pm and book a table for friday",
            ["send the summary to helen by wed 4pm", "book a table for friday"],
        ),
        (
            "send the deck by wed; call Ann on Friday",
            ["send the deck by wed", "call Ann on Friday"],
        ),
        ("周三前发报价，然后周五去拜访", ["周三前发报价", "周五去拜访"]),
        ("週三前發報價，週五訂位子", ["週三前發報價", "週五訂位子"]),
        ("meet Ann and Bob on Friday", None),
        ("send the deck, then call Ann on Friday", None),
        ("prepare for the Friday call and the review by Dec 8", None),
        ("call Ann on Friday and Monday", None),
    ],
)
def test_what_has_a_day_of_its_own_is_a_thing_of_its_own(
    text: str, parts: list[str] | None
) -> None:
    assert several.parts(text, NOW, "en-US") == (parts or [text])
