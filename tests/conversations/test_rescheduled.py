"""What people tell of a planned contact in words: moved, called off, not held. From 10:30 of
Wednesday 6 May 2026."""

from datetime import date, time

import pytest
from sqlmodel import Session, col, select

from bot.localslack.people.people import Person
from models import Appointment, CaptureNote, FollowUp, Todo
from models.commitments.appointment import AppointmentState
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.conversations.test_held import planned
from tests.office import Office

PLANNED, CANCELLED = AppointmentState.PLANNED, AppointmentState.CANCELLED
When = tuple[date, time | None]


async def standing(office: Office) -> list[When]:
    """What is planned, the earliest first."""

    def read(session: Session) -> list[When]:
        found = session.exec(select(Appointment).where(Appointment.state == PLANNED))
        return sorted(((one.on, one.starts) for one in found), key=str)

    return await office.bot.database.read(read)


async def nothing_else(office: Office, drafts: int = 0) -> None:
    """No record, to-do or further draft was made."""

    def read(session: Session) -> list[int]:
        return [len(session.exec(select(one)).all()) for one in (FollowUp, Todo, CaptureNote)]

    assert await office.bot.database.read(read) == [0, 0, drafts]


def may(day: int, hour: int | None = None) -> When:
    return date(2026, 5, day), (time(hour) if hour else None)


async def meet(office: Office, who: Person, customer: str, contact: str, line: str) -> None:
    """A customer with somebody there, and a contact that is planned with them."""
    await add(office, who, customer, chain=contact)
    await planned(office, who, line)


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("the meeting with Dana is now Friday 3pm", may(8, 15)),
        ("meeting with Acme moved again, now Monday 11am", may(11, 11)),
        ("Dana can't make Thursday, let's meet Monday at 11 instead", may(11, 11)),
        ("postponed Acme to Monday", may(11, 14)),
        ("Acme asked to move our call from Thursday to next Tuesday at 4", may(12, 16)),
        ("the 2pm with Dana is now 4pm", may(7, 16)),
        ("move the meeting with Dana to Friday 3pm", may(8, 15)),
        ("tomorrow's meeting with Acme is pushed back to the 15th, she's on leave", may(15, 14)),
    ],
)
async def test_it_is_moved_and_both_times_are_said(office: Office, words: str, to: When) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    [said] = await says(office, office.alice, words)
    assert "The meeting with Acme is now on" in said
    assert "It was on Thu, May 7, 2:00 PM." in said
    assert await standing(office) == [to]
    await office.alice.dm.last().click("Undo")
    await office.settle()
    assert "stays on Thu, May 7, 2:00 PM" in office.alice.dm.last().text
    assert await standing(office) == [may(7, 14)]
    await nothing_else(office, drafts=1)


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("跟周总的会改到周五三点", may(8, 15)),
        ("和北风的约推迟到5月12号", may(12, 14)),
        ("明天拜访北风改到下周一上午11点", may(11, 11)),
        ("周总明天没空，改下周二", may(12, 14)),
        ("北風那邊的會議延到下週二上午10點", may(12, 10)),
        ("北风的会改到下周一早上", may(11)),
    ],
)
async def test_in_chinese_too(office: Office, words: str, to: When) -> None:
    await meet(office, office.mei, "北风", "周文（总经理）", "明天下午两点跟北风开会")
    [said] = await says(office, office.mei, words)
    assert "与北风的跟进已改到" in said
    assert "原定5月7日（周四）14:00" in said
    assert await standing(office) == [to]
    await nothing_else(office, drafts=1)


@pytest.mark.both_databases
@pytest.mark.parametrize(
    "words",
    [
        "Dana cancelled tomorrow's meeting",
        "Dana can't make it tomorrow",
        "Thursday's visit to Acme is off, she's sick",
        "the meeting with Acme was called off",
        "周四跟Acme的会取消了",
    ],
)
async def test_what_is_called_off_is_taken_off_and_asks_for_a_day(
    office: Office, words: str
) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    [said] = await says(office, office.alice, words)
    assert "The meeting with Acme on Thu, May 7, 2:00 PM is off. When will it be instead?" in said
    assert await standing(office) == []
    answer = office.alice.dm.last()
    await answer.select("Another day…", "2026-05-12")
    await office.settle()
    assert "is now on Tue, May 12, 2:00 PM" in answer.text
    assert await standing(office) == [may(12, 14)]
    await answer.click("Undo")
    await office.settle()
    assert await standing(office) == [may(7, 14)]
    await nothing_else(office, drafts=1)


async def test_of_several_it_is_asked_which(office: Office) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    await planned(office, office.alice, "visit to Acme on Friday at 9am")
    [said] = await says(office, office.alice, "the meeting with Dana is now Monday 3pm")
    assert "Do you mean one of these? Nothing has been changed yet" in said
    await office.alice.dm.last().click("Move to Mon, May 11, 3:00 PM", nth=1)
    await office.settle()
    assert may(11, 15) in await standing(office)
    assert len(await standing(office)) == 2
    await says(office, office.alice, "Dana cancelled our meeting")
    await office.alice.dm.last().click("Call it off", nth=1)
    await office.settle()
    assert len(await standing(office)) == 1
    assert "is off" in office.alice.dm.last().text


@pytest.mark.parametrize(
    "words",
    ["the meeting with Acme is now Friday 3pm", "move my Acme meeting to Friday 3pm"],
)
async def test_where_none_is_planned_it_is_and_that_is_said(office: Office, words: str) -> None:
    await add(office, office.alice, "Acme")
    [said] = await says(office, office.alice, words)
    assert "No meeting with Acme was planned that could be moved" in said
    assert await standing(office) == [may(8, 15)]
    await office.alice.dm.last().click("Undo")
    await office.settle()
    assert await standing(office) == []
    [said] = await says(office, office.alice, "the meeting with Acme is cancelled")
    assert "No meeting with Acme is planned" in said


async def test_without_a_day_it_is_asked_for(office: Office) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    await add(office, office.alice, "Globex", chain="Ann Lee")
    await planned(office, office.alice, "visit to Globex on Friday at 9am")
    [said] = await says(office, office.alice, "move the meeting with Dana")
    assert "To which day is the meeting with Acme on Thu, May 7, 2:00 PM moved?" in said
    assert "Globex" not in said
    await office.alice.dm.last().select("Another day…", "2026-05-12")
    await office.settle()
    assert may(12, 14) in await standing(office)


async def test_of_somebody_unknown_it_is_asked_by_the_day_or_said_that_none_fits(
    office: Office,
) -> None:
    await meet(office, office.alice, "Acme", "Li Wen", "meeting with Acme tomorrow at 2pm")
    [said] = await says(office, office.alice, "Zoe cancelled tomorrow's meeting")
    assert "Is it this one? Nothing has been changed yet" in said
    assert "Call it off" in office.alice.dm.last().buttons
    [said] = await says(office, office.alice, "move the meeting with Zoe")
    assert "I found no open to-do or planned contact that fits" in said
    [said] = await says(office, office.alice, "Li cancelled tomorrow's meeting")
    assert "The meeting with Acme on Thu, May 7, 2:00 PM is off" in said
    assert await standing(office) == []
    await nothing_else(office, drafts=1)


async def test_its_hour_is_set_below_the_answer(office: Office) -> None:
    await meet(office, office.mei, "北风", "周文（总经理）", "明天下午两点跟北风开会")
    await says(office, office.mei, "北风的会改到下周一早上")
    answer = office.mei.dm.last()
    form = await answer.click("时间、地点、资料")
    await form.fill(starts="09:30")
    assert (await form.submit()).closed
    await office.settle()
    assert "已改到5月11日（周一）09:30" in answer.text


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("moved to Monday", [may(11, 14)]),
        ("改到下週一下午", [may(11, 14)]),
        ("没见到，她临时请假", []),
        ("didn't happen, Monday 10am instead", [may(11, 10)]),
        ("沒去成，改下週一下午3點", [may(11, 15)]),
    ],
)
async def test_in_the_thread_of_its_reminder_it_is_the_one_that_is_meant(
    office: Office, words: str, after: list[When]
) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    await add(office, office.alice, "Globex")
    await planned(office, office.alice, "visit to Globex on Friday at 9am")
    await office.skip(hours=28, minutes=31)
    over = await office.alice.dm.next(containing="log it")
    await office.alice.says(words, thread_ts=over.place.ts)
    await office.settle()
    assert await standing(office) == sorted([may(8, 9), *after], key=str)


async def test_after_a_command_too(office: Office) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    said = await office.alice.types("/followup the meeting with Dana is now Friday 3pm")
    assert "is now on Fri, May 8, 3:00 PM" in said.text
    await said.click("Undo")
    await office.settle()
    assert await standing(office) == [may(7, 14)]


@pytest.mark.parametrize(
    "words",
    [
        "met Dana at Acme, she likes plan A, meeting moved to Friday",
        "Acme cancelled the order of 40 seats",
        "Acme moved their launch to Monday",
        "the meeting with Acme is not cancelled",
        "Acme 付款推到周五了",
    ],
)
async def test_what_tells_more_moves_nothing(office: Office, words: str) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    await says(office, office.alice, words)
    assert may(7, 14) in await standing(office)


async def test_a_day_that_is_gone_is_refused(office: Office) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    said = await says(office, office.alice, "the meeting with Dana is now 9am today")
    assert await standing(office) == [may(7, 14)], said


async def test_what_was_logged_since_is_not_put_back(office: Office) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme today at 2pm")
    await says(office, office.alice, "the meeting with Dana is now 4pm")
    answer = office.alice.dm.last()
    await office.skip(hours=6)
    await says(office, office.alice, "Acme visit: showed plan A to Dana, 12 seats")
    await office.alice.dm.last().click("Save")
    await office.settle()
    await answer.click("Undo")
    await office.settle()

    def read(session: Session) -> list[AppointmentState]:
        return list(session.exec(select(col(Appointment.state))))

    assert await office.bot.database.read(read) == [AppointmentState.HELD]


@pytest.mark.parametrize(
    ("told", "correction", "to"),
    [
        ("the Acme meeting is now on Friday 8am", "sorry, 7am", may(8, 7)),
        ("the Acme meeting is now on Friday 8am", "actually Monday", may(11, 8)),
        ("跟Acme的会改到周五下午三点", "不对，是下午四点", may(8, 16)),
        ("Dana cancelled tomorrow's meeting", "actually Tuesday", may(12, 14)),
    ],
)
async def test_a_correction_right_after_is_of_the_meeting_and_of_no_older_draft(
    office: Office, told: str, correction: str, to: When
) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    await add(office, office.alice, "Globex")
    await says(office, office.alice, "Called Globex, they like the audit")
    await office.skip(minutes=1)
    await says(office, office.alice, told)
    await office.skip(minutes=1)
    stood = await standing(office) or [may(7, 14)]
    [said] = await says(office, office.alice, correction)
    assert "The meeting with Acme is now on" in said
    assert await standing(office) == [to]
    await office.alice.dm.last().click("Undo")
    await office.settle()
    assert await standing(office) == stood


@pytest.mark.parametrize(
    ("answer", "to"),
    [
        ("Monday at 2", may(11, 14)),
        ("she'll be free again on Monday at 2", may(11, 14)),
        ("Dana can do Monday at 11", may(11, 11)),
        ("actually Tuesday", may(12, 14)),
        ("下周二下午四点", may(12, 16)),
    ],
)
async def test_the_day_that_was_asked_for_may_be_typed(
    office: Office, answer: str, to: When
) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    await says(office, office.alice, "Dana cancelled tomorrow's meeting")
    [said] = await says(office, office.alice, answer)
    assert "The meeting with Acme is now on" in said
    assert await standing(office) == [to]
    await office.alice.dm.last().click("Undo")
    await office.settle()
    assert await standing(office) == [may(7, 14)]
    await nothing_else(office, drafts=1)


@pytest.mark.parametrize("more", ["not Monday", "Monday she wants the revised offer"])
async def test_what_says_more_than_a_day_plans_nothing(office: Office, more: str) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    await says(office, office.alice, "Dana cancelled tomorrow's meeting")
    await says(office, office.alice, more)
    assert await standing(office) == []


@pytest.mark.parametrize(
    ("customer", "contact", "line", "words"),
    [
        (
            "Harbor & Finch Foods",
            "Priya Nair",
            "meeting today at 5pm",
            "Harbor cancelled the meeting",
        ),
        (
            "Northwind",
            "Dana Reyes",
            "meeting today at 5pm",
            "the Northwind meeting is off, Dana will be in Chicago",
        ),
        ("Northwind", "Dana Reyes", "meeting today at 5pm", "Dana cancelled"),
        ("启明教育", "江明（校长）", "今天下午五点开会", "不去了，江校长出差"),
        ("恒达精密制造", "周工", "5月9号下午两点开会", "恒达9号的会取消了，他们没时间"),
    ],
)
async def test_the_only_one_that_is_planned_is_taken_off(
    office: Office, customer: str, contact: str, line: str, words: str
) -> None:
    await meet(office, office.alice, customer, contact, f"{line} with {customer}")
    [said] = await says(office, office.alice, words)
    assert "is off. When will it be instead?" in said
    assert await standing(office) == []
    await nothing_else(office, drafts=1)


@pytest.mark.parametrize(
    ("customer", "words", "to"),
    [
        ("Harbor & Finch Foods", "Harbor moved today's meeting to 6pm", may(6, 18)),
        ("华信城市银行", "华信6号的会取消了，改到15号下午两点", may(15, 14)),
    ],
)
async def test_the_only_one_that_is_planned_is_moved(
    office: Office, customer: str, words: str, to: When
) -> None:
    await meet(
        office, office.alice, customer, "Priya Nair", f"meeting with {customer} today at 5pm"
    )
    [said] = await says(office, office.alice, words)
    assert "is now on" in said
    assert await standing(office) == [to]


async def test_somebody_who_cancels_on_another_day_is_asked_about(office: Office) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    [said] = await says(office, office.alice, "Dana cancelled")
    assert "Call it off" in said
    assert await standing(office) == [may(7, 14)]


async def test_a_day_right_behind_a_name_in_letters_is_read(office: Office) -> None:
    """In Chinese nobody types a space there."""
    await add(office, office.mei, "XX科技有限公司")
    await planned(office, office.mei, "XX5月12日上午10点开会")
    assert await standing(office) == [may(12, 10)]
    [said] = await says(office, office.mei, "XX5月12日的会改到下午3点")
    assert "5月12日（周二）15:00" in said
    assert await standing(office) == [may(12, 15)]


@pytest.mark.parametrize("words", ["it's at 4pm", "no, it's at 4pm", "应该是下午4点"])
async def test_an_hour_right_after_it_was_planned_is_its_hour(office: Office, words: str) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    [said] = await says(office, office.alice, words)
    assert "It was on Thu, May 7, 2:00 PM." in said
    assert await standing(office) == [may(7, 16)]
