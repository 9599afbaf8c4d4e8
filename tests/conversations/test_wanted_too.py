"""What is added right after a record is offered as a to-do for its customer. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_home import log
from tests.office import Office

OFFERED = {
    "alice": "Is this a to-do for Acme?",
    "mei": "要记成Acme的待办吗？",
    "bob": "要記成Acme的待辦嗎？",
}
ADD = {"alice": "Add the to-do", "mei": "添加待办", "bob": "新增待辦"}


@pytest.mark.parametrize(
    ("who", "words", "what"),
    [
        ("alice", "she also wants the price list", "the price list"),
        ("alice", "oh and I promised to send her the deck", "send her the deck"),
        ("mei", "他还要一份报价", "一份报价"),
        ("bob", "她還想看型錄", "型錄"),
    ],
)
async def test_one_press_makes_it_a_to_do_of_that_customer(
    office: Office, who: str, words: str, what: str
) -> None:
    person = office.slack.person(who)
    await log(person, "Acme")
    [offered] = await says(office, person, words)
    assert offered.startswith(OFFERED[who])
    assert await todos(office) == []
    answer = person.dm.last()
    await answer.click(ADD[who])
    await office.settle()
    [todo] = await todos(office)
    assert (todo.text, todo.customer_id) == (what, 1)
    assert "Acme" in answer.text


async def test_its_day_is_read_and_another_one_may_follow(office: Office) -> None:
    await log(office.alice, "Acme")
    for words in ("he also needs the datasheet by Friday", "he wants two samples too"):
        await office.alice.says(words)
        await office.settle()
        await office.alice.dm.last().click("Add the to-do")
        await office.settle()
    first, second = await todos(office)
    assert (first.text, str(first.due), first.customer_id) == ("the datasheet", "2026-05-08", 1)
    assert (second.text, second.customer_id) == ("two samples", 1)


async def test_without_a_record_before_it_nothing_is_offered(office: Office) -> None:
    await office.alice.types("/todo")
    said = await says(office, office.alice, "she also wants the price list")
    assert not any("Is this a to-do" in one for one in said)


async def test_of_somebody_else_than_the_customers_people_nothing_is_offered(
    office: Office,
) -> None:
    await log(office.alice, "Acme")
    said = await says(office, office.alice, "Zoe also wants the spec sheet")
    assert not any("Is this a to-do" in one for one in said)


async def test_another_customer_that_is_named_is_not_this_one(office: Office) -> None:
    await log(office.alice, "Globex")
    await log(office.alice, "Acme")
    said = await says(office, office.alice, "Globex also wants the price list")
    assert not any("Is this a to-do for Acme" in one for one in said)
