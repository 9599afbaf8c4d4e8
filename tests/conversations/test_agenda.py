"""What people ask Kept about their own day. From 10:30 of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from tests.conversations.deals import enter
from tests.conversations.preferences import choose
from tests.conversations.test_direct_message import says
from tests.conversations.test_home import log, promise
from tests.office import Office


async def asks(office: Office, person: Person, words: str) -> str:
    [answer] = await says(office, person, words)
    return answer


async def test_who_asks_what_they_have_today_sees_what_is_late_and_what_is_due(
    office: Office,
) -> None:
    await promise(office, office.alice, "send the deck", days=0)
    await promise(office, office.alice, "call Ann", days=1)
    await promise(office, office.alice, "pay the fair", days=9)
    await promise(office, office.bob, "of bob", days=0)
    said = await asks(office, office.alice, "what do I have today?")
    assert said.startswith("Today, Wed, May 6: 1 thing to do\n")
    assert "send the deck · due today" in said
    assert "2 more are due after today" in said
    assert "call Ann" not in said
    assert "of bob" not in said

    await office.skip(days=1)
    said = await asks(office, office.alice, "What's due today?")
    assert said.startswith("Today, Thu, May 7: 2 things to do\n⚠️ Late · 1\nsend the deck")
    assert said.index("Today · 1") < said.index("call Ann")


async def test_another_day_and_a_week_show_only_what_is_due_then(office: Office) -> None:
    await promise(office, office.alice, "send the deck", days=0)
    await promise(office, office.alice, "call Ann", days=1)
    await promise(office, office.alice, "pay the fair", days=9)
    await log(office.alice, "Acme", next_contact="2026-05-07")
    said = await asks(office, office.alice, "what's on for tomorrow?")
    assert said.startswith("Tomorrow, Thu, May 7: 2 things to do\n")
    assert "call Ann" in said
    assert "Acme · planned contact, Thu, May 7" in said
    assert "send the deck" not in said
    said = await asks(office, office.alice, "what's due next week?")
    assert said.startswith("Mon, May 11 to Sun, May 17: 1 thing to do\npay the fair")
    said = await asks(office, office.alice, "what do I have on Saturday?")
    assert said.startswith("Nothing planned for Sat, May 9.")


@pytest.mark.parametrize("words", ["my to-dos", "what's left to do?", "还有什么要做", "待办清单"])
async def test_who_asks_for_all_that_is_open_sees_it_in_its_order(
    office: Office, words: str
) -> None:
    await promise(office, office.alice, "send the deck", days=0)
    await promise(office, office.alice, "pay the fair", days=9)
    await office.skip(days=1)
    said = await asks(office, office.alice, words)
    assert said.startswith("2 things are open for you\n⚠️ Late · 1")
    assert said.index("send the deck") < said.index("pay the fair")


@pytest.mark.parametrize(
    ("words", "opening"),
    [
        ("我今天有什么？", "今天，5月6日（周三）：1 件事"),
        ("今天有哪些事", "今天，5月6日（周三）：1 件事"),
        ("明天有什么安排", "明天，5月7日（周四）：没有安排。"),
        ("哪些逾期了", "没有逾期的事项。"),
    ],
)
async def test_it_is_asked_in_chinese(office: Office, words: str, opening: str) -> None:
    await office.mei.types("/todo 给恒达寄样品 今天")
    assert (await asks(office, office.mei, words)).startswith(opening)


async def test_what_is_settled_in_the_answer_leaves_it(office: Office) -> None:
    await promise(office, office.alice, "send the deck", days=0)
    await promise(office, office.alice, "call Ann", days=0)
    await enter(
        office, office.alice, "Acme CNY 500k new, proposal, expected May 6", customer="Acme"
    )
    await office.alice.says("what do I have today?")
    await office.settle()
    answer = office.alice.dm.last()
    assert "3 things to do" in answer.text
    await choose(answer, "Done", "send the deck")
    await office.settle()
    assert answer.text.startswith("Today, Wed, May 6: 2 things to do")
    form = await choose(answer, "Lost", "Acme")
    await form.fill(reason="Price")
    assert (await form.submit()).closed
    await office.settle()
    assert answer.text.startswith("Today, Wed, May 6: 1 thing to do")
    form = await choose(answer, "Pick a time…", "call Ann")
    assert (await form.submit()).closed
    await office.settle()
    assert "snoozed until" in answer.text


async def test_forty_things_fit_into_one_answer(office: Office) -> None:
    for number in range(40):
        await promise(office, office.alice, f"to-do {number:02}", days=number // 10)
    await office.skip(days=1)
    said = await asks(office, office.alice, "what's open?")
    assert said.startswith("40 things are open for you\n⚠️ Late · 10")
    assert "on Home, the tab above this conversation" in said


@pytest.mark.parametrize("words", ["what do they have today", "what does Bob have today?"])
async def test_what_others_have_is_no_such_question(office: Office, words: str) -> None:
    assert "thing" not in await asks(office, office.alice, words)


async def test_who_asks_what_their_team_has_sees_it_with_whose_it_is(office: Office) -> None:
    said = await asks(office, office.mei, "团队今天有什么事？")
    assert said.startswith("您在 Kept 里还没有团队。")
    await office.alice.types("/followup manager @mei")
    await promise(office, office.alice, "send the deck", days=0)
    await promise(office, office.mei, "of mei", days=0)
    said = await asks(office, office.mei, "团队今天有什么事？")
    assert said.startswith("团队今天，5月6日（周三）：1 件事")
    assert "send the deck" in said
    assert "alice" in said
    assert "of mei" not in said
    await office.skip(days=1)
    assert (await asks(office, office.mei, "组里有哪些逾期的")).startswith("您的团队有 1 件事逾期")
