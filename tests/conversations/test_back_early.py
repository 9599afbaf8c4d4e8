"""A leave that does not last as long as was said: whatever came ahead of it, or waited for it,
comes at its time all the same. From 10:30 of Wednesday, 6 May 2026; the leaves are of Monday to
Wednesday of the week after; the Saturday before is a workday in China, made up for a holiday."""

from collections.abc import Awaitable, Callable

import pytest

from bot.localslack.people.people import Person
from tests.conversations.test_appointment import plan
from tests.conversations.test_covered import met
from tests.conversations.test_direct_message import says
from tests.office import Office

__all__ = ["met"]
LEAVES = {  # the leave, and that one is back
    "alice": ("on leave May 11 to May 13", "I'm back"),
    "bob": ("5月11日到5月13日請假", "我回來了"),
    "mei": ("5月11日到5月13日请假", "我回来了"),
}
STAND_INS = {"alice": " <@UBOB>", "bob": " <@UMEI>", "mei": " <@UBOB>"}


def told(person: Person, since: int, what: str) -> list[str]:
    return [one.text for one in person.dm.messages[since:] if what in one.text]


async def _comes_back(office: Office, who: str) -> None:
    """On Monday at 10:30."""
    await office.skip(hours=48)
    await says(office, getattr(office, who), LEAVES[who][1])


async def _calls_off(office: Office, who: str) -> None:
    """When the digest has named what is due."""
    listed = await getattr(office, who).types("/followup away")
    await listed.click(
        {"alice": "Call off this leave", "bob": "取消這次休假", "mei": "取消这次休假"}[who]
    )


async def _is_away_on_monday_alone(office: Office, who: str) -> None:
    await getattr(office, who).types("/followup away May 11")


async def _is_back_on_monday_instead(office: Office, who: str) -> None:
    """Shortened on its first day."""
    await office.skip(hours=48)
    await getattr(office, who).types("/followup away May 11")


ENDS = [_comes_back, _calls_off, _is_away_on_monday_alone, _is_back_on_monday_instead]
CASES = [("alice", end, False) for end in ENDS] + [("bob", end, True) for end in ENDS]


@pytest.mark.parametrize(("who", "ends", "is_covered"), [*CASES, ("mei", _comes_back, False)])
async def test_what_the_digest_named_ahead_comes_at_its_time_once_the_leave_is_over_early(
    met: Office,
    who: str,
    ends: Callable[[Office, str], Awaitable[None]],
    is_covered: bool,
) -> None:
    person: Person = getattr(met, who)
    await person.types("/todo send the quote by May 13")
    await says(met, person, LEAVES[who][0] + (STAND_INS[who] if is_covered else ""))
    before = len(person.dm.messages)
    await met.skip(hours=72)  # Saturday, 10:30
    assert len(told(person, before, "send the quote")) == 1

    await ends(met, who)
    await met.skip(hours=(12 - met.clock.now().day) * 24 - 2)  # Tuesday, 8:30
    before = len(person.dm.messages)
    await met.skip(hours=2)
    assert len(told(person, before, "send the quote")) == 1, "the day before"
    before = len(person.dm.messages)
    await met.skip(hours=24)
    assert len(told(person, before, "send the quote")) == 1, "the day itself"
    before = len(person.dm.messages)
    await met.skip(hours=24)
    assert len(told(person, before, "send the quote")) == 1, "overdue"


async def test_a_leave_that_lasts_repeats_nothing(met: Office) -> None:
    await met.alice.types("/todo send the quote by May 13")
    await met.alice.types("/followup away May 11 to May 13")
    await met.skip(hours=72)
    assert told(met.alice, 0, "send the quote")[1:]
    await met.alice.types("/followup away May 11 to May 14")  # longer
    before = len(met.alice.dm.messages)
    await met.skip(hours=24 * 5)  # Thursday
    assert told(met.alice, before, "send the quote") == []


async def test_an_hour_and_a_meeting_named_ahead_come_at_their_time(met: Office) -> None:
    await met.bob.types("/todo call Ann by May 13 4pm @alice")
    await plan(met, met.alice, "2026-05-13")
    await met.alice.types("/followup away May 11 to May 13")
    await met.skip(hours=24 * 5)
    await says(met, met.alice, "I'm back")
    await met.skip(hours=24 * 2 - 2)  # Wednesday, 8:30
    before = len(met.alice.dm.messages)
    await met.skip(hours=2)
    assert told(met.alice, before, "Acme")
    before = len(met.alice.dm.messages)
    await met.skip(hours=6)
    assert told(met.alice, before, "call Ann")


async def test_news_that_waited_for_the_end_of_a_leave_comes_with_the_return(met: Office) -> None:
    made = await met.alice.types("/followup met Acme")
    await met.alice.types("/followup away until May 14")
    assert made
    before = len(met.alice.dm.messages)
    await met.mei.types("/todo 周五前给客户打电话 @alice")
    await met.skip(hours=24)
    assert told(met.alice, before, "周五前给客户打电话") == []
    await says(met, met.alice, "I'm back")
    await met.settle()
    assert told(met.alice, before, "给客户打电话")
