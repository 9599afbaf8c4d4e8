"""An hour belongs to the zone of whoever typed it, and is said when it comes. Bob is in New York,
Alice in Shanghai."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.localslack.world.workspace import User
from tests.conversations.records import CONTENT, answer
from tests.office import Office, open_office

SHANGHAI = ZoneInfo("Asia/Shanghai")
PEOPLE = [
    User("UALICE", "alice", "Alice Ames", "Sales", "Asia/Shanghai", "en-US"),
    User("UBOB", "bob", "Bob Bell", "Sales", "America/New_York", "en-US"),
    User("UMEI", "mei", "Mei Lin", "Manager", "Asia/Shanghai", "en-US"),
]
AFTERNOON = datetime(2026, 12, 1, 16, 30, tzinfo=SHANGHAI)  # a Tuesday
BOBS_EVENING = datetime(2026, 12, 1, 1, 10, tzinfo=UTC)  # Mon 20:10 there, Tue 09:10 in Shanghai


@pytest.fixture
async def office(sqlite_url: str) -> AsyncIterator[Office]:
    async with open_office(sqlite_url, AFTERNOON, PEOPLE) as office:
        yield office


def said(office: Office) -> list[str]:
    """What Alice is told that does not answer her."""
    return [one.text for one in office.alice.dm.messages if one.place.to is None]


@pytest.fixture
async def evening(sqlite_url: str) -> AsyncIterator[Office]:
    """Both have met Kept."""
    async with open_office(sqlite_url, BOBS_EVENING, PEOPLE) as office:
        for person in (office.alice, office.bob):
            await person.types("/followup help")
        yield office


async def test_a_promise_is_said_at_its_hour(office: Office) -> None:
    await office.alice.types("/todo call Li back in 30 minutes")
    await office.alice.types("/todo call Wang at 18:00 today")
    await office.skip(minutes=29)
    assert said(office) == []
    await office.skip(minutes=1)
    assert "Now due, Tue, Dec 1, 5:00 PM: call Li back" in office.alice.dm.last().text
    await office.skip(hours=1)
    assert "Now due, Tue, Dec 1, 6:00 PM: call Wang" in office.alice.dm.last().text
    assert "Done" in office.alice.dm.last().buttons


async def test_a_promise_of_today_made_in_the_afternoon_is_said_before_the_day_ends(
    office: Office,
) -> None:
    await office.alice.types("/todo send minutes today")
    await office.skip(hours=3)
    [last_call] = said(office)
    assert "Due today, Tue, Dec 1: send minutes" in last_call


async def test_an_hour_is_moved_with_its_to_do(office: Office) -> None:
    made = await office.alice.types("/todo call Wang at 18:00 today")
    form = await made.click("Edit")
    await form.fill(todo_1_due_time="19:00")
    assert (await form.submit()).closed
    await office.skip(hours=1.6)
    assert said(office) == []
    await office.skip(hours=1)
    assert "Tue, Dec 1, 7:00 PM: call Wang" in office.alice.dm.last().text


async def test_today_of_whoever_gives_it_ends_in_the_others_tomorrow(evening: Office) -> None:
    made = await answer(evening, evening.bob, "/todo send the deck today @alice")
    assert "Tue, Dec 1" in made
    given = evening.alice.dm.last()
    assert "due today, Tue, Dec 1" in given.text
    assert "late" not in given.text


async def test_an_hour_is_shown_to_each_in_their_own_zone(evening: Office) -> None:
    made = await answer(evening, evening.bob, "/todo join us at 9:30pm @alice")
    assert "Mon, Nov 30, 9:30 PM" in made
    given = evening.alice.dm.last()
    assert "due today, Tue, Dec 1, 10:30 AM" in given.text
    await evening.skip(hours=1.4)
    assert "Now due, Tue, Dec 1, 10:30 AM: join us" in evening.alice.dm.last().text


async def test_a_form_shows_an_hour_where_its_reader_is_and_keeps_it(evening: Office) -> None:
    made = await evening.bob.types("/todo join us at 9:30pm @alice")
    form = await made.click("Edit")
    assert form.value("todo_1_due_time") == "21:30"
    await form.fill(todo_1_text="join the call")
    assert (await form.submit()).closed
    await evening.settle()
    assert "due today, Tue, Dec 1, 10:30 AM" in (await evening.alice.types("/todo")).text


async def test_an_hour_goes_along_to_another_owner(evening: Office) -> None:
    await evening.alice.types("/todo join us at 10:30 today")
    listed = await evening.alice.types("/todo")
    await listed.select("Reassign", "bob")
    await evening.settle()
    assert "Mon, Nov 30, 9:30 PM" in (await evening.bob.types("/todo")).text


async def test_the_next_contact_of_a_colleague_keeps_its_instant(evening: Office) -> None:
    line = f"/followup Acme: {CONTENT}. next: Thursday at 15:00 Beijing time"
    form = await evening.bob.types(line)
    assert form.value("next_contact") == "2026-12-03"
    await form.fill(owner="alice")
    assert (await form.submit()).closed
    await evening.settle()
    told = evening.bob.dm.last()
    assert "Next contact  Thu, Dec 3, 2:00 AM" in told.text
    form = await told.click("Edit")
    assert form.value("next_starts") == "02:00"
    await form.fill(content=f"{CONTENT}, again")
    assert (await form.submit()).closed
    await evening.settle()
    assert "Thu, Dec 3, 3:00 PM" in (await evening.alice.opens_home()).text


async def test_an_hour_keeps_its_instant_when_its_owner_moves_to_another_zone(
    office: Office,
) -> None:
    await office.alice.types("/todo call Wang at 18:00 today")
    await office.alice.types("/todo send minutes on Friday")
    form = await office.alice.types("/followup preferences")
    await form.fill(zone="Asia/Tokyo")
    assert (await form.submit()).closed
    await office.settle()
    listed = (await office.alice.types("/todo")).text
    assert "Tue, Dec 1, 7:00 PM" in listed
    assert "Fri, Dec 4" in listed
    await office.skip(hours=1.5)
    assert "Now due, Tue, Dec 1, 7:00 PM: call Wang" in said(office)[-1]
