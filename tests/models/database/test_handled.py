"""A request that is dealt with once, whoever deals with it, and whatever kills them."""

import asyncio
from datetime import timedelta
from functools import partial

import pytest
from sqlmodel import Session, select

from models import HandledRequest, Todo
from models.database import handled
from models.database.database import Database
from models.database.handled import AlreadyHandled, Request
from models.database.team import TeamDatabase
from models.delivery.sync import sync_reminders
from tests.firm import START, TEAM, Firm, open_firm

REQUEST = Request("1.2.trigger", START)


def at(firm: Firm, database: Database | None = None) -> TeamDatabase:
    return (database or firm.database).for_team(TEAM, request=REQUEST)


async def promise(firm: Firm, db: TeamDatabase) -> None:
    alice = firm.people["alice"]
    await db.write(
        lambda session: Todo.create(session, "Ring Acme", owner=alice, by=alice, now=START)
    )


async def todos(firm: Firm) -> int:
    return len(await firm.db.read(lambda session: session.exec(select(Todo)).all()))


async def test_it_is_stored_with_the_work_and_keeps_it_from_being_done_again(
    database_url: str,
) -> None:
    async with open_firm(database_url) as firm:
        assert not await at(firm).is_repeated()
        await promise(firm, at(firm))
        assert await at(firm).is_repeated()
        with pytest.raises(AlreadyHandled):
            await promise(firm, at(firm))
        assert await todos(firm) == 1


async def test_work_that_did_not_end_may_be_done_again(database_url: str) -> None:
    """A process that is killed before it commits leaves as much as one that fails: nothing."""

    def fail(session: Session) -> None:
        raise ConnectionError

    async with open_firm(database_url) as firm:
        with pytest.raises(ConnectionError):
            await at(firm).write(fail)
        assert not await at(firm).is_repeated()
        await promise(firm, at(firm))
        assert await todos(firm) == 1


async def test_two_processes_at_the_same_moment_do_it_once(database_url: str) -> None:
    async with open_firm(database_url) as firm:
        other = Database(database_url, sync_reminders)
        tried = [promise(firm, at(firm, database)) for database in (firm.database, other)]
        outcomes = await asyncio.gather(*tried, return_exceptions=True)
        await asyncio.to_thread(other.close)
        assert sorted(type(one).__name__ for one in outcomes) == ["AlreadyHandled", "NoneType"]
        assert await todos(firm) == 1


async def test_the_turn_that_dealt_with_it_goes_on(database_url: str) -> None:
    async with open_firm(database_url) as firm:
        db = at(firm)
        for _ in range(2):
            await promise(firm, db)
        await db.take_request()
        assert await todos(firm) == 2


async def test_it_is_forgotten_when_slack_has_given_up(database_url: str) -> None:
    async with open_firm(database_url) as firm:
        await at(firm).take_request()
        for later, left in ((handled.KEPT, 1), (handled.KEPT + timedelta(seconds=1), 0)):
            forget = partial(handled.forget_old, now=START + later)
            await firm.database.write(forget)
            kept = await firm.db.read(lambda session: session.exec(select(HandledRequest)).all())
            assert len(kept) == left
