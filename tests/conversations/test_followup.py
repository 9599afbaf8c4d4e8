"""Recording a contact, from `/followup` to what is said of it."""

from tests.office import Office


async def test_a_record_is_confirmed_with_what_was_understood(office: Office) -> None:
    modal = await office.alice.types("/followup Acme")
    await modal.fill(
        content="Showed plan A to Li",
        feedback="“Likes it, wants a comparison with X by 15 May”",
        todo_1_text="send the comparison by May 15",
        next_contact="2026-05-18",
    )
    await modal.submit()

    confirmation = await office.alice.dm.next(containing="Recorded")
    assert "Acme" in confirmation.text
    assert "Fri 15 May" in confirmation.text
    assert "Mon 18 May" in confirmation.text
    assert {"Edit", "Undo"} <= set(confirmation.buttons)
