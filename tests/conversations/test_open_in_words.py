"""Open to-dos that are given away or no longer needed, told of in the DM: shown with the button
that does so, and changed by it alone. From 10:30 of Wednesday 6 May 2026."""

import pytest

from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_home import promise
from tests.office import Office

OPEN = {
    "alice": ["send the new quote to Ann", "order the calendars"],
    "mei": ["把新报价寄给周经理", "送月历"],
    "bob": ["把新報價寄給周協理", "送月曆"],
}


@pytest.mark.parametrize(
    ("who", "words", "button"),
    [
        ("alice", "the calendars are no longer needed", "Delete"),
        ("alice", "the calendars one is not needed any more", "Delete"),
        ("mei", "月历那个不用了", "删除"),
        ("bob", "月曆那個不用了", "刪除"),
    ],
)
async def test_what_is_not_needed_is_deleted_at_one_press(
    office: Office, who: str, words: str, button: str
) -> None:
    person = office.slack.person(who)
    for text in OPEN[who]:
        await promise(office, person, text, days=1)
    [said] = await says(office, person, words)
    assert OPEN[who][1] in said
    assert OPEN[who][0] not in said
    assert all(one.is_open for one in await todos(office))
    await person.dm.last().click(button)
    await office.settle()
    assert [one.text for one in await todos(office) if one.is_open] == [OPEN[who][0]]


@pytest.mark.parametrize(
    ("who", "words", "button"),
    [
        ("alice", "give the quote one to Bob", "Give it"),
        ("mei", "把新报价那个交给Bob", "交给对方"),
        ("bob", "把新報價那個交給Alice", "交給對方"),
    ],
)
async def test_what_is_to_be_given_is_given_at_one_press(
    office: Office, who: str, words: str, button: str
) -> None:
    for one in (office.alice, office.bob):
        await one.types("/todo")
    person = office.slack.person(who)
    for text in OPEN[who]:
        await promise(office, person, text, days=1)
    [said] = await says(office, person, words)
    assert OPEN[who][0] in said
    mine = {one.owner_id for one in await todos(office)}
    assert len(mine) == 1
    await person.dm.last().click(button)
    await office.settle()
    gone = [one.text for one in await todos(office) if one.owner_id not in mine]
    assert gone == [OPEN[who][0]]
    assert button not in person.dm.last().buttons
