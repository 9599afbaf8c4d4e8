"""Where the asynchronous edge meets the synchronous domain: one transaction per hop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeVar

from filelock import FileLock, Timeout
from sqlalchemy import ColumnElement, Engine, event, func
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import ORMExecuteState, with_loader_criteria
from sqlalchemy.orm import Session as BaseSession
from sqlalchemy.sql.base import ExecutableOption
from sqlmodel import Session, col, create_engine

from models.acting import Acting
from models.handled import HandledRequest, Request
from models.team import OfTeam

T = TypeVar("T")
BUSY_SECONDS = 10  # how long a SQLite write waits for another process's write
POSTGRES_THREADS = 8
SQLITE_READERS = 4
CONNECT_SECONDS = 10  # how long PostgreSQL may take to let us in
DEADLOCK = "40P01"


class CrossesTeams(Exception):
    """What a workspace's session was asked to do could touch another workspace's rows."""


class DatabaseUnusable(Exception):
    """The database cannot be reached, or what is there is not a database. One line."""


class Database:
    """Runs `fn(session)` as one transaction in a worker thread.

    SQLite gets one writer thread and a few readers; PostgreSQL a pool for both.
    """

    def __init__(self, url: str) -> None:
        self.engine = connect(url)
        self._lock: FileLock | None = None  # the system lets go of it when the process dies
        if self.is_sqlite:
            self._writers = ThreadPoolExecutor(1, "db-write")
            self._readers = ThreadPoolExecutor(SQLITE_READERS, "db-read")
            self._lock = FileLock(f"{self.engine.url.database}.lock")
        else:
            self._writers = self._readers = ThreadPoolExecutor(POSTGRES_THREADS, "db")

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    async def write(self, fn: Callable[[Session], T], team: str | None = None) -> T:
        """Run `fn` and commit; any exception rolls back and is raised here.

        `fn` may run twice: a unique row that another writer made in the same moment is there
        for the second run to find, and of two that wait for each other one begins again.
        """
        return await self._hop(self._writers, self._write, fn, team)

    async def read(self, fn: Callable[[Session], T], team: str | None = None) -> T:
        """Run `fn` on a snapshot that is never committed."""
        return await self._hop(self._readers, self._read, fn, team)

    def hold(self) -> None:
        """Be the one process that works with a SQLite file, until `close`. Raises
        DatabaseUnusable where another one is, and stays."""
        if self._lock is None:
            return
        try:
            self._lock.acquire(timeout=BUSY_SECONDS)
        except Timeout:
            raise DatabaseUnusable(
                f"{self.engine.url.database} is in use by another process; SQLite serves one,"
                " several need PostgreSQL"
            ) from None

    def for_team(
        self,
        team: str,
        acting: Acting | None = None,
        request: Request | None = None,
        now: datetime | None = None,
    ) -> "TeamDatabase":
        """`acting`: who writes through it, where they do so at a message of ours; `request`: what
        is dealt with through it, where that is done once; `now`: when that is, for there are
        rights that begin and end."""
        return TeamDatabase(self, team, acting, request, now)

    def close(self) -> None:
        """Wait for running transactions, then close every connection."""
        self._writers.shutdown()
        self._readers.shutdown()
        self.engine.dispose()
        if self._lock is not None:
            self._lock.release()

    async def _hop(
        self,
        threads: ThreadPoolExecutor,
        run: Callable[[Callable[[Session], T], str | None], T],
        fn: Callable[[Session], T],
        team: str | None,
    ) -> T:
        return await asyncio.get_running_loop().run_in_executor(threads, run, fn, team)

    def _write(self, fn: Callable[[Session], T], team: str | None) -> T:
        try:
            return self._write_once(fn, team)
        except DBAPIError as error:
            if not _lost_a_race(error):
                raise
        return self._write_once(fn, team)

    def _write_once(self, fn: Callable[[Session], T], team: str | None) -> T:
        engine = self.engine.execution_options(sqlite_begin="IMMEDIATE")
        with Session(engine, expire_on_commit=False, info={"team": team}) as session:
            result = fn(session)
            session.commit()
            return result

    def _read(self, fn: Callable[[Session], T], team: str | None) -> T:
        with Session(self.engine, expire_on_commit=False, info={"team": team}) as session:
            return fn(session)


class TeamDatabase:
    """The database as one workspace sees it: no query made through it can cross to another."""

    def __init__(
        self,
        database: Database,
        team: str,
        acting: Acting | None = None,
        request: Request | None = None,
        now: datetime | None = None,
    ) -> None:
        self._database = database
        self.team = team
        self._known = {"acting": acting, "now": now}
        self._untaken = request  # until a transaction has counted it as dealt with

    async def write(self, fn: Callable[[Session], T]) -> T:
        """The first one counts the request as dealt with: what it stores is stored once, whatever
        kills the process. Raises AlreadyHandled."""
        request = self._untaken

        def write(session: Session) -> T:
            if request is not None:
                HandledRequest.take(session, request)
            return fn(session)

        result = await self._database.write(self._knowing(write), self.team)
        self._untaken = None
        return result

    async def take_request(self) -> None:
        """Count the request as dealt with, where nothing was stored that did. Raises
        AlreadyHandled."""
        if self._untaken is not None:
            await self.write(lambda session: None)

    async def is_repeated(self) -> bool:
        """Whether the request was dealt with before it came."""
        if (request := self._untaken) is None:
            return False
        return await self.read(lambda session: HandledRequest.is_known(session, request.key))

    async def read(self, fn: Callable[[Session], T]) -> T:
        return await self._database.read(self._knowing(fn), self.team)

    def _knowing(self, fn: Callable[[Session], T]) -> Callable[[Session], T]:
        def run(session: Session) -> T:
            session.info.update(self._known)
            return fn(session)

        return run


def connect(url: str) -> Engine:
    """An engine for a SQLAlchemy URL; nothing is opened yet."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(
            parsed,
            pool_size=POSTGRES_THREADS,
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={"connect_timeout": CONNECT_SECONDS},
        )
    engine = create_engine(
        parsed,
        hide_parameters=True,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def check(engine: Engine) -> None:
    """Raise DatabaseUnusable, in one line, unless the database answers a query."""
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT 1")
    except DBAPIError as error:
        raise DatabaseUnusable(f"{_name(engine.url)}: {_first_line(error.orig)}") from error


def _name(url: URL) -> str:
    return url.render_as_string(hide_password=True)


def _lost_a_race(error: DBAPIError) -> bool:
    return isinstance(error, IntegrityError) or getattr(error.orig, "sqlstate", None) == DEADLOCK


def _first_line(error: BaseException | None) -> str:
    return (str(error).strip().splitlines() or ["no answer"])[0]


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver's own BEGIN is deferred and fails under contention: we begin ourselves.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA foreign_keys=ON")


def _begin_sqlite(connection: Any) -> None:
    mode = connection.get_execution_options().get("sqlite_begin", "")
    connection.exec_driver_sql(f"BEGIN {mode}")


@event.listens_for(BaseSession, "do_orm_execute")
def _stay_in_team(state: ORMExecuteState) -> None:
    team = state.session.info.get("team")
    if team is None:
        return
    if not state.is_orm_statement or state.is_insert:
        # The fences know mapped classes, not bare tables or text; rows are added one by one.
        raise CrossesTeams(type(state.statement).__name__)
    state.statement = state.statement.options(*_fences(team, state.session.get_bind().dialect.name))


@lru_cache(maxsize=128)
def _fences(team: str, dialect: str) -> list[ExecutableOption]:
    """One condition for each table of a workspace, wherever a statement reads it."""
    likely = func.likely if dialect == "sqlite" else _as_it_is
    return [
        with_loader_criteria(table, likely(col(table.team_id) == team), include_aliases=True)
        for table in OfTeam.__subclasses__()
    ]


def _as_it_is(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """What PostgreSQL, which counts, is told. SQLite takes it that a workspace has ten rows of a
    table, and would read all it has by an index of workspaces rather than a few by another."""
    return condition


@event.listens_for(BaseSession, "before_flush")
def _sign_with_team(session: BaseSession, _context: Any, _instances: Any) -> None:
    team = session.info.get("team")
    if team is None:
        return
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, OfTeam):
            if row.team_id not in (None, team):
                raise CrossesTeams(f"a row of {row.team_id} cannot be written for {team}")
            row.team_id = team
