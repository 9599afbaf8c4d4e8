"""A customer is lost, what it owes is called off, and it comes back."""

import pytest

from bot.localslack.people.surfaces import Modal
from tests.conversations.deals import enter
from tests.conversations.profiles import add, save, shown
from tests.office import Office


async def lose(office: Office, why: str) -> None:
    form: Modal = await (await shown(office.alice, "Acme")).select("customer:1", "end")
    await form.fill(why=why)
    await save(office, form)


async def record(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(
        content="Showed plan A", todo_1_text="send prices by May 12", next_contact="2026-05-18"
    )
    await save(office, form)


async def test_what_is_open_about_a_lost_customer_is_called_off_for_good(office: Office) -> None:
    await record(office)
    await lose(office, "signed with a rival")
    before = len(office.alice.dm.messages)
    await office.skip(days=120)
    assert len(office.alice.dm.messages) == before  # nothing is owed about it
    card = await shown(office.alice, "Acme")
    assert "Lost on Wed, May 6: signed with a rival" in card.text
    assert "send prices" not in card.text
    assert "Log a follow-up" not in card.buttons


async def test_a_reason_is_asked_for(office: Office) -> None:
    await add(office, office.alice, "Acme")
    form: Modal = await (await shown(office.alice, "Acme")).select("customer:1", "end")
    await form.fill(why=" ")
    assert list((await form.submit()).errors) == ["why"]


async def test_reopened_it_owes_again_what_still_lies_ahead(office: Office) -> None:
    await record(office)
    await lose(office, "no budget")
    card = await shown(office.alice, "Acme")
    await card.click("Reopen")
    await office.settle()
    card = await shown(office.alice, "Acme")
    for known in ("send prices", "Mon, May 18", "Log a follow-up"):
        assert known in card.text
    await office.skip(days=5)
    await office.alice.dm.next(containing="send prices")


async def test_its_open_deals_are_lost_with_it_and_open_again_with_it(office: Office) -> None:
    await add(office, office.alice, "Acme")
    for line in (
        "CNY 48k new, stage: proposal",
        "CNY 60k upsell, stage: contract",
        "lost 5k price",
    ):
        await enter(office, office.alice, f"Acme {line}", kind="new", currency="CNY")
    form: Modal = await (await shown(office.alice, "Acme")).select("customer:1", "end")
    assert "These 2 open deals are closed as lost, with the reason you give" in form.text
    assert "New business · CNY 48,000 · Proposal" in form.text
    await form.fill(why="too expensive for them")
    await save(office, form)
    card = await shown(office.alice, "Acme")
    assert "2 open deals were closed as lost with it. Reopen opens them again." in card.text
    assert "Open deals" not in card.text
    lost = await office.alice.types("/deal lost")
    assert "CNY 60,000 · lost on Wed, May 6: Price · too expensive for them" in lost.text
    assert "3 lost in the last 90 days" in lost.text

    await card.click("Reopen")
    await office.settle()
    assert "These deals are open again: " in office.alice.ephemerals[-1].text
    assert "2 open deals" in (await office.alice.types("/deal")).text
    assert "1 lost in the last 90 days" in (await office.alice.types("/deal lost")).text


async def test_they_count_as_lost_in_the_review(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, "Acme CNY 48k new, stage: proposal")
    await lose(office, "no budget")
    review = await office.alice.types("/review may")
    assert "0 of 1" in review.text


async def test_a_deal_that_was_opened_by_hand_meanwhile_stays_as_it_is(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, "Acme CNY 48k new, stage: proposal")
    await lose(office, "no budget")
    await (await office.alice.types("/deal lost")).click("Reopen")
    await office.settle()
    form = await (await office.alice.types("/deal")).click("Won")
    await save(office, form)
    card = await shown(office.alice, "Acme")
    assert "closed as lost with it" not in card.text
    await card.click("Reopen")
    await office.settle()
    assert "1 won in the last 90 days" in (await office.alice.types("/deal won")).text


async def test_who_only_sees_a_customer_does_not_end_it(office: Office) -> None:
    await add(office, office.alice, "Acme", shared=["UBOB"])
    card = await shown(office.bob, "Acme")
    assert "Edit" not in card.buttons
    assert "Lost or ended…" not in str(card.blocks)


@pytest.mark.both_databases
async def test_a_list_is_narrowed_by_segment_stage_and_silence(office: Office) -> None:
    await add(office, office.alice, "Acme", segment="key_expansion", stage="interested")
    await add(office, office.alice, "Bolt", segment="key_expansion")
    await add(office, office.alice, "Cog")
    listed = await office.alice.types("/customer")
    await listed.select("Any segment", "key_expansion")
    assert [name in listed.text for name in ("Acme", "Bolt", "Cog")] == [True, True, False]
    await listed.select("Any stage", "interested")
    assert [name in listed.text for name in ("Acme", "Bolt", "Cog")] == [True, False, False]
    await listed.select("Any last contact", "30")
    assert "No customers match" in listed.text
    await office.skip(days=31)
    listed = await office.alice.types("/customer")
    await listed.select("Any last contact", "30")
    assert "Acme" in listed.text


async def test_a_card_makes_todos_and_issues_of_its_customer(office: Office) -> None:
    await add(office, office.alice, "Acme")
    form: Modal = await (await shown(office.alice, "Acme")).click("To-do")
    await form.fill(todo_1_text="send prices by May 12")
    await save(office, form)
    issue: Modal = await (await shown(office.alice, "Acme")).click("Issue")
    await issue.fill(question="How fast is it?")
    await save(office, issue)
    card = await shown(office.alice, "Acme")
    for known in ("send prices", "How fast is it?"):
        assert known in card.text


async def test_a_channel_is_shown_what_everybody_may_know(office: Office) -> None:
    await add(office, office.alice, "Acme", industry="Retail", pains="Slow", chain="Ann (CFO)")
    form: Modal = await (await shown(office.alice, "Acme")).select("customer:1", "share")
    assert "Retail" in form.text
    await form.fill(channel="#sales")
    await save(office, form)
    posted = office.bob.channel("#sales").last()
    assert "Acme" in posted.text
    assert "Retail" in posted.text
    for secret in ("Slow", "Ann"):
        assert secret not in posted.text


async def test_a_record_that_tells_of_a_loss_offers_to_close_the_customer(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="They signed with a rival, the deal is lost")
    await save(office, form)
    confirmation = await office.alice.dm.next(containing="It sounds as if Acme is lost")
    await office.skip(minutes=1)
    ending: Modal = await confirmation.click("Lost or ended…")
    assert ending.value("why") == "They signed with a rival, the deal is lost"
    await save(office, ending)
    assert "It sounds as if" not in office.alice.dm.last().text
    closed = office.alice.ephemerals[-1]
    assert "Lost on Wed, May 6: They signed with a rival" in closed.text
    assert "Reopen" in closed.buttons
    day = (await office.alice.types("/followup day")).text
    assert "Customers lost or ended · 1" in day
    assert "Acme · Lost · They signed with a rival, the deal is lost" in day
    review = (await office.alice.types("/review Q2")).text
    assert "Customers lost or ended · 1" in review
    assert "Acme · They signed with a rival, the deal is lost" in review
    assert "Lost on Wed, May 6" in (await shown(office.alice, "Acme")).text


@pytest.mark.both_databases
async def test_a_reminder_of_silence_ends_with_the_customer(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await office.skip(days=34)
    reminder = office.alice.dm.last()
    ending: Modal = await reminder.select("digest-3:1", "customer_end_open:1")
    await ending.fill(why="closed down")
    await save(office, ending)
    before = len(office.alice.dm.messages)
    await office.skip(days=60)
    assert len(office.alice.dm.messages) == before
