"""What was given to somebody who can't do it goes back at one press, with what they said of it.
From 10:30 of Wednesday 6 May 2026."""

import pytest

from tests.conversations.test_direct_message import says, todos
from tests.office import Office


@pytest.mark.parametrize(
    ("who", "line", "words", "label", "told"),
    [
        (
            "alice",
            "幻灯片",
            "没空做幻灯片，周五前都在出差",
            "交给对方",
            "mei wrote about “幻灯片”: “没空做幻灯片，周五前都在出差”",
        ),
        (
            "mei",
            "the slides",
            "can't do the slides, ask Bob & Co",
            "Give it",
            "关于“the slides”，alice写道：“can't do the slides, ask Bob & Co”",
        ),
    ],
)
async def test_whoever_gave_it_reads_why(
    office: Office, who: str, line: str, words: str, label: str, told: str
) -> None:
    giver = office.slack.person(who)
    other = office.mei if who == "alice" else office.alice
    await other.types("/todo")
    await giver.types(f"/todo {line} by Friday <@{other.id}>")
    await office.settle()
    [_] = await says(office, other, words)
    [before] = await todos(office)
    assert before.owner_id != before.given_by_id
    await other.dm.last().click(label)
    await office.settle()
    assert any(told in one.text for one in giver.dm.messages)
    [after] = await todos(office)
    assert after.owner_id == before.given_by_id


@pytest.mark.parametrize("words", ["can't do the slides", "the slides aren't mine"])
async def test_what_is_ones_own_goes_back_to_nobody(office: Office, words: str) -> None:
    await office.alice.types("/todo the slides by Friday")
    await says(office, office.alice, words)
    assert "Give it" not in office.alice.dm.last().buttons
