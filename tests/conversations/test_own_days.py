"""My day, my week: looked at alone, then posted, or sent to the manager, who replies."""

from datetime import UTC, datetime

import pytest
from sqlmodel import Session, col, select

from bot.localslack.world.workspace import BOT_USER, User
from models import Person, Todo
from models.summaries.sent import SentSummary, SummaryReply
from tests.conversations.profiles import add
from tests.conversations.reviews import meis_team, read_by, record
from tests.office import PEOPLE, Office, open_office

FEEDBACK = "likes plan A, finds it dear"


async def kept(office: Office) -> tuple[list[SentSummary], list[SummaryReply]]:
    def read(session: Session) -> tuple[list[SentSummary], list[SummaryReply]]:
        sent = select(SentSummary).order_by(col(SentSummary.id))
        replies = select(SummaryReply).order_by(col(SummaryReply.id))
        return list(session.exec(sent)), list(session.exec(replies))

    return await office.bot.database.read(read, "TKEPT")


async def a_day_of_alices(office: Office) -> None:
    """Mei manages her; she met Acme, promised a deck for tomorrow and has kept another promise."""
    await meis_team(office)
    await record(office, office.alice, "Acme", feedback=FEEDBACK, method="phone")
    await office.alice.types("/todo send the deck to Acme by tomorrow")
    listed = await office.alice.types("/todo call Ann today")
    await listed.click("Done")
    await office.settle()


async def test_a_day_is_summed_up_of_ones_records_for_oneself_alone(office: Office) -> None:
    await a_day_of_alices(office)
    before = len(office.slack.workspace.messages["CSALES"])
    preview = await office.alice.types("/followup day", "#sales")
    for said in (
        "alice's day: Wed, May 6",
        "Contacts logged · 1",
        f"Acme · Phone call · “{FEEDBACK}”",
        "Promises kept · 1",
        "call Ann",
        "New promises · 2",
        "Still to come, Wed, May 6 – Thu, May 7 · 1",
        "send the deck to Acme",
        "due Thu, May 7",
        "everyone in the workspace can read",
    ):
        assert said in preview.text
    assert preview.buttons == ["Post here", "Send to mei"]
    assert len(office.slack.workspace.messages["CSALES"]) == before


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


async def test_a_channel_with_people_of_other_companies_reads_numbers_only(office: Office) -> None:
    await a_day_of_alices(office)
    office.slack.workspace.channel("CSALES").shared = True
    preview = await office.alice.types("/followup day", "#sales")
    assert "has numbers only, without customers" in preview.text
    await preview.click("Post here")
    await office.settle()
    posted = read_by(office.bob).text
    assert "Contacts logged · 1" in posted
    for secret in ("Acme", FEEDBACK, "deck", "Ann"):
        assert secret not in posted
    await preview.click("Send to mei")
    await office.settle()
    assert "Acme" in (await office.mei.dm.next(containing="日报")).text


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


async def test_an_empty_day_is_one_kind_sentence_and_a_coming_one_too(office: Office) -> None:
    said = await office.alice.types("/followup day", "#sales")
    assert said.text.startswith("Nothing of yours is recorded for Wed, May 6 yet")
    assert said.buttons == []
    said = await office.alice.types("/followup day tomorrow", "#sales")
    assert said.text.startswith("Thu, May 7 is still to come")
    assert not office.slack.workspace.messages["CSALES"]
    said = await office.bob.types("/followup 週報 上週", "#sales")
    assert "4月27日（週一）至5月3日（週日）還沒有您的記錄" in said.text


async def test_forty_promises_are_counted_and_ten_are_named(office: Office) -> None:
    await a_day_of_alices(office)

    def promise(session: Session) -> None:
        alice = Person.get_or_create(session, "UALICE")
        for number in range(40):
            now = office.clock.now()
            text = f"promise {number} <&> {'x' * 400}"
            Todo.create(session, text, owner=alice, by=alice, now=now).finish(session, now)

    await office.bot.database.write(promise, "TKEPT")
    preview = await office.alice.types("/followup day")
    assert "Promises kept · 41" in preview.text
    assert preview.text.count("…and 31 more.") == 1
    assert preview.text.count("…and 32 more.") == 1
    assert "promise 8 <&> xxx" in preview.text
    assert "promise 30" not in preview.text
    await preview.click("Send to mei")
    await office.settle()
    assert "……还有 31 条" in (await office.mei.dm.next(containing="日报")).text


async def test_plain_words_do_the_same_in_the_dm(office: Office) -> None:
    await a_day_of_alices(office)
    for typed, title in (
        ("my week", "alice's week"),
        ("my day", "alice's day"),
        ("周报", "alice's week"),
        ("今天", "alice's day"),
        ("my day yesterday", "Nothing of yours is recorded for Tue, May 5"),
        ("上周的周报", "Nothing of yours is recorded for Mon, Apr 27"),
    ):
        await office.alice.says(typed)
        await office.settle()
        assert title in office.alice.dm.last().text, typed
        assert "Post here" not in office.alice.dm.last().buttons


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


async def test_who_has_no_manager_is_told_how_to_name_one(office: Office) -> None:
    await record(office, office.alice, "Acme")
    preview = await office.alice.types("/followup day")
    assert preview.buttons == []
    assert "/followup manager @name" in preview.text


async def test_a_customer_called_day_is_still_a_customer(office: Office) -> None:
    form = await office.alice.types("/followup Day & Sons call: wants a quote")
    assert "customer" in form.text.lower()
    assert form.value("content")


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Asia/Shanghai", "Thu, May 7"),
        ("America/New_York", "Wed, May 6"),
        ("Pacific/Auckland", "Thu, May 7"),
    ],
)
async def test_a_day_is_a_day_where_the_person_is(sqlite_url: str, zone: str, said: str) -> None:
    """23:30 UTC on a Wednesday: a contact of an hour ago is today's in each zone."""
    people = [User("UALICE", "alice", "Alice Ames", "Sales", zone, "en-US"), *PEOPLE[1:]]
    start = datetime(2026, 5, 6, 23, 30, tzinfo=UTC)
    async with open_office(sqlite_url, start, people) as office:
        await record(office, office.alice, "Acme")
        preview = await office.alice.types("/followup day", "#sales")
        assert f"alice's day: {said}" in preview.text
        assert "Contacts logged · 1" in preview.text
        await office.skip(hours=24)
        preview = await office.alice.types("/followup day yesterday", "#sales")
        assert f"alice's day: {said}" in preview.text
        assert "Contacts logged · 1" in preview.text
        nothing = await office.alice.types("/followup day", "#sales")
        assert nothing.text.startswith("Nothing of yours is recorded")
