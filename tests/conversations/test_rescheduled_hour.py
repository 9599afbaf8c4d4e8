"""A planned contact keeps its day where only its hour is moved, and may be moved to another place.
From 10:30 of Wednesday 6 May 2026."""

import pytest
from sqlmodel import Session, select

from models import Appointment
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.conversations.test_home import promise
from tests.conversations.test_rescheduled import When, may, meet, nothing_else, standing
from tests.office import Office


async def places(office: Office) -> list[str]:
    def read(session: Session) -> list[str]:
        return [one.place for one in session.exec(select(Appointment))]

    return await office.bot.database.read(read)


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("move Tuesday's meeting with Acme to 3pm", may(12, 15)),
        ("the Acme meeting on Tuesday is now at 4pm", may(12, 16)),
        ("Tuesday's visit to Acme moved to 4", may(12, 16)),
        ("Acme周二的会改到下午3点", may(12, 15)),
        ("把Acme12號下午的會提前到早上十一點", may(12, 11)),
        ("Acme下周二的拜访改到上午9点半", may(12, 9)),
        ("Acme週二下午的會延到四點", may(12, 16)),
        ("Acme周二下午的会改到上午", may(12)),
        ("Acme周二的会往后推一个小时", may(12, 15)),
        ("Acme週二的會提前一小時", may(12, 13)),
        ("push Tuesday's meeting with Acme back two hours", may(12, 16)),
        ("the Acme meeting is now an hour later", may(12, 15)),
    ],
)
async def test_an_hour_alone_is_of_the_day_that_is_named(
    office: Office, words: str, to: When
) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme May 12 at 2pm")
    [said] = await says(office, office.alice, words)
    assert "The meeting with Acme is now on Tue, May 12" in said
    assert "It was on Tue, May 12, 2:00 PM." in said
    [(on, starts)] = await standing(office)
    assert (on, starts and starts.replace(minute=0)) == to
    await office.alice.dm.last().click("Undo")
    await office.settle()
    assert await standing(office) == [may(12, 14)]
    await nothing_else(office, drafts=1)


@pytest.mark.both_databases
@pytest.mark.parametrize(
    ("words", "to", "place"),
    [
        (
            "Acme週二早上的會延到下午兩點，地點改在他們桃園倉",
            may(12, 14),
            "他們桃園倉",
        ),
        (
            "the Acme meeting on Tuesday moves to their Reading depot",
            may(12, 9),
            "their Reading depot",
        ),
        (
            "move Tuesday's Acme meeting to 3pm, venue is Riverside Tower",
            may(12, 15),
            "Riverside Tower",
        ),
        ("跟Acme周二的会改到线上", may(12, 9), "线上"),
    ],
)
async def test_the_place_is_moved_too_and_the_one_before_is_said(
    office: Office, words: str, to: When, place: str
) -> None:
    await add(office, office.alice, "Acme")
    await says(office, office.alice, "meeting with Acme May 12 at 9am at their office")
    await office.alice.dm.last().click(office.alice.dm.last().buttons[0])
    await office.settle()
    [said] = await says(office, office.alice, words)
    assert f"The place is now {place}. It was their office." in said
    assert await standing(office) == [to]
    assert await places(office) == [place]
    await office.alice.dm.last().click("Undo")
    await office.settle()
    assert await standing(office) == [may(12, 9)]
    assert await places(office) == ["their office"]


async def test_an_open_to_do_of_the_customer_changes_nothing_of_that(office: Office) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme May 12 at 2pm")
    await promise(office, office.alice, "prepare the meeting with Acme", days=1)
    [said] = await says(office, office.alice, "move Tuesday's meeting with Acme to 3pm")
    assert "The meeting with Acme is now on Tue, May 12, 3:00 PM" in said


async def test_where_none_is_planned_it_is_planned_on_the_day_that_is_named(office: Office) -> None:
    await add(office, office.alice, "Acme")
    [said] = await says(office, office.alice, "Acme周二的会改到下午3点")
    assert "No meeting with Acme was planned" in said
    assert await standing(office) == [may(12, 15)]


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("后天那个改到下午3点", may(8, 15)),
        ("后天那个改到下午4点", may(8, 16)),
        ("那个改到下周一上午十点", may(11, 10)),
        ("move Friday's one to 3pm", may(8, 15)),
        ("the one on Friday is now at 3pm", may(8, 15)),
    ],
)
async def test_what_was_planned_a_moment_ago_need_not_be_named(
    office: Office, words: str, to: When
) -> None:
    await meet(office, office.alice, "Globex", "Ann Lee", "meeting with Globex on May 20 at 9am")
    await office.skip(hours=2)
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme Friday at 10am")
    await promise(office, office.alice, "send prices", days=2)
    await office.skip(minutes=1)
    await meet(office, office.alice, "Hooli", "Ida", "meeting with Hooli Friday at 11am")
    [said] = await says(office, office.alice, words)
    assert "The meeting with Hooli is now on" in said
    assert "It was on Fri, May 8, 11:00 AM." in said
    assert to in await standing(office)
    assert {may(8, 10), may(20, 9)} < set(await standing(office))


async def test_later_it_is_asked_where_a_to_do_of_the_day_may_be_meant(office: Office) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme Friday at 10am")
    await promise(office, office.alice, "send prices", days=2)
    await office.skip(hours=2)
    [said] = await says(office, office.alice, "后天那个改到下午3点")
    assert "Nothing has been changed yet" in said
    assert "send prices" in said
    assert await standing(office) == [may(8, 10)]
    await office.alice.dm.last().click("Move to Fri, May 8, 3:00 PM", nth=1)
    await office.settle()
    assert await standing(office) == [may(8, 15)]


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("昨天那个会没开成，周总临时有事，改到周一上午", may(11)),
        ("昨天的會沒開成，改到週一下午三點", may(11, 15)),
        ("yesterday's meeting didn't happen, Monday 10am instead", may(11, 10)),
    ],
)
async def test_what_did_not_take_place_yesterday_is_moved(
    office: Office, words: str, to: When
) -> None:
    await meet(office, office.alice, "Acme", "周文（总经理）", "meeting with Acme tomorrow at 2pm")
    await meet(office, office.alice, "Globex", "Ann Lee", "meeting with Globex on May 20 at 9am")
    await office.skip(days=2)
    [said] = await says(office, office.alice, words)
    assert "The meeting with Acme is now on Mon, May 11" in said
    assert "It was on Thu, May 7, 2:00 PM." in said
    assert await standing(office) == [to, may(20, 9)]
    await nothing_else(office, drafts=2)
