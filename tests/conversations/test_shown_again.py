"""What changes in one place is shown in all the messages that speak of it."""

from bot.localslack.world.faults import RateLimited
from tests.conversations.preferences import choose
from tests.conversations.profiles import mute_silence
from tests.office import Office


async def test_a_todo_done_on_home_is_done_in_its_reminder(office: Office) -> None:
    await office.alice.types("/todo send 3 prices by Thursday")
    await office.skip(days=1)
    reminder = await office.alice.dm.next(containing="Due today")
    assert "Done" in reminder.buttons
    home = await office.alice.opens_home()
    await choose(home, "Done")
    await office.settle()
    assert "✅ Done on Thu, May 7" in reminder.text
    assert reminder.buttons == ["Reopen"]


async def test_an_issue_that_its_owner_answers_is_answered_for_the_manager(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    form = await office.alice.types("/issue how fast is it? urgent")
    await form.fill(customer="Acme")
    assert (await form.submit()).closed
    await office.skip(hours=3)
    of_manager = await office.mei.dm.next(containing="how fast is it?")
    of_owner = office.alice.dm.messages[-1]
    assert of_manager.buttons == ["催一下", "打开"]

    await of_owner.click("Answered")
    await office.settle()
    assert "Answered on" in of_owner.text
    assert "已答复，客户知道了吗？" in of_manager.text
    assert of_manager.buttons == ["打开"]


async def test_an_edited_promise_changes_in_the_message_of_its_owner(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Li wants 3 seats by May 15", todo_1_text="send the deck")
    await form.fill(todo_1_owner="bob", todo_1_due="2026-05-11")
    assert (await form.submit()).closed
    await office.settle()
    given = await office.bob.dm.next(containing="send the deck")

    form = await (await office.alice.dm.next(containing="Recorded")).click("Edit")
    await form.fill(todo_1_text="send the price list")
    assert (await form.submit()).closed
    await office.settle()
    assert "send the price list" in given.text

    confirmation = office.alice.dm.messages[-1]
    await confirmation.click("Undo")
    await office.settle()
    assert "已刪除" in given.text
    assert given.buttons == []


async def test_a_contact_logged_elsewhere_is_logged_in_its_reminder(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Li wants 3 seats by May 15", next_contact="2026-05-07")
    await form.submit()
    await office.skip(days=1)
    brief = await office.alice.dm.next(containing="follow up with Acme")
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Li ordered 3 seats by May 20")
    assert (await form.submit()).closed
    await office.settle()
    assert "✅ Logged" in brief.text
    assert brief.buttons == []


async def test_a_contact_whose_record_is_undone_is_no_longer_logged_in_its_reminder(
    office: Office,
) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Li wants 3 seats by May 15", next_contact="2026-05-07")
    await form.submit()
    await office.skip(days=1)
    brief = await office.alice.dm.next(containing="with Acme")
    form = await brief.click("Log it")
    await form.fill(content="Li ordered 3 seats by May 20")
    assert (await form.submit()).closed
    await office.settle()
    assert "✅ Logged" in brief.text
    await office.alice.dm.messages[-1].click("Undo")
    await office.settle()
    assert "Logged" not in brief.text
    assert brief.buttons == ["Log it", "Move", "Didn't happen"]


async def test_a_confirmation_shows_who_has_its_promises_now_and_what_is_done(
    office: Office,
) -> None:
    await office.bob.types("/followup help")
    form = await office.alice.types("/followup Acme")
    await form.fill(
        content="Li wants 3 seats by May 15", todo_1_text="send the deck", todo_1_due="2026-05-08"
    )
    assert (await form.submit()).closed
    await office.settle()
    told = await office.alice.dm.next(containing="Recorded")
    listed = await office.alice.types("/todo")
    await listed.select("Reassign", "bob")
    await office.settle()
    assert "send the deck – bob" in told.text
    assert "Next  Fri, May 8: send the deck" in told.text
    await (await office.bob.dm.next(containing="send the deck")).click("完成")
    await office.settle()
    assert "Next  Fri, May 8: send the deck" not in told.text


async def test_a_brief_names_no_promise_that_was_kept_since(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Li wants 3 seats by May 15", next_contact="2026-05-07")
    await form.submit()
    await office.alice.types("/todo send Acme the deck by May 20")
    await office.skip(days=1)
    brief = await office.alice.dm.next(containing="with Acme")
    assert "send Acme the deck" in brief.text
    await (await office.alice.types("/todo")).click("Done")
    await office.settle()
    assert "send Acme the deck" not in brief.text


async def test_a_message_that_cannot_be_changed_holds_up_nothing(office: Office) -> None:
    await office.alice.types("/todo send 3 prices by Thursday")
    await office.skip(days=1)
    reminder = await office.alice.dm.next(containing="Due today")
    home = await office.alice.opens_home()
    await office.settle()
    office.slack.fail_next("chat.update", RateLimited(retry_after=5))
    await choose(home, "Done")
    await office.settle()
    assert "Reopen" in reminder.buttons
    assert "send 3 prices" not in office.alice.home().text
    assert not any("went wrong" in one.text for one in office.alice.dm.messages)


async def test_a_profile_that_was_looked_at_is_asked_about_no_more(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Li wants 3 seats by May 15")
    await form.submit()
    await mute_silence(office, "alice")
    await office.skip(days=33)
    reminder = next(m for m in reversed(office.alice.dm.messages) if "still accurate?" in m.text)
    await reminder.click("Still accurate")
    assert "still accurate?" not in reminder.text
    assert "✅ Acme's profile was checked on Mon, Jun 8." in reminder.text
