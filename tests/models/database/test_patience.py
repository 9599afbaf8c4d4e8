"""A database that does not answer: who waits is told in time, and what they are told stays true."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select

from models import Person
from models.database import patience
from models.database.database import Database
from models.database.errors import NotKept, OutcomeUnknown
from models.database.hop import Hop
from models.delivery.sync import sync_reminders
from tests.databases import hanging
from tests.firm import TEAM, Firm, open_firm, session_of

SLACK_WAITS = 3.0


@pytest.fixture
async def firm(postgres_url: str) -> AsyncIterator[Firm]:
    async with open_firm(postgres_url) as firm:
        yield firm


def rename(session: Session) -> None:
    Person.get_or_create(session, "UALICE").name = "Alba"


async def alices_name(database: Database) -> str:
    return await database.read(lambda s: Person.get_or_create(s, "UALICE").name, TEAM)


async def in_time(firm: Firm) -> Exception:
    """What a write that somebody waits for ends in."""
    patience.begin()
    began = time.monotonic()
    with pytest.raises((NotKept, OperationalError)) as raised:
        await firm.db.write(rename)
    assert time.monotonic() - began < SLACK_WAITS
    return raised.value


async def test_a_server_that_stands_still_keeps_nobody_waiting_and_keeps_nothing_later(
    firm: Firm, postgres_folder: Path
) -> None:
    await firm.db.read(rename)
    with hanging(postgres_folder):
        assert isinstance(await in_time(firm), NotKept)
        assert not await firm.database.answers()
    assert not firm.db.has_kept
    await firm.database.write(lambda session: None)
    assert await asyncio.create_task(alices_name(firm.database)) == "Alice"
    assert await firm.database.answers()


async def test_a_lock_of_somebody_else_s_keeps_nobody_waiting(firm: Firm) -> None:
    with session_of(firm.database.engine, TEAM) as other:
        other.exec(select(Person).with_for_update()).all()
        await in_time(firm)
    assert await alices_name(firm.database) == "Alice"


async def test_what_runs_by_itself_waits_for_a_lock(firm: Firm) -> None:
    with session_of(firm.database.engine, TEAM) as other:
        other.exec(select(Person).with_for_update()).all()
        waiting = asyncio.create_task(firm.database.write(rename, TEAM))
        done, _ = await asyncio.wait({waiting}, timeout=SLACK_WAITS)
        assert not done
    await waiting
    assert await alices_name(firm.database) == "Alba"


async def test_a_database_is_closed_while_its_server_stands_still(
    firm: Firm, postgres_folder: Path
) -> None:
    database = Database(
        firm.database.engine.url.render_as_string(hide_password=False), sync_reminders
    )
    await database.read(rename)
    with hanging(postgres_folder):
        under_way = asyncio.create_task(database.write(rename, TEAM))
        await asyncio.sleep(0)
        await asyncio.wait_for(asyncio.to_thread(database.close), 20)
        with pytest.raises(OperationalError):
            await under_way


def test_what_was_given_up_is_not_committed_later() -> None:
    hop = Hop()
    assert isinstance(hop.give_up(), NotKept)
    with pytest.raises(NotKept):
        hop.commits()


def test_what_is_being_committed_may_be_kept() -> None:
    hop = Hop()
    hop.commits()
    assert isinstance(hop.give_up(), OutcomeUnknown)


async def test_a_request_gets_less_the_longer_it_has_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    assert patience.seconds() is None
    patience.begin()
    assert patience.seconds() == patience.HOP_SECONDS
    now += 1.4
    assert patience.seconds() == pytest.approx(1.0)
    now += 0.9
    assert patience.seconds() == patience.LEAST_SECONDS
    now += 1
    assert patience.seconds() == patience.LATE_SECONDS
