"""What was only arranged is a plan, and whoever was not reached was not met. From 10:30 of
Wednesday 6 May 2026."""

from datetime import date, time

import pytest
from sqlmodel import Session, select

from models import FollowUp, Todo
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.conversations.test_held import planned
from tests.conversations.test_rescheduled import may, standing
from tests.office import Office


async def records(office: Office) -> int:
    def read(session: Session) -> int:
        return len(session.exec(select(FollowUp)).all())

    return await office.bot.database.read(read)


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("Acme唐经理约了后天上午10点线上过一下试用总结，何总也在", may(8, 10)),
        ("Acme许总約了週五下午兩點視訊，他們財務李姐也參加", may(8, 14)),
        ("Dana at Acme booked us in for Friday 2pm, Li will join", may(8, 14)),
        ("早，今天先去Acme，周工约了11点", may(6, 11)),
    ],
)
async def test_what_was_arranged_is_planned_and_no_contact(
    office: Office, words: str, when: tuple[date, time]
) -> None:
    await add(office, office.alice, "Acme", chain="Dana Whitfield")
    [said] = await says(office, office.alice, words)
    assert "Plans for next time?" in said
    await office.alice.dm.last().click("Save")
    await office.settle()
    assert await standing(office) == [when]
    assert await records(office) == 0


@pytest.mark.parametrize(
    "words",
    [
        "刚给Acme的李经理打了电话，他在开会，下午再打",
        "剛給Acme的李經理打電話，沒人接，下午再打",
        "rang Dana at Acme, in a meeting, will try again this afternoon",
    ],
)
async def test_whoever_was_not_reached_is_rung_in_the_afternoon_and_nothing_gives_way(
    office: Office, words: str
) -> None:
    await add(office, office.alice, "Acme", chain="Dana Whitfield")
    await planned(office, office.alice, "meeting with Acme on May 12")
    [said] = await says(office, office.alice, words)
    assert said.startswith("A to-do?"), said
    assert "3:00 PM" in said
    assert "Instead" not in said
    await office.alice.dm.last().click("Save")
    await office.settle()
    assert await standing(office) == [may(12)]
    assert await records(office) == 0
    [todo] = await office.bot.database.read(lambda session: list(session.exec(select(Todo))))
    assert (todo.due, todo.due_time) == (date(2026, 5, 6), time(15))
    assert todo.customer_id is not None
    await office.skip(hours=4, minutes=31)
    assert "Now due" in (await office.alice.dm.next(containing="Now due")).text


async def test_whoever_was_called_on_in_vain_is_called_on_again_and_nothing_gives_way(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme", chain="周工")
    await planned(office, office.alice, "meeting with Acme on May 12")
    [said] = await says(office, office.alice, "去了Acme，周工不在，周五再去")
    assert "Instead" not in said
    await office.alice.dm.last().click("Save")
    await office.settle()
    assert set(await standing(office)) == {may(8), may(12)}


async def test_whoever_was_spoken_to_is_a_record(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Dana Whitfield")
    [said] = await says(
        office, office.alice, "rang Dana at Acme, she likes plan A, call her tomorrow"
    )
    assert "A follow-up with Acme?" in said
