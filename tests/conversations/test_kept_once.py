"""A to-do that is open already, for the same owner and customer: it is said, and kept once at one
press. From 10:30 of Wednesday 6 May 2026."""

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_direct_message import todos
from tests.office import Office


@pytest.mark.parametrize(
    ("who", "typed", "said", "delete"),
    [
        ("alice", "quote the photo add-on by Friday", "open already, due Fri, May 8", "Delete"),
        ("mei", "周五前发报价", "同样的待办已经有一项，5月8日（周五）到期", "删除"),
        ("bob", "週五前寄報價", "同樣的待辦已經有一項，5月8日（週五）到期", "刪除"),
    ],
)
async def test_the_same_typed_twice_is_said_and_taken_back(
    office: Office, who: str, typed: str, said: str, delete: str
) -> None:
    person = office.slack.person(who)
    first = await person.types(f"/todo {typed}")
    assert said not in first.text
    again = await person.types(f"/todo {typed}")
    assert said in again.text
    await again.click(delete)
    await office.settle()
    assert len([one for one in await todos(office) if one.is_open]) == 1


@pytest.mark.parametrize(
    ("who", "typed", "said"),
    [
        ("alice", "quote the photo add-on by Friday", "Open already: quote the photo add-on."),
        ("alice", "Bob to quote the photo add-on by Friday", "Open already: quote the photo"),
        ("mei", "周五前给客户发报价单", "已有相同的未完成待办："),
        ("bob", "週五前給客戶寄報價單", "已有相同的未完成待辦："),
    ],
)
async def test_a_draft_says_what_would_be_kept_twice(
    office: Office, who: str, typed: str, said: str
) -> None:
    await office.bob.types("/todo")
    person = office.slack.person(who)
    for turn in range(2):
        await person.says(typed)
        await office.settle()
        draft = person.dm.last()
        assert (said in draft.text) is (turn == 1)
        if turn == 0:
            await draft.click(draft.buttons[0])
            await office.settle()
    assert len(await todos(office)) == 1


async def test_of_another_customer_or_owner_it_is_another_one(office: Office) -> None:
    await office.bob.types("/todo")
    for name in ("Acme", "Northwind"):
        await add(office, office.alice, name)
        made = await office.alice.types(f"/todo send {name} the deck by Friday")
        assert "open already" not in made.text
    made = await office.alice.types("/todo send Acme the deck by Friday @bob")
    assert "open already" not in made.text
