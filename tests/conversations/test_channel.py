"""Channels that belong to a customer."""

import pytest

from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.workspace import BOT_USER, Channel
from tests.conversations.profiles import add
from tests.office import Office


def make_channel(office: Office, name: str = "acme") -> None:
    members = ["UALICE", "UBOB", BOT_USER]
    office.slack.workspace.add_channel(Channel(f"C{name.upper()}", name, members))


def questions(office: Office) -> list[SeenMessage]:
    seen = office.alice.channel("#acme").messages
    return [one for one in seen if "belong to Acme" in one.text]


async def test_a_channel_called_like_a_customer_is_asked_about_once(office: Office) -> None:
    make_channel(office)
    await add(office, office.alice, "Acme Ltd")
    await office.alice.types("/customer Acme", "#acme")
    await office.settle()
    [question] = questions(office)
    await question.click("No")
    await office.alice.types("/customer Acme", "#acme")
    await office.settle()
    assert questions(office) == []


@pytest.mark.both_databases
async def test_what_is_typed_in_its_channel_is_about_the_customer(office: Office) -> None:
    make_channel(office)
    await add(office, office.alice, "Acme Ltd", industry="Retail")
    await office.alice.types("/customer Acme", "#acme")
    await office.settle()
    await questions(office)[0].click("Link")
    card = await office.alice.types("/customer", "#acme")
    assert "Retail" in card.text


@pytest.mark.both_databases
async def test_the_owner_hears_of_a_link_that_somebody_else_made(office: Office) -> None:
    make_channel(office)
    await add(office, office.bob, "Acme Ltd", shared=["UALICE"])
    await office.alice.types("/customer Acme", "#acme")
    await office.settle()
    await questions(office)[0].click("Link")
    told = await office.bob.dm.next(containing="Acme Ltd")
    await told.click(told.buttons[-1])
    await office.settle()
    listed = await office.alice.types("/customer", "#acme")
    assert "Acme Ltd" in listed.text
    assert "Edit" not in listed.buttons


async def test_a_channel_called_otherwise_is_not_asked_about(office: Office) -> None:
    make_channel(office, "acme-party")
    await add(office, office.alice, "Acme Ltd")
    before = len(office.alice.channel("#acme-party").messages)
    await office.alice.types("/customer Acme", "#acme-party")
    await office.settle()
    assert len(office.alice.channel("#acme-party").messages) == before + 1


async def test_a_followup_typed_there_is_about_the_customer(office: Office) -> None:
    make_channel(office)
    await add(office, office.alice, "Acme Ltd", chain="Tom Okafor (CFO)")
    await office.alice.types("/customer Acme", "#acme")
    await office.settle()
    await questions(office)[0].click("Link")
    empty = await office.alice.types("/followup", "#acme")
    assert "Acme Ltd" in empty.text
    form = await office.alice.types("/followup call today, they like plan A", "#acme")
    assert "Acme Ltd" in form.text
    assert form.value("method") == "phone"
    other = await office.alice.types("/followup Bolt: call today, they like plan A", "#acme")
    assert "Bolt" in other.text
    assert "Acme" not in other.text


async def test_a_channel_is_linked_by_a_command_and_unlinked(office: Office) -> None:
    make_channel(office, "deals-north")
    await add(office, office.alice, "Acme Ltd", industry="Retail")
    asked = await office.alice.types("/followup link Bolt", "#deals-north")
    assert "None of the customers that you can see is called “Bolt”" in asked.text
    linked = await office.alice.types("/followup link acme", "#deals-north")
    assert "is now linked to Acme Ltd" in linked.text
    assert "Retail" in (await office.alice.types("/customer", "#deals-north")).text
    await linked.click("Unlink")
    assert "no longer linked" in linked.text
    assert "Retail" not in (await office.alice.types("/customer", "#deals-north")).text


async def test_a_name_with_a_slip_is_asked_about(office: Office) -> None:
    await add(office, office.alice, "Meridian Clinics")
    found = await office.alice.types("/customer merdian")
    assert "Did you mean one of these?" in found.text
    assert "Meridian Clinics" in found.text


async def test_what_cannot_be_linked_says_why(office: Office) -> None:
    make_channel(office)
    await add(office, office.bob, "Acme Ltd")
    for name in ("Acme Ltd", "Acme"):
        await office.alice.types(f"/followup link {name}", "#acme")
    first, second = office.alice.ephemerals[-2:]
    assert "Someone else here already owns a customer with this name" in first.text
    assert "None of the customers that you can see is called “Acme”" in second.text
    await office.bob.types("/followup link 不存在公司", "#acme")
    assert "您看得到的客戶裡沒有「不存在公司」" in office.bob.ephemerals[-1].text
    await office.bob.types("/followup 連結 Acme Ltd", "#acme")
    assert "Acme Ltd" in office.bob.ephemerals[-1].text
