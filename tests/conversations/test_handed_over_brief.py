"""A contact of the same day that comes with a customer: its new owner is briefed, once. From
10:30 of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from tests.conversations.profiles import add, give, shown
from tests.conversations.test_home import log
from tests.office import Office

BRIEF = "今天跟進Acme"


async def planned(office: Office, day: str, **more: str) -> None:
    await office.bob.types("/followup preferences")
    await add(office, office.alice, "Acme")
    await log(office.alice, "Acme", next_contact=day, **more)
    await office.settle()


async def hand(office: Office, by: Person, to: str, edit: str = "Edit") -> None:
    await give(office, await (await shown(by, "Acme")).click(edit), to)


def briefs(person: Person) -> int:
    return sum(one.text.startswith(BRIEF) for one in person.dm.messages)


@pytest.mark.both_databases
async def test_handed_over_on_the_day_it_is_briefed_at_once_and_once(office: Office) -> None:
    await planned(office, "2026-05-07", feedback="likes plan A")
    await office.skip(hours=24)  # Thursday, 10:30: alice has had it
    had = len(office.alice.dm.messages)
    await hand(office, office.alice, "UBOB")
    assert briefs(office.bob) == 1
    brief = next(one for one in office.bob.dm.messages if one.text.startswith(BRIEF))
    assert "likes plan A" in brief.text
    await hand(office, office.bob, "UALICE", "編輯")
    await hand(office, office.alice, "UBOB")
    await office.skip(hours=3)
    assert briefs(office.bob) == 1
    later = [one.text for one in office.alice.dm.messages[had:]]
    assert not any(one.startswith("Today, Thu, May 7: follow up") for one in later)


async def test_handed_over_the_day_before_it_comes_that_morning(office: Office) -> None:
    await planned(office, "2026-05-08")
    await office.skip(hours=24)
    await hand(office, office.alice, "UBOB")
    assert briefs(office.bob) == 0
    await office.skip(hours=24)
    assert briefs(office.bob) == 1


async def test_of_a_contact_that_has_begun_there_is_no_brief(office: Office) -> None:
    await planned(office, "2026-05-07")
    home = await office.alice.opens_home()
    form = await home.select("digest_menu@home-contact:1", "Move…")
    await form.fill(starts="09:30")
    await form.submit()
    await office.skip(hours=24)
    await hand(office, office.alice, "UBOB")
    assert briefs(office.bob) == 0
