"""How colleagues' leave is asked about. From 10:30 of Wednesday 6 May 2026, in Shanghai."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import leave_asked
from models.rules.leave_asked import Asked, Of

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
TODAY, FRIDAY = date(2026, 5, 6), date(2026, 5, 8)
THIS_WEEK, NEXT_WEEK = (TODAY, date(2026, 5, 10)), (date(2026, 5, 11), date(2026, 5, 17))


@pytest.mark.parametrize(
    ("words", "who", "days"),
    [
        ("is Lee off this week?", "Lee", THIS_WEEK),
        ("is Lee in today?", "Lee", (TODAY, TODAY)),
        ("will Bob be in on Friday?", "Bob", (FRIDAY, FRIDAY)),
        ("when is Lee back?", "Lee", ()),
        ("is Lee Wong back yet?", "Lee Wong", ()),
        ("who covers for Lee?", "Lee", ()),
        ("who is covering for Lee next week?", "Lee", NEXT_WEEK),
        ("who do I ask while Lee is away?", "Lee", ()),
        ("does Lee have any leave next week?", "Lee", NEXT_WEEK),
        ("Lee on leave?", "Lee", ()),
        ("who's off this week?", "", THIS_WEEK),
        ("is anyone out next week?", "", NEXT_WEEK),
        ("小王这周在吗", "小王", THIS_WEEK),
        ("<@ULEE>周五在吗", "<@ULEE>", (FRIDAY, FRIDAY)),
        ("小王下周在不在", "小王", NEXT_WEEK),
        ("小王什么时候回来", "小王", ()),
        ("小王请假到几号", "小王", ()),
        ("小王休几天", "小王", ()),
        ("小王的代理人是谁", "小王", ()),
        ("小王不在的时候找谁", "小王", ()),
        ("谁帮小王代班", "小王", ()),
        ("小美今天請假嗎", "小美", (TODAY, TODAY)),
        ("小美週五有沒有請假", "小美", (FRIDAY, FRIDAY)),
        ("小美休假期間由誰代理", "小美", ()),
        ("這週誰請假", "", THIS_WEEK),
        ("团队下周谁休假", "", NEXT_WEEK),
    ],
)
def test_whose_leave_and_which_days_are_asked_about(
    words: str, who: str, days: tuple[date, ...]
) -> None:
    asked = leave_asked.read(words, NOW)
    assert asked is not None
    assert (asked.who, asked.days) == (who, days)


@pytest.mark.parametrize(
    "words",
    [
        "who covers for me?",
        "when am I off?",
        "is the meeting off this week?",
        "where is the quote?",
        "met Lee today",
        "was Lee off last week?",
        "我这周在吗",
        "我什么时候休假",
        "谁代理我",
        "小王这周在",
        "小王请假三天",
        "小美今天請假，我去拜訪海岳",
        "李总那边回了吗",
        "今天在公司开会",
    ],
)
def test_what_asks_something_else_or_tells_is_none(words: str) -> None:
    assert leave_asked.read(words, NOW) is None


def test_a_name_is_surely_asked_about_only_where_leave_or_cover_is_named() -> None:
    assert leave_asked.read("is Acme in?", NOW) == Asked(Of.ONE, "Acme")
    assert leave_asked.read("is Zed on leave?", NOW) == Asked(Of.ONE, "Zed", is_surely=True)


@pytest.mark.parametrize(
    ("words", "of"),
    [
        ("who am I covering for?", Of.OWN_COVER),
        ("am I covering for anyone next week?", Of.OWN_COVER),
        ("我在代理谁", Of.OWN_COVER),
        ("我現在代理誰", Of.OWN_COVER),
        ("what happened while I was away?", Of.MISSED),
        ("what did I miss?", Of.MISSED),
        ("我休假时发生了什么", Of.MISSED),
        ("我錯過了什麼", Of.MISSED),
    ],
)
def test_what_is_asked_of_ones_own_cover_and_leave(words: str, of: Of) -> None:
    asked = leave_asked.read(words, NOW)
    assert asked is not None
    assert asked.of is of


@pytest.mark.parametrize("words", ["还有几天年假", "還剩幾天特休", "代理人是誰"])
def test_no_word_of_a_question_is_taken_for_a_name(words: str) -> None:
    assert leave_asked.read(words, NOW) is None


def test_a_name_stays_as_it_was_typed() -> None:
    asked = leave_asked.read("陳偉這週請假嗎", NOW)
    assert asked is not None
    assert asked.who == "陳偉"
