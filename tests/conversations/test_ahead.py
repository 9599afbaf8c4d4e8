"""Words about what lies ahead, and sentences that are no names: what Save stores is what the draft
showed."""

import pytest
from sqlmodel import Session, select

from bot.sandbox.people import Person
from models import Customer, FollowUp, Todo
from tests.office import Office

CALL = (
    "Had a call with Tom from Northwind this morning, he asks for SSO. "
    "I'll send the paper by Wednesday."
)


async def known(person: Person, name: str) -> None:
    """A customer of theirs."""
    unknown = await person.types(f"/customer {name}")
    form = await unknown.click(unknown.buttons[0])
    assert (await form.submit()).closed


async def stored(office: Office) -> tuple[list[FollowUp], list[Todo], list[Customer]]:
    def read(session: Session) -> tuple[list[FollowUp], list[Todo], list[Customer]]:
        return (
            list(session.exec(select(FollowUp))),
            list(session.exec(select(Todo))),
            list(session.exec(select(Customer))),
        )

    return await office.bot.database.read(read)


@pytest.mark.parametrize(
    ("typed", "customer", "text", "due"),
    [
        ("don't forget to ring Northwind on Monday", "Northwind", "ring Northwind on Monday", 11),
        ("ring Northwind tomorrow", "Northwind Traders", "ring Northwind tomorrow", 7),
        ("下周一记得给恒达打电话", "恒达", "下周一记得给恒达打电话", 11),
        ("別忘了下週一給恆達打電話", "恆達", "下週一給恆達打電話", 11),
        ("明天去拜访恒达", "恒达科技", "明天去拜访恒达", 7),
    ],
)
async def test_what_lies_ahead_becomes_a_to_do_at_one_press(
    office: Office, typed: str, customer: str, text: str, due: int
) -> None:
    await known(office.alice, customer)
    await office.alice.says(typed)
    draft = await office.alice.dm.next(containing="Something to do?")
    assert f"Customer  {customer}" in draft.text
    assert text in draft.text
    await office.settle()

    await draft.click("Save")
    await office.settle()
    assert f"✅ Saved as a to-do: {text}" in draft.text
    followups, todos, [of] = await stored(office)
    assert followups == []
    assert [(one.text, one.due and one.due.day, one.customer_id) for one in todos] == [
        (text, due, of.id)
    ]
    assert of.last_contact_at is None
