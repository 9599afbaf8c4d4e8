"""Why a reminder came when it did: `/followup why`, and Why now? in the menu beside it."""

from datetime import UTC, datetime

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.blocks import every_element
from tests.conversations.issues import ask
from tests.office import Office


async def why(person: Person, command: str = "/followup why") -> str:
    shown = await person.types(command)
    assert shown.place.to == person.id  # nobody else sees it
    return str(shown.text)


async def why_now(seen: SeenMessage, label: str = "Why now?") -> str:
    """Chosen in the last menu of a message."""
    block, option = [
        (block, one)
        for block, element in every_element(seen.blocks)
        if element["type"] == "overflow"
        for one in element["options"]
        if one["text"]["text"] == label
    ][-1]
    return str((await seen.select(block["block_id"], option["value"])).text)


async def test_who_was_told_nothing_hears_so(office: Office) -> None:
    assert "I haven't sent you any reminders yet" in await why(office.alice)


async def test_what_is_due_on_a_day_off_is_said_the_working_day_before(office: Office) -> None:
    await office.alice.types("/todo send the deck by May 9")  # a Saturday, worked in China
    await office.alice.types("/todo call the bank by May 10")
    await office.skip_to(datetime(2026, 5, 9, 1, tzinfo=UTC))
    said = await why(office.alice)
    assert "Why this came on Sat, May 9, 9:00 AM:" in said
    assert "“send the deck” is due Sat, May 9: you're reminded on the day.\n" in said
    assert (
        "“call the bank” is due Sun, May 10: you're reminded on the day."
        " Sun, May 10 is one of your days off, so it came in the morning digest of"
        " Sat, May 9, 9:00 AM." in said
    )


async def test_messages_that_came_together_are_each_explained(office: Office) -> None:
    await office.alice.types("/todo send the deck by May 7")
    await office.alice.types("/todo call the bank May 7 9:05am")
    await office.skip_to(datetime(2026, 5, 7, 1, tzinfo=UTC))
    await office.skip(minutes=6)
    said = await why(office.alice)
    assert said.index("Why this came on Thu, May 7, 9:0") < said.index("“send the deck”")
    assert "Why this came on Thu, May 7, 9:00 AM:" in said
    assert "“call the bank”" in said


async def test_a_holiday_has_its_name_in_the_language_of_the_reader(office: Office) -> None:
    await office.skip_to(datetime(2026, 9, 21, 2, tzinfo=UTC))
    for person in (office.alice, office.bob, office.mei):
        await person.types("/todo send the deck by 2026-09-25")
    await office.skip_to(datetime(2026, 9, 24, 1, tzinfo=UTC))  # the day before: it holds both
    said = await why(office.alice)
    assert "Fri, Sep 25 is a public holiday (Mid-Autumn Festival), so it came" in said
    assert (
        "9月25日（周五）是公共假日（中秋节），所以放进了9月24日（周四）09:00的每日汇总。"
        in await why(office.mei, "/followup 为什么")
    )
    assert (
        "9月25日（週五）是國定假日（中秋節），所以放進了9月24日（週四）上午9:00的每日彙整。"
        in await why(office.bob, "/followup 為什麼")
    )


async def test_a_clock_of_the_night_waits_for_the_morning(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A", next_contact="2026-05-07")
    assert (await form.submit()).closed
    await office.settle()
    details = await office.alice.dm.last().click("Time, place, materials")
    await details.fill(starts="22:00")
    assert (await details.submit()).closed
    await office.settle()
    await office.skip_to(datetime(2026, 5, 8, 0, tzinfo=UTC))
    seen = await office.alice.dm.next(containing="log it while it's fresh")
    said = await why_now(seen)
    assert "The meeting with Acme on Thu, May 7 was over at Thu, May 7, 11:00 PM" in said
    assert (
        "Thu, May 7, 11:00 PM is outside your hours (8:00 AM to 8:00 PM), so it came on"
        " Fri, May 8, 8:00 AM." in said
    )


async def test_what_comes_late_after_an_outage_says_so(office: Office) -> None:
    await office.alice.types("/todo send the deck by May 7")
    await office.skip(hours=24.5)
    said = await why(office.alice)
    assert "Why this came on Thu, May 7, 11:00 AM:" in said
    assert "It should have come on Thu, May 7, 9:00 AM, but I couldn't send it then." in said


async def test_a_line_of_the_digest_has_it_in_its_menu(office: Office) -> None:
    for number in (1, 2):
        await office.alice.types(f"/todo thing {number} by May 7")
    await office.skip(hours=22.5)
    seen = await office.alice.dm.next(containing="2 things")
    assert "“thing 2” is due Thu, May 7" in await why_now(seen)
    await seen.click("Done", near="thing 2")
    assert "“thing 1”" in await why_now(seen)


async def test_what_a_stand_in_is_told(office: Office) -> None:
    await ask(office, office.alice, "complex")
    await office.alice.types("/followup away May 7 to May 8 @bob")
    await office.skip_to(datetime(2026, 5, 7, 2, 30, tzinfo=UTC))
    await office.bob.dm.next(containing="Acme")
    assert "alice不在，由您代理，所以在5月7日（週四）上午10:30傳給了您。" in await why(office.bob)


async def test_a_manager_hears_that_it_is_another_s(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A", next_contact="2026-05-06")
    assert (await form.submit()).closed
    await office.settle()
    await office.skip_to(datetime(2026, 5, 8, 1, tzinfo=UTC))
    said = await why(office.mei)
    assert "这件事由alice负责，也会告诉您。" in said


@pytest.mark.parametrize("command", ["/followup Why Not Travel", "/followup why us"])
async def test_a_customer_whose_name_begins_with_why_gets_the_form(
    office: Office, command: str
) -> None:
    form = await office.alice.types(command)
    assert form.title == "Log a follow-up"


async def test_only_its_recipient_may_ask(office: Office) -> None:
    await office.alice.types("/todo send the deck by May 7")
    await office.skip(hours=22.5)
    seen = await office.alice.dm.next(containing="Due today")
    block = seen.blocks[-1]
    menu = block["elements"][-1]
    payload = {"selected": [menu["options"][0]["value"]]}
    deed = office.slack.interactions.act(
        "UBOB", seen.place, (block["block_id"], menu["action_id"]), payload, {}
    )
    shown = await office.bob.does(deed, "something")
    assert "send the deck" not in shown.text
