"""What people tell of meetings in their own words: not held, called off, still to come. From 10:30
of Wednesday 6 May 2026."""

from datetime import time

import pytest
from sqlmodel import Session, select

from models import Appointment
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_held import planned
from tests.conversations.test_not_reached import records
from tests.conversations.test_rescheduled import may, meet, nothing_else, standing
from tests.office import Office


async def of_customers(office: Office) -> int:
    """With how many customers anything is planned."""

    def read(session: Session) -> int:
        return len({one.customer_id for one in session.exec(select(Appointment))})

    return await office.bot.database.read(read)


SAVE = {"alice": "Save", "mei": "保存", "bob": "儲存"}


@pytest.mark.parametrize(
    ("who", "plan", "words"),
    [
        ("alice", "meeting with Dana at Acme today at 11am", "Dana stood me up"),
        ("alice", "meeting with Dana at Acme today at 11am", "Dana bailed on me, she had visitors"),
        ("mei", "今天上午11点跟北风的周总开会", "没开成，周总临时有客人"),
        ("mei", "今天上午11点跟北风的周总开会", "上午的会没有开，被周总放了鸽子"),
        ("bob", "今天上午11點跟海岳的周協理開會", "沒開成，周協理臨時去台中"),
        ("bob", "今天上午11點跟海岳的周協理開會", "周協理放我鴿子"),
    ],
)
async def test_what_was_not_held_is_taken_off_and_is_no_record(
    office: Office, who: str, plan: str, words: str
) -> None:
    person = office.slack.person(who)
    customer, contact = {
        "alice": ("Acme", "Dana Whitfield"),
        "mei": ("北风", "周文（总经理）"),
        "bob": ("海岳物流", "周協理"),
    }[who]
    await meet(office, person, customer, contact, plan)
    await office.skip(minutes=45)
    await says(office, person, words)
    assert await standing(office) == []
    await nothing_else(office, drafts=1)
    await person.dm.last().click({"alice": "Undo", "mei": "撤销", "bob": "復原"}[who])
    await office.settle()
    assert await standing(office) == [(may(6)[0], time(11))]


async def test_who_did_not_come_is_asked_about_where_nobody_is_named(office: Office) -> None:
    plan = "meeting with Dana at Acme today at 11am"
    await meet(office, office.alice, "Acme", "Dana Whitfield", plan)
    await office.skip(minutes=20)
    [said] = await says(office, office.alice, "she never showed up")
    assert "Do you mean" not in said  # it has not begun
    await office.skip(minutes=25)
    [said] = await says(office, office.alice, "she never showed up")
    assert "Nothing has been changed yet" in said
    await office.alice.dm.last().click("Call it off")
    await office.settle()
    assert await standing(office) == []


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Dana can't make our meeting tomorrow, maybe the week after", []),
        ("Dana just cancelled Thursday's meeting, she'll call me back", []),
        ("Dana rang to cancel tomorrow's meeting", []),
        ("Dana's not going to make our call tomorrow", []),
        ("Dana's meeting on Thursday is now Friday 10", [may(8, 10)]),
        ("Dana asked to push Thursday's meeting to Friday 2", [may(8, 14)]),
        ("Dana's meeting moved to Friday 3pm", [may(8, 15)]),
        ("move tomorrow's Acme call to Tuesday 11", [may(12, 11)]),
        ("Acme crisis meeting moved to Friday 10, at our office", [may(8, 10)]),
    ],
)
async def test_usual_words_move_it_and_call_it_off(
    office: Office, words: str, left: list[object]
) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    await says(office, office.alice, words)
    assert await standing(office) == left
    await nothing_else(office, drafts=1)


@pytest.mark.parametrize(
    ("who", "words", "again"),
    [
        ("alice", "rang Dana three times, no answer", "call Dana back"),
        ("alice", "drove out to Acme, Dana wasn't in", "drove out to Acme, Dana wasn't in"),
        ("mei", "打给周总三次都没接", "再打给周总"),
        ("mei", "去了趟北风，周总不在", "去了趟北风，周总不在"),
        ("bob", "剛打給周協理沒人接", "再打給周協理"),
    ],
)
async def test_who_was_not_reached_was_not_met(
    office: Office, who: str, words: str, again: str
) -> None:
    person = office.slack.person(who)
    customer, contact, plan = {
        "alice": ("Acme", "Dana Whitfield", "meeting with Dana at Acme tomorrow at 11am"),
        "mei": ("北风", "周文（总经理）", "明天上午11点跟北风的周总开会"),
        "bob": ("海岳物流", "周協理", "明天上午11點跟海岳的周協理開會"),
    }[who]
    await meet(office, person, customer, contact, plan)
    await says(office, person, words)
    await person.dm.last().click(SAVE[who])
    await office.settle()
    [todo] = await todos(office)
    assert (todo.text, todo.due) == (again, None)
    assert await records(office) == []
    assert await standing(office) == [may(7, 11)]


async def test_what_is_to_be_brought_says_that_it_is_still_to_come(office: Office) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    await planned(office, office.alice, "lunch with Dana on Tuesday, bring the gift, show the plan")
    assert may(12) in await standing(office)
    assert await records(office) == []
    [todo] = await todos(office)
    assert (todo.text, todo.due) == ("show the plan", may(12)[0])


async def test_a_meeting_from_two_to_four_begins_at_two(office: Office) -> None:
    plan = "demo for Acme's lab team Wed 20 May 2-4pm, bring badges"
    await meet(office, office.alice, "Acme", "Dana Whitfield", plan)
    assert await standing(office) == [may(20, 14)]


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("alice", "tomorrow 10am call with Dana, 3pm visit to Bolt"),
        ("alice", "meeting with Dana tomorrow at 10am and 3pm demo at Bolt"),
        ("mei", "明天早上10点跟周总视频，下午三点拜访龙岗五金"),
        ("mei", "明天上午10点北风周总视频、15:00龙岗五金拜访"),
        ("bob", "明天早上10點跟周協理視訊，下午三點拜訪黃廠長"),
        ("bob", "明天上午十點跟周協理開會，三點去綠野找黃廠長"),
    ],
)
async def test_two_meetings_in_one_line_are_two_drafts(
    office: Office, who: str, words: str
) -> None:
    person = office.slack.person(who)
    for customer, contact in {
        "alice": [("Acme", "Dana Whitfield"), ("Bolt", "Sam Ortiz")],
        "mei": [("北风", "周文（总经理）"), ("龙岗五金", "李经理")],
        "bob": [("海岳物流", "周協理"), ("綠野食品", "黃廠長")],
    }[who]:
        await add(office, person, customer, chain=contact)
    before = len(person.dm.messages)
    await says(office, person, words)
    first, second = person.dm.messages[before + 1 :]
    for draft in (first, second):
        await draft.click(SAVE[who])
        await office.settle()
    assert await standing(office) == [may(7, 10), may(7, 15)]
    assert await of_customers(office) == 2
    assert await records(office) == []


@pytest.mark.parametrize(
    "words",
    [
        "spoke to Dana at Acme, all fine. Rescheduled our meeting to Tuesday 11",
        "met Dana at Acme, she likes plan B, moved tomorrow's demo to Tuesday 11",
    ],
)
async def test_what_a_record_moves_does_not_stay_beside_it(office: Office, words: str) -> None:
    await meet(office, office.alice, "Acme", "Dana Whitfield", "meeting with Acme tomorrow at 2pm")
    [draft] = await says(office, office.alice, words)
    assert "Instead of  Thu, May 7, 2:00 PM" in draft
    assert "Also planned" not in draft
    await office.alice.dm.last().click("Save")
    await office.settle()
    assert await standing(office) == [may(12, 11)]
    assert len(await records(office)) == 1


async def test_who_stands_in_moves_what_the_other_had_planned(office: Office) -> None:
    await meet(office, office.bob, "海岳物流", "周協理", "5/12拜訪海岳的周協理")
    await says(office, office.bob, "on leave May 7 to May 12 @mei")
    await office.skip(hours=24)
    await says(office, office.mei, "替Bob跟海岳物流的周协理通了电话，参观改到下周四上午十点")
    await office.mei.dm.last().click("保存")
    await office.settle()
    assert await standing(office) == [may(14, 10)]
