"""What a customer was told is kept with the issue, for whoever meets them next. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.conversations.test_appointment import shanghai
from tests.conversations.test_issue_steps import raised
from tests.conversations.test_records import records
from tests.office import Office

ASKED, SAID = "Why did it come late?", "The customs held it for two days"


async def answered(office: Office, listed: SeenMessage, said: str = SAID) -> SeenMessage:
    """Answered, and what was said kept with it."""
    await listed.click("Answered")
    form = await listed.click("What did you tell them?")
    assert isinstance(form, Modal)
    await form.fill(answer=said)
    assert (await form.submit()).closed
    await office.settle()
    return listed


async def met(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    answers = {"content": "Showed plan A", "issue": "complex", "issue_question": ASKED}
    await form.fill(answers | {"next_contact": "2026-05-12"})
    assert (await form.submit()).closed
    await office.settle()


@pytest.mark.both_databases
async def test_it_stands_on_the_card_in_the_records_and_in_the_brief(office: Office) -> None:
    await met(office)
    listed = await answered(office, await office.alice.types("/issue"))
    assert f"Does the customer know? · Answer: “{SAID}”" in listed.text
    await listed.click("Customer told")
    card = (await office.alice.types("/customer Acme")).text
    assert "Issues, open or answered lately" in card
    assert f"{ASKED} · ✅ Customer told on Wed, May 6, 10:30 AM · Answer: “{SAID}”" in card
    trail = next(
        one
        for one in (await records(office.alice, "Records")).text.splitlines()
        if "answered" in one
    )
    assert f"answered Wed, May 6, 10:30 AM by alice · Answer: “{SAID}” · customer told" in trail
    await office.skip_to(shanghai(12, 9, 1))
    brief = await office.alice.dm.next(containing="follow up with Acme")
    assert "Questions of the customer, and our answers" in brief.text
    assert f"Answer: “{SAID}”" in brief.text


async def test_after_a_month_the_brief_is_about_other_things(office: Office) -> None:
    await met(office)
    listed = await answered(office, await office.alice.types("/issue"))
    await listed.click("Customer told")
    await office.skip(days=31)
    assert SAID not in (await office.alice.types("/customer Acme")).text
    assert SAID in (await records(office.alice, "Records")).text


async def test_the_manager_who_was_told_that_it_is_late_reads_the_answer(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    mine = await raised(office, office.alice, "/issue how fast is it? urgent", customer="Acme")
    await office.skip(hours=3)
    of_manager = await office.mei.dm.next(containing="how fast is it?")
    await answered(office, mine)
    assert f"答复：“{SAID}”" in of_manager.text


async def test_it_may_stay_empty_and_be_changed(office: Office) -> None:
    await met(office)
    listed = await answered(office, await office.alice.types("/issue"), "")
    assert "Answer:" not in listed.text
    form = await listed.click("What did you tell them?")
    await form.fill(answer=SAID)
    await form.submit()
    await office.settle()
    form = await listed.click("What did you tell them?")
    assert form.value("answer") == SAID
    await form.close()
    await listed.click("Not answered yet")
    assert SAID not in listed.text
    assert (await listed.click("Answered")) is not None
    assert SAID in listed.text


async def test_it_is_said_from_the_menu_of_home(office: Office) -> None:
    await met(office)
    await (await office.alice.types("/issue")).click("Answered")
    home = await office.alice.opens_home()
    form = await home.select("digest_menu@home-issue:1", "What did you tell them?")
    await form.fill(answer=SAID)
    assert (await form.submit()).closed
    await office.settle()
    assert SAID in office.alice.home().text
