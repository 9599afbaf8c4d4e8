"""My day, my week: summed up from one's records, and looked at alone."""

from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from bot.localslack.world.workspace import User
from models import Person, Todo
from tests.conversations.deals import enter
from tests.conversations.issues import ask
from tests.conversations.own_days import FEEDBACK, a_day_of_alices
from tests.conversations.reviews import meis_team, read_by, record
from tests.conversations.test_appointment import plan
from tests.office import PEOPLE, Office, open_office


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


async def test_deals_answers_and_what_is_late_stand_in_it_with_their_facts(office: Office) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme", hours_ago=2, feedback=FEEDBACK)
    await ask(office, office.alice, "complex")
    await office.alice.types("/todo send the deck to Acme by today")
    await enter(office, office.alice, "Acme won CNY 500k upsell")
    await office.skip(days=3)
    listed = await office.alice.types("/issue")
    await listed.click("Answered")
    await office.settle()
    preview = await office.alice.types("/followup week", "#sales")
    for said in (
        "Contacts logged · 2",
        "Issues answered · 1",
        "Acme · Is A faster than B? · Sat, May 9",
        "Deals opened, won, lost or moved · 1",
        "Acme · Upsell · CNY 500,000 · ✅ won on Wed, May 6",
        "Late now · 1",
        "Acme · send the deck to Acme · ⚠️ was due Wed, May 6, 3 days late",
    ):
        assert said in preview.text
    office.slack.workspace.channel("CSALES").shared = True
    await preview.click("Post here")
    await office.settle()
    posted = read_by(office.bob).text
    assert "Deals opened, won, lost or moved · 1" in posted
    for secret in ("Acme", "500", "deck", "faster"):
        assert secret not in posted


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


async def test_an_empty_day_is_one_kind_sentence_and_a_coming_one_too(office: Office) -> None:
    said = await office.alice.types("/followup day", "#sales")
    assert said.text.startswith("Nothing of yours is recorded for Wed, May 6 yet")
    assert said.buttons == []
    said = await office.alice.types("/followup day tomorrow", "#sales")
    assert said.text.startswith("Thu, May 7 is still to come")
    assert not office.slack.workspace.messages["CSALES"]
    said = await office.bob.types("/followup 週報 上週", "#sales")
    assert "4月27日（週一）至5月3日（週日）還沒有您的紀錄" in said.text


async def test_forty_promises_are_counted_and_thirty_are_named(office: Office) -> None:
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
    assert preview.text.count("…and 11 more.") == 1
    assert preview.text.count("…and 12 more.") == 1
    assert "promise 8 <&> xxx" in preview.text
    assert "promise 30" not in preview.text
    await preview.click("Send to mei")
    await office.settle()
    assert "……还有 11 条" in (await office.mei.dm.next(containing="日报")).text


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


async def test_a_contact_that_is_over_is_to_be_logged_and_not_to_come(office: Office) -> None:
    await a_day_of_alices(office)
    await plan(office, office.alice, "2026-05-07")
    form = await office.alice.dm.last().click("Time, place, materials")
    await form.fill(on="2026-05-06", starts="14:00")
    assert (await form.submit()).closed
    await office.settle()
    before = await office.alice.types("/followup day")
    assert "To be logged" not in before.text
    assert "Acme · contact planned for Wed, May 6, 2:00 PM" in before.text
    await office.skip(hours=5)  # 15:30
    after = await office.alice.types("/followup day")
    assert "To be logged · 1\n• Acme · contact of Wed, May 6, 2:00 PM is over" in after.text
    assert "contact planned for Wed, May 6" not in after.text


async def test_whose_day_has_no_record_reads_what_waits_and_what_is_late(office: Office) -> None:
    await meis_team(office)
    await ask(office, office.alice, "urgent")
    await ask(office, office.alice, "complex", issue_question="Why so dear?")
    await office.skip(days=1)
    preview = await office.alice.types("/followup day")
    for said in (
        "Questions waiting for an answer · 1",
        "Acme · Why so dear? · 1 day left, until Fri, May 8, 10:30 AM",
        "Late now · 1",
        "Is A faster than B?",
    ):
        assert said in preview.text
    ahead = await office.alice.types("/followup day tomorrow")
    assert "Late now" not in ahead.text
    before = await office.alice.types("/followup day May 5")
    assert "Why so dear?" not in before.text
    assert "Is A faster than B?" not in before.text


async def test_an_answer_that_is_due_sooner_is_the_next_step(office: Office) -> None:
    await ask(office, office.alice, "urgent")
    await record(office, office.alice, "Acme", hours_ago=0, next_contact="2026-05-12")
    saved = office.alice.dm.last().text
    assert "Next  Wed, May 6, 12:30 PM: answer “Is A faster than B?”" in saved
