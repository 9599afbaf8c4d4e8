"""Words about what lies ahead, and sentences that are no names: what Save stores is what the draft
showed."""

import asyncio

import pytest
from sqlmodel import Session, select

from bot.localslack.world.workspace import TEAM
from models import Appointment, Customer, FollowUp, Person, Todo
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
async def test_a_question_about_a_customer_is_no_contact_and_shows_its_card(
    office: Office, typed: str
) -> None:
    await add(office, office.alice, "Northwind")
    await office.alice.says(typed)
    card = await office.alice.dm.next(containing="Last contact")
    assert "no contact yet" in card.text
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
    assert "Also planned, and stays  Thu, May 7, 3:00 PM" in office.alice.dm.last().text
    await office.alice.dm.last().click("Save")
    await office.settle()
    assert await stored_plans(office) == ["2026-05-07 15:00:00", "2026-05-15 16:00:00"]


async def test_what_is_to_be_taken_along_goes_with_the_plan(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    await office.alice.says("Thursday 3pm visiting Northwind, bring two samples")
    draft = await office.alice.dm.next(containing="Plans for next time?")
    assert "To prepare  two samples" in draft.text
    await draft.click("Save")
    await office.settle()

    def materials(session: Session) -> list[str]:
        return [one.materials for one in session.exec(select(Appointment))]

    assert await office.bot.database.read(materials) == ["two samples"]
    followups, todos, _ = await stored(office)
    assert (followups, todos) == ([], [])


async def test_a_plan_with_nobody_known_is_a_to_do(office: Office) -> None:
    await office.alice.says("we need to send the offer by Friday; next: May 17")
    await office.settle()
    await office.alice.dm.last().click("Save as a to-do")
    await office.settle()
    _, todos, _ = await stored(office)
    assert [one.due and one.due.day for one in todos] == [8, 17]


async def stored_plans(office: Office) -> list[str]:
    def read(session: Session) -> list[str]:
        planned = session.exec(select(Appointment).where(Appointment.state == "planned"))
        return [f"{one.on} {one.starts}" for one in planned]

    return await office.bot.database.read(read)


@pytest.mark.parametrize(
    ("typed", "when"),
    [
        ("meeting with Ann Lee on the 11th at 10", "2026-05-11 10:00:00"),
        ("meeting with Ann from Acme on the 11th at 10", "2026-05-11 10:00:00"),
        ("meeting with Ann Lee, May 11, 10am", "2026-05-11 10:00:00"),
        ("Ann from Acme May 11 10am", "2026-05-11 10:00:00"),
        ("Ann Lee, next Tuesday 3pm", "2026-05-12 15:00:00"),
        ("meeting with Ann at Acme today at 3pm", "2026-05-06 15:00:00"),
        ("call with Ann from Acme, May 11, 10am, about the renewal", "2026-05-11 10:00:00"),
        ("下周二下午3点跟林主任开会", "2026-05-12 15:00:00"),
        ("11号上午10点跟海岳林主任开会", "2026-05-11 10:00:00"),
        ("跟海岳林主任开会，5月11日上午十点", "2026-05-11 10:00:00"),
        ("今天下午三点和林主任开会", "2026-05-06 15:00:00"),
        ("周四下午三点跟林主任视频会议，讨论报价", "2026-05-07 15:00:00"),
        ("5月11日早上十點跟海岳林主任開會", "2026-05-11 10:00:00"),
        ("5月11日早上十點 海岳 林主任 開會", "2026-05-11 10:00:00"),
        ("下禮拜二下午三點跟林主任開會", "2026-05-12 15:00:00"),
        ("11號早上十點拜訪海岳林主任", "2026-05-11 10:00:00"),
    ],
)
async def test_a_meeting_to_come_with_somebody_is_planned_and_no_contact_of_today(
    office: Office, typed: str, when: str
) -> None:
    await add(office, office.alice, "Acme", chain="Ann Lee · Buyer")
    await add(office, office.alice, "海岳物流", chain="林主任")
    await office.alice.says(typed)
    await office.settle()
    await office.alice.dm.last().click("Save")
    await office.settle()
    assert "✅ Next contact saved" in office.alice.dm.last().text
    assert await stored_plans(office) == [when]
    followups, todos, _ = await stored(office)
    assert (followups, todos) == ([], [])


@pytest.mark.parametrize(
    "typed",
    [
        "met Ann from Acme on the 4th at 10, likes plan A",
        "meeting with Ann from Acme on May 4 at 10, she likes plan A",
        "5月4日上午十点跟海岳林主任开会，他同意了方案",
        "5月4日早上十點跟海岳林主任開會，他同意了方案",
    ],
)
async def test_a_meeting_that_is_over_is_a_record_still(office: Office, typed: str) -> None:
    await add(office, office.alice, "Acme", chain="Ann Lee · Buyer")
    await add(office, office.alice, "海岳物流", chain="林主任")
    await office.alice.says(typed)
    await office.settle()
    await office.alice.dm.last().click("Save")
    await office.settle()
    [record], _, _ = await stored(office)
    assert record.occurred_at.day == 4
    assert await stored_plans(office) == []


@pytest.mark.parametrize("typed", ["海岳周经理周五前发报价", "下周二上午十点和周经理开会"])
async def test_another_manager_is_not_the_colleague_who_has_that_title(
    office: Office, typed: str
) -> None:
    """陈经理 is called so; 周经理 is the customer's."""

    def rename(session: Session) -> None:
        bob = session.exec(select(Person).where(Person.handle == "bob")).one()
        bob.name = "陈经理"

    await office.bob.types("/todo")
    await office.bot.database.write(rename, TEAM)
    await add(office, office.alice, "海岳物流", chain="周经理")
    await office.alice.says(typed)
    await office.settle()
    assert "陈经理" not in office.alice.dm.last().text
