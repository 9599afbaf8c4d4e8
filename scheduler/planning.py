"""Plans what no write brings, but the calendar."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from models.database.database import Database
from models.people.workspace import Workspace
from models.team import plan

EVERY = timedelta(hours=1)


class Planning:
    """However often it is nudged, it works once in a while."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._last: datetime | None = None

    async def run(self) -> None:
        now = self._now()
        if self._last is not None and abs(now - self._last) < EVERY:
            return
        for team in await self._database.read(_teams):
            await self._database.write(lambda session: plan.plan(session, now), team)
        self._last = now


def _teams(session: Session) -> list[str]:
    return list(session.exec(select(Workspace.team_id).order_by(col(Workspace.team_id))))
