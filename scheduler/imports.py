"""Carries out the imports that somebody has confirmed, or wants undone: a part in each transaction,
so that nobody else waits long, and goes on where a process has died."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import DataError, IntegrityError, ProgrammingError

from models.database.database import DATABASE_FAILURES, Database
from models.workbook import running

EVERY = timedelta(seconds=30)
SHOWN_EVERY = 3.0  # seconds between two words on how far it is
OF_THE_ROWS = (DataError, IntegrityError, ProgrammingError)  # and not of the database
log = structlog.get_logger()
Show = Callable[[str, int], Awaitable[None]]  # of the import of this workspace and id; never raises


class Imports:
    def __init__(self, database: Database, show: Show, now: Callable[[], datetime]) -> None:
        self._database = database
        self._show = show
        self._now = now

    async def run(self) -> None:
        """Carry out all that are due."""
        while await self._database.read(lambda session: running.is_due(session, self._now())):
            one = await self._database.write(lambda session: running.claim(session, self._now()))
            if one is None:  # others were faster
                return
            await self.carry_out(one.team_id, one.id)

    async def carry_out(self, team: str, id: int) -> None:
        """One that is claimed, to its end. What is wrong with it stops it, and holds up no other;
        a database that does not answer is tried again once the claim is over."""
        try:
            await self._work(team, id)
        except Exception as error:
            if isinstance(error, DATABASE_FAILURES) and not isinstance(error, OF_THE_ROWS):
                raise
            log.exception("import_stopped", id=id)
            await self._database.for_team(team).write(lambda session: running.stop(session, id))
        await self._show(team, id)

    async def _work(self, team: str, id: int) -> None:
        db = self._database.for_team(team, now=self._now())
        near = await db.read(lambda session: running.begin(session, id, self._now()))
        shown = time.monotonic()
        while await db.write(lambda session: running.work(session, id, near, self._now())):
            if time.monotonic() - shown > SHOWN_EVERY:
                await self._show(team, id)
                shown = time.monotonic()
            await asyncio.sleep(0)
