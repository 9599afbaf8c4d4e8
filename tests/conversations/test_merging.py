"""Two customers that are one: merged from a profile, and undone."""

import pytest

from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.conversations.profiles import add, save, shown
from tests.office import Office


async def merged(office: Office, into: SeenMessage, other: str) -> None:
    modal: Modal = await into.click("Merge…")
    await modal.fill(other=other)
    await save(office, modal)


async def mei_merges(office: Office, other: str, into: str) -> None:
    """The manager does, while alice has a form open."""
    modal = await (await shown(office.mei, into)).click("合并……")
    await modal.fill(other=other)
    await save(office, modal)


async def test_a_customer_is_merged_and_the_merge_undone(office: Office) -> None:
    profile = await add(office, office.alice, "Acme", industry="Retail")
    await add(office, office.alice, "Acme Ltd", pains="Slow warehouse")
    form = await office.alice.types("/followup Acme Ltd")
    await form.fill(content="Showed plan A", todo_1_text="send the comparison by May 15")
    await save(office, form)

    modal = await profile.click("Merge…")
    assert "move to Acme" in modal.text
    assert await modal.options("other") == ["Acme Ltd"]
    await modal.fill(other="Acme Ltd")
    await save(office, modal)
    assert "Acme Ltd was merged into Acme" in profile.text
    for known in ("Retail", "Slow warehouse", "send the comparison"):
        assert known in profile.text
    assert "Retail" in (await shown(office.alice, "acme ltd")).text
    assert "Acme Ltd" not in (await office.alice.types("/customer")).text
    assert "Acme Ltd" not in (await office.alice.types("/todo")).text

    await profile.click("Undo")
    assert "Acme Ltd and Acme are two customers again" in profile.text
    assert "Slow warehouse" not in profile.text
    again = await shown(office.alice, "Acme Ltd")
    assert "Slow warehouse" in again.text
    assert "send the comparison" in again.text


async def test_a_merge_is_undone_at_any_time_from_the_form(office: Office) -> None:
    profile = await add(office, office.alice, "Acme")
    await add(office, office.alice, "Acme Ltd")
    await merged(office, profile, "Acme Ltd")
    await office.skip(days=3)

    modal = await (await shown(office.alice, "Acme")).click("Merge…")
    assert "Acme Ltd, on Wed, May 6, 10:30 AM" in modal.text
    await modal.click("Undo")
    assert "Merged before" not in modal.text
    assert await modal.options("other") == ["Acme Ltd"]


async def test_a_form_of_what_was_merged_meanwhile_says_so(office: Office) -> None:
    profile = await add(office, office.alice, "Acme")
    await add(office, office.alice, "Acme Ltd")
    await office.alice.types("/followup manager @mei")
    await office.mei.dm.next(containing="alice把您设为主管")
    late = await profile.click("Merge…")
    await late.fill(other="Acme Ltd")
    await mei_merges(office, "Acme", into="Acme Ltd")
    refused = await late.submit()
    assert not refused.closed
    assert "“Acme” has since been merged or removed" in refused.errors["other"]


async def test_a_record_begun_before_the_merge_is_saved_with_the_kept_one(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await office.mei.dm.next(containing="alice把您设为主管")
    await add(office, office.alice, "Acme")
    await add(office, office.alice, "Acme Ltd", chain="Li Wei (CTO)")
    form = await (await shown(office.alice, "Acme Ltd")).click("Log a follow-up")
    await form.fill(content="Showed plan A", theirs=["Li Wei (CTO)"])
    await mei_merges(office, "Acme Ltd", into="Acme")
    await save(office, form)
    confirmation = office.alice.dm.last()
    assert "Acme Ltd" not in confirmation.text
    assert "Acme" in confirmation.text
    assert "Li Wei (CTO)" in confirmation.text


@pytest.mark.both_databases
async def test_a_confirmation_shown_again_names_the_kept_one(office: Office) -> None:
    form = await office.alice.types("/followup Acme Ltd")
    await form.fill(content="Showed plan A")
    await save(office, form)
    confirmation = office.alice.dm.last()
    await merged(office, await add(office, office.alice, "Bolt"), "Acme Ltd")

    edit = await confirmation.click("Edit")
    await edit.fill(content="Showed plan B")
    await save(office, edit)
    assert "Bolt" in confirmation.text
    assert "Acme" not in confirmation.text


@pytest.mark.both_databases
async def test_only_customers_that_a_person_may_edit_are_offered(office: Office) -> None:
    await add(office, office.alice, "Acme", shared=["bob"])
    unknown = await office.bob.types("/customer Acme 香港")
    modal = await unknown.click("新增客戶")
    await save(office, modal)
    assert "合併……" not in (await shown(office.bob, "Acme")).buttons
    merging = await (await shown(office.bob, "Acme 香港")).click("合併……")
    assert await merging.options("other") == []


async def test_one_merge_is_owed_one_profile_reminder(office: Office) -> None:
    profile = await add(office, office.alice, "Acme")
    await add(office, office.alice, "Acme Ltd")
    await merged(office, profile, "Acme Ltd")
    await office.skip(days=40)
    said = [one.text for one in office.alice.dm.messages if "Still accurate" in one.text]
    assert len(said) == 1
    assert "Acme Ltd" not in said[0]


async def test_which_one_stays_is_swapped_before_they_are_merged(office: Office) -> None:
    profile = await add(office, office.alice, "Acme", industry="Retail")
    await add(office, office.alice, "Acme Ltd", pains="Slow warehouse")
    form = await office.alice.types("/followup Acme Ltd")
    await form.fill(content="Showed plan A", todo_1_text="send the comparison by May 15")
    await save(office, form)

    modal = await profile.click("Merge…")
    assert "stays" not in modal.text.replace("what's filled in stays", "")
    await modal.fill(other="Acme Ltd")
    await office.settle()
    assert "Acme stays\nalice · 0 follow-ups, 0 open, 0 deals" in modal.text
    assert (
        "Acme Ltd is merged into it\nalice · 1 follow-up, 1 open, 0 deals"
        " · last contact Wed, May 6" in modal.text
    )
    await modal.click("Keep Acme Ltd instead")
    assert "Acme Ltd stays" in modal.text
    assert "decision chain move to Acme Ltd" in modal.text
    assert "Acme is merged into it" in modal.text
    await modal.click("Keep Acme instead")
    await modal.click("Keep Acme Ltd instead")
    await save(office, modal)
    assert "Acme was merged into Acme Ltd" in profile.text
    assert "Retail" in profile.text
    assert "Slow warehouse" in profile.text
    assert "Acme Ltd" in (await office.alice.types("/customer")).text


async def test_who_may_edit_one_of_the_two_alone_does_not_see_the_other(office: Office) -> None:
    profile = await add(office, office.alice, "Acme")
    await add(office, office.bob, "Acme Ltd", industry="Retail")
    modal = await profile.click("Merge…")
    assert await modal.options("other") == []
