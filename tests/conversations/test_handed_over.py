"""A customer is handed to a colleague, and back again."""

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal
from tests.conversations.profiles import add, save, shown
from tests.conversations.test_strategy import begun
from tests.office import Office


async def hand(office: Office, by: Person, to: str, edit: str) -> None:
    form: Modal = await (await shown(by, "Acme")).click(edit)
    await form.fill(owner=to)
    await save(office, form)


@pytest.mark.both_databases
async def test_what_is_open_goes_with_it_there_and_back_and_both_are_told(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await save(office, await office.alice.types("/issue Acme how fast is it?"))
    await begun(office, office.alice, action_1_text="Call", action_1_timing="every Monday")
    await hand(office, office.alice, "UBOB", "Edit")
    await office.bob.dm.next(containing="alice")
    assert "how fast is it?" not in (await office.alice.types("/issue")).text
    assert "how fast is it?" in (await office.bob.types("/issue")).text
    await hand(office, office.bob, "UALICE", "編輯")
    await office.alice.dm.next(containing="bob gave you the customer Acme")
    assert "how fast is it?" in (await office.alice.types("/issue")).text
    assert "how fast is it?" not in (await office.bob.types("/issue")).text
    assert "Call" in (await office.alice.types("/strategy Acme")).text


async def test_handed_to_who_has_it_already_it_stays_and_nobody_is_told(office: Office) -> None:
    await add(office, office.alice, "Acme")
    before = len(office.alice.dm.messages)
    await hand(office, office.alice, "UALICE", "Edit")
    told = office.alice.dm.messages[before:]
    assert not any("gave" in one.text for one in told)
