"""Reading what is due: each calendar once, and no bad one in the way of the others."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import time
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, select

from models import Appointment, CalendarFeed, Customer
from models.calendars.feed import CalendarProblem
from models.rules.time.ical import Meeting
from scheduler.calendars import CalendarReader, Days, Reading, Unreadable
from tests.firm import Firm, open_firm


@dataclass
class Shelf:
    """Calendars by the name in their address; an exception is what reading it brings."""

    holds: dict[str, list[str] | Exception | None] = field(default_factory=dict)
    reads: Counter[str] = field(default_factory=Counter)
    etags: list[str] = field(default_factory=list)
    meanwhile: Callable[[], Awaitable[None]] | None = None

    async def read(
        self, address: str, etag: str, days: Days, zone: ZoneInfo, called: Sequence[str]
    ) -> Reading | None:
        name = address.rpartition("/")[2]
        self.reads[name] += 1
        self.etags.append(etag)
        if self.meanwhile:
            await self.meanwhile()
        held = self.holds[name]
        if isinstance(held, Exception):
            raise held
        if held is None:
            return None
        first, last = days
        assert (last - first).days == 30
        assert zone.key == "Asia/Shanghai"
        assert called == ["Alice"]
        meetings = [Meeting(title, title, first, time(15), "", ()) for title in held]
        return Reading(meetings, '"v1"')


@dataclass
class Reads:
    firm: Firm
    shelf: Shelf
    reader: CalendarReader

    async def connect(self, name: str, held: list[str] | Exception | None) -> None:
        self.shelf.holds[name] = held

        def write(session: Session) -> None:
            owner = self.firm.people["alice"]
            CalendarFeed.connect(session, f"https://a.example/{name}", owner, self.firm.now)

        await self.firm.db.write(write)

    async def feed(self, name: str) -> CalendarFeed:
        def read(session: Session) -> CalendarFeed:
            address = f"https://a.example/{name}"
            return session.exec(select(CalendarFeed).where(CalendarFeed.address == address)).one()

        return await self.firm.db.read(read)

    async def planned(self) -> int:
        return await self.firm.db.read(lambda session: len(session.exec(select(Appointment)).all()))


@pytest.fixture
async def reads(database_url: str) -> AsyncIterator[Reads]:
    async with open_firm(database_url) as firm:
        await firm.db.write(
            lambda session: Customer.create(session, "Acme", firm.people["alice"], firm.now)
        )
        shelf = Shelf()
        yield Reads(firm, shelf, CalendarReader(firm.database, shelf, lambda: firm.now))


async def test_a_calendar_is_read_every_fifteen_minutes(reads: Reads) -> None:
    await reads.connect("one", ["Acme"])
    for _ in range(3):
        await reads.reader.run()
    assert reads.shelf.reads == {"one": 1}
    assert await reads.planned() == 1
    reads.firm.skip(minutes=15)
    await reads.reader.run()
    assert reads.shelf.reads == {"one": 2}
    assert await reads.planned() == 1


@pytest.mark.parametrize("held", [["Acme"], Unreadable(CalendarProblem.TOO_SLOW)])
async def test_a_clock_a_day_ahead_and_back_holds_up_no_calendar(
    reads: Reads, held: list[str] | Exception
) -> None:
    await reads.connect("one", held)
    reads.firm.skip(days=1)
    await reads.reader.run()
    reads.firm.skip(days=-1)
    await reads.reader.run()
    assert reads.shelf.reads == {"one": 2}
    assert reads.shelf.etags == ["", ""]  # all of it is wanted


async def test_a_bad_calendar_holds_up_no_other(reads: Reads) -> None:
    await reads.connect("slow", Unreadable(CalendarProblem.TOO_SLOW))
    await reads.connect("broken", RuntimeError("a mistake of ours"))
    await reads.connect("good", ["Acme"])
    await reads.reader.run()
    assert await reads.planned() == 1
    assert (await reads.feed("slow")).problem is CalendarProblem.TOO_SLOW
    assert (await reads.feed("good")).read_at == reads.firm.now
    assert (await reads.feed("broken")).next_read_at > reads.firm.now


async def test_two_readers_read_a_calendar_once(reads: Reads) -> None:
    await reads.connect("one", ["Acme"])
    await reads.connect("two", [])
    other = CalendarReader(reads.firm.database, reads.shelf, lambda: reads.firm.now)
    await asyncio.gather(reads.reader.run(), other.run())
    assert reads.shelf.reads == {"one": 1, "two": 1}


async def test_what_has_not_changed_stays_planned(reads: Reads) -> None:
    await reads.connect("one", ["Acme"])
    await reads.reader.run()
    reads.shelf.holds["one"] = None
    reads.firm.skip(minutes=15)
    await reads.reader.run()
    assert reads.shelf.etags == ["", '"v1"']
    feed = await reads.feed("one")
    assert (feed.read_at, feed.matched) == (reads.firm.now, 1)


async def test_a_calendar_removed_while_it_is_read_plans_nothing(reads: Reads) -> None:
    await reads.connect("one", ["Acme"])
    feed = await reads.feed("one")

    async def remove() -> None:
        await reads.firm.db.write(
            lambda session: session.delete(session.get_one(CalendarFeed, feed.id))
        )

    reads.shelf.meanwhile = remove
    await reads.reader.run()
    assert await reads.planned() == 0


async def test_who_has_left_is_not_read_for(reads: Reads) -> None:
    await reads.connect("one", ["Acme"])

    def leave(session: Session) -> None:
        alice = reads.firm.people["alice"]
        alice.left_at = reads.firm.now
        session.add(alice)

    await reads.firm.db.write(leave)
    await reads.reader.run()
    assert reads.shelf.reads == {}
