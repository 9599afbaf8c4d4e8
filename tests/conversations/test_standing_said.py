"""How it stands with a customer, in words: lost, back again, its profile still right. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.surfaces import Modal
from tests.conversations.profiles import add, save, shown
from tests.conversations.test_direct_message import says
from tests.conversations.test_ending import lose
from tests.office import Office


@pytest.mark.parametrize(
    ("who", "name", "words", "button"),
    [
        ("mei", "新锐", "新锐印刷不做了，老板把厂卖了", "流失或结束……"),
        ("mei", "新锐", "新锐那边流失了，原因是工厂关了", "流失或结束……"),
        ("bob", "新銳", "新銳的老闆把廠賣了", "流失或結束……"),
        ("alice", "Acme", "Acme shut down, sold the factory", "Lost or ended…"),
    ],
)
async def test_what_is_told_as_lost_can_be_closed_at_once(
    office: Office, who: str, name: str, words: str, button: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, name)
    await says(office, person, words)
    offer = next(one for one in reversed(person.dm.messages) if button in one.buttons)
    form: Modal = await offer.click(button)
    assert form.value("why")
    await save(office, form)
    assert "🏁" in (await shown(person, name)).text


@pytest.mark.parametrize(
    "words", ["Acme called, they want to work with us again", "met Ann at Acme, all fine"]
)
async def test_whatever_is_told_of_a_lost_one_offers_to_reopen_it(
    office: Office, words: str
) -> None:
    await add(office, office.alice, "Acme")
    await lose(office, "sold")
    await says(office, office.alice, words)
    offer = next(one for one in office.alice.dm.messages if "since Wed, May 6" in one.text)
    await offer.click("Reopen")
    await office.settle()
    assert "🏁" not in (await shown(office.alice, "Acme")).text


@pytest.mark.parametrize(
    "words", ["Acme's details are still right", "Acme的资料都对，不用改", "Acme的客戶資訊沒變"]
)
async def test_a_profile_that_is_right_is_no_contact(office: Office, words: str) -> None:
    await add(office, office.alice, "Acme")
    [said] = await says(office, office.alice, words)
    assert said.startswith("Is the profile of this customer still right?")
    answer = office.alice.dm.last()
    await answer.click("Still accurate")
    await office.settle()
    assert "✅ Acme's profile was checked on Wed, May 6." in answer.text
    assert answer.buttons == []


@pytest.mark.parametrize("words", ["最后一个没变化，还是准确的", "the last one is still accurate"])
async def test_the_monthly_question_is_answered_without_a_name(office: Office, words: str) -> None:
    await add(office, office.mei, "云帆")
    await office.skip(days=34)
    assert any("仍然准确" in one.buttons for one in office.mei.dm.messages)
    [said] = await says(office, office.mei, words)
    assert "云帆" in said
    await office.mei.dm.last().click("仍然准确")
    await office.settle()
    assert "核对过云帆的客户信息" in office.mei.dm.last().text


@pytest.mark.parametrize(
    "words",
    [
        "met Ann at Acme, she is afraid they may shut down",
        "Acme说他们的对手关门了",
        "Acme's price is fine",
    ],
)
async def test_what_is_not_sure_offers_nothing(office: Office, words: str) -> None:
    await add(office, office.alice, "Acme")
    await says(office, office.alice, words)
    buttons = [button for one in office.alice.dm.messages for button in one.buttons]
    assert not {"Lost or ended…", "Still accurate"} & set(buttons)
