"""The people of a decision chain, as rows of the profile's form."""

import pytest

from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.conversations.profiles import add, save, shown
from tests.office import Office


async def edit(office: Office, name: str = "Acme") -> Modal:
    form: Modal = await (await shown(office.alice, name)).click("Edit")
    return form


@pytest.mark.both_databases
async def test_who_is_removed_leaves_the_chain_and_stays_in_the_records(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Li Wei (CTO)\nWang Fang (Buyer)")
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed Li plan A", theirs=["Li Wei (CTO)"])
    await save(office, form)

    modal = await edit(office)
    for number, name in ((2, "Wang Fang"), (1, "Li Wei")):
        await modal.select(f"contact:{number}", "remove")
        assert f"{name} has left" in modal.text
    await modal.fill(chain="Zhao Min · CEO · price")
    await save(office, modal)
    profile = await shown(office.alice, "Acme")
    for gone in ("Wang Fang", "Li Wei"):
        assert gone not in profile.text
    assert "Zhao Min · CEO · price" in profile.text
    records: SeenMessage = await profile.click("Records")
    record: Modal = await records.click("Edit")
    assert "Li Wei" in record.text


async def test_who_has_left_is_back_with_undo_and_cancel_is_said_to_keep_it(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme", chain="Tom (CFO)\nWang Fang (Buyer)")
    modal = await edit(office)
    await modal.fill(pains="Slow warehouse")
    await modal.select("contact:1", "remove")
    assert "Tom has left" in modal.text
    assert "Cancel doesn't bring them back" in modal.text
    assert "Tom" not in (await shown(office.alice, "Acme")).text
    await modal.click("Undo")
    assert "Tom has left" not in modal.text
    assert modal.value("pains") == "Slow warehouse"
    assert "• Tom · CFO" in (await shown(office.alice, "Acme")).text


async def test_that_somebody_left_is_no_new_person(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Tom (CFO)")
    modal = await edit(office)
    await modal.fill(chain="Tom left end of Nov\nAnn (CEO)")
    result = await modal.submit()
    assert "Has left" in result.errors["chain"]
    assert modal.value("chain") == "Tom left end of Nov\nAnn (CEO)"
    await modal.fill(chain="Ann (CEO)")
    await save(office, modal)
    assert "left end" not in (await shown(office.alice, "Acme")).text


@pytest.mark.both_databases
async def test_a_row_is_changed_and_what_is_typed_below_stays(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Tom\nWang Fang (Buyer)")
    modal = await edit(office)
    await modal.fill(pains="Slow warehouse")
    one: Modal = await modal.select("contact:1", "edit")
    await one.fill(name="Tom Okafor", title="CFO", concern="price", role="decides")
    assert (await one.submit()).closed
    await office.settle()
    assert "Tom Okafor · CFO · price · decides" in modal.text
    assert modal.value("pains") == "Slow warehouse"
    await save(office, modal)
    profile = await shown(office.alice, "Acme")
    assert "Slow warehouse" in profile.text
    assert "Tom Okafor · CFO · price · decides · not spoken to yet" in profile.text


@pytest.mark.both_databases
async def test_doubles_become_one_with_both_their_contacts(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Tom\nTom Okafor (CFO)")
    for who in ("Tom", "Tom Okafor (CFO)"):
        form = await office.alice.types("/followup Acme")
        await form.fill(content=f"Showed {who} plan A", theirs=[who])
        await save(office, form)
    modal = await edit(office)
    one: Modal = await modal.select("contact:2", "merge")
    await one.fill(into="Tom")
    assert (await one.submit()).closed
    await office.settle()
    assert "Tom · CFO" in modal.text
    assert "Okafor" not in modal.text
    await save(office, modal)
    assert "last spoken to Wed, May 6" in (await shown(office.alice, "Acme")).text


async def test_a_name_that_is_taken_is_told_beside_its_field(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Tom\nWang Fang (Buyer)")
    one: Modal = await (await edit(office)).select("contact:1", "edit")
    await one.fill(name="Wang Fang")
    result = await one.submit()
    assert list(result.errors) == ["name"]
    assert one.value("name") == "Wang Fang"


async def test_who_decides_and_is_not_spoken_to_is_warned_of(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Ann (CFO)")
    assert "Only one contact person is known" in (await shown(office.alice, "Acme")).text
    await office.skip(days=95)
    card = await shown(office.alice, "Acme")
    assert "No one has spoken to Ann (CFO) for 95 days" in card.text
