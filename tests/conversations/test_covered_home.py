"""What a stand-in sees on Home from the first hour of a leave, and may do. From 10:30 of Wednesday
6 May 2026."""

from datetime import timedelta

import pytest
from sqlmodel import Session, select

from handlers import text
from handlers.views.lists import explanation as views
from models import Person, Reminder
from models.notifications import explanation
from models.reminder import ReminderState
from models.rules.deadlines import Stage
from tests.conversations.test_covered import met
from tests.conversations.test_direct_message import says
from tests.office import Office

__all__ = ["met"]
PROMISED = "send the incident summary"
TITLE = "代理alice，5月9日回來"


async def leaves(office: Office, who: str = "alice", what: str = PROMISED) -> None:
    """On Thursday and Friday; Thursday 16:00 is the hour of a promise."""
    person = getattr(office, who)
    await person.types(f"/todo {what} by May 7 4pm")
    await person.types("/followup away May 7 to May 8 @bob")


async def test_what_is_due_in_it_stands_there_from_its_first_hour(met: Office) -> None:
    await leaves(met)
    assert PROMISED not in (await met.bob.opens_home()).text
    await met.skip(hours=14)  # Thursday, 00:30
    home = await met.bob.opens_home()
    assert f"{TITLE} · 1" in home.text
    assert PROMISED in home.text
    [answer] = await says(met, met.bob, "what do I have today?")
    assert PROMISED in answer


@pytest.mark.both_databases
async def test_it_is_settled_there_before_anybody_was_told(met: Office) -> None:
    await leaves(met)
    await met.skip(hours=23)  # Thursday, 9:30
    home = await met.bob.opens_home()
    await home.select("digest_menu@home-todo:1", "完成")
    await met.settle()
    assert PROMISED not in met.bob.home().text
    assert PROMISED not in (await met.alice.types("/todo")).text


async def test_what_is_not_due_in_it_stays_hidden(met: Office) -> None:
    await met.alice.types("/todo call Ann by May 12 4pm")
    await leaves(met)
    await met.skip(hours=23)
    assert "call Ann" not in (await met.bob.opens_home()).text


async def test_after_the_leave_nothing_of_it_is_left(met: Office) -> None:
    await leaves(met)
    await met.skip(hours=23)
    await met.alice.types("/followup back")
    await met.settle()
    assert PROMISED not in (await met.bob.opens_home()).text


async def test_what_reports_of_a_manager_owe_is_there_only_once_it_is_told(met: Office) -> None:
    """It may never come to the manager, nor to who stands in for them."""
    await met.alice.types("/followup manager @mei")
    form = await met.alice.types("/issue is it down? urgent")
    await form.fill(customer="Acme")
    await form.submit()
    await met.settle()
    await met.mei.types("/followup away until Friday @bob")
    assert "is it down?" not in (await met.bob.opens_home()).text
    await met.skip(hours=3)
    assert "is it down?" in (await met.bob.opens_home()).text


async def test_of_two_who_are_away_each_has_a_title(met: Office) -> None:
    await leaves(met)
    await leaves(met, "mei", "call Li")
    await met.skip(hours=23)
    home = (await met.bob.opens_home()).text
    assert "您代理的事項 · 2" in home
    assert home.index(TITLE) < home.index(PROMISED) < home.index("代理mei") < home.index("call Li")


async def test_why_fits_once_the_leave_is_over(met: Office) -> None:
    await leaves(met)
    await met.skip(hours=31)  # Thursday, 17:30
    assert PROMISED in met.bob.dm.last().text
    why = (await met.bob.types("/followup why")).text
    assert "當時alice不在，由您代理" in why


async def test_why_of_what_waited_for_the_end_of_a_leave(met: Office) -> None:
    await met.alice.types("/todo call Ann by May 11")
    await met.alice.types("/followup away May 11 to May 12 @bob")
    await met.skip(days=7)
    why = (await met.alice.types("/followup why")).text
    assert "You were away on Tue, May 12, so it came in the morning digest" in why


async def test_why_of_what_a_stand_in_was_not_told_in_time(met: Office) -> None:
    await leaves(met)
    await met.bot.stop()
    met.clock.skip(timedelta(days=5))
    await met.restart()
    await met.settle()
    handed_back = met.alice.dm.last()
    assert handed_back.text.startswith("Now due, Thu, May 7, 4:00 PM")

    def explained(session: Session) -> str:
        asked = (Reminder.stage == Stage.HOUR, Reminder.state == ReminderState.SAID)
        [told] = session.exec(select(Reminder).where(*asked))
        alice = session.get_one(Person, told.recipient_id)
        why = explanation.of_one(session, told.id, alice)
        return views.sentence(why, text.of("en-US"), met.clock.now())

    why = await met.bot.database.read(explained)
    assert "You were away on Thu, May 7, so it came on Mon, May 11" in why
