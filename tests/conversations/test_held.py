"""Which planned contacts a logged one settles, and what is said of it. From 10:30 of Wednesday 6
May 2026."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, col, select

from bot.localslack.people.people import Person
from models import Appointment
from models.commitments.appointment import AppointmentState
from tests.conversations.profiles import add
from tests.conversations.records import record
from tests.conversations.test_direct_message import says
from tests.office import Office

PLANNED, HELD = AppointmentState.PLANNED, AppointmentState.HELD


async def states(office: Office) -> list[AppointmentState]:
    def read(session: Session) -> list[AppointmentState]:
        return [
            one.state for one in session.exec(select(Appointment).order_by(col(Appointment.id)))
        ]

    return await office.bot.database.read(read)


async def planned(office: Office, who: Person, line: str) -> None:
    """By a draft of theirs that is saved."""
    await says(office, who, line)
    await who.dm.last().click(who.dm.last().buttons[0])
    await office.settle()
    assert PLANNED in await states(office)


@pytest.mark.both_databases
async def test_a_meeting_at_a_later_hour_stays_and_its_reminder_comes(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await planned(office, office.alice, "meeting with Acme today at 3pm at their depot")
    said = await record(office, office.alice, "Acme", method="phone")
    assert "Also planned, and stays  Wed, May 6, 3:00 PM · their depot" in said.text
    assert await states(office) == [PLANNED]
    heard = len(office.alice.dm.messages)
    await office.skip(hours=5, minutes=31)
    assert any("log it" in one.text for one in office.alice.dm.messages[heard:])


async def test_who_had_met_earlier_than_planned_says_so(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await planned(office, office.alice, "meeting with Acme today at 3pm")
    said = await record(office, office.alice, "Acme")
    await said.click("This was it")
    await office.settle()
    assert await states(office) == [HELD]
    assert "Taken as done  Wed, May 6, 3:00 PM" in said.text
    await said.click("Keep it planned")
    await office.settle()
    assert await states(office) == [PLANNED]
    assert "Also planned, and stays" in said.text


async def test_a_plan_for_the_day_alone_is_taken_as_done_and_can_be_kept(office: Office) -> None:
    await add(office, office.mei, "北风")
    await planned(office, office.mei, "今天下午去拜访北风")
    said = await record(office, office.mei, "北风", method="phone")
    assert "视为已完成  5月6日（周三）" in said.text
    assert await states(office) == [HELD]
    await said.click("保留原计划")
    await office.settle()
    assert await states(office) == [PLANNED]
    assert "视为已完成" not in said.text


async def test_what_came_after_its_hour_holds_a_meeting(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await planned(office, office.alice, "meeting with Acme today at 3pm")
    await office.skip(hours=7)
    said = await record(office, office.alice, "Acme")
    assert "Taken as done  Wed, May 6, 3:00 PM" in said.text
    assert await states(office) == [HELD]


async def test_undone_it_is_open_again_whatever_was_recorded_in_the_morning(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme")
    await record(office, office.alice, "Acme")
    await planned(office, office.alice, "meeting with Acme today at 3pm")
    await office.skip(hours=5)
    said = await record(office, office.alice, "Acme", content="Showed plan B to Li: 20 seats")
    assert await states(office) == [HELD]
    await said.click("Undo")
    await office.settle()
    assert await states(office) == [PLANNED]


async def test_a_meeting_may_begin_a_little_early(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await planned(office, office.alice, "meeting with Acme today at 11am")
    at = datetime(2026, 5, 6, 2, 35, tzinfo=UTC)
    await office.skip_to(at + timedelta(minutes=5))
    await record(office, office.alice, "Acme")
    assert await states(office) == [HELD]


async def test_both_are_kept_and_what_was_held_stays_so(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await planned(office, office.alice, "visiting Acme this afternoon")
    await says(office, office.alice, "meeting with Acme on Friday")
    await office.alice.dm.last().click("Keep both")
    await office.settle()
    await says(office, office.alice, "Acme: showed plan A to Li, 12 seats. next: May 13")
    await office.alice.dm.last().click("Keep both")
    await office.settle()
    assert sorted(await states(office)) == [HELD, PLANNED, PLANNED]


@pytest.mark.parametrize(
    ("later", "words", "when"),
    [
        ({"hours": 7}, "Acme: showed plan A to Li, 12 seats", "Wed, May 6, 3:00 PM"),
        ({"hours": 7}, "visited Acme at 4pm, Li wants 12 seats", "Wed, May 6, 4:00 PM"),
        ({"hours": 23}, "visited Acme yesterday, Li wants 12 seats", "Wed, May 6, 3:00 PM"),
        ({"hours": 7}, "called Acme, Li wants 12 seats", "Wed, May 6, 5:30 PM"),
    ],
)
async def test_a_record_without_an_hour_is_of_that_of_the_meeting(
    office: Office, later: dict[str, int], words: str, when: str
) -> None:
    await add(office, office.alice, "Acme")
    await planned(office, office.alice, "meeting with Acme today at 3pm at their depot")
    await office.skip(**later)
    [draft] = await says(office, office.alice, words)
    assert f"When  {when}" in draft
    await office.alice.dm.last().click("Save")
    await office.settle()
    assert await states(office) == [HELD]
