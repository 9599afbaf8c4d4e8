"""What opens no issue: words that correct what was said before, and good news."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read

NOW = datetime(2026, 12, 1, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    "typed",
    [
        "不对，安和是下午四点",
        "记错了，安和是下午四点",
        "安和何总其实不在，是唐经理问的",
        "安和：不是何总问的，是唐经理",
        "安和問的是唐經理",
        "安和 no sorry, it was Tang who asked",
    ],
)
def test_words_of_a_correction_are_no_question(typed: str) -> None:
    assert read(typed, NOW, "安和").question == ""


@pytest.mark.parametrize(
    "typed",
    [
        "Met Li at Acme. She approved the one-hour slots and cancelled her complaint",
        "Acme called, the board cancelled the January shutdown, so we can start earlier",
        "Lunch at Acme: done with the pilot at two sites, not moving to the third until we sent"
        " the new licences",
        "Acme: Li withdrew the complaint",
        "Called Acme, the strike has been averted",
        "Acme撤了投诉，都批了",
        "Acme说停产取消了，可以提前做",
    ],
)
def test_good_news_is_no_issue(typed: str) -> None:
    read_ = read(typed, NOW, "Acme")
    assert (read_.question, read_.urgency) == ("", None)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Acme: the machine is down, wrong parts", "the machine is down\nwrong parts"),
        ("Acme dropped the complaint. the crates leak again", "the crates leak again"),
        (
            "Acme ended the shutdown early and the line is broken",
            "ended the shutdown early and the line is broken",
        ),
        ("Acme撤了投诉但还是漏水", "Acme撤了投诉但还是漏水"),
        ("Acme won't withdraw the complaint", "won't withdraw the complaint"),
        ("Acme: not paying until we fix the leak", "not paying until we fix the leak"),
        ("Acme说账单不对", "Acme说账单不对"),
        ("Acme投诉没撤，机器又坏了", "Acme投诉没撤\n机器又坏了"),
        ("不对，Acme的机器又坏了", "Acme的机器又坏了"),
        ("Acme，张总问能不能打九折", "张总问能不能打九折"),
    ],
)
def test_what_is_wrong_or_asked_still_is_one(typed: str, asked: str) -> None:
    assert read(typed, NOW, "Acme").question == asked


@pytest.mark.parametrize(
    "typed",
    [
        "XX的李经理说二期报价周四前一定要，不然赶不上他们预算会",
        "给安和许总打了电话，他说合同周五前要盖章，不然赶不上年底上线",
        "跟綠野吳小姐通電話，她說報價週四前一定要，不然趕不上他們董事會",
        "綠野的吳小姐要我們週五前給報價，否則趕不上年底的採購案",
        "安和说资料下周一前要，晚了就赶不上招标",
        "call with Li: needs the quote by Thursday, otherwise they miss their board meeting",
        "met Li at Acme, she wants the contract by Friday, or else they can't make the budget",
    ],
)
def test_what_they_miss_without_it_is_why_they_want_it_by_then(typed: str) -> None:
    line = read(typed, NOW)
    assert not line.question
    assert line.urgency is None


@pytest.mark.parametrize(
    "typed",
    [
        "XX设备停了，今天修不好就要停线，不然交不了货",
        "XX王工电话，样件周五前要到，不然产线要停",
        "Acme Li called: line is down, needs a fitter today, otherwise they can't ship",
    ],
)
def test_what_stands_still_without_it_waits_for_us(typed: str) -> None:
    assert read(typed, NOW).question
