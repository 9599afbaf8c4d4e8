"""What a colleague or one's manager wants of one is one's own to-do. From 10:30 of Wednesday
6 May 2026."""

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says, todos
from tests.office import Office


@pytest.mark.parametrize(
    ("who", "words", "expected"),
    [
        ("alice", "Bob asks if Acme's slots are fixed", "tell Bob if Acme's slots are fixed"),
        ("alice", "Mei wants to know how Acme went", "tell Mei how Acme went"),
        ("alice", "Mei asked me for the forecast by Thursday", "give Mei the forecast"),
        ("alice", "Mei told me to call Acme this week", "call Acme"),
        ("mei", "bob问Acme的货期定了没", "答复bob：Acme的货期定了没"),
        ("mei", "bob找我要Acme的报价单，周五前", "Acme的报价单"),
        ("bob", "林梅問Acme的貨期定了沒", "答覆林梅：Acme的貨期定了沒"),
    ],
)
async def test_it_is_proposed_as_a_todo_of_ones_own(
    office: Office, who: str, words: str, expected: str
) -> None:
    for one in (office.alice, office.bob, office.mei):
        await one.types("/followup help")
    await add(office, office.alice, "Acme")
    person = office.slack.person(who)
    [said] = await says(office, person, words)
    assert expected in said
    answer = person.dm.last()
    await answer.click(next(one for one in answer.buttons if one in ("Save", "保存", "儲存")))
    await office.settle()
    [kept] = await todos(office)
    assert expected in kept.text
    assert kept.owner_id == kept.given_by_id


@pytest.mark.parametrize(
    "words",
    ["Dana asks if the quote is ready", "客户问货期定了没", "Acme asks for a quote by Friday"],
)
async def test_a_customers_question_stays_theirs(office: Office, words: str) -> None:
    await add(office, office.alice, "Acme")
    said = await says(office, office.alice, words)
    assert not any("tell Dana" in one or "tell Acme" in one or "答复客户" in one for one in said)
