"""A profile: changed by one or by two at a time, and looked at again every month."""

import asyncio
from datetime import UTC, datetime

from bot.localslack.people import people
from tests.conversations.profiles import add, give, mute_silence, save, shown
from tests.office import Office


def reminders(person: people.Person) -> list[str]:
    """What the bot said to a person unprompted."""
    return [message.text for message in person.dm.messages if message.place.to is None]


async def test_a_new_owner_is_reminded_instead_of_the_old_one(office: Office) -> None:
    profile = await add(office, office.alice, "Acme")
    modal = await profile.click("Edit")
    await modal.fill(owner="bob")
    await save(office, modal)
    assert "Saved. This customer now belongs to @bob." in profile.text

    await mute_silence(office, "bob")
    await office.skip_to(datetime(2026, 6, 5, 1, 30, tzinfo=UTC))  # the 6th is a Saturday
    assert reminders(office.alice) == []
    given, due = [one for one in office.bob.dm.messages if "Acme" in one.text]
    assert "交給了您" in given.text
    assert "還準確嗎" in due.text


async def test_what_lies_ahead_goes_with_the_customer_and_what_is_over_is_still_logged(
    office: Office,
) -> None:
    await office.alice.types("/followup manager @mei")
    form = await office.alice.types("/followup")
    await form.fill(
        customer="Acme",
        content="Showed plan A to Li: 12 seats by May 15",
        next_contact="2026-05-12",
        issue="complex",
        issue_question="how fast?",
        todo_1_text="send the deck",
    )
    assert (await form.submit()).closed
    await office.skip(hours=1)
    await office.alice.types("/followup met Acme")
    await office.settle()
    noted = office.alice.dm.last()

    form = await (await office.mei.types("/customer Acme")).click("编辑")
    await give(office, form, "bob")
    # The customer, with what goes along, and the question itself: each in a message of its own.
    told = [await office.bob.dm.next(containing="how fast?") for _ in range(2)]
    assert sorted(["開啟" in one.buttons, "已答覆" in one.buttons] for one in told) == [
        [False, True],
        [True, False],
    ]
    assert "Acme" in (await office.bob.opens_home()).text
    assert "how fast?" not in (await office.alice.types("/issue")).text
    assert "send the deck" in (await office.bob.types("/todo")).text

    form = await noted.click("Log it")
    await form.fill(content="Li signed for 12 seats on May 6")
    assert (await form.submit()).closed
    await office.settle()
    form = await office.alice.types("/followup Acme")
    assert "bob looks after now" in form.text


async def test_a_name_is_kept_by_one_customer(office: Office) -> None:
    await add(office, office.alice, "Acme")
    profile = await add(office, office.alice, "Bolt")
    modal = await profile.click("Edit")
    await modal.fill(name="  ACME ")
    assert (await modal.submit()).errors == {"name": "There's already a customer with this name."}
    await modal.fill(name=" ")
    assert (await modal.submit()).errors == {"name": "Please type the customer's name."}
    await modal.fill(name="bolt Ltd")
    await save(office, modal)
    assert "Log a follow-up" in (await shown(office.alice, "Bolt Ltd")).buttons

    await add(office, office.bob, "Cog")
    modal = await (await shown(office.alice, "bolt ltd")).click("Edit")
    await modal.fill(name="Cog", chain="Li Wei\nLi Wei (CTO)")
    assert set((await modal.submit()).errors) == {"chain"}
    await modal.fill(chain="")
    refused = await modal.submit()
    assert refused.errors["name"].startswith(
        "Someone else here already owns a customer with this name"
    )


async def test_who_saves_second_is_told_what_changed(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    hers = await add(office, office.alice, "Acme", industry="Retail")
    modal = await hers.click("Edit")
    mei = await (await office.mei.types("/customer Acme")).click("编辑")
    await mei.fill(industry="Toys", pains="Slow")
    await save(office, mei)

    await modal.fill(industry="Games", goals="Grow")
    told = await modal.submit()
    assert told.modal is not None
    assert "Someone else changed this profile" in told.modal.text
    assert "Industry  Toys" in told.modal.text
    assert "Needs and pain points  Slow" in told.modal.text
    assert told.modal.value("industry") == "Games"
    assert told.modal.value("goals") == "Grow"
    assert "Toys" in (await shown(office.alice, "Acme")).text

    await told.modal.fill(pains="Slow")
    await save(office, told.modal)
    profile = await shown(office.alice, "Acme")
    for known in ("Games", "Grow", "Slow"):
        assert known in profile.text


async def test_a_profile_is_due_for_a_look_every_month(office: Office) -> None:
    await add(office, office.alice, "Acme", industry="Retail", chain="Li Wei (CTO)")
    await mute_silence(office, "alice")
    await office.skip_to(datetime(2026, 6, 5, 0, 50, tzinfo=UTC))  # the 6th is a Saturday
    assert reminders(office.alice) == []

    await office.skip(minutes=20)
    due = await office.alice.dm.next(containing="Is it still accurate?")
    assert "Retail" in due.text
    assert "Li Wei · CTO" in due.text
    await due.click("Still accurate")
    assert "✅" in due.text
    assert due.buttons == []

    await office.skip_to(datetime(2026, 7, 3, 0, 50, tzinfo=UTC))  # the 5th is a Sunday
    assert len(reminders(office.alice)) == 1
    await office.skip(minutes=20)
    again = await office.alice.dm.next(containing="last checked on Fri, Jun 5")
    modal = await again.click("Edit")
    await modal.fill(industry="Toys")
    await save(office, modal)
    assert again.buttons == []
    await office.skip(days=3)
    assert len(reminders(office.alice)) == 2


async def test_a_look_before_the_month_is_over_moves_the_reminder(office: Office) -> None:
    profile = await add(office, office.alice, "Acme")
    await mute_silence(office, "alice")
    await office.skip(days=20)
    modal = await profile.click("Edit")
    await save(office, modal)

    await office.skip(days=15)
    assert reminders(office.alice) == []
    await office.skip(days=16)
    assert len(reminders(office.alice)) == 1


async def test_of_two_who_save_at_the_same_moment_one_is_told(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    hers = await (await add(office, office.alice, "Acme")).click("Edit")
    meis = await (await office.mei.types("/customer Acme")).click("编辑")
    await hers.fill(industry="Games")
    await meis.fill(industry="Toys")

    results = await asyncio.gather(hers.submit(), meis.submit())
    assert sorted(result.closed for result in results) == [False, True]
