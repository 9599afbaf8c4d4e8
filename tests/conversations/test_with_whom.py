"""A day to talk again that names nobody: with whom is asked, and a contact with nobody is never
told of as planned. From 10:30 of Wednesday 6 May 2026."""

import pytest
from sqlmodel import Session, select

from models import Appointment, Customer, Todo
from tests.conversations.profiles import add
from tests.conversations.test_home import log
from tests.office import Office


async def planned(office: Office) -> list[str]:
    def read(session: Session) -> list[str]:
        found = session.exec(select(Appointment).where(Appointment.state == "planned"))
        names = {one.id: one.name for one in session.exec(select(Customer))}
        return sorted(
            f"{names[one.customer_id]} {one.on} {one.starts or ''}".strip() for one in found
        )

    return await office.bot.database.read(read)


async def todos(office: Office) -> list[str]:
    return await office.bot.database.read(
        lambda s: [f"{one.text} {one.due}" for one in s.exec(select(Todo))]
    )


SAID = [
    ("alice", "let's talk again next Wednesday", "With which customer?", "Save as a to-do"),
    ("mei", "下周三再约", "是跟哪个客户？", "存为待办"),
    ("bob", "下週三再約", "是跟哪個客戶？", "存為待辦"),
]


@pytest.mark.both_databases
@pytest.mark.parametrize(("who", "words", "asked", "todo"), SAID)
async def test_with_whom_is_asked_and_those_last_spoken_with_are_buttons(
    office: Office, who: str, words: str, asked: str, todo: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, "Silent Ltd")
    for name in ("Acme", "Harbor", "Northwind", "云帆软件"):
        await log(person, name, next_contact="2026-05-07" if name == "Harbor" else None)
    await person.says(words)
    await office.settle()
    draft = person.dm.last()
    assert asked in draft.text
    assert draft.buttons[:4] == ["云帆软件", "Northwind", "Harbor", todo]

    await draft.click("Harbor")
    await office.settle()
    assert "Harbor" in draft.text
    assert asked not in draft.text
    assert await planned(office) == ["Harbor 2026-05-07"]
    await draft.click(draft.buttons[0])
    await office.settle()
    assert await planned(office) == ["Harbor 2026-05-13"]
    assert await todos(office) == []


@pytest.mark.parametrize(("who", "words", "asked", "todo"), SAID)
async def test_saved_with_nobody_it_is_told_as_a_to_do(
    office: Office, who: str, words: str, asked: str, todo: str
) -> None:
    person = office.slack.person(who)
    await person.says(words)
    await office.settle()
    draft = person.dm.last()
    assert asked in draft.text
    await draft.click(todo)
    await office.settle()
    saved = {"alice": "Saved as a to-do: ", "mei": "已存为待办：", "bob": "已存為待辦："}[who]
    assert f"✅ {saved}{words}" in draft.text
    assert await planned(office) == []
    assert await todos(office) == [f"{words} 2026-05-13"]


async def test_of_two_called_alike_one_is_picked(office: Office) -> None:
    for name in ("Hollis & Vane LLP", "Hollis Timber Merchants"):
        await log(office.alice, name)
    await office.alice.says("Hollis: let us talk again next Wednesday")
    await office.settle()
    draft = office.alice.dm.last()
    assert "With which customer?" in draft.text
    await draft.click("Hollis Timber Merchants")
    await office.settle()
    await draft.click("Save")
    await office.settle()
    assert await planned(office) == ["Hollis Timber Merchants 2026-05-13"]


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("alice", "Ann moved to Thursday 3pm"),
        ("alice", "Acme moved to Thursday 3pm"),
        ("mei", "唐经理改到明天下午3点了"),
        ("mei", "Acme的唐经理改到明天下午3点见"),
        ("bob", "唐經理改到明天下午三點了"),
        ("bob", "Acme的唐經理改到明天下午三點見"),
    ],
)
async def test_what_somebody_of_theirs_moves_is_the_planned_contact(
    office: Office, who: str, words: str
) -> None:
    person = office.slack.person(who)
    met = {"alice": "call with Ann Lee", "mei": "跟唐经理开会", "bob": "跟唐經理開會"}[who]
    form = await person.types(f"/followup Acme {met}: showed plan A")
    await form.fill(next_contact="2026-05-12")
    assert (await form.submit()).closed
    await office.settle()
    await person.says(words)
    await office.settle()
    assert len(person.dm.last().buttons) == 2  # Undo; time, place, materials
    assert await planned(office) == ["Acme 2026-05-07 15:00:00"]
    assert await todos(office) == []
