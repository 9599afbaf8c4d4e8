"""How long the figures of one quarter take, with those of the quarter before beside them: in
milliseconds, beside the same figures by SQL written by hand over the same indexes."""

import asyncio
import contextlib
import gc
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from sqlmodel import Session, select

from models import Customer, Person
from models.customers import search
from models.customers.standing import Segment
from models.database.database import Database
from models.delivery.sync import sync_reminders
from models.people.person import Role
from models.reviews import figures
from models.reviews.counting import Counter
from models.reviews.figures import Review
from models.reviews.scope import Breadth, Scope
from models.rules.figures import Figure, Key
from tests.bench.postgres import empty_databases
from tests.bench.quarters import FIRST_REP, NOW, QUARTER, TEN, Quarters
from tests.bench.review_by_hand import ByHand
from tests.bench.rows import settle
from tests.firm import TEAM

SIZES = (10_000, 100_000)
COUNTED = (  # by hand too
    Key.LOGGED_ON_TIME,
    Key.ANSWERED_ON_TIME,
    Key.PROMISES_KEPT,
    Key.CONTACT_COVERAGE,
    Key.PROFILE_FRESHNESS,
    Key.SATISFACTION,
    Key.UNRESOLVED_ISSUES,
    Key.VAGUE_RECORDS,
)
Pair = tuple[int, int | None]
T = TypeVar("T")
ROUNDS = {"everyone": 5, "a manager of ten": 20, "one rep": 40}
MEANWHILE = 60  # looks for a customer
LISTED = 20


async def main(sizes: Sequence[int] = ()) -> None:
    sizes = sizes or SIZES
    print("\nThe figures of one quarter: so many follow-ups, and as many to-dos")
    print(f"{'':40}{'eight ms':>10}{'by hand':>9}{'×':>6}{'all ms':>9}{'MB':>7}")
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kept-bench-")))
        names = [f"kept_{size}" for size in sizes]
        servers = empty_databases(stack, names) or [""] * len(names)
        for size, server in zip(sizes, servers, strict=True):
            await measure("SQLite", f"sqlite:///{folder / f'{size}.db'}", size)
            if server:
                await measure("PostgreSQL", server, size)


async def measure(
    kind: str, url: str, size: int, rounds: dict[str, int] = ROUNDS, looks: int = MEANWHILE
) -> None:
    database = Database(url, sync_reminders)
    gc.freeze()  # what was there before is not gone through at each measurement
    try:
        people = await asyncio.to_thread(Quarters(size).fill, database.engine)
        await asyncio.to_thread(settle, database.engine)
        by_hand = ByHand(database.engine)
        for who, person in people.items():
            await _compare(database, by_hand, f"{kind}, {size:,}, {who}", rounds[who], person)
        by_hand.close()
        await _narrowed(database, people, f"{kind}, {size:,}", rounds["one rep"])
        await _meanwhile(database, people["everyone"], f"{kind}, {size:,}", looks)
    finally:
        await asyncio.to_thread(database.close)


async def _compare(
    database: Database, by_hand: ByHand, label: str, rounds: int, person: Person
) -> None:
    scope = Scope.of(person)
    times: tuple[list[float], ...] = ([], [], [])
    people = await database.for_team(TEAM).read(scope.people)
    whose = None if people.ids is None else list(people.ids)
    for _ in range(rounds + 1):  # in turn, so that they find the machine equally busy
        found, eight = await _timed(lambda: _eight(database, scope))
        expected, by_hand_took = await _timed(
            lambda: asyncio.to_thread(by_hand.review, QUARTER, whose)
        )
        _, every = await _timed(lambda: _review(database, scope))
        for each, seconds in zip(times, (eight, by_hand_took, every), strict=True):
            each.append(seconds)
    if _numbers(found) != _numbers_by_hand(expected):
        raise RuntimeError(f"{label}: {_numbers(found)} and {_numbers_by_hand(expected)}")
    a, b, c = (statistics.median(each[1:]) * 1000 for each in times)
    memory = await _megabytes(database, scope)
    print(f"{label:40}{a:10.1f}{b:9.1f}{a / b:6.1f}{c:9.1f}{memory:7.1f}")


async def _narrowed(database: Database, people: dict[str, Person], label: str, rounds: int) -> None:
    """One customer, with what everybody did there, and the customers of a segment."""
    rep, boss = people["one rep"], people["a manager of ten"]

    def of_rep(session: Session) -> Customer:
        return session.exec(select(Customer).where(Customer.owner_id == rep.id).limit(1)).one()

    customer = await database.for_team(TEAM).read(of_rep)
    scopes = {
        "one customer": Scope(rep, Breadth.EVERYONE, customer),
        "a segment of ten": replace(Scope.of(boss), segment=Segment.KEY_EXPANSION),
    }
    for what, scope in scopes.items():
        times = [(await _timed(lambda: _review(database, scope)))[1] for _ in range(rounds + 1)]  # noqa: B023
        every = statistics.median(times[1:]) * 1000
        print(f"{f'{label}, {what}':40}{'':25}{every:9.1f}")


async def _eight(database: Database, scope: Scope) -> list[list[Figure]]:
    """Those that are counted by hand too."""

    def count(session: Session) -> list[list[Figure]]:
        counter = Counter(session, scope.people(session), NOW)
        return counter.figures(COUNTED, (QUARTER, QUARTER.before()))

    return await database.for_team(TEAM).read(count)


async def _review(database: Database, scope: Scope) -> Review:
    return await database.for_team(TEAM).read(
        lambda session: figures.review(session, scope, QUARTER, NOW)
    )


async def _meanwhile(database: Database, everyone: Person, label: str, looks: int) -> None:
    """How long somebody else's customer field takes, alone and while reviews of everybody run."""
    alone = await _looks(database, looks)
    running = asyncio.create_task(_again_and_again(database, Scope.of(everyone)))
    busy = await _looks(database, looks)
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running
    for what, each in (("alone", alone), ("beside a review of everyone", busy)):
        p99 = statistics.quantiles(each, n=100)[98] * 1000
        p50 = statistics.median(each) * 1000
        print(f"{label}: a customer field {what}: p50 {p50:.1f}, p99 {p99:.1f} ms")


async def _again_and_again(database: Database, scope: Scope) -> None:
    while True:
        await _review(database, scope)


async def _looks(database: Database, count: int) -> list[float]:
    rep = Person(id=FIRST_REP + TEN, user_id="U", name="rep", role=Role.REP)
    times = []
    for number in range(count):
        typed = f"c{number}"
        began = time.perf_counter()
        await database.for_team(TEAM).read(lambda s: search.search(s, typed, rep, LISTED))  # noqa: B023
        times.append(time.perf_counter() - began)
        await asyncio.sleep(0.01)
    return times


async def _timed(run: Callable[[], Awaitable[T]]) -> tuple[T, float]:
    gc.collect()
    began = time.perf_counter()
    found = await run()
    return found, time.perf_counter() - began


async def _megabytes(database: Database, scope: Scope) -> float:
    """How far the memory of this process rises above what it holds, once."""
    before = _forget_peak()
    await _review(database, scope)
    return (_kilobytes("VmHWM") - before) / 1024


def _forget_peak() -> int:
    """Kilobytes held now; they are the peak from which it is noted anew."""
    Path("/proc/self/clear_refs").write_text("5")
    return _kilobytes("VmRSS")


def _kilobytes(name: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))


def _numbers(found: list[list[Figure]]) -> list[Pair]:
    return [(one.numerator, one.denominator) for each in found for one in each]


def _numbers_by_hand(found: list[int]) -> list[Pair]:
    half = len(found) // 2
    pairs: list[Pair] = []
    for period in (found[:half], found[half:]):
        met, logged, scores, scored, vague, missed, due, kept, *rest = period
        decided, in_time, unresolved, *customers = rest
        both = zip(customers[:4], customers[4:], strict=True)  # still theirs, and handed over since
        live, judged, covered, fresh = map(sum, both)
        pairs += [
            (logged, met + missed),
            (in_time, decided),
            (kept, due),
            (covered, judged),
            (fresh, live),
            (scores, scored),
            (unresolved, None),
            (vague, None),
        ]
    return pairs
