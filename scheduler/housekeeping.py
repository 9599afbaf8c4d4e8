"""Forgets what nothing looks at any more."""

from datetime import datetime

from sqlmodel import Session

from models.database import handled
from models.reviews import freezing
from scheduler.hourly import Hourly


class Housekeeping(Hourly):
    async def _work(self, now: datetime) -> None:
        await self._database.write(lambda session: _forget(session, now))


def _forget(session: Session, now: datetime) -> None:
    handled.forget_old(session, now)
    freezing.forget_previews(session, now)
