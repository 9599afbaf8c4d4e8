"""A morning on which 10,000 people have something due at once, at a Slack that limits as Slack
does; meanwhile clocks run out, which cannot wait for the others.

The clock runs as fast as the day's, and jumps over what the bot only waits for: half an hour of
it takes as long as the bot and the local Slack have work to do."""

import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import Engine, event
from sqlmodel import Session, SQLModel, col, func, select

from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.workspace import TEAM, User
from bot.sandbox.play import hurry, local_slack
from bot.sender import Sender
from handlers.people.directory import SlackDirectory
from models import Todo
from models.database.database import Database
from models.delivery.delivery import Delivery
from models.delivery.rate_limit import RateLimiter
from models.delivery.sync import sync_reminders
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Mode
from scheduler.deliver import Deliverer
from tests.bench import owed
from tests.firm import START

PEOPLE = 10_000
TODOS = 2  # of each, in their digest
CLOCK_EVERY = 10  # seconds, on an average, between two that run out
LIMIT = 300  # messages a minute that this Slack takes
BELL = timedelta(seconds=2)  # the timetable's


@dataclass
class Wave:
    """`late` in seconds, of each clock that ran out while the wave was going out."""

    posts: int
    minutes: float
    late: list[float]
    lost: int
    doubled: int
    refused: int  # posts, by a 429
    took: float = 0

    def show(self) -> None:
        rate = self.posts / self.minutes
        p50, p99 = statistics.median(self.late), statistics.quantiles(self.late, n=100)[98]
        print(f"{'messages':44}{self.posts:9,}  in {self.minutes:.1f} min of its clock")
        print(f"{'a minute':44}{rate:9.1f}  {rate / LIMIT:.1%} of {LIMIT}")
        print(f"{'answered 429, lost, doubled':44}{self.refused:9}{self.lost:9}{self.doubled:9}")
        print(f"{'clocks meanwhile':44}{len(self.late):9}")
        print(f"{'... late, seconds: p50, p99, most':44}{p50:9.2f}{p99:9.2f}{max(self.late):9.2f}")
        print(f"{'real milliseconds a message, Slack included':44}{self.took / self.posts:9.1f}")


async def main(people: int = PEOPLE) -> None:
    print(f"\n{people:,} people's digests at once, SQLite", flush=True)
    (await send(people)).show()


async def send(people: int) -> Wave:
    clock = SkippableClock(START)
    users = [User(f"U{id}", f"rep{id}", tz="Asia/Shanghai") for id in range(1, people + 1)]
    with tempfile.TemporaryDirectory(prefix="kept-bench-") as folder:
        database = Database(f"sqlite:///{Path(folder) / 'kept.db'}", sync_reminders)
        event.listen(database.engine, "connect", hurry)
        try:
            await asyncio.to_thread(_fill, database.engine, people)
            slack = local_slack(clock, users=users, channels=[], posts_a_minute=LIMIT)
            async with slack:
                for user in users:
                    slack.workspace.dm(user.id)
                began = time.perf_counter()
                await _say_all(slack, database, clock)
                took = (time.perf_counter() - began) * 1000
                return await database.read(lambda session: _read(session, slack, took))
        finally:
            await asyncio.to_thread(database.close)


async def _say_all(slack: LocalSlack, database: Database, clock: SkippableClock) -> None:
    client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
    known = SlackDirectory(database, clock.now, lambda: None)
    sender = Sender(client, known, database, clock.now)
    deliverer = Deliverer(database, sender, clock.now, RateLimiter())
    while True:
        wait = await deliverer.run()
        await deliverer.finish()
        if wait is None and not await database.read(_is_left):
            return
        clock.skip(min(wait or BELL, BELL))


def _fill(engine: Engine, people: int) -> None:
    SQLModel.metadata.create_all(engine)
    with engine.begin() as connection:
        owed.found(connection, people, TEAM)
        owed.add(connection, Todo, _todos(people))
        owed.add(connection, Reminder, _reminders(people))


def _todos(people: int) -> Iterator[owed.Row]:
    for about in range(people * TODOS + people):
        owner = about % people + 1
        yield {
            "team_id": TEAM, "text": f"send offer {about}", "owner_id": owner,
            "counts_for_id": owner,
            "given_by_id": owner, "given_at": START, "due": START.date(), "created_at": START,
        }  # fmt: skip


def _reminders(people: int) -> Iterator[owed.Row]:
    for about in range(people * TODOS):
        yield owed.reminder(about + 1, about % people + 1, Mode.DIGEST, START, TEAM)
    chance, at = random.Random(people), START
    wave = timedelta(minutes=people / RateLimiter().per_minute)
    about = people * TODOS
    while (at := at + timedelta(seconds=chance.expovariate(1 / CLOCK_EVERY))) < START + wave:
        about += 1
        way = chance.choice((Mode.TIMED, Mode.URGENT))
        yield owed.reminder(about, about % people + 1, way, at, TEAM)


def _is_left(session: Session) -> bool:
    left = select(func.count()).where(
        col(Reminder.state).in_((ReminderState.PENDING, ReminderState.CLAIMED))
    )
    return session.exec(left).one() > 0


def _read(session: Session, slack: LocalSlack, took: float) -> Wave:
    """What people saw, and when."""
    sent = select(Reminder.mode, Reminder.send_at, Delivery.ts).join(
        Delivery, col(Delivery.id) == Reminder.delivery_id
    )
    said = [(way, at, _moment(ts)) for way, at, ts in session.exec(sent) if ts]
    times = [moment for _, _, moment in said]
    posted = sum(len(messages) for messages in slack.workspace.messages.values())
    deliveries = session.exec(select(func.count(col(Delivery.id)))).one()
    owed_at_all = session.exec(select(func.count(col(Reminder.id)))).one()
    return Wave(
        posts=posted,
        minutes=(max(times) - min(times)).total_seconds() / 60,
        late=[(ts - at).total_seconds() for way, at, ts in said if way is not Mode.DIGEST],
        lost=owed_at_all - len(said),
        doubled=posted - deliveries,
        refused=sum(call.result.get("error") == "ratelimited" for call in slack.refusals),
        took=took,
    )


def _moment(ts: str) -> datetime:
    return datetime.fromtimestamp(float(ts), UTC)
