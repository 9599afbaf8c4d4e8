"""Announces what is due in the channels that admins have chosen."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from sqlmodel import Session

from models.announcements import news
from models.announcements.announcement import Announced, Outcome
from models.announcements.news import Item
from models.database.database import Database

EVERY = timedelta(minutes=1)
log = structlog.get_logger()


class Announcer(Protocol):
    async def announce(self, item: Item) -> Outcome:
        """Posts it, unless it is where it may be; what Slack refuses is logged. Raises nothing."""
        ...


class Announcing:
    def __init__(
        self, database: Database, announcer: Announcer, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._announcer = announcer
        self._now = now

    async def run(self) -> None:
        for team in await self._database.read(news.teams):
            await self._database.write(
                lambda session: news.plan_contracts(session, self._now()), team
            )
            while item := await self._database.write(
                lambda session: news.take(session, self._now()), team
            ):
                await self._settle(item, await self._announce(item), team)

    async def _announce(self, item: Item) -> Outcome:
        try:
            return await self._announcer.announce(item)
        except Exception:
            # One that cannot be put into words must not stop the others.
            log.exception("announcement_broken", event_of=item.event)
            return Outcome.UNKNOWN

    async def _settle(self, item: Item, outcome: Outcome, team: str) -> None:
        def settle(session: Session) -> None:
            row = session.get_one(Announced, item.id)
            if row.lease_until == item.lease_until:  # else somebody else has it in hand
                row.settle(session, outcome, self._now())

        await self._database.write(settle, team)
