"""Promises: written in one line, listed, done, put off and handed on."""

import pytest

from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.errors import PersonError
from tests.conversations.profiles import add
from tests.office import Office


async def promise(office: Office, line: str) -> SeenMessage:
    made: SeenMessage = await office.alice.types(f"/todo {line}")
    await office.settle()
    return made


async def test_one_line_is_read_for_who_and_when(office: Office) -> None:
    made = await promise(office, "send the deck to Acme by Friday @bob")

    assert "Noted – bob has been notified" in made.text
    assert "due Fri, May 8" in made.text
    assert "send the deck to Acme\n" in made.text
    assert "@bob" not in made.text
    await office.bob.dm.next(containing="send the deck to Acme")


async def test_the_hour_of_a_deadline_is_kept(office: Office) -> None:
    made = await promise(office, "send the signed NDA by tomorrow noon")
    assert "send the signed NDA\ndue Thu, May 7, 12:00 PM" in made.text
    form = await made.click("Edit")
    assert form.value("todo_1_due_time") == "12:00"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("跟老板对一下周五给XX的价格", "跟老板对一下给XX的价格"),
        ("看一下周五的账号开没开", "看一下周五的账号开没开"),
    ],
)
async def test_a_weekday_behind_yixia_is_the_next_to_come(
    office: Office, line: str, said: str
) -> None:
    made = await promise(office, line)
    assert said in made.text
    assert "May 8" in made.text


async def test_without_a_date_the_reply_asks_for_one(office: Office) -> None:
    made = await promise(office, "send the deck soon")
    assert "When is it due?" in made.text

    await made.select("Pick a date", "2026-05-08")
    assert "due Fri, May 8" in made.text
    await office.skip_to(office.clock.now().replace(day=8, hour=1, minute=0))
    await office.alice.dm.next(containing="Due today")


async def test_the_list_shows_overdue_first_and_settles(office: Office) -> None:
    await promise(office, "call Ann by May 20")
    await promise(office, "send the deck by May 7")
    await promise(office, "tidy up")
    await office.skip(days=3)

    listed = await office.alice.types("/todo")
    assert "3 open to-dos" in listed.text
    order = [listed.text.index(what) for what in ("send the deck", "call Ann", "tidy up")]
    assert order == sorted(order)
    assert "2 days late" in listed.text

    await listed.click("Done", near="send the deck")
    assert "✅ Done" in listed.text
    assert "2 open to-dos" in listed.text
    await office.settle()
    await listed.click("Reopen")
    assert "3 open to-dos" in listed.text


async def test_forty_open_todos_come_in_pages(office: Office) -> None:
    for number in range(40):
        await office.alice.types(f"/followup todo item {number:02} by May 20")
    listed = await office.alice.types("/todo")

    assert "40 open to-dos" in listed.text
    assert "item 00" in listed.text
    await listed.click("Show more →")
    assert "item 08" in listed.text
    assert "item 00" not in listed.text
    await listed.click("Done", near="item 09")
    assert "39 open to-dos" in listed.text
    assert "item 10" in listed.text


async def test_a_reminder_is_settled_where_it_stands(office: Office) -> None:
    await promise(office, "send the deck by May 7")
    await office.skip(hours=25)
    reminder = await office.alice.dm.next(containing="Due today")

    await reminder.click("Done")
    assert "✅ Done" in reminder.text
    assert reminder.buttons == ["Reopen"]
    before = len(office.alice.dm.messages)
    await office.skip(days=3)
    assert len(office.alice.dm.messages) == before


async def test_snoozed_it_comes_back_when_asked(office: Office) -> None:
    await promise(office, "send the deck by May 7")
    await office.skip(hours=23)
    reminder = await office.alice.dm.next(containing="Due today")

    await reminder.select("Snooze", "1 hour")
    assert "snoozed until Thu, May 7, 10:30 AM" in reminder.text
    before = len(office.alice.dm.messages)
    await office.skip(minutes=59)
    assert len(office.alice.dm.messages) == before
    await office.skip(minutes=1)
    await office.alice.dm.next(containing="You asked to be reminded: send the deck")


async def test_a_time_to_snooze_until_can_be_picked(office: Office) -> None:
    await promise(office, "send the deck by May 7")
    await office.skip(hours=23)
    reminder = await office.alice.dm.next(containing="Due today")

    modal = await reminder.select("Snooze", "Pick a time…")
    await modal.fill(until=1778000000)
    assert "has passed" in (await modal.submit()).errors["until"]
    await office.settle()
    await modal.fill(until=1778212800)  # 2026-05-08 12:00 in Shanghai
    await modal.submit()
    await office.settle()
    assert "snoozed until Fri, May 8, 12:00 PM" in reminder.text
    await office.skip(days=1, hours=3)
    await office.alice.dm.next(containing="You asked to be reminded")


async def test_handed_on_it_is_reminded_of_once_to_the_new_owner(office: Office) -> None:
    await promise(office, "send the deck by May 8")
    listed = await office.alice.types("/todo")
    await listed.select("Reassign", "bob")
    await office.settle()
    await office.bob.dm.next(containing="send the deck")

    before = len(office.alice.dm.messages)
    await office.skip(days=2)
    assert len(office.alice.dm.messages) == before
    await office.bob.dm.next(containing="今天到期，5月8日（週五）")


async def test_a_todo_of_somebody_else_cannot_be_settled(office: Office) -> None:
    made = await promise(office, "send the deck by Friday @bob")
    reminder = await office.bob.dm.next(containing="send the deck")
    await made.select("Reassign", "mei")
    await office.settle()

    assert "您已無權檢視" in reminder.text
    assert reminder.buttons == []


async def test_nobody_is_given_work_after_they_left(office: Office) -> None:
    await promise(office, "warm up by Friday @bob")
    office.slack.change_user("bob", deleted=True)
    for _ in range(100):  # until the bot has heard of it
        told = await office.alice.types("/todo send the deck by Friday @bob")
        if "left" in told.text:
            break
    assert "bob has left the workspace" in told.text


async def test_a_promise_can_be_put_right(office: Office) -> None:
    made = await promise(office, "send the dekc by Friday")
    form = await made.click("Edit")
    assert (form.value("todo_1_text"), form.value("todo_1_due")) == ("send the dekc", "2026-05-08")
    await form.fill(todo_1_text="send the deck", todo_1_due="2026-05-11", todo_1_owner="UBOB")
    assert (await form.submit()).closed
    await office.settle()
    assert "send the deck\ndue Mon, May 11" in made.text
    await office.bob.dm.next(containing="send the deck")


async def test_a_day_gone_by_is_refused_beside_the_field(office: Office) -> None:
    form = await (await promise(office, "send the deck by Friday")).click("Edit")
    await form.fill(todo_1_due="2026-05-04")
    assert set((await form.submit()).errors) == {"todo_1_due"}


async def test_what_is_deleted_is_gone_until_it_is_undone(office: Office) -> None:
    made = await promise(office, "send the deck by Friday @bob")
    given = await office.bob.dm.next(containing="send the deck")
    await made.click("Delete")
    await office.settle()
    assert "Deleted" in made.text
    assert made.buttons == ["Undo"]
    assert "已刪除" in given.text
    assert "沒有未完成的待辦" in (await office.bob.types("/todo")).text

    await made.click("Undo")
    await office.settle()
    assert "due Fri, May 8" in made.text
    assert "1 項未完成的待辦" in (await office.bob.types("/todo")).text


async def test_nobody_deletes_what_others_gave_them(office: Office) -> None:
    await promise(office, "send the deck by Friday @bob")
    listed = await office.bob.types("/todo")
    with pytest.raises(PersonError):
        await listed.select("todo_more@todo-list:0:open:1", "刪除")


async def test_a_list_has_edit_and_delete_in_a_menu(office: Office) -> None:
    await promise(office, "send the deck by Friday")
    await promise(office, "call Ann by May 20")
    listed = await office.alice.types("/todo")
    await listed.select("todo_more@todo-list:0:open:1", "Delete")
    assert "send the deck · Deleted" in listed.text
    assert "1 open to-do" in listed.text
    await listed.click("Undo")
    assert "2 open to-dos" in listed.text
    form = await listed.select("todo_more@todo-list:0:open:2", "Edit")
    await form.fill(todo_1_text="ring Ann")
    await form.submit()
    await office.settle()
    assert "ring Ann" in listed.text
    assert "2 open to-dos" in listed.text


@pytest.mark.parametrize("word", ["done", "已完成", "完成"])
async def test_what_was_done_is_listed(office: Office, word: str) -> None:
    made = await promise(office, "send the deck by Friday")
    await promise(office, "call Ann by May 20")
    await made.click("Done")
    await office.settle()
    listed = await office.alice.types(f"/todo {word}")
    assert "1 done in the last 30 days" in listed.text
    assert "call Ann" not in listed.text
    await listed.click("Reopen")
    assert "Nothing was done in the last 30 days" in listed.text


async def test_what_is_overdue_is_listed(office: Office) -> None:
    await promise(office, "send the deck by May 7")
    await promise(office, "call Ann by May 20")
    assert "Nothing is overdue" in (await office.alice.types("/todo overdue")).text
    await office.skip(days=3)
    listed = await office.alice.types("/todo 逾期")
    assert "1 overdue" in listed.text
    assert "call Ann" not in listed.text


async def test_what_is_open_with_a_customer_is_listed(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    assert "nothing open with Acme Industries" in (await office.alice.types("/todo acme")).text
    await promise(office, "send the deck to Acme by Friday")
    await promise(office, "tidy up")
    listed = await office.alice.types("/todo acme")
    assert "Acme Industries: 1 open to-do of yours" in listed.text
    assert "tidy up" not in listed.text


async def test_of_one_day_what_is_due_at_an_hour_comes_first(office: Office) -> None:
    await office.alice.types("/todo write the clip by tomorrow")
    await office.alice.types("/todo answer Li by tomorrow noon")
    listed = (await office.alice.types("/todo")).text
    assert listed.index("answer Li") < listed.index("write the clip")


async def test_a_day_alone_lists_what_is_due_then(office: Office) -> None:
    await office.alice.types("/todo write the clip by tomorrow")
    await office.alice.types("/todo call Ann by Monday")
    tomorrow = await office.alice.types("/todo tomorrow")
    assert "Thu, May 7: 1 due" in tomorrow.text
    assert "call Ann" not in tomorrow.text
    await tomorrow.click("Done")
    assert "Nothing is due Thu, May 7." in (await office.alice.types("/todo 5/7")).text
    assert "call Ann" in (await office.alice.types("/todo next week")).text
    assert "没有到期的待办" in (await office.mei.types("/todo 明天")).text
