"""Taking a record back: Undo within half an hour, Delete at any time. Logged by Alice at 10:30 of
Wednesday 6 May 2026; Mei is her manager."""

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.conversations.issues import ask
from tests.conversations.preferences import choose
from tests.office import Office


async def record(office: Office, **fields: object) -> SeenMessage:
    """A contact of Alice's with Acme, and its confirmation."""
    form: Modal = await office.alice.types("/followup")
    content = fields.setdefault("content", "Showed plan A to Li: 3 seats by May 15")
    await form.fill({"customer": "Acme"} | fields)
    result = await form.submit()
    if not result.closed:  # asked for more
        result = await form.submit()
    assert result.closed, result.errors
    await office.settle()
    confirmation: SeenMessage = await office.alice.dm.next(containing=str(content))
    return confirmation


async def records(person: Person, button: str) -> SeenMessage:
    """The records of Acme, opened from its profile."""
    profile = await person.types("/customer Acme")
    listed: SeenMessage = await profile.click(button)
    return listed


async def said(office: Office, person: Person) -> str:
    """The last word that only this person saw."""
    await office.settle()
    return str(person.ephemerals[-1].text)


async def test_a_record_is_undone_until_half_an_hour_is_over(office: Office) -> None:
    confirmation = await record(office)
    await office.skip(minutes=30)
    await confirmation.click("Undo")
    assert "Undone: Acme" in confirmation.text
    assert confirmation.buttons == []


async def test_a_second_later_it_is_too_late_and_can_be_deleted(office: Office) -> None:
    confirmation = await record(office)
    await office.skip(minutes=30, seconds=1)
    await confirmation.click("Undo")
    told = await said(office, office.alice)
    assert "more than 30 minutes ago" in told
    assert "can delete it" in told
    assert confirmation.buttons == ["Add a to-do", "Nothing for now", "Edit", "Delete"]

    await confirmation.click("Delete")
    assert "Deleted: Acme · Wed, May 6, 10:30 AM" in confirmation.text
    assert "Deleted by alice on Wed, May 6, 11:00 AM" in confirmation.text
    assert confirmation.buttons == []


async def test_what_is_said_too_late_is_said_in_each_language(office: Office) -> None:
    for person, undo, delete, says in (
        (office.mei, "撤销", "删除", "已保存超过 30 分钟，不能再撤销"),
        (office.bob, "復原", "刪除", "已儲存超過 30 分鐘，不能再復原"),
    ):
        form = await person.types(f"/followup 客户{person.id}")
        await form.fill(content="周五前发报价 3 万元给李总")
        await form.submit()
        await office.settle()
        confirmation = person.dm.messages[-1]
        await office.skip(minutes=31)
        await confirmation.click(undo)
        assert says in await said(office, person)
        await confirmation.click(delete)
        assert "删除" in confirmation.text or "刪除" in confirmation.text
        assert confirmation.buttons == []


@pytest.mark.both_databases
async def test_a_deleted_record_leaves_no_trace_but_what_was_done_since(office: Office) -> None:
    await record(office, content="Talked to Li about 3 seats")
    await office.skip(days=1)
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A to Li, 12 seats", todo_1_text="send the deck")
    await form.fill(todo_1_due="2026-05-08", next_contact="2026-05-18")
    await form.click("Add a to-do")
    await form.fill(todo_2_text="send prices", todo_2_due="2026-05-11")
    assert (await form.submit()).closed
    await office.settle()
    confirmation = await office.alice.dm.next(containing="12 seats")
    profile = await office.alice.types("/customer Acme")
    assert "Last contact  Thu, May 7" in profile.text

    home = await office.alice.opens_home()
    await choose(home, "Done", "send the deck")
    await office.skip(days=1)
    await confirmation.click("Undo")  # it is too late, and Delete is there instead
    await confirmation.click("Delete")

    profile = await office.alice.types("/customer Acme")
    assert "Last contact  Wed, May 6" in profile.text
    assert "send prices" not in profile.text
    assert "Mon, May 18" not in profile.text
    listed = await profile.click("Records")
    assert "Talked to Li about 3 seats" in listed.text
    assert "12 seats" not in listed.text
    before = len(office.alice.dm.messages)
    await office.skip(days=4)
    assert not any("send prices" in one.text for one in office.alice.dm.messages[before:])


async def test_a_manager_deletes_from_the_profile_and_the_author_sees_it(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    confirmation = await record(office)
    await office.skip(days=2)
    listed = await records(office.mei, "历史记录")
    assert "Showed plan A to Li" in listed.text
    await listed.click("删除")
    assert "还没有跟进记录" in listed.text

    await office.settle()
    assert "Deleted by mei on Fri, May 8, 10:30 AM" in confirmation.text
    assert confirmation.buttons == []


async def test_who_only_shares_a_customer_reads_its_records(office: Office) -> None:
    await record(office)
    profile = await office.alice.types("/customer Acme")
    form = await profile.click("Edit")
    await form.fill(shared=["bob"])
    await form.submit()
    await office.settle()

    listed = await records(office.bob, "歷史紀錄")
    assert "Showed plan A to Li" in listed.text
    assert listed.buttons == []


async def test_the_author_of_somebody_else_s_record_cannot_delete_it(office: Office) -> None:
    confirmation = await record(office, owner="bob")
    assert confirmation.buttons == ["Add a to-do", "Nothing for now", "Edit", "Undo"]
    await office.skip(minutes=31)
    await confirmation.click("Undo")
    assert confirmation.buttons == ["Add a to-do", "Nothing for now", "Edit"]


async def test_a_form_whose_record_was_deleted_keeps_what_was_typed(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    confirmation = await record(office)
    form = await confirmation.click("Edit")
    await form.fill(feedback="“Too slow by 3 seconds”")
    listed = await records(office.mei, "历史记录")
    await listed.click("删除")

    result = await form.submit()
    assert not result.closed
    assert "undone or deleted" in " ".join(result.errors.values())
    assert form.value("feedback") == "“Too slow by 3 seconds”"


async def test_an_old_button_of_a_deleted_record_says_so(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    confirmation = await record(office)
    listed, again = await records(office.mei, "历史记录"), await records(office.mei, "历史记录")
    await listed.click("删除")
    await again.click("删除")
    assert "已被撤销、删除" in await said(office, office.mei)
    assert "Deleted by mei" in confirmation.text


async def test_records_are_listed_page_by_page(office: Office) -> None:
    for number in range(7):
        await record(office, content=f"Talk number {number} about 3 seats")
        await office.skip(minutes=1)
    listed = await records(office.alice, "Records")
    assert "Talk number 6" in listed.text
    assert "Talk number 1" not in listed.text
    await listed.click("Show more →")
    assert "Talk number 1" in listed.text
    await listed.click("Delete", near="Talk number 1")
    assert "Talk number 1" not in listed.text
    assert "Talk number 0" in listed.text

    form = await listed.click("Edit", near="Talk number 0")
    assert form.value("content") == "Talk number 0 about 3 seats"


@pytest.mark.both_databases
async def test_an_issue_leaves_its_trail_with_the_customer(office: Office) -> None:
    """Who answered it, told the customer and closed it: in the record that raised it."""
    await ask(office, office.alice, "complex")
    form = await office.alice.types("/issue Acme the dashboard is down urgent")
    if isinstance(form, Modal):
        await form.submit()
    await office.settle()
    for label in ("Answered", "Customer told", "Close"):
        await office.skip(hours=1)
        listed = await office.alice.types("/issue")
        await listed.click(label, near="Is A faster than B?")
        await office.settle()
    shown = await records(office.alice, "Records")
    [trail] = [one for one in shown.text.splitlines() if "closed" in one]
    steps = ("raised", "answered", "customer told", "closed")
    hours = ("10:30 AM", "11:30 AM", "12:30 PM", "1:30 PM")
    for step, hour in zip(steps, hours, strict=True):
        assert f"{step} Wed, May 6, {hour} by alice" in trail
    assert "Issue · alice\nthe dashboard is down" in shown.text
