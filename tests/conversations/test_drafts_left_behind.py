"""Drafts that are not saved yet when the customer they are about is handed over. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.test_covered import met
from tests.conversations.test_direct_message import says
from tests.office import Office

__all__ = ["met"]
LINES = [
    "I promised Ben the revised offer by Friday",
    "meeting with Ben at Acme on Friday at 2pm",
    "just spoke to Ben about the discount, he wants 8% off",
]


async def drafted(office: Office, line: str) -> SeenMessage:
    """A draft about Acme, where Ben is, of whom nobody else has one."""
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A", theirs="Ben")
    await form.submit()
    await office.settle()
    await says(office, office.alice, line)
    draft: SeenMessage = office.alice.dm.last()
    assert "Acme" in draft.text
    return draft


async def hand_over(office: Office) -> str:
    """What the form says."""
    await says(office, office.alice, "hand Acme over to @bob")
    form = await office.alice.dm.last().click("Give Acme…")
    said: str = form.text
    await form.submit()
    await office.settle()
    return said


@pytest.mark.parametrize("line", LINES)
async def test_the_form_names_them_and_they_can_be_passed_on(met: Office, line: str) -> None:
    draft = await drafted(met, line)
    said = await hand_over(met)
    assert "1 draft about it isn't saved yet" in said
    assert line in said
    refused = await draft.click("Save")
    assert "bob looks after Acme now, so nothing has been saved" in refused.text
    before = len(met.bob.dm.messages)
    await refused.click("Pass on to bob")
    await met.settle()
    told = "".join(one.text for one in met.bob.dm.messages[before:])
    assert "alice" in told
    assert "Acme" in told
    assert "Passed on" in draft.text


async def test_a_draft_about_something_else_is_not_named(met: Office) -> None:
    await drafted(met, LINES[0])
    await says(met, met.alice, "remind me to call Globex on Friday")
    said = await hand_over(met)
    assert "Globex" not in said
