"""How content customers are, answered in words. It begins on Wednesday 6 May 2026."""

import pytest
from sqlmodel import Session, select

from models import FollowUp
from models.customers.score import QuarterScore
from tests.conversations.profiles import add, mute_silence
from tests.conversations.test_direct_message import says
from tests.office import Office


async def asked(office: Office, who: str, *names: str) -> None:
    """Of each customer it was asked on 1 June."""
    person = office.slack.person(who)
    for name in names:
        await add(office, person, name, stage="cooperating")
    await mute_silence(office, who)
    await office.skip(days=26)


async def scores(office: Office) -> list[int | None]:
    def read(session: Session) -> list[int | None]:
        return list(session.exec(select(QuarterScore.score).order_by("customer_id")))

    return await office.bot.database.read(read)


async def nothing_recorded(office: Office) -> bool:
    def read(session: Session) -> bool:
        return session.exec(select(FollowUp.id)).first() is None

    return await office.bot.database.read(read)


@pytest.mark.both_databases
async def test_several_are_recorded_with_one_press_and_taken_back(office: Office) -> None:
    await asked(office, "alice", "Acme", "Globex")
    digest = office.alice.dm.messages[-1]
    [said] = await says(office, office.alice, "Acme is a 4, Globex 5")
    assert "How satisfied they are in Q2 2026" in said
    answer = office.alice.dm.last()
    await answer.click("Record all 2")
    await office.settle()
    assert await scores(office) == [4, 5]
    assert "Acme: 4 · satisfied" in answer.text
    assert "Not asked" not in digest.buttons
    await answer.click("Undo")
    await office.settle()
    assert await scores(office) == []
    assert digest.buttons.count("Not asked") == 2
    assert await nothing_recorded(office)


@pytest.mark.parametrize(
    ("who", "words", "press", "points"),
    [
        ("mei", "满意度云帆给4分，海川上次问过是5分", "这 2 个都记下", [4, 5]),
        ("mei", "都是4分", "这 2 个都记下", [4, 4]),
        ("mei", "海川5分", "记下", [5]),
        ("bob", "雲帆四分，海川五分", "這 2 個都記下", [4, 5]),
    ],
)
async def test_in_chinese(
    office: Office, who: str, words: str, press: str, points: list[int]
) -> None:
    await asked(office, who, "雲帆" if who == "bob" else "云帆", "海川")
    await says(office, office.slack.person(who), words)
    await office.slack.person(who).dm.last().click(press)
    await office.settle()
    assert await scores(office) == points


async def test_unasked_only_what_calls_it_satisfaction_is_a_score(office: Office) -> None:
    await add(office, office.alice, "Acme", stage="cooperating")
    [said] = await says(office, office.alice, "Acme satisfaction 4")
    assert "How satisfied they are in Q2 2026" in said
    said = "\n".join(await says(office, office.alice, "Acme 4"))
    assert "How satisfied" not in said


async def test_what_says_more_is_a_record(office: Office) -> None:
    await asked(office, "alice", "Acme")
    said = "\n".join(await says(office, office.alice, "Acme satisfaction 4, they want a new quote"))
    assert "A follow-up with Acme" in said
