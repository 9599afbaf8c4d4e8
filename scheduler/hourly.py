"""A job that works once an hour, however often it is called for."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import datetime, timedelta

from models.database.database import Database

EVERY = timedelta(hours=1)


class Hourly(ABC):
    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._last: datetime | None = None

    async def run(self) -> None:
        now = self._now()
        if self._last is not None and abs(now - self._last) < EVERY:
            return
        await self._work(now)
        self._last = now

    @abstractmethod
    async def _work(self, now: datetime) -> None: ...
