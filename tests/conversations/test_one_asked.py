"""Everyday questions: of a customer, of one of its people, of a day. From 10:30 of Wednesday 6 May
2026."""

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.office import Office


@pytest.fixture
async def met(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await says(office, office.alice, "met Dana Ortega (COO) at Acme, she likes plan A")
    await office.alice.dm.last().click("Save")
    await add(office, office.mei, "安和医疗")
    await says(office, office.mei, "拜访安和医疗的黄厂长，聊了方案A")
    await office.mei.dm.last().click("保存")
    await office.settle()


@pytest.mark.usefixtures("met")
@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("when do I see Acme next?", "Nothing is planned with Acme."),
        ("when's Dana?", "Nothing is planned with Acme."),
        ("who decides at Acme?", "Nobody at Acme is marked as the one who decides."),
        ("when did I last talk to Dana?", "Dana Ortega (Acme): last spoken to on Wed, May 6"),
        ("who's Dana again?", "Acme"),
        ("what did I promise Dana?", "Nothing is open with Acme: no to-dos, no questions."),
        ("what do i owe acme", "Nothing is open with Acme: no to-dos, no questions."),
        ("what did I tell Dana?", "Acme"),
        ("anything this afternoon?", "Nothing"),
        ("am i free friday?", "Nothing planned for Fri, May 8."),
        ("who did I meet today?", "alice's day: Wed, May 6"),
        ("what deals are open?", "You have no open deals."),
    ],
)
async def test_it_is_answered(office: Office, words: str, first: str) -> None:
    [answer] = await says(office, office.alice, words)
    assert first in answer.split("\n")[:4] or answer.startswith(first)


@pytest.mark.usefixtures("met")
async def test_what_is_planned_is_said(office: Office) -> None:
    await says(office, office.alice, "meeting with Dana on Friday at 2")
    await office.alice.dm.last().click("Save")
    await office.settle()
    [answer] = await says(office, office.alice, "when do I see Acme next?")
    assert answer.startswith("The next contact with Acme is on Fri, May 8, 2:00 PM.")


@pytest.mark.usefixtures("met")
@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("什么时候见安和", "与安和医疗还没有安排下次联系。"),
        ("安和上次什么时候联系的", "安和医疗：上次联系是5月6日"),
        ("安和谁拍板？", "安和医疗还没有标明谁拍板"),
        ("黄厂长是谁", "安和医疗"),
        ("安和还有啥没做完", "安和医疗没有未办完的事"),
        ("周五有空吗", "5月8日"),
    ],
)
async def test_in_chinese_too(office: Office, words: str, first: str) -> None:
    [answer] = await says(office, office.mei, words)
    assert answer.startswith(first)


async def test_what_is_open_with_a_customer_is_asked_in_small_letters(office: Office) -> None:
    await add(office, office.alice, "Harbor Bakery")
    await says(office, office.alice, "met Ann at Harbor Bakery. I will send the plan by Friday")
    await office.alice.dm.last().click("Save")
    await office.settle()
    [answer] = await says(office, office.alice, "what do i owe harbor")
    assert answer.startswith("One thing is still open with Harbor Bakery; it's on the card below.")
    assert "send the plan" in answer
