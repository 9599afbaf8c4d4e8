"""An owner hears of what somebody else did to their things. Mei manages Alice and Bob."""

from collections.abc import Callable
from datetime import date, time

import pytest
from sqlmodel import Session, select

import models
from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from models import Appointment
from tests.conversations.profiles import give
from tests.office import Office

CONTENT = "Showed plan A to Li: 12 seats by May 15"
MOVED = date(2026, 5, 13)


async def record(office: Office, person: Person, **fields: object) -> SeenMessage:
    """A contact with Acme, the next one on Tue, May 12, by somebody whose manager is Mei."""
    await person.types("/followup manager @mei")
    form: Modal = await person.types("/followup")
    await form.fill({"customer": "Acme", "content": CONTENT, "next_contact": "2026-05-12"} | fields)
    assert (await form.submit()).closed
    await office.settle()
    return person.dm.messages[-1]


async def opened_by_mei(office: Office) -> SeenMessage:
    profile = await office.mei.types("/customer Acme")
    listed: SeenMessage = await profile.click("历史记录")
    return listed


async def does(
    office: Office, user: str, verb: Callable[[Session, Appointment, models.Person], object]
) -> None:
    """Somebody does something to the planned contact."""

    def write(session: Session) -> None:
        by = models.Person.get_or_create(session, user)
        verb(session, session.exec(select(Appointment)).one(), by)

    await office.bot.database.write(write, "TKEPT")
    await office.settle()


async def test_a_moved_contact_is_told_to_its_owner(office: Office) -> None:
    told = await record(office, office.alice)
    form = await (await opened_by_mei(office)).click("编辑")
    await form.fill(next_contact="2026-05-13")
    assert (await form.submit()).closed
    await office.settle()

    heard = await office.alice.dm.next(containing="mei moved your meeting with Acme")
    assert "from Tue, May 12 to Wed, May 13" in heard.text
    assert "Wed, May 13" in told.text
    form = await heard.click("Move")
    await form.fill(on="2026-05-14")
    assert (await form.submit()).closed
    await office.settle()
    assert "The meeting with Acme on Wed, May 13 was moved to Thu, May 14" in heard.text
    assert not any("移到" in one.text or "改到" in one.text for one in office.mei.dm.messages)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("alice", "mei canceled your meeting with Acme on Tue, May 12."),
        ("bob", "mei取消了您5月12日（週二）與Acme的跟進。"),
    ],
)
async def test_a_cancelled_contact_is_told_in_the_language_of_its_owner(
    office: Office, name: str, said: str
) -> None:
    await record(office, office.slack.person(name))
    now = office.clock.now()
    await does(office, "UMEI", lambda session, one, by: one.cancel_by(session, by, now))
    heard = office.slack.person(name).dm.messages[-1]
    assert said.replace(" ", "") in heard.text.replace(" ", "")
    assert heard.buttons == []


async def test_a_contact_marked_as_not_held_is_told_with_its_time(office: Office) -> None:
    await record(office, office.alice)
    now = office.clock.now()
    await does(office, "UALICE", lambda s, one, by: one.move(s, MOVED, time(14), by, now))
    await does(office, "UMEI", lambda s, one, by: one.mark_not_held(s, None, by, now))
    said = "mei noted that your meeting with Acme on Wed, May 13, 2:00 PM didn't take place."
    assert said in office.alice.dm.messages[-1].text


async def test_who_does_it_themselves_hears_nothing(office: Office) -> None:
    told = await record(office, office.alice)
    now = office.clock.now()
    await does(office, "UALICE", lambda s, one, by: one.move(s, MOVED, None, by, now))
    await told.click("Undo")
    await office.settle()
    assert office.alice.dm.messages[-1].ts == told.ts


async def test_a_deleted_record_is_given_back_in_words(office: Office) -> None:
    await record(office, office.alice)
    await (await opened_by_mei(office)).click("删除")
    await office.settle()
    heard = await office.alice.dm.next(containing="mei deleted your record")
    assert "of Wed, May 6, 10:30 AM with Acme" in heard.text
    assert CONTENT in heard.text
    assert not any("canceled your contact" in one.text for one in office.alice.dm.messages)


async def test_the_author_hears_of_it_too(office: Office) -> None:
    await record(office, office.alice)
    await record(office, office.bob, customer="Globex", owner="alice")
    profile = await office.mei.types("/customer Globex")
    await (await profile.click("历史记录")).click("删除")
    await office.settle()
    assert "mei刪除了您" in office.bob.dm.messages[-1].text
    assert "mei deleted your record" in office.alice.dm.messages[-1].text


async def test_it_waits_for_the_morning_and_says_only_what_came_last(office: Office) -> None:
    await record(office, office.alice)
    await office.skip(hours=12)
    before = len(office.alice.dm.messages)
    now = office.clock.now()
    await does(office, "UMEI", lambda s, one, by: one.move(s, MOVED, None, by, now))
    await office.skip(minutes=5)
    later = office.clock.now()
    await does(office, "UMEI", lambda s, one, by: one.cancel_by(s, by, later))
    assert len(office.alice.dm.messages) == before
    await office.skip(hours=10)
    heard = [one.text for one in office.alice.dm.messages[before:]]
    assert len([one for one in heard if "Acme" in one]) == 1
    assert "mei canceled your meeting with Acme on Wed, May 13" in heard[0]


async def test_who_is_away_hears_it_afterwards_and_not_who_stands_in(office: Office) -> None:
    await office.bob.types("/followup help")
    await record(office, office.alice)
    await office.alice.types("/followup away until Friday <@UBOB>")
    await office.settle()
    before = len(office.alice.dm.messages)
    now = office.clock.now()
    await does(office, "UBOB", lambda s, one, by: one.move(s, MOVED, None, by, now))
    assert not any("Acme" in one.text for one in office.bob.dm.messages[-1:])
    await office.skip(days=4, hours=23)
    heard = [one.text for one in office.alice.dm.messages[before:]]
    assert any(
        "bob moved your meeting with Acme from Tue, May 12 to Wed, May 13" in one for one in heard
    )


async def test_a_contact_that_was_not_held_names_the_day_planned_instead(office: Office) -> None:
    told = await record(office, office.alice)
    await office.skip(days=6)
    asked = office.alice.dm.messages[-1]
    form = await asked.click("Didn't happen")
    await form.fill(next_contact="2026-05-18")
    assert (await form.submit()).closed
    await office.settle()
    assert "Not held; planned for Mon, May 18 instead" in asked.text
    assert "Next contact  Mon, May 18" in told.text


async def test_its_owner_hears_of_the_day_that_a_manager_planned_instead(office: Office) -> None:
    await record(office, office.alice)
    now = office.clock.now()
    await does(office, "UMEI", lambda s, one, by: one.mark_not_held(s, MOVED, by, now))
    said = "was not held, and planned it for Wed, May 13 instead."
    assert said in office.alice.dm.messages[-1].text


async def test_a_record_that_a_manager_changed_is_told_to_whoever_wrote_it(office: Office) -> None:
    await record(office, office.alice)
    form = await (await opened_by_mei(office)).click("编辑")
    await form.fill(content="Showed plan B to Li: 15 seats by May 20")
    assert (await form.submit()).closed
    await office.settle()
    heard = await office.alice.dm.next(containing="mei changed your record")
    assert "of Wed, May 6, 10:30 AM with Acme" in heard.text
    assert "Showed plan B to Li: 15 seats by May 20" in heard.text


async def edited_by_mei(office: Office, **answers: object) -> None:
    profile = await office.mei.types("/customer Acme")
    form = await profile.click("编辑")
    await form.fill(dict(answers))
    assert (await form.submit()).closed
    await office.settle()


async def test_a_changed_profile_is_told_to_the_owner_of_the_customer(office: Office) -> None:
    await record(office, office.alice)
    await edited_by_mei(office, pains="Slow warehouse")
    heard = office.alice.dm.last()
    assert "mei changed the profile of your customer Acme." in heard.text
    card = await heard.click("Open")
    assert "Slow warehouse" in card.text
    before = len(office.alice.dm.messages)
    await edited_by_mei(office)
    assert len(office.alice.dm.messages) == before


async def test_a_customer_given_away_is_told_to_both_owners(office: Office) -> None:
    await office.bob.types("/followup manager @mei")
    await record(office, office.alice)
    profile = await office.mei.types("/customer Acme")
    await give(office, await profile.click("编辑"), "bob")
    assert "mei把客戶Acme交給了您" in office.bob.dm.last().text
    assert "mei gave your customer Acme to bob, with 1 open thing." in office.alice.dm.last().text
    assert "Open" not in office.alice.dm.last().buttons
