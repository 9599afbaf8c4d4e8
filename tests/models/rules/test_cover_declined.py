"""How a stand-in says that they can't. From 10:30 of Wednesday 6 May 2026, in Shanghai."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import cover_declined
from models.rules.cover_declined import Declined

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
FRIDAY = (date(2026, 5, 8), date(2026, 5, 8))
NEXT_WEEK = (date(2026, 5, 11), date(2026, 5, 17))
MONDAY_TO_WEDNESDAY = (date(2026, 5, 11), date(2026, 5, 13))


@pytest.mark.parametrize(
    ("words", "declined"),
    [
        ("I can't cover for Lee", Declined("Lee")),
        ("can't cover for Lee next week", Declined("Lee", NEXT_WEEK)),
        ("sorry, I won't be able to cover for Lee on Friday", Declined("Lee", FRIDAY)),
        (
            "I'm not able to stand in for Lee from Monday to Wednesday",
            Declined("Lee", MONDAY_TO_WEDNESDAY),
        ),
        ("I can’t cover anymore", Declined()),
        ("can no longer cover for <@ULEE>", Declined("<@ULEE>")),
        ("代理不了", Declined()),
        ("周五顶不了班", Declined(days=FRIDAY)),
        ("我没法代理王小明了", Declined("王小明")),
        ("小王的班我下周顶不了", Declined("小王", NEXT_WEEK)),
        ("周一到周三没法帮小王代班", Declined("小王", MONDAY_TO_WEDNESDAY)),
        ("下个月代理不了", Declined(days=(date(2026, 6, 1), date(2026, 6, 30)))),
        ("抱歉這週五無法代理小美", Declined("小美", FRIDAY)),
        ("下週不能幫小美代班", Declined("小美", NEXT_WEEK)),
        ("I'm not covering for Lee anymore", Declined("Lee")),
        ("stop covering for Lee", Declined("Lee")),
        ("我不代理小王了", Declined("小王")),
        ("I can cover for Lee after all", Declined("Lee", again=True)),
        ("我又能代理小王了", Declined("小王", again=True)),
        ("我又可以代理alice了", Declined("alice", again=True)),
        ("我没法代理Lee了", Declined("Lee")),
        ("可以繼續代理小美", Declined("小美", again=True)),
    ],
)
def test_whom_and_on_which_days_is_read(words: str, declined: Declined) -> None:
    assert cover_declined.read(words, NOW) == declined


@pytest.mark.parametrize(
    "words",
    [
        "we can't cover the costs",
        "they can't cover shipping next week",
        "who can't cover for Lee?",
        "Acme can't cover for the delay",
        "we are not covering the costs",
        "客户不代理我们的货了",
        "安和说不能代理我们的产品",
        "客户代理不了我们的货",
        "他们不能接手这个项目",
    ],
)
def test_what_says_more_is_none(words: str) -> None:
    assert cover_declined.read(words, NOW) is None


@pytest.mark.parametrize(
    ("words", "who", "days"),
    [
        ("週五Bob的會我去不了", "Bob", FRIDAY),
        ("小王週五的會議我沒空去", "小王", FRIDAY),
        ("周五没法去小王的会", "小王", FRIDAY),
        ("can't make Lee's meeting on Friday", "Lee", FRIDAY),
        ("I won't be able to take Lee's calls", "Lee", None),
        ("我週五臨時要去台中，沒辦法代理Bob", "Bob", FRIDAY),
        ("I have to be in Taichung on Friday, can't cover for Lee", "Lee", FRIDAY),
        ("下周要出差，小王的班顶不了", "小王", NEXT_WEEK),
        ("孩子发烧了，周五代理不了", "", FRIDAY),
    ],
)
def test_why_and_what_they_would_do_may_be_said(
    words: str, who: str, days: tuple[date, date] | None
) -> None:
    assert cover_declined.read(words, NOW) == Declined(who, days, is_surely=False)
