"""Whoever closes the last thing that is open with a customer, or logs a contact without another, is
asked what next: a day, a to-do, nothing for now."""

import pytest

from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.conversations.profiles import add, save, shown
from tests.office import Office

ASKED = "What's next with Acme?"


async def logged(office: Office, **answers: object) -> SeenMessage:
    """The confirmation of a contact of alice's with Acme."""
    form: Modal = await office.alice.types("/followup")
    await form.fill({"customer": "Acme", "content": "Showed plan A to Li, 3 seats"} | answers)
    await save(office, form)
    message: SeenMessage = office.alice.dm.messages[-1]
    return message


@pytest.mark.both_databases
async def test_a_contact_logged_without_another_asks_for_a_day(office: Office) -> None:
    message = await logged(office)
    assert ASKED in message.text
    assert message.buttons[:2] == ["Add a to-do", "Nothing for now"]
    await message.select("Next contact on…", "2026-05-18")
    await office.settle()
    assert ASKED not in message.text
    assert "Next contact Mon, May 18" in message.text.replace("*", "").replace("  ", " ")
    assert "Mon, May 18" in (await shown(office.alice, "Acme")).text
    await office.skip(days=12)
    await office.alice.dm.next(containing="follow up with Acme")


async def test_nothing_for_now_is_an_answer(office: Office) -> None:
    message = await logged(office)
    await message.click("Nothing for now")
    await office.settle()
    assert ASKED not in message.text
    assert "Nothing more for now." in message.text
    assert ASKED in (await logged(office)).text  # another contact is another question


@pytest.mark.parametrize(
    "planned",
    [
        {"next_contact": "2026-05-18"},
        {"todo_1_text": "send prices by May 12"},
        {"issue": "complex", "issue_question": "How fast is it?"},
    ],
)
async def test_who_has_planned_something_is_not_asked(
    office: Office, planned: dict[str, object]
) -> None:
    assert ASKED not in (await logged(office, **planned)).text
    assert ASKED not in (await logged(office)).text  # the same is still open


@pytest.mark.both_databases
async def test_the_last_todo_that_is_done_asks_in_its_message_once(office: Office) -> None:
    await logged(office, todo_1_text="send prices by May 8")
    await office.skip(days=1)
    reminder = await office.alice.dm.next(containing="Due tomorrow")
    await reminder.click("Done")
    await office.settle()
    assert ASKED in reminder.text
    assert sum(ASKED in one.text for one in office.alice.dm.messages) == 1
    form: Modal = await reminder.click("Add a to-do")
    assert "Acme" in form.text
    await form.fill(todo_1_text="call Li by May 15")
    await save(office, form)
    assert ASKED not in reminder.text
    assert "The next step is among your to-dos" in reminder.text
    assert "call Li" in (await shown(office.alice, "Acme")).text
    await reminder.click("Reopen")
    await reminder.click("Done")
    await office.settle()
    assert ASKED not in reminder.text


async def test_not_while_another_thing_is_open(office: Office) -> None:
    await logged(office, todo_1_text="send prices by May 8", next_contact="2026-05-18")
    await office.skip(days=1)
    reminder = await office.alice.dm.next(containing="Due tomorrow")
    await reminder.click("Done")
    await office.settle()
    assert ASKED not in reminder.text


async def test_a_list_of_todos_asks_too(office: Office) -> None:
    await logged(office, todo_1_text="send prices by May 8")
    await office.alice.types("/todo water the plants")
    listed: SeenMessage = await office.alice.types("/todo")
    await listed.click("Done", near="send prices")
    await office.settle()
    assert ASKED in listed.text
    await listed.select("Next contact on…", "2026-05-18")
    await office.settle()
    assert "Next contact with Acme: Mon, May 18." in listed.text
    assert ASKED not in listed.text
    assert "water the plants" in listed.text


@pytest.mark.both_databases
async def test_the_issue_that_is_closed_last_asks(office: Office) -> None:
    await add(office, office.mei, "Acme")
    form: Modal = await office.mei.types("/issue Acme 系统何时恢复？紧急")
    await save(office, form)
    message: SeenMessage = office.mei.dm.messages[-1]
    for step in ("已答复", "已告诉客户", "关闭"):
        await message.click(step)
        await office.settle()
    assert "Acme的下一步怎么安排？" in message.text
    await message.select("下次跟进时间……", "2026-05-05")  # it has passed
    await office.settle()
    assert "Acme的下一步怎么安排？" in message.text
    await message.select("下次跟进时间……", "2026-05-18")
    await office.settle()
    assert "✅ 已安排下次跟进。" in message.text
    assert "已安排5月18日（周一）跟进Acme。" in str(office.mei.ephemerals[-1].text)
