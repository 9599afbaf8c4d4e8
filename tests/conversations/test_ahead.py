"""Words about what lies ahead, and sentences that are no names: what Save stores is what the draft
showed."""

import asyncio

import pytest
from sqlmodel import Session, select

from models import Appointment, Customer, FollowUp, Todo
from tests.conversations.profiles import add
from tests.office import Office

CALL = (
    "Had a call with Tom from Northwind this morning, he asks for SSO. "
    "I'll send the paper by Wednesday."
)


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
        ("don't forget to ring Northwind on Monday", "Northwind", "ring Northwind", 11),
        ("ring Northwind tomorrow", "Northwind Traders", "ring Northwind", 7),
        ("下周一记得给恒达打电话", "恒达", "给恒达打电话", 11),
        ("別忘了下週一給恆達打電話", "恆達", "給恆達打電話", 11),
    ],
)
async def test_what_lies_ahead_becomes_a_to_do_at_one_press(
    office: Office, typed: str, customer: str, text: str, due: int
) -> None:
    await add(office, office.alice, customer)
    await office.alice.says(typed)
    draft = await office.alice.dm.next(containing="A to-do?")
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


@pytest.mark.parametrize("button", ["Save", "Edit"])
async def test_a_partly_named_customer_keeps_all_that_the_draft_showed(
    office: Office, button: str
) -> None:
    await add(office, office.alice, "Northwind Traders")
    await office.alice.says(CALL)
    draft = await office.alice.dm.next(containing="A follow-up with Northwind Traders?")
    await office.settle()
    pressed = await draft.click(button)
    if button == "Edit":
        assert "Northwind Traders" in pressed.text
        assert (await pressed.submit()).closed
    await office.settle()

    [record], [todo], [customer] = await stored(office)
    assert record.customer_id == customer.id
    assert record.content == "he asks for SSO."
    assert (todo.text, todo.due and todo.due.day) == ("send the paper", 13)
    assert record.method == "phone"
    assert record.occurred_at.hour == 2  # ten in the morning in Shanghai


async def test_the_form_of_what_lies_ahead_claims_no_contact(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    form = await office.alice.types("/followup ring Northwind tomorrow")
    assert "type /todo ring Northwind tomorrow" in form.text.replace("`", "")
    assert form.value("content") is None
    assert form.value("todo_1_text") == "ring Northwind"
    assert form.value("todo_1_due") == "2026-05-07"
    assert "content" in (await form.submit()).errors


async def test_a_promise_saved_twice_is_one_to_do(office: Office) -> None:
    await office.mei.says("记得下周一给恒达打电话")
    draft = await office.mei.dm.next(containing="要记成待办吗？")
    await asyncio.gather(draft.click("保存", waits=False), draft.click("保存", waits=False))
    await office.settle()
    assert "已存为待办" in draft.text
    _, todos, _ = await stored(office)
    assert [one.text for one in todos] == ["给恒达打电话"]


@pytest.mark.parametrize(
    "typed", ["When did I last talk to Northwind?", "上次见 Northwind 是什么时候"]
)
async def test_a_question_is_no_contact(office: Office, typed: str) -> None:
    await add(office, office.alice, "Northwind")
    await office.alice.says(typed)
    await office.alice.dm.next(containing="/followup")
    assert not any("A follow-up with" in one.text for one in office.alice.dm.messages)


@pytest.mark.parametrize("name", ["Acme, Inc.", "Smith, Jones & Co.", "Dr. Oetker"])
async def test_a_firm_may_have_commas_and_dots_in_its_name(office: Office, name: str) -> None:
    form = await office.alice.types(f"/followup {name}")
    assert form.value("customer") == f"new:{name}"
    assert form.value("content") is None


async def test_a_plan_becomes_the_next_contact_at_one_press(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    await office.alice.says("seeing Northwind tomorrow at 3pm")
    draft = await office.alice.dm.next(containing="Plans for next time?")
    assert "Next contact  Thu, May 7, 3:00 PM" in draft.text
    await draft.click("Save")
    await office.settle()
    assert "✅ Next contact saved: Northwind · Thu, May 7, 3:00 PM" in draft.text
    assert await stored_plans(office) == ["2026-05-07 15:00:00"]
    await office.alice.says("seeing Northwind next Friday at 4pm")
    await office.settle()
    await office.alice.dm.last().click("Save")
    await office.settle()
    assert await stored_plans(office) == ["2026-05-15 16:00:00"]


async def test_a_plan_with_nobody_known_is_a_to_do(office: Office) -> None:
    await office.alice.says("we need to send the offer by Friday; next: May 17")
    await office.settle()
    await office.alice.dm.last().click("Save")
    await office.settle()
    _, todos, _ = await stored(office)
    assert [one.due and one.due.day for one in todos] == [8, 17]


async def stored_plans(office: Office) -> list[str]:
    def read(session: Session) -> list[str]:
        planned = session.exec(select(Appointment).where(Appointment.state == "planned"))
        return [f"{one.on} {one.starts}" for one in planned]

    return await office.bot.database.read(read)
