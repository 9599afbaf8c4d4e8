"""Forgets what nothing looks at any more."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlmodel import Session

from models.database import handled
from models.database.database import Database
from models.reviews import freezing

EVERY = timedelta(hours=1)


class Housekeeping:
    """However often it is nudged, it works once in a while."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._last: datetime | None = None

    async def run(self) -> None:
        now = self._now()
        if self._last is not None and abs(now - self._last) < EVERY:
            return
        await self._database.write(lambda session: _forget(session, now))
        self._last = now


def _forget(session: Session, now: datetime) -> None:
    handled.forget_old(session, now)
    freezing.forget_previews(session, now)
