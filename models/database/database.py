"""Where the asynchronous edge meets the synchronous domain: one transaction per hop."""

import asyncio
import os
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from typing import Any, TypeVar
from weakref import WeakSet

from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlmodel import Session

import models.database.changes
import models.database.tenant  # noqa: F401 - both are put up around every session
from models.database import patience
from models.database.engine import BUSY_SECONDS, POSTGRES_JOBS, POSTGRES_THREADS, connect
from models.database.errors import DatabaseGone, DatabaseUnusable, NotKept, OutcomeUnknown
from models.database.handled import Request
from models.database.hop import Hop
from models.database.origin import Origin
from models.database.sqlite_file import SqliteFile
from models.database.team import TeamDatabase

T = TypeVar("T")
Finish = Callable[[Session, Origin | None], None]
SQLITE_READERS = 4
CLOSE_SECONDS = 5  # how long PostgreSQL may take to end what is under way
WATCH_SECONDS = 1.0  # between two looks whether a SQLite file is still there
# Milliseconds for a statement and for a lock: below the edge's own patience where a person waits.
HURRIED, UNHURRIED = (1500, 1200), (60000, 20000)
DEADLOCK = "40P01"
# The exceptions by which a database that does not answer, refuses or is gone makes itself known.
DATABASE_FAILURES = (SQLAlchemyError, DatabaseUnusable, NotKept, OutcomeUnknown)


class Database:
    """Runs `fn(session)` as one transaction in a worker thread.

    SQLite gets one writer thread and a few readers; PostgreSQL a pool for what people wait for,
    and one for what runs by itself. Where a person waits (see models.database.patience), NotKept or
    OutcomeUnknown is raised in time, and what was given up is never committed later.

    `finish` is called at the end of each writing transaction, before it commits, with the session
    and the message of ours that somebody acts on, where there is one. `leniency`: how many times
    longer than that may take, where nobody's answer depends on it.
    """

    def __init__(self, url: str, finish: Finish, leniency: int = 1) -> None:
        self.engine = connect(url)
        self._finish = finish
        self.leniency = leniency
        self._file: SqliteFile | None = None  # the system lets go of it when the process dies
        self._connections: WeakSet[Any] = WeakSet()
        if self.is_sqlite:
            self._writers = self._jobs = ThreadPoolExecutor(1, "db-write")
            self._readers = self._looks = ThreadPoolExecutor(SQLITE_READERS, "db-read")
            self._file = SqliteFile(str(self.engine.url.database))
        else:
            self._writers = self._readers = ThreadPoolExecutor(POSTGRES_THREADS, "db")
            self._jobs = self._looks = ThreadPoolExecutor(POSTGRES_JOBS, "db-jobs")
            event.listen(self.engine, "connect", lambda made, _: self._connections.add(made))

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    async def write(
        self, fn: Callable[[Session], T], team: str | None = None, origin: Origin | None = None
    ) -> T:
        """Run `fn` and commit; any exception rolls back and is raised here.

        `fn` may run twice: a unique row that another writer made in the same moment is there
        for the second run to find, and of two that wait for each other one begins again.
        """
        seconds = self._patience()
        threads = self._jobs if seconds is None else self._writers
        return await self._hop(threads, partial(self._write, origin=origin), fn, team, seconds)

    async def read(self, fn: Callable[[Session], T], team: str | None = None) -> T:
        """Run `fn` on a snapshot that is never committed."""
        seconds = self._patience()
        threads = self._looks if seconds is None else self._readers
        return await self._hop(threads, self._read, fn, team, seconds)

    def _patience(self) -> float | None:
        """Seconds for a transaction; None for no limit. Who waits for a SQLite file is served in
        turn, and may wait as long as Slack does."""
        most = patience.ANSWER_SECONDS if self.is_sqlite else patience.HOP_SECONDS
        seconds = patience.seconds(most)
        return None if seconds is None else self.leniency * seconds

    async def answers(self) -> bool:
        """Whether a query is answered within what a person would wait."""

        def look(session: Session) -> None:
            session.connection().exec_driver_sql("SELECT 1")

        try:
            await self._hop(self._readers, self._read, look, None, patience.HOP_SECONDS)
        except DATABASE_FAILURES:
            return False
        return True

    def lock_file(self) -> None:
        """Be the one process that works with a SQLite file, until `close`. Raises
        DatabaseUnusable where another one is, and stays."""
        if self._file is not None:
            self._file.hold(BUSY_SECONDS)

    async def gone(self) -> DatabaseGone:
        """Returns once the SQLite file that is held is not there any more."""
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            try:
                self._refuse_gone()
            except DatabaseGone as gone:
                return gone

    def for_team(
        self,
        team: str,
        origin: Origin | None = None,
        request: Request | None = None,
        now: datetime | None = None,
    ) -> TeamDatabase:
        """`origin`: who writes through it, where they do so at a message of ours; `request`: what
        is dealt with through it, where that is done once; `now`: when that is, for there are
        rights that begin and end."""
        return TeamDatabase(self, team, origin, request, now)

    def close(self) -> None:
        """Wait for running transactions, then close every connection. A PostgreSQL that does not
        answer is hung up on."""
        hanging_up = threading.Timer(CLOSE_SECONDS, self._hang_up)
        hanging_up.start()
        for threads in (self._writers, self._readers, self._jobs, self._looks):
            threads.shutdown()
        hanging_up.cancel()
        self.engine.dispose()
        if self._file is not None:
            self._file.release()

    def _hang_up(self) -> None:
        """Whoever waits for an answer over one of the connections gets an error at once."""
        for connection in list(self._connections):
            if not connection.closed:
                with socket.socket(fileno=os.dup(connection.fileno())) as line:
                    line.shutdown(socket.SHUT_RDWR)

    def _refuse_gone(self) -> None:
        if self._file is not None:
            self._file.refuse_gone()

    async def _hop(
        self,
        threads: ThreadPoolExecutor,
        run: Callable[..., T],
        fn: Callable[[Session], T],
        team: str | None,
        seconds: float | None,
    ) -> T:
        hop, is_hurried = Hop(), seconds is not None
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(seconds):
                return await loop.run_in_executor(threads, run, fn, team, is_hurried, hop)
        except TimeoutError:
            raise hop.give_up() from None

    def _write(
        self,
        fn: Callable[[Session], T],
        team: str | None,
        is_hurried: bool = False,
        hop: Hop | None = None,
        origin: Origin | None = None,
    ) -> T:
        hop = hop or Hop()
        try:
            return self._write_once(fn, team, is_hurried, hop, origin)
        except DBAPIError as error:
            if not _lost_a_race(error):
                raise
        return self._write_once(fn, team, is_hurried, hop, origin)

    def _write_once(
        self,
        fn: Callable[[Session], T],
        team: str | None,
        is_hurried: bool,
        hop: Hop,
        origin: Origin | None,
    ) -> T:
        engine = self._engine(is_hurried, sqlite_begin="IMMEDIATE")
        with Session(engine, expire_on_commit=False, info={"team": team}) as session:
            result = fn(session)
            self._finish(session, origin)
            session.flush()
            self._refuse_gone()
            hop.commits()
            _commit(session)
            return result

    def _read(self, fn: Callable[[Session], T], team: str | None, is_hurried: bool, _: Hop) -> T:
        self._refuse_gone()
        engine = self._engine(is_hurried)
        with Session(engine, expire_on_commit=False, info={"team": team}) as session:
            return fn(session)

    def _engine(self, is_hurried: bool, **options: str) -> Engine:
        limits = HURRIED if is_hurried else UNHURRIED
        lenient = tuple(str(limit * self.leniency) for limit in limits)
        return self.engine.execution_options(postgres_limits=lenient, **options)


def _commit(session: Session) -> None:
    try:
        session.commit()
    except DBAPIError as error:
        if error.connection_invalidated:  # it broke while the answer was on its way
            raise OutcomeUnknown from error
        raise


def _lost_a_race(error: DBAPIError) -> bool:
    return isinstance(error, IntegrityError) or getattr(error.orig, "sqlstate", None) == DEADLOCK
