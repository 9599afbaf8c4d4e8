"""The database as one workspace uses it, for one request or job."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from sqlmodel import Session

from models.database.changes import Changes
from models.database.handled import HandledRequest, Request
from models.database.origin import Origin

if TYPE_CHECKING:
    from models.database.database import Database

T = TypeVar("T")


class TeamDatabase:
    """The database as one workspace sees it: no query made through it can cross to another."""

    def __init__(
        self,
        database: "Database",
        team: str,
        origin: Origin | None = None,
        request: Request | None = None,
        now: datetime | None = None,
    ) -> None:
        self._database = database
        self.team = team
        self.has_kept = False  # whether something was written through it
        self.changes: Changes = {}  # what was written, until somebody takes them
        self.origin = origin
        self._now = now
        self._untaken = request  # until a transaction has counted it as dealt with

    async def write(self, fn: Callable[[Session], T]) -> T:
        """The first one counts the request as dealt with: what it stores is stored once, whatever
        kills the process. Raises AlreadyHandled."""
        result = await self._transaction(fn)
        self.has_kept = True
        return result

    async def take_request(self) -> None:
        """Count the request as dealt with, where nothing was stored that did. Raises
        AlreadyHandled."""
        if self._untaken is not None:
            await self._transaction(lambda session: None)

    async def is_repeated(self) -> bool:
        """Whether the request was dealt with before it came."""
        if (request := self._untaken) is None:
            return False
        return await self.read(lambda session: HandledRequest.is_known(session, request.key))

    async def read(self, fn: Callable[[Session], T]) -> T:
        return await self._database.read(self._knowing(fn), self.team)

    async def _transaction(self, fn: Callable[[Session], T]) -> T:
        request, changes = self._untaken, Changes()

        def write(session: Session) -> T:
            changes.clear()  # of a run that was rolled back
            session.info["changes"] = changes
            if request is not None:
                HandledRequest.take(session, request)
            return fn(session)

        result = await self._database.write(self._knowing(write), self.team, self.origin)
        self._untaken = None
        self.changes |= changes
        return result

    def _knowing(self, fn: Callable[[Session], T]) -> Callable[[Session], T]:
        def run(session: Session) -> T:
            session.info["now"] = self._now
            return fn(session)

        return run
