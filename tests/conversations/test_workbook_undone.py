"""An import that is undone leaves what people have worked on since, and says what and why."""

from typing import Any

import pytest

from tests.conversations.profiles import add, shown
from tests.conversations.test_merging import merged
from tests.conversations.test_workbook import ACME, BOLT, CONTACTS, PROFILES, drop, workbook
from tests.office import Office


async def imported(office: Office, *sheets: list[list[Any]]) -> Any:
    preview = await drop(office, workbook(*(sheets or ([PROFILES, ACME, BOLT],))))
    await preview.click("Import")
    await office.settle()
    return preview


async def saved(office: Office, form: Any) -> None:
    """What the form asks about once is confirmed."""
    result = await form.submit()
    if result.modal is not None:
        result = await result.modal.submit()
    assert result.closed, result.errors
    await office.settle()


async def undone(office: Office, preview: Any) -> str:
    await preview.click("Undo")
    await office.settle()
    assert "was undone" in preview.text
    text: str = preview.text
    return text


async def is_there(office: Office, name: str) -> bool:
    return "You have no customer called" not in (await shown(office.alice, name)).text


@pytest.mark.both_databases
async def test_a_customer_made_by_hand_that_was_merged_into_an_imported_one_is_not_lost(
    office: Office,
) -> None:
    preview = await imported(office)
    await add(office, office.alice, "Acme Group", pains="Slow warehouse")
    await merged(office, await shown(office.alice, "Acme Ltd"), "Acme Group")
    told = await undone(office, preview)
    assert "• Acme Ltd  another customer was merged with it" in told
    assert "Bolt" not in told
    assert await is_there(office, "Acme Ltd")
    assert await is_there(office, "Acme Group")
    assert not await is_there(office, "Bolt")


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("/todo send Acme Ltd the price list by Friday", "to-dos"),
        ("/deal Acme Ltd 500k upsell, expected May 20", "deals"),
    ],
)
async def test_what_was_promised_since_keeps_the_customer(
    office: Office, typed: str, why: str
) -> None:
    preview = await imported(office)
    form = await office.alice.types(typed)
    if typed.startswith("/deal"):
        await form.fill(currency="CNY", stage="proposal")
        await saved(office, form)
    told = await undone(office, preview)
    assert f"• Acme Ltd  {why}" in told
    assert await is_there(office, "Acme Ltd")


async def test_a_record_of_since_keeps_its_customer(office: Office) -> None:
    preview = await imported(office)
    form = await office.alice.types("/followup Acme Ltd")
    await form.fill(content="Showed plan A to Ann for 20 seats")
    await saved(office, form)
    told = await undone(office, preview)
    assert "• Acme Ltd  follow-ups" in told
    assert "Showed plan A" in (await (await shown(office.alice, "Acme Ltd")).click("Records")).text


async def test_a_record_that_somebody_has_edited_keeps_its_customer(office: Office) -> None:
    call = ["Acme Ltd", "2026-04-10", "call", "Showed plan A", "too dear", None, None]
    preview = await imported(office, [PROFILES, ACME], [CONTACTS, call])
    history = await (await shown(office.alice, "Acme Ltd")).click("Records")
    form = await history.click("Edit")
    await form.fill(content="Showed plan B for 20 seats", issue_question="")
    await saved(office, form)
    await office.settle()
    assert "• Acme Ltd  follow-ups" in await undone(office, preview)
    assert "Fri, Apr 10" in (await shown(office.alice, "Acme Ltd")).text


async def test_what_an_import_told_of_somebody_known_is_given_back(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd", chain="Tom Lee (CEO)")
    preview = await imported(office, [PROFILES, ACME])
    assert "Tom Lee · CFO · cost" in (await shown(office.alice, "Acme Ltd")).text
    await undone(office, preview)
    card = (await shown(office.alice, "Acme Ltd")).text
    assert "Tom Lee · CEO · not spoken" in card
    assert "cost" not in card


@pytest.mark.both_databases
async def test_an_import_is_no_look_at_a_profile(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd", industry="Toys", goals="Old goal")
    await office.skip(days=3)
    preview = await imported(office, [PROFILES, ACME, BOLT])
    card = (await shown(office.alice, "Acme Ltd")).text
    assert "created Wed, May 6" in card
    assert "Fast" in card
    assert "created Sat, May 9" in (await shown(office.alice, "Bolt")).text
    await undone(office, preview)
    card = (await shown(office.alice, "Acme Ltd")).text
    assert "created Wed, May 6" in card
    assert "(set Wed, May 6)  Old goal" in card
