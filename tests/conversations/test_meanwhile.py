"""What changed while a form was open: who saves second sees it, and overwrites nothing unseen."""

import pytest
from sqlmodel import Session, select

import models
from bot.localslack.people.surfaces import Modal, SeenMessage
from models import Todo
from tests.conversations.records import CONTENT, record
from tests.office import Office

pytestmark = pytest.mark.both_databases


async def archive(office: Office, name: str) -> None:
    """Undo of the only record takes the customer that it made with it."""
    told = next(one for one in reversed(office.alice.dm.messages) if name in one.text)
    await told.click("Undo")
    await office.settle()


async def test_a_form_whose_customer_is_gone_says_so_and_keeps_the_rest(office: Office) -> None:
    await record(office, office.alice, "Acme")
    form = await office.alice.types("/followup Acme")
    await form.fill(content=CONTENT, todo_1_text="send the deck")
    await archive(office, "Acme")
    result = await form.submit()
    assert "You have no such customer" in result.errors["customer"]
    assert form.value("content") == CONTENT
    assert form.value("todo_1_text") == "send the deck"
    await form.close()

    await record(office, office.alice, "Globex")
    form = await office.alice.types("/issue Globex how fast is it?")
    await archive(office, "Globex")
    assert "You have no such customer" in (await form.submit()).errors["customer"]
    assert form.value("question") == "how fast is it?"


async def reported(office: Office, **fields: object) -> SeenMessage:
    """A record of Alice's, whose manager is Mei."""
    await office.alice.types("/followup manager @mei")
    return await record(office, office.alice, "Acme", **fields)


async def opened_by_mei(office: Office) -> Modal:
    """The form of Alice's record."""
    profile = await office.mei.types("/customer Acme")
    listed = await profile.click("历史记录")
    form: Modal = await listed.click("编辑")
    return form


async def mei_edits(office: Office, **fields: object) -> None:
    form = await opened_by_mei(office)
    await form.fill(fields)
    assert (await form.submit()).closed
    await office.settle()


async def test_who_saves_a_planned_contact_second_sees_what_it_is_now(office: Office) -> None:
    told = await reported(office, next_contact="2026-05-12")
    form = await told.click("Time, place, materials")
    await form.fill(materials="two samples")
    await mei_edits(office, next_contact="2026-05-14")

    assert not (await form.submit()).closed
    assert "changed while you had it open. It's now: Thu, May 14" in form.text
    assert form.value("materials") == "two samples"
    await form.fill(on="2026-05-14")
    assert (await form.submit()).closed
    await office.settle()
    assert "Thu, May 14" in told.text


async def test_the_time_that_a_contact_got_meanwhile_stays(office: Office) -> None:
    told = await reported(office, next_contact="2026-05-12")
    mine = await opened_by_mei(office)
    form = await told.click("Time, place, materials")
    await form.fill(starts="14:00", place="Their office")
    assert (await form.submit()).closed
    await office.settle()

    await mine.fill(content="改了 3 件 by May 15 with Li")
    assert not (await mine.submit()).closed
    assert "下次跟进 · alice，5月12日（周二）14:00 · Their office" in mine.text
    assert (await mine.submit()).closed
    await office.settle()
    assert "Next contact  Tue, May 12, 2:00 PM · Their office" in told.text
    assert "改了 3 件" in told.text


async def test_promises_that_changed_meanwhile_are_not_overwritten_unseen(office: Office) -> None:
    await office.bob.types("/followup help")
    told = await reported(office, todo_1_text="send the deck", todo_1_due="2026-05-12")
    form = await told.click("Edit")
    await form.fill(feedback="“Too slow by 3 seconds”")
    await bob_is_given(office, "send the deck")

    assert not (await form.submit()).closed
    assert "They're now: send the deck – bob, by Tue, May 12" in form.text
    assert form.value("feedback") == "“Too slow by 3 seconds”"
    await form.fill(todo_1_owner="bob")
    assert (await form.submit()).closed
    await office.settle()
    assert "send the deck – bob, by Tue, May 12" in told.text
    assert "“Too slow by 3 seconds”" in told.text


async def bob_is_given(office: Office, what: str) -> None:
    """Mei hands it over."""

    def write(session: Session) -> None:
        todo = session.exec(select(Todo).where(Todo.text == what)).one()
        bob, mei = (models.Person.get_or_create(session, user) for user in ("UBOB", "UMEI"))
        todo.reassign(session, bob, mei, office.clock.now())

    await office.bot.database.write(write, "TKEPT")


async def test_a_promise_that_was_kept_meanwhile_is_not_overwritten_unseen(office: Office) -> None:
    await office.bob.types("/followup help")
    told = await reported(office, todo_1_text="send the deck", todo_1_owner="bob")
    form = await told.click("Edit")
    await (await office.bob.dm.next(containing="send the deck")).click("完成")
    await office.settle()
    await form.fill(todo_1_text="send the deck, version 2")
    assert not (await form.submit()).closed
    assert "send the deck – bob, no due date ✅" in form.text
