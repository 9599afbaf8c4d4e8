"""What is asked to be put off, and what to be given away, in plain words."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import direct_message, handing
from models.rules.moving import Move

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


@pytest.mark.parametrize(
    ("typed", "day", "is_surely"),
    [
        ("snooze the hospital to Monday", 11, True),
        ("hey, push acme back to friday please", 8, True),
        ("put the hospital off until next week", 11, True),
        ("把医院那个推到周一", 11, True),
        ("醫院那個延到週五", 8, True),
        ("医院那个下周一再说", 11, True),
        ("医院推到周一吧", 11, False),
    ],
)
def test_the_day_is_heard(typed: str, day: int, is_surely: bool) -> None:
    assert direct_message.says_moved(typed, NOW) == Move(date(2026, 5, day), is_surely)


@pytest.mark.parametrize(
    "typed",
    [
        "push Acme for payment",
        "bring samples to friday's meeting",
        "客户把付款推到周五了",
        "下周再说",
    ],
)
def test_anything_else_is_not(typed: str) -> None:
    moved = direct_message.says_moved(typed, NOW)
    assert moved is None or not moved.is_surely


@pytest.mark.parametrize(
    ("typed", "what", "to"),
    [
        ("give Acme to Bob", "Acme", "Bob"),
        ("please hand Acme over to <@UBOB>", "Acme", "<@UBOB>"),
        ("把 Acme 轉給 Bob", "Acme", "Bob"),
        ("云帆软件转给刘主管", "云帆软件", "刘主管"),
        ("Acme以后由鲍勃跟进", "Acme", "鲍勃"),
    ],
)
def test_who_is_to_have_what_is_heard(typed: str, what: str, to: str) -> None:
    heard = handing.read(typed)
    assert heard is not None
    assert (heard.what, heard.to) == (what, to)


def test_a_thing_of_a_customer_is_no_customer() -> None:
    assert handing.is_nothing_else("the Acme account", ["Acme"])
    assert handing.is_nothing_else("Acme and Globex", ["Acme", "Globex"])
    assert not handing.is_nothing_else("Acme的合同", ["Acme"])
    assert not handing.is_nothing_else("the Acme samples", ["Acme"])
