"""Announces what is due in the channels that admins have chosen."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from sqlmodel import Session

from models.announcements import news
from models.announcements.news import Item
from models.database.database import Database

EVERY = timedelta(minutes=1)


class Announcer(Protocol):
    async def announce(self, item: Item) -> None:
        """Posts it once; what Slack refuses is logged. Raises nothing."""
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
            for item in await self._database.write(self._take, team):
                await self._announcer.announce(item)

    def _take(self, session: Session) -> list[Item]:
        now = self._now()
        news.plan_contracts(session, now)
        return news.take(session, now)
