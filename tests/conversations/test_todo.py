"""Promises: written in one line, listed, done, put off and handed on."""

from bot.localslack.people.surfaces import SeenMessage
from tests.office import Office


async def promise(office: Office, line: str) -> SeenMessage:
    made: SeenMessage = await office.alice.types(f"/todo {line}")
    await office.settle()
    return made


async def test_one_line_is_read_for_who_and_when(office: Office) -> None:
    made = await promise(office, "send the deck to Acme by Friday @bob")

    assert "Noted, and bob is told" in made.text
    assert "due Fri 8 May" in made.text
    assert "send the deck to Acme by Friday" in made.text
    assert "@bob" not in made.text
    await office.bob.dm.next(containing="send the deck to Acme by Friday")


async def test_without_a_date_the_reply_asks_for_one(office: Office) -> None:
    made = await promise(office, "send the deck soon")
    assert "When is it due?" in made.text

    await made.select("Pick a date", "2026-05-08")
    assert "due Fri 8 May" in made.text
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
    await listed.click("More →")
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
    assert "snoozed until Thu 7 May 10:30" in reminder.text
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
    assert "snoozed until Fri 8 May 12:00" in reminder.text
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
    await office.bob.dm.next(containing="今天（5月8日 週五）到期")


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
