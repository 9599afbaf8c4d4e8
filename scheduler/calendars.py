"""Reads the calendars that are due, and has planned contacts follow them. What goes wrong with
one is kept with it, in words for its owner, and holds up no other."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog
from sqlmodel import Session

from models.calendars import sync
from models.calendars.feed import CalendarFeed, CalendarProblem
from models.database.database import Database
from models.people.person import Person
from models.rules.time.ical import Meeting

MAX_CONCURRENT = 4  # calendars that are read at the same time
Days = tuple[date, date]  # the first and the last
log = structlog.get_logger()


class Unreadable(Exception):
    """A calendar could not be read."""

    def __init__(self, problem: CalendarProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True)
class Reading:
    meetings: list[Meeting]
    etag: str  # "" where the server names none


class Calendars(Protocol):
    async def read(
        self, address: str, etag: str, days: Days, zone: ZoneInfo, called: Sequence[str]
    ) -> Reading | None:
        """The meetings from the first to the last of `days`, of somebody in this zone who is
        `called` so; None where nothing has changed
        since what this etag names. Raises Unreadable, nothing else."""
        ...


class CalendarReader:
    def __init__(
        self, database: Database, calendars: Calendars, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._calendars = calendars
        self._now = now

    async def run(self) -> None:
        """Read all that is due."""
        if await self._database.read(lambda session: CalendarFeed.is_due(session, self._now())):
            await asyncio.gather(*(self._work() for _ in range(MAX_CONCURRENT)))

    async def _work(self) -> None:
        while feed := await self._database.write(
            lambda session: CalendarFeed.claim(session, self._now())
        ):
            try:
                await self._read(feed)
            except Exception:
                # It has its next time already; the others have this one.
                log.exception("calendar_broken", calendar=feed.id)

    async def _read(self, feed: CalendarFeed) -> None:
        db = self._database.for_team(feed.team_id)
        owner = await db.read(lambda session: session.get_one(Person, feed.owner_id))
        if owner.left_at is not None:
            return
        now = self._now()
        try:
            etag = feed.etag_at(now)
            reading = await self._calendars.read(
                feed.address, etag, sync.days(owner, now), owner.tz, owner.known_as
            )
        except Unreadable as unreadable:
            problem = unreadable.problem
            log.warning("calendar_unreadable", calendar=feed.id, reason=problem.value)
            await db.write(lambda session: _failed(session, feed.id, problem, now))
        else:
            await db.write(lambda session: _keep(session, feed.id, reading, now))


def _failed(session: Session, id: int, problem: CalendarProblem, now: datetime) -> None:
    if feed := session.get(CalendarFeed, id):
        feed.mark_failed(session, problem, now)


def _keep(session: Session, id: int, reading: Reading | None, now: datetime) -> None:
    feed = session.get(CalendarFeed, id)
    if feed is None:  # its owner has removed it meanwhile
        return
    if reading is None:
        feed.mark_read(session, now)
    else:
        sync.sync(session, feed, reading.meetings, reading.etag, now)
