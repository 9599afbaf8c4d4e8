"""What others did while somebody was away is told once by name, after a leave that ended by itself
as after "I'm back". From Wednesday, 6 May 2026, 10:30; the leave is of Thursday and Friday, and the
Saturday after it is a workday in China, made up for a holiday."""

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.issues import ask
from tests.conversations.test_covered import met
from tests.conversations.test_direct_message import says
from tests.office import Office

__all__ = ["met"]
TITLE = "While you were away (Thu, May 7 – Fri, May 8):"
PROMISED = "send the incident summary"


async def covered(office: Office) -> None:
    """Alice is away, and bob settles what he is told of in her place."""
    await ask(office, office.alice, "complex")
    await office.alice.types(f"/todo {PROMISED} by May 7 4pm")
    await office.alice.types("/followup away May 7 to May 8 @bob")
    await office.settle()
    await office.skip(hours=24)  # Thursday, 10:30
    await last_about(office.bob, "Is A faster").click("已答覆")
    await office.settle()


def last_about(person: Person, what: str) -> SeenMessage:
    return next(one for one in reversed(person.dm.messages) if what in one.text and one.buttons)


def told(person: Person, since: int = 0) -> list[str]:
    return [one.text for one in person.dm.messages[since:] if "While you were away" in one.text]


@pytest.mark.both_databases
async def test_it_is_told_by_name_in_the_first_digest_and_once(met: Office) -> None:
    await covered(met)
    await met.skip(hours=24)
    assert told(met.alice) == []
    await met.skip(hours=23)  # Saturday, 9:30
    [said] = told(met.alice)
    assert TITLE in said
    assert "bob answered Acme on Thu, May 7, 10:30 AM: “Is A faster than B?”" in said
    await met.skip(hours=72)
    assert len(told(met.alice)) == 1


async def test_who_says_that_they_are_back_reads_it_at_once_and_not_again(met: Office) -> None:
    await covered(met)
    [said, *_] = await says(met, met.alice, "I'm back")
    assert "bob answered Acme" in said
    since = len(met.alice.dm.messages)
    await met.skip(hours=71)
    assert told(met.alice, since) == []


async def test_where_nothing_happened_nothing_is_told(met: Office) -> None:
    await met.alice.types("/followup away May 7 to May 8 @bob")
    await met.skip(hours=71)
    assert told(met.alice) == []
