"""What the customer promised in a record can be made a to-do: nothing is created unasked."""

import pytest

from tests.conversations.records import record
from tests.office import Office

SAID = "Showed plan A. She promised to send us the signed order form by Friday"
BUTTON = "Check on Fri, May 8 that it came: She promised to send us the signed order…"


@pytest.mark.both_databases
async def test_one_press_makes_it_a_to_do_once(office: Office) -> None:
    told = await record(office, office.alice, "Acme", content=SAID)
    assert BUTTON in told.buttons
    assert "signed order form" not in (await office.alice.types("/todo")).text
    await told.click(BUTTON)
    await office.settle()
    assert BUTTON not in told.buttons
    listed = (await office.alice.types("/todo")).text
    assert listed.count("check: She promised to send us the signed order form by Friday") == 1
    assert "Fri, May 8" in listed


async def test_the_offer_goes_with_an_edit(office: Office) -> None:
    told = await record(office, office.alice, "Acme", content=SAID)
    form = await told.click("Edit")
    await form.fill(content=f"{SAID}, she came")
    await form.submit()
    await office.settle()
    assert BUTTON not in told.buttons
