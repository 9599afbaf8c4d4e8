"""Of two people of one name neither is taken: both are named, and nothing changes."""

from collections.abc import AsyncIterator

import pytest

from bot.localslack.world.workspace import User
from tests.conversations.records import answer
from tests.conversations.test_direct_message import says
from tests.office import PEOPLE, START, Office, open_office

BOTH = [
    User("UALEXK", "akim", "Alex Kim", "Sales", "Asia/Shanghai", "en-US", display_name="Alex"),
    User("UALEXR", "aroy", "Alex Roy", "Sales", "Asia/Shanghai", "en-US", display_name="Alex"),
]


@pytest.fixture
async def office(sqlite_url: str) -> AsyncIterator[Office]:
    async with open_office(sqlite_url, START, [*PEOPLE, *BOTH]) as office:
        for name in ("akim", "aroy"):
            await office.slack.person(name).types("/followup help")
        yield office


async def test_of_whose_leave_is_asked_where_two_are_called_so(office: Office) -> None:
    [said] = await says(office, office.alice, "is Alex in today?")
    assert "Alex · Alex" in said


@pytest.mark.parametrize(
    "typed",
    ["/todo send deck by Friday @Alex", "/followup manager @Alex", "/followup away tomorrow @Alex"],
)
async def test_a_name_that_two_have_is_asked_about(office: Office, typed: str) -> None:
    assert "Alex · Alex" in await answer(office, office.alice, typed)
    assert "Nothing open" in (await office.alice.types("/todo")).text
    assert "You haven't set your manager" in (await office.alice.types("/followup manager")).text
