"""How long the card of a customer with 2,000 follow-ups takes, in milliseconds, beside that of one
with 20: from the question to the blocks."""

import asyncio
import contextlib
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, select

from handlers import text
from handlers.views.lists import card as views
from models import Customer, FollowUp, Person
from models.customers.creating import create_all
from models.database.database import Database
from models.delivery.sync import sync_reminders
from models.followups.entry import Method
from models.profiles import card
from tests.bench.postgres import empty_database
from tests.bench.rows import Row, add, settle
from tests.firm import START, TEAM, found, session_of

FEW, MANY = 20, 2_000
LOOKS = 60
OTHERS = 50_000  # follow-ups with other customers
PLACES = 100  # of these customers


async def main(few: int = FEW, many: int = MANY, others: int = OTHERS) -> None:
    print(f"\na card of {few:,} and of {many:,} follow-ups, among {others:,}")
    print(f"{'':40}{'p50 ms':>8}{'× few':>8}")
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kept-bench-"))
        await _measure(f"sqlite:///{Path(folder) / 'kept.db'}", "SQLite", few, many, others)
        if url := empty_database(stack):
            await _measure(url, "PostgreSQL", few, many, others)


async def _measure(url: str, kind: str, few: int, many: int, others: int) -> None:
    database = Database(url, sync_reminders)
    try:
        alice = await asyncio.to_thread(_fill, database.engine, few, many, others)
        times: dict[str, list[float]] = {"Few": [], "Many": []}
        for _ in range(LOOKS):  # in turn, so that a busy machine is as busy for both
            for name, spent in times.items():
                began = time.perf_counter()
                await database.read(partial(_look, name=name, by_id=alice), TEAM)
                spent.append(time.perf_counter() - began)
        least = statistics.median(times["Few"])
        for name, count in (("Few", few), ("Many", many)):
            middle = statistics.median(times[name])
            print(f"{f'{kind}, {count:,} follow-ups':40}{middle * 1000:8.2f}{middle / least:8.2f}")
    finally:
        await asyncio.to_thread(database.close)


def _look(session: Session, name: str, by_id: int) -> None:
    by = session.get_one(Person, by_id)
    customer = session.exec(select(Customer).where(Customer.name == name)).one()
    shown = card.card(session, customer, by, START)
    views.card(shown, text.of("zh-CN"), by.tz, START)


def _fill(engine: Engine, few: int, many: int, others: int) -> int:
    SQLModel.metadata.create_all(engine)
    by = found(engine)["alice"].id
    names = [{"name": one} for one in ("Few", "Many", *(f"Other {at}" for at in range(PLACES)))]
    with session_of(engine) as session:
        made = create_all(session, names, session.get_one(Person, by), START)
        for one in made:
            one.last_contact_at = START - timedelta(hours=1)
        ids = [one.id for one in made]
    rows = [
        *_followups(ids[0], few, by),
        *_followups(ids[1], many, by),
        *(row for id in ids[2:] for row in _followups(id, others // PLACES, by)),
    ]
    with engine.begin() as connection:
        add(connection, FollowUp, rows)
    settle(engine)
    return by


def _followups(customer: int, count: int, by: int) -> Iterator[Row]:
    for number in range(count):
        at = START - timedelta(hours=number + 1)
        row = FollowUp(
            submission=f"{customer}:{number}",
            customer_id=customer,
            author_id=by,
            owner_id=by,
            occurred_at=at,
            logged_at=at,
            method=Method.VISIT,
            content=f"Showed plan {number}",
            feedback="Likes it",
        )
        yield row.model_dump(exclude={"id"}) | {"team_id": TEAM}
