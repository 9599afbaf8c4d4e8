"""My day, my week: posted in the channel, or sent to the manager, who replies; once a press."""

import pytest
from sqlmodel import Session

from bot.localslack.world.workspace import BOT_USER
from models import Person
from tests.conversations.own_days import FEEDBACK, a_day_of_alices, kept
from tests.conversations.profiles import add
from tests.conversations.reviews import read_by, record
from tests.office import Office


@pytest.mark.both_databases
async def test_the_manager_reads_it_in_her_language_and_her_reply_comes_back_once(
    office: Office,
) -> None:
    await a_day_of_alices(office)
    preview = await office.alice.types("/followup day", "#sales")
    await preview.fill(summary_note="Ann is on leave <next> week")
    await preview.click("Send to mei")
    await office.settle()
    assert "✅ Sent. mei gets it now" in preview.text
    got = await office.mei.dm.next(containing="日报")
    assert "alice的日报：5月6日（周三）" in got.text
    assert "Ann is on leave <next> week" in got.text
    assert f"Acme · 电话沟通 · “{FEEDBACK}”" in got.text

    await office.mei.says("很好，辛苦了", thread_ts=got.place.ts)
    await office.settle()
    told = await office.alice.dm.next(containing="辛苦了")
    assert "mei replied about the day of Wed, May 6" in told.text
    assert sum("辛苦了" in one.text for one in office.alice.dm.messages) == 1
    # And back.
    await office.alice.says("Thank you!", thread_ts=told.place.ts)
    await office.settle()
    back = await office.mei.dm.next(containing="Thank you!")
    assert "alice回复了5月6日（周三）的日报" in back.text
    [sent], replies = await kept(office)
    assert (sent.note, sent.channel) == ("Ann is on leave <next> week", "UMEI")
    assert [one.text for one in replies] == ["很好，辛苦了", "Thank you!"]
    again = await office.alice.types("/followup day", "#sales")
    assert "💬 mei  很好，辛苦了" in again.text
    assert "You sent this to mei on Wed, May 6" in again.text


@pytest.mark.both_databases
async def test_a_press_that_is_doubled_posts_once_and_another_one_asks(office: Office) -> None:
    await a_day_of_alices(office)
    preview = await office.alice.types("/followup week", "#sales")
    other = await office.alice.types("/followup week", "#sales")
    await preview.fill(summary_note="A good week")
    await preview.click("Post here")
    await office.settle()
    posted = read_by(office.bob)
    assert "alice's week: Mon, May 4 – Sun, May 10" in posted.text
    assert "A good week" in posted.text
    assert "Posted by @alice" in posted.text
    assert "Post here again" in preview.buttons

    await other.fill(summary_note="A good week, all told")
    await other.click("Post here")
    await office.settle()
    assert "This has been sent there already" in other.text
    assert other.value("summary_note") == "A good week, all told"
    assert len([one for one in office.slack.workspace.messages["CSALES"] if one.blocks]) == 1
    await other.click("Post here again")
    await office.settle()
    assert "A good week, all told" in read_by(office.bob).text
    sent, _ = await kept(office)
    assert [one.number for one in sent] == [1, 2]
    assert [one.ts for one in sent] == [
        one.ts for one in office.slack.workspace.messages["CSALES"] if one.user == BOT_USER
    ]


async def test_of_a_customer_she_may_not_see_the_manager_reads_nothing(office: Office) -> None:
    def name_manager(session: Session) -> None:
        mei = Person.get_or_create(session, "UMEI")
        Person.get_or_create(session, "UALICE").set_manager(session, mei)

    for person in (office.alice, office.bob, office.mei):
        await person.types("/todo")
    await office.bot.database.write(name_manager, "TKEPT")
    await add(office, office.bob, "Bolt", shared=["UALICE"])
    await record(office, office.alice, "Bolt", feedback=FEEDBACK)
    await record(office, office.alice, "Acme")
    preview = await office.alice.types("/followup day")
    assert "Bolt" in preview.text
    await preview.click("Send to mei")
    await office.settle()
    got = await office.mei.dm.next(containing="日报")
    assert "Acme" in got.text
    assert "Bolt" not in got.text
    assert FEEDBACK not in got.text
    assert "跟进记录 · 1" in got.text
    assert "另有 1 条涉及未共享给您的客户。" in got.text


async def test_home_opens_it_as_a_form_that_sends_it_to_the_manager(office: Office) -> None:
    home = await office.alice.opens_home()
    modal = await home.click("My day")
    assert "Nothing of yours is recorded for Wed, May 6 yet" in modal.text
    await modal.close()
    await a_day_of_alices(office)
    modal = await home.click("My week")
    assert "type /followup week there" in modal.text
    await modal.fill(summary_note="Ann is away")
    assert modal.submit_label == "Send to mei"
    await modal.submit()
    await office.settle()
    got = await office.mei.dm.next(containing="周报")
    assert "Ann is away" in got.text
    again = office.alice.modal
    assert again is not None
    assert "✅ Sent. mei gets it now" in again.text
    assert again.submit_label == "Send to mei again"
    assert len((await kept(office))[0]) == 1


async def test_after_many_messages_it_is_a_line_of_the_digest_that_opens_it(
    office: Office,
) -> None:
    await a_day_of_alices(office)

    def want_none(session: Session) -> None:
        Person.get_or_create(session, "UMEI").cap = 0

    await office.bot.database.write(want_none, "TKEPT")
    for typed in ("/followup day", "/followup week"):
        preview = await office.alice.types(typed)
        await preview.click("Send to mei")
        await office.settle()
    await office.skip(hours=24)
    digest = await office.mei.dm.next(containing="日报")
    assert "周报" in digest.text
    assert "跟进记录 · 1" in digest.text
    assert FEEDBACK not in digest.text
    opened = await digest.click("查看", near="日报")
    assert FEEDBACK in opened.text


async def test_a_manager_on_leave_gets_it_afterwards_and_her_stand_in_never(
    office: Office,
) -> None:
    await a_day_of_alices(office)
    await office.mei.types("/followup away until tomorrow @bob")
    await office.settle()
    preview = await office.alice.types("/followup day")
    await preview.click("Send to mei")
    await office.settle()
    assert not [one for one in office.mei.dm.messages if "日报" in one.text]
    await office.skip(hours=48)
    await office.mei.dm.next(containing="alice的日报")
    assert not [one for one in office.bob.dm.messages if "日報" in one.text]


async def test_a_press_that_slack_brings_twice_sends_once(office: Office) -> None:
    await a_day_of_alices(office)
    preview = await office.alice.types("/followup day", "#sales")
    block = next(one for one in preview.blocks if one["type"] == "actions")
    for button in block["elements"]:
        pressed = {**button, "block_id": block["block_id"]}
        payload = office.slack.payloads.block_actions(office.alice.user, preview.place, pressed)
        await office.slack.delivery.deliver("interactive", payload)
        await office.slack.delivery.deliver("interactive", payload)
    await office.settle()
    posts = [one for one in office.slack.workspace.messages["CSALES"] if one.user == BOT_USER]
    assert len(posts) == 1
    assert sum("日报" in one.text for one in office.mei.dm.messages) == 1
    assert len((await kept(office))[0]) == 2


async def test_a_channel_that_was_archived_meanwhile_keeps_the_note(office: Office) -> None:
    await a_day_of_alices(office)
    preview = await office.alice.types("/followup day", "#sales")
    await preview.fill(summary_note="Ann is away")
    office.slack.workspace.channel("CSALES").archived = True
    await preview.click("Post here")
    assert "it is archived or closed to messages" in office.alice.ephemerals[-1].text
    office.slack.workspace.channel("CSALES").archived = False
    await preview.click("Post here")
    await office.settle()
    assert "Ann is away" in read_by(office.bob).text
    assert len((await kept(office))[0]) == 1
