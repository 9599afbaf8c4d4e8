"""What a tick costs however much is owed: one that finds nothing, and what claims and settles a
message, beside the same by hand-written SQL and by a job of APScheduler's for each reminder."""

import asyncio
import contextlib
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

from sqlmodel import Session

from models.database.database import Database
from models.delivery.claim import Claimed, claim
from models.delivery.delivery import Delivery
from models.delivery.rate_limit import UNLIMITED
from models.delivery.sync import sync_reminders
from scheduler.deliver import MAX_CONCURRENT, Deliverer
from scheduler.messenger import Message, Sent
from tests.bench import owed
from tests.bench.by_hand import ByHand
from tests.bench.jobs import Jobs
from tests.bench.postgres import empty_databases
from tests.firm import START

SIZES = (10_000, 100_000, 1_000_000)
PEOPLE = 10_000
DUE = 1_000  # to be claimed by the bot, and as many by hand
ROUNDS = 20  # in turn, so that all find the machine equally busy
IDLE_TICKS = 200
EARLIER = START - timedelta(days=1)

Times = dict[str, list[float]]  # milliseconds, by what was done
IDLE, CLAIM, SETTLE = WHAT = ("idle tick", "claim", "settle")


class Nobody:
    """To whom nothing is said."""

    async def send(self, message: Message) -> Sent:
        raise LookupError("nothing was due")

    async def find_sent(self, message: Message) -> Sent | None:
        raise LookupError("nothing was due")


@dataclass
class Store:
    """One database of so many reminders, and how long things took there."""

    pending: int
    database: Database
    hand: ByHand
    ours: Times = field(default_factory=lambda: {what: [] for what in WHAT})
    by_hand: Times = field(default_factory=lambda: {what: [] for what in WHAT})

    async def tick(self, times: int) -> None:
        deliverer = Deliverer(self.database, Nobody(), lambda: EARLIER)
        for _ in range(times):
            with _timed(self.ours[IDLE]):
                await deliverer.tick()
            with _timed(self.by_hand[IDLE]):
                self.hand.look(EARLIER)

    async def claim(self, times: int) -> None:
        for _ in range(times // MAX_CONCURRENT):
            await self._claim()
            for _ in range(MAX_CONCURRENT):
                with _timed(self.by_hand[CLAIM]):
                    id = self.hand.claim(START)
                with _timed(self.by_hand[SETTLE]):
                    self.hand.sent(id, START)

    async def _claim(self) -> None:
        """As scheduler.deliver does it, without what is said."""
        with _timed(self.ours[CLAIM], MAX_CONCURRENT):
            taken = await self.database.write(
                lambda session: claim(session, START, UNLIMITED, MAX_CONCURRENT)
            )
        assert isinstance(taken, Claimed)
        assert len(taken.deliveries) == MAX_CONCURRENT
        for delivery in taken.deliveries:
            with _timed(self.ours[SETTLE]):
                await self.database.write(partial(_settle, delivery))

    def close(self) -> None:
        self.hand.close()
        self.database.close()


def _settle(delivery: Delivery, session: Session) -> None:
    if row := delivery.lock_if_ours(session):
        row.sent(session, "D1", "1.0", START)


async def main(sizes: tuple[int, ...] = SIZES, people: int = PEOPLE, due: int = DUE) -> None:
    print(f"\nReminders: {due} due among so many pending, of {people} people; milliseconds each")
    print(f"{'':34}{'':18}{'p50 ms':>9}{'p99 ms':>9}{'× hand':>9}")
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kept-bench-"))
        files = [f"sqlite:///{Path(folder) / str(size)}" for size in sizes]
        await measure("SQLite", dict(zip(sizes, files, strict=True)), people, due)
        if urls := empty_databases(stack, [f"kept{size}" for size in sizes]):
            await measure("PostgreSQL", dict(zip(sizes, urls, strict=True)), people, due)


async def measure(kind: str, urls: dict[int, str], people: int, due: int) -> None:
    stores: list[Store] = []
    try:
        for size, url in urls.items():
            database = Database(url, sync_reminders)
            await asyncio.to_thread(owed.fill, database.engine, people, 2 * due, size)
            stores.append(Store(size, database, ByHand(database.engine)))
        for _ in range(ROUNDS):
            for store in stores:
                await store.tick(IDLE_TICKS // ROUNDS)
                await store.claim(due // ROUNDS)
        _show(kind, stores)
        await asyncio.to_thread(_show_jobs, kind, stores[0], due)
    finally:
        for store in stores:
            await asyncio.to_thread(store.close)


def _show(kind: str, stores: list[Store]) -> None:
    least, most = stores[0], stores[-1]
    for what in WHAT:
        for store in stores:
            ours, by_hand = store.ours[what], store.by_hand[what]
            p50, p99 = statistics.median(ours), statistics.quantiles(ours, n=100)[98]
            ratio = f"{p50 / statistics.median(by_hand):.1f}"
            print(f"{kind + ', ' + what:34}{store.pending:<18,}{p50:9.2f}{p99:9.2f}{ratio:>9}")
        flat = statistics.median(most.ours[what]) / statistics.median(least.ours[what])
        print(f"{'':34}{f'{most.pending:,} ÷ {least.pending:,}':27}{flat:9.2f}")


def _show_jobs(kind: str, store: Store, due: int) -> None:
    """In the smallest database only, for more would be as many rows of pickled jobs."""
    jobs = Jobs(store.database.engine, due, store.pending)
    times: Times = {IDLE: [], CLAIM: []}
    for _ in range(IDLE_TICKS):
        with _timed(times[IDLE]):
            jobs.tick(EARLIER)
    looking: list[float] = []
    with _timed(looking):
        ids = jobs.tick(START)
    for job in ids:
        with _timed(times[CLAIM]):
            jobs.take(job)
    times[CLAIM] = [each + looking[0] / due for each in times[CLAIM]]
    for what, took in times.items():
        p50, p99 = statistics.median(took), statistics.quantiles(took, n=100)[98]
        ratio = f"{p50 / statistics.median(store.by_hand[what]):.1f}"
        name = f"{kind}, {what}, by a job"
        print(f"{name:34}{store.pending:<18,}{p50:9.2f}{p99:9.2f}{ratio:>9}")


@contextlib.contextmanager
def _timed(times: list[float], count: int = 1) -> Iterator[None]:
    """Of `count` things done together, for each."""
    began = time.perf_counter()
    yield
    times += [(time.perf_counter() - began) * 1000 / count] * count
