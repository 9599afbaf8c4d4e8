"""A to-do that comes again: noted once, done week after week."""

import pytest

from tests.office import Office


async def test_every_friday_shows_the_next_three_fridays(office: Office) -> None:
    made = await office.alice.types("/todo send the report to Acme every Friday at 3pm")
    assert "send the report to Acme\n" in made.text
    assert "due Fri, May 8, 3:00 PM" in made.text
    assert "repeats every Fri" in made.text
    assert "Next due: Fri, May 8 · Fri, May 15 · Fri, May 22" in made.text


async def test_done_it_is_open_again_for_the_next_time(office: Office) -> None:
    await office.alice.types("/todo send the report every Friday")
    listed = await office.alice.types("/todo")
    await listed.click("Done")
    assert "next on Fri, May 15" in listed.text
    assert "1 open to-do" in listed.text
    assert "due Fri, May 15" in listed.text

    await office.skip_to(office.clock.now().replace(day=15, hour=1, minute=0))
    said = await office.alice.dm.next(containing="Due today")
    assert "send the report" in said.text


async def test_what_was_given_by_another_is_not_given_again(office: Office) -> None:
    await office.mei.types("/todo send the report every Friday @alice")
    given = await office.alice.dm.next(containing="assigned you")
    await given.click("Done")
    await office.skip(days=1)
    assert len([one for one in office.alice.dm.messages if "assigned you" in one.text]) == 1
    assert "due Fri, May 15" in (await office.alice.types("/todo")).text


async def test_reopened_there_is_one_of_it_and_done_again_there_is_the_next(
    office: Office,
) -> None:
    await office.alice.types("/todo send the report every Friday")
    listed = await office.alice.types("/todo")
    await listed.click("Done")
    await listed.click("Reopen")
    assert "1 open to-do" in listed.text
    assert "due Fri, May 8" in listed.text
    await listed.click("Done")
    assert "1 open to-do" in listed.text
    assert "due Fri, May 15" in listed.text


async def test_what_was_missed_is_not_made_up_for(office: Office) -> None:
    await office.alice.types("/todo send the report every Friday")
    await office.skip(days=13)  # to Tuesday, May 19
    listed = await office.alice.types("/todo")
    assert "1 open to-do" in listed.text
    await listed.click("Done")
    assert "due Fri, May 22" in listed.text


async def test_deleted_it_comes_no_more(office: Office) -> None:
    made = await office.alice.types("/todo send the report every Friday")
    await made.click("Delete")
    await office.skip(days=9)
    assert "Nothing open" in (await office.alice.types("/todo")).text


async def test_edit_says_how_often_and_ends_it(office: Office) -> None:
    made = await office.alice.types("/todo send the report by Friday")
    form = await made.click("Edit")
    await form.fill(todo_1_repeats="every second Tuesday")
    await form.submit()
    await office.settle()
    assert "due Tue, May 12" in made.text

    form = await made.click("Edit")
    assert form.value("todo_1_repeats")
    await form.fill(todo_1_repeats="")
    await form.submit()
    await office.settle()
    assert "repeats" not in made.text
    await made.click("Done")
    assert "next on" not in made.text


@pytest.mark.parametrize("typed", ["now and then", "twice a week", "by June 3", "3 demos"])
async def test_what_cannot_repeat_is_said_beside_the_field(office: Office, typed: str) -> None:
    made = await office.alice.types("/todo send the report by Friday")
    form = await made.click("Edit")
    await form.fill(todo_1_repeats=typed)
    refused = await form.submit()
    assert "I don't understand how often" in refused.errors["todo_1_repeats"]
    assert form.value("todo_1_repeats") == typed


async def test_an_edit_that_leaves_it_alone_keeps_its_rhythm(office: Office) -> None:
    made = await office.alice.types("/todo send the report every second Friday")
    form = await made.click("Edit")
    await form.fill(todo_1_text="send the long report")
    await form.submit()
    await office.settle()
    assert "due Fri, May 8" in made.text
    await made.click("Done")
    assert "next on Fri, May 22" in made.text


async def test_in_chinese(office: Office) -> None:
    await office.mei.types("/followup language 简体中文")
    made = await office.mei.types("/todo 每周五发周报给 Acme")
    assert "发周报给 Acme" in made.text
    assert "每周五重复" in made.text
    assert "接下来的到期日：5月8日（周五）" in made.text


async def test_what_was_missed_is_said_again_each_time_it_falls_due(office: Office) -> None:
    await office.alice.types("/todo write the daily report every day")  # of Wednesday, May 6
    await office.skip_to(office.clock.now().replace(day=7, hour=2, minute=0))
    said = await office.alice.dm.next(containing="Due again today")
    assert "Due again today, not done on Wed, May 6: write the daily report" in said.text
    await office.skip_to(office.clock.now().replace(day=8, hour=2, minute=0))
    said = office.alice.dm.messages[-1]
    assert "write the daily report" in said.text
    assert "again today, not done on Wed, May 6" in said.text
    listed = await office.alice.types("/todo")
    assert "1 open to-do" in listed.text
    assert "repeats every day" in listed.text


async def test_how_often_is_said_as_people_say_it(office: Office) -> None:
    made = await office.mei.types("/todo 每天下班前写日报")
    assert "每天重复" in made.text
