"""Plans what no write brings, but the calendar."""

from datetime import datetime

from sqlmodel import Session, col, select

from models.people.workspace import Workspace
from models.team import plan
from scheduler.hourly import Hourly


class Planning(Hourly):
    async def _work(self, now: datetime) -> None:
        for team in await self._database.read(_teams):
            await self._database.write(lambda session: plan.plan(session, now), team)


def _teams(session: Session) -> list[str]:
    return list(session.exec(select(Workspace.team_id).order_by(col(Workspace.team_id))))
