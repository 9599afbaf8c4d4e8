"""Somebody who was rung and not reached, in whatever words: no contact, and a to-do for the hour at
which they are to be rung. From 10:30 of Wednesday 6 May 2026."""

import pytest
from sqlmodel import Session, select

from models import FollowUp
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says, todos
from tests.office import Office

SAVE = {"alice": "Save", "mei": "保存", "bob": "儲存"}


async def records(office: Office) -> list[FollowUp]:
    def read(session: Session) -> list[FollowUp]:
        return list(session.exec(select(FollowUp)))

    return await office.bot.database.read(read)


@pytest.mark.parametrize(
    ("who", "words", "due", "text"),
    [
        ("alice", "not reached Lars, tomorrow 9", "2026-05-07 09:00", "call Lars back"),
        ("alice", "couldn't reach Lars, tomorrow at 10", "2026-05-07 10:00", "call Lars back"),
        (
            "alice",
            "Lars @ Acme pls call him back at 11, he was in a meeting",
            "2026-05-06 11:00",
            "call Lars back",
        ),
        (
            "alice",
            "called Lars, voicemail, try again tomorrow at 10",
            "2026-05-07 10:00",
            "call Lars back",
        ),
        (
            "alice",
            "Lars was in a meeting, call him back at 4",
            "2026-05-06 16:00",
            "call Lars back",
        ),
        (
            "alice",
            "rang Lars, she didn't pick up, tomorrow 9am",
            "2026-05-07 09:00",
            "call Lars back",
        ),
        ("mei", "没联系上李经理，明天9点", "2026-05-07 09:00", "再打给李经理"),
        ("mei", "李经理在开会，下午4点再打给他", "2026-05-06 16:00", "再打给李经理"),
        ("mei", "打给李经理没打通，明天上午10点", "2026-05-07 10:00", "再打给李经理"),
        ("bob", "沒聯絡上林主任，明天九點再打", "2026-05-07 09:00", "再打給林主任"),
        ("bob", "打給林主任轉語音信箱，明天十點再試", "2026-05-07 10:00", "再打給林主任"),
        ("bob", "林主任在開會，下午四點再打", "2026-05-06 16:00", "再打給林主任"),
    ],
)
async def test_it_is_a_to_do_for_that_hour(
    office: Office, who: str, words: str, due: str, text: str
) -> None:
    person = office.slack.person(who)
    name, first = {
        "alice": ("Acme", "met Lars at Acme, he likes plan A"),
        "mei": ("龙岗五金", "拜访龙岗五金的李经理，他要样品"),
        "bob": ("海岳物流", "拜訪海岳物流的林主任，他要樣品"),
    }[who]
    await add(office, person, name)
    await says(office, person, first)
    await person.dm.last().click(SAVE[who])
    await office.settle()
    before, known = len(await records(office)), {one.id for one in await todos(office)}
    await says(office, person, words)
    await person.dm.last().click(SAVE[who])
    await office.settle()
    [todo] = [one for one in await todos(office) if one.id not in known]
    assert (f"{todo.due} {todo.due_time:%H:%M}", todo.text) == (due, text)
    assert len(await records(office)) == before


async def test_an_urgent_issue_is_to_be_answered_as_soon_as_they_ask(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await says(office, office.alice, "Acme rang: line down, wants a call back within the hour")
    await office.alice.dm.last().click("Save")
    await office.settle()
    record = await office.alice.dm.next(containing="Recorded: Acme")
    assert "Urgent – 1 h, by Wed, May 6, 11:30 AM" in record.text
