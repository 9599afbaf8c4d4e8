"""To-dos that were given to colleagues, spoken of in words."""

import pytest

from tests.conversations.test_direct_message import says, todos
from tests.office import Office


@pytest.mark.parametrize(
    "words", ["what did I give to others?", "我交給別人的有哪些", "what have I given Bob"]
)
async def test_what_was_given_away_is_listed(office: Office, words: str) -> None:
    await office.bob.types("/followup help")
    await office.alice.types("/todo @bob check the API limit by Friday")
    [said] = await says(office, office.alice, words)
    assert "check the API limit" in said


@pytest.mark.parametrize("words", ["我交給Bob的那件不用了", "what I gave Bob is no longer needed"])
async def test_one_press_takes_it_off_their_list(office: Office, words: str) -> None:
    await office.bob.types("/followup help")
    await office.alice.types("/todo @bob check the API limit by Friday")
    [said] = await says(office, office.alice, words)
    assert "check the API limit" in said
    await office.alice.dm.last().click("Delete")
    await office.settle()
    [todo] = await todos(office)
    assert todo.cancelled_at is not None


async def test_of_nobody_here_it_is_something_else(office: Office) -> None:
    said = await says(office, office.alice, "我交给客户的有哪些")
    assert not any("Assigned" in one for one in said)
