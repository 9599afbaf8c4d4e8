"""One run: people are promised things, the bot's processes die, and all is entered in a ledger."""

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sqlmodel import Session, select

from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.workspace import TEAM, User
from models import Person, Todo, Workspace
from models.database.database import Database
from models.delivery.delivery import Delivery, DeliveryState
from models.delivery.sync import sync_reminders
from models.people.membership import Membership
from models.rules.lease import LEASE
from tests.crash.clock import START, Hand, SharedClock
from tests.crash.ledger import Ledger
from tests.crash.replicas import Replicas
from tests.crash.weather import Weather
from tests.crash.worker import Life

FRIDAY = date(2026, 5, 8)
AT_A_TIME, PAUSE = 4, 10  # promises made together, and seconds of the clock between them
OVERTIME = timedelta(seconds=30)  # after the last lease: would anything be said once more?


@dataclass(frozen=True)
class Plan:
    """What a run does at least, and the real seconds it takes at most."""

    replicas: int
    reminders: int
    kills: int
    most_seconds: float
    people: int = 400  # nobody hears more of it than a person is told in a day
    rate: float = 30
    seed: int = 1
    mutation: str = ""


async def run(
    plan: Plan, url: str, folder: Path, tell: Callable[[Ledger], None] = lambda _: None
) -> Ledger:
    """Carry the plan out on the database at `url`, whose tables are there and empty; `tell` is
    told every now and then how it goes."""
    hand = Hand(SharedClock.made(folder / "clock"), plan.rate)
    users = [User(f"U{n:03}", f"person{n}", tz="Asia/Shanghai") for n in range(plan.people)]
    database = Database(url, sync_reminders)
    try:
        slack = LocalSlack(clock=hand.clock, users=users, channels=[], subscriptions=())
        async with slack:
            return await _Run(plan, slack, database, hand, folder, tell).ledger()
    finally:
        await asyncio.to_thread(database.close)


class _Run:
    def __init__(
        self,
        plan: Plan,
        slack: LocalSlack,
        database: Database,
        hand: Hand,
        folder: Path,
        tell: Callable[[Ledger], None],
    ) -> None:
        self._plan, self._slack, self._hand, self._tell = plan, slack, hand, tell
        self._database, self._db = database, database.for_team(TEAM)
        chance = random.Random(plan.seed)
        self._weather = Weather(slack, hand, chance)
        slack.faults = self._weather
        url = database.engine.url.render_as_string(hide_password=False)
        pattern = Life(
            number=0,
            environment=_environment(slack, url),
            rate=plan.rate,
            folder=folder,
            mutation=plan.mutation,
        )
        self._replicas = Replicas(pattern, hand, plan.kills, chance)
        pattern.journal.touch()
        self._journal = pattern.journal
        self._people: list[int] = []
        self._ledger = Ledger()

    async def ledger(self) -> Ledger:
        ledger, began = self._ledger, time.monotonic()
        self._people = await self._db.write(self._meet)
        await self._promise(self._plan.reminders // 2, due=FRIDAY)
        moving = asyncio.create_task(self._hand.move())
        lives = [asyncio.create_task(self._replicas.keep_one()) for _ in range(self._plan.replicas)]
        try:
            async with asyncio.timeout(self._plan.most_seconds):
                await self._work()
        except TimeoutError:
            pass  # the ledger says what is missing
        finally:
            self._replicas.retire()
            await asyncio.gather(*lives)
            moving.cancel()
        self._look()
        ledger.accidents = self._replicas.accidents
        ledger.seconds = time.monotonic() - began
        engine, now = self._database.engine, self._hand.clock.now()
        spells = self._weather.spells
        await asyncio.to_thread(ledger.audit, engine, self._journal, spells, now)
        return ledger

    async def _work(self) -> None:
        """Until enough was promised, enough processes have died, and nothing more can come."""
        while self._replicas.to_die or self._ledger.promised < self._plan.reminders:
            await self._promise(AT_A_TIME)
            await self._pause()
            if self._plan.mutation and self._ledger.doubled:
                return
        self._weather.is_fair = True
        while self._ledger.lost or await self._db.read(_posting):
            await self._pause()
        await self._hand.wait((LEASE + OVERTIME).total_seconds())

    async def _pause(self) -> None:
        await self._hand.wait(PAUSE)
        self._look()
        self._tell(self._ledger)

    def _look(self) -> None:
        self._ledger.faults = self._weather.seen
        said = self._slack.workspace.messages.values()
        self._ledger.hear(message for channel in said for message in channel)

    def _meet(self, session: Session) -> list[int]:
        Workspace.get_or_create(session, TEAM, START)
        people = []
        for user in self._slack.workspace.users.values():
            if not user.is_bot:
                person = Person.get_or_create(session, user.id)
                person.name, person.zone, person.refreshed_at = user.name, user.tz, START
                person.membership, person.confirmed_at = Membership.FULL, START
                people.append(person)
        session.flush()
        return [person.id for person in people]

    async def _promise(self, count: int, due: date | None = None) -> None:
        """Each to the next person: of their own making and due, or given to them now."""
        first = self._ledger.promised
        self._ledger.promised += count

        def write(session: Session) -> None:
            now = self._hand.clock.now() if due is None else START - timedelta(days=1)
            for number in range(first, first + count):
                turn = number if due is None else number // 2  # two are gathered in a message
                owner, other = (self._people[(turn + n) % len(self._people)] for n in (0, 1))
                Todo.create(
                    session,
                    f"offer {number:05}",
                    owner=session.get_one(Person, owner),
                    by=session.get_one(Person, other if due is None else owner),
                    now=now,
                    due=due,
                )

        await self._db.write(write)


def _posting(session: Session) -> list[int]:
    return list(session.exec(select(Delivery.id).where(Delivery.state == DeliveryState.POSTING)))


def _environment(slack: LocalSlack, url: str) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": url,
        "LOG_LEVEL": "WARNING",
    }
