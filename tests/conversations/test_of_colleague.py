"""A customer of a colleague's is never taken for nobody's: whose it is, is said, and the words are
passed on at one press. From 10:30 of Wednesday 6 May 2026."""

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.office import Office


@pytest.mark.parametrize(
    "words",
    [
        "met Priya at Harbor, audit trail ok",
        "what's up with Harbor & Finch Foods?",
        "is Harbor signed?",
    ],
)
async def test_whose_it_is_is_said_and_they_are_told_at_one_press(
    office: Office, words: str
) -> None:
    await add(office, office.mei, "Harbor & Finch Foods")
    await says(office, office.alice, words)
    notice = await office.alice.dm.next(containing="looks like a customer of mei's")
    await notice.click("Tell mei")
    await office.settle()
    assert f"alice提到您的客户Harbor & Finch Foods：“{words}”" in office.mei.dm.last().text
    assert "mei has been told." in notice.text


async def test_in_chinese_too(office: Office) -> None:
    await add(office, office.mei, "鹏程物流")
    said = await says(office, office.bob, "下午给郑总打了电话，鹏程那边嫌贵")
    assert any("「鹏程」看起來是mei負責的客戶" in one for one in said)


async def test_of_ones_own_nothing_of_the_kind_is_said(office: Office) -> None:
    await add(office, office.mei, "Harbor & Finch Foods")
    await add(office, office.alice, "Acme")
    said = await says(office, office.alice, "met Priya at Acme, audit trail ok")
    assert not any("looks like a customer of" in one for one in said)


async def test_whoever_is_told_makes_a_follow_up_or_a_to_do_of_it(office: Office) -> None:
    await add(office, office.mei, "Harbor & Finch Foods")
    words = "met Priya at Harbor, she wants a demo, pass it on"
    await says(office, office.alice, words)
    draft = next(one for one in office.alice.dm.messages if "Save" in one.buttons)
    notice = await office.alice.dm.next(containing="looks like a customer of mei's")
    await notice.click("Tell mei")
    await office.settle()
    assert "The draft of it is discarded." in notice.text
    assert "Save" not in draft.buttons
    told = office.mei.dm.last()
    assert told.buttons == ["记为跟进", "记为待办"]
    form = await told.click("记为跟进")
    assert form.value("content") == "she wants a demo, pass it on"
    assert "Harbor & Finch Foods" in form.text
    form = await told.click("记为待办")
    assert words in form.text
    await notice.click("Keep it after all")
    await office.settle()
    assert "Save" in draft.buttons
