"""When a colleague is away and who stands in, asked in the DM. From 10:30 of Wednesday 6 May
2026."""

import pytest

from tests.conversations.test_direct_message import says
from tests.office import Office

NO_DRAFT = ("Save", "保存", "儲存")


@pytest.fixture
async def asked(office: Office) -> Office:
    """Bob is away from Thursday to Tuesday, Alice stands in; Mei knows of nothing."""
    for one in (office.alice, office.mei):
        await one.types("/todo")
    await office.bob.types("/followup away May 7 to May 12 @alice")
    await office.settle()
    return office


@pytest.mark.parametrize(
    ("who", "words", "said"),
    [
        ("alice", "is Bob off this week?", "bob is away from Thu, May 7 to Tue, May 12"),
        ("alice", "when is Bob back?", "back on Wed, May 13."),
        ("alice", "who covers for Bob?", "alice covers."),
        ("alice", "is Bob in today?", "bob has no time off entered for Wed, May 6."),
        ("alice", "who's off on Friday?", "• bob · Thu, May 7 – Tue, May 12 · alice covers"),
        ("alice", "is anyone away on May 20?", "Nobody has time off entered for Wed, May 20."),
        ("alice", "is Mei on leave?", "mei has no time off entered."),
        ("alice", "is Zed on leave?", "I know of no colleague called “Zed”."),
        ("mei", "Bob这周在吗", "bob的休假：5月7日（周四）至5月12日（周二），5月13日（周三）回来。"),
        ("mei", "Bob休假谁顶班", "期间由alice代理。"),
        ("mei", "Bob今天请假吗", "bob没有登记5月6日（周三）的休假。"),
        ("mei", "周五谁不在", "• bob · 5月7日（周四）至5月12日（周二） · 由alice代理"),
        ("bob", "林梅今天請假嗎", "mei沒有登記5月6日（週三）的休假。"),
        ("bob", "這週誰請假", "• bob · 5月7日（週四）至5月12日（週二） · 由alice代理"),
    ],
)
async def test_it_is_answered_and_makes_no_draft(
    asked: Office, who: str, words: str, said: str
) -> None:
    [answer] = await says(asked, asked.slack.person(who), words)
    assert said in answer
    assert not any(one in answer for one in NO_DRAFT)


async def test_of_days_without_leave_the_next_one_is_told(asked: Office) -> None:
    [answer] = await says(asked, asked.alice, "is Bob around today?")
    assert "no time off entered for Wed, May 6." in answer
    assert "bob is away from Thu, May 7" in answer


async def test_days_on_which_the_stand_in_is_away_too_are_told(asked: Office) -> None:
    await asked.alice.types("/followup away May 8")
    await asked.settle()
    [answer] = await says(asked, asked.mei, "Bob下周在吗")
    assert "代理人也休假，没有人代理：5月8日（周五）。" in answer


async def test_of_a_day_nobody_works_on_that_is_said(asked: Office) -> None:
    [answer] = await says(asked, asked.alice, "does Mei work on Sunday?")
    assert answer.startswith("mei has no time off entered for Sun, May 10, but does not work")


async def test_a_leave_that_was_called_off_is_none(asked: Office) -> None:
    away = await asked.bob.types("/followup away")
    await away.click("取消這次休假")
    [answer] = await says(asked, asked.alice, "is Bob off this week?")
    assert "bob has no time off entered" in answer


@pytest.mark.parametrize(
    ("who", "words", "said"),
    [
        ("alice", "who am I covering for?", "• bob · Thu, May 7 – Tue, May 12"),
        ("mei", "我在代理谁", "您目前没有代理任何人。"),
        ("bob", "我在代理誰", "您目前沒有代理任何人。"),
        ("mei", "我休假时发生了什么", "最近30天内您没有休假记录。"),
    ],
)
async def test_what_concerns_oneself_is_answered_too(
    asked: Office, who: str, words: str, said: str
) -> None:
    [answer] = await says(asked, asked.slack.person(who), words)
    assert said in answer


async def test_what_happened_on_a_leave_is_told_whenever_it_is_asked(asked: Office) -> None:
    await asked.bob.types("/todo call the bank by May 8 4pm")
    await asked.skip(hours=46)  # Friday, 8:30
    [nothing] = await says(asked, asked.bob, "我錯過了什麼")
    assert nothing.startswith("您休假期間（5月7日（週四）至5月12日（週二））")


@pytest.mark.parametrize("words", ["小王帮我做了什么", "Bob都说了什么", "they did what?"])
async def test_what_cannot_be_answered_makes_no_draft(asked: Office, words: str) -> None:
    said = await says(asked, asked.mei, words)
    assert not any(one in answer for answer in said for one in NO_DRAFT)
