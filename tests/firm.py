"""A workspace in a database, without Slack: alice and bob, whose manager is mei."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from models import Person, Todo, Workspace
from models.database.database import Database
from models.database.team import TeamDatabase
from models.delivery.claim import Claimed, claim
from models.delivery.delivery import Delivery
from models.delivery.rate_limit import UNLIMITED
from models.delivery.sync import sync_reminders
from models.people.membership import Membership
from models.reminder import Reminder
from tests.databases import engine_of

TEAM = "TFIRM"
START = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)  # a Wednesday, 10:30 in Shanghai
NAMES = ("alice", "bob", "mei")


@dataclass
class Firm:
    """Its people by name, and a clock that stands still between skips."""

    database: Database
    people: dict[str, Person]
    now: datetime = field(default=START)

    @property
    def db(self) -> TeamDatabase:
        return self.database.for_team(TEAM)

    def skip(self, **by: float) -> datetime:
        self.now += timedelta(**by)
        return self.now

    async def promise(
        self, text: str, owner: str = "alice", *, due: date | None = None, by: str = ""
    ) -> Todo:
        """A to-do, of the owner's own making unless `by` is named."""

        def write(session: Session) -> Todo:
            giver = self.people[by or owner]
            return Todo.create(
                session, text, owner=self.people[owner], by=giver, now=self.now, due=due
            )

        return await self.db.write(write)

    async def reminders(self) -> list[Reminder]:
        return await self.db.read(lambda session: list(session.exec(select(Reminder))))


@contextlib.asynccontextmanager
async def open_firm(url: str, others: Iterable[str] = ()) -> AsyncIterator[Firm]:
    database = Database(url, sync_reminders)
    people = await asyncio.to_thread(found, database.engine, others=others)
    try:
        yield Firm(database, people)
    finally:
        await asyncio.to_thread(database.close)


@pytest.fixture
async def firm(database_url: str) -> AsyncIterator[Firm]:
    async with open_firm(database_url) as firm:
        yield firm


def found(engine: Engine, team: str = TEAM, others: Iterable[str] = ()) -> dict[str, Person]:
    """Make a workspace with its people."""
    with session_of(engine, team) as session:
        Workspace.get_or_create(session, team, START)
        people = {
            name: Person.get_or_create(session, f"U{name.upper()}") for name in (*NAMES, *others)
        }
        for name, person in people.items():
            person.name, person.zone = name.title(), "Asia/Shanghai"
            person.membership, person.confirmed_at = Membership.FULL, START
            _is_always_there(person)
        people["alice"].set_manager(session, people["mei"])
        people["bob"].set_manager(session, people["mei"])
        return people


def _is_always_there(person: Person) -> None:
    """At work at any hour of any day, and glad to hear of everything."""
    person.opens, person.closes, person.weekdays = time(0), time(23, 59), "0123456"
    person.cap = 1000


def claim_next(session: Session, now: datetime) -> Delivery:
    """What is said next, taken in hand."""
    taken = claim(session, now, UNLIMITED, most=1)
    assert isinstance(taken, Claimed)
    return taken.deliveries[0]


@contextlib.contextmanager
def session_of(engine: Engine, team: str | None = TEAM) -> Iterator[Session]:
    """One transaction, as Database makes them."""
    with Session(engine, expire_on_commit=False, info={"team": team}) as session:
        yield session
        sync_reminders(session)
        session.commit()


@contextlib.contextmanager
def open_engine(url: str) -> Iterator[Engine]:
    engine = engine_of(url)
    try:
        yield engine
    finally:
        engine.dispose()
