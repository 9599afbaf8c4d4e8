"""How a database is connected to, and what it is asked at the start of a transaction."""

from importlib import import_module
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlmodel import create_engine

from models.database.errors import DatabaseUnusable

BUSY_SECONDS = 10  # how long a SQLite write waits for another process's write
POSTGRES_THREADS = 8  # for what people wait for
POSTGRES_JOBS = 4  # threads for what runs by itself
# Compiled ones that are kept, or they are compiled again and again: we have more than SQLAlchemy's
# 500.
STATEMENTS = 2000
CONNECT_SECONDS = 10  # how long PostgreSQL may take to let us in
# A host that is gone is noticed; these count for TCP alone.
NETWORK = {"tcp_user_timeout": 10_000, "keepalives_idle": 10, "keepalives_interval": 5}


def connect(url: str) -> Engine:
    """An engine for a SQLAlchemy URL; nothing is opened yet."""
    import_module("models.tables")  # by its name, since they are built on this folder
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        engine = create_engine(
            parsed,
            pool_size=POSTGRES_THREADS + POSTGRES_JOBS,
            pool_pre_ping=True,
            query_cache_size=STATEMENTS,
            hide_parameters=True,
            connect_args={"connect_timeout": CONNECT_SECONDS, **NETWORK},
        )
        event.listen(engine, "begin", _limit_postgres)
        return engine
    engine = create_engine(
        parsed,
        query_cache_size=STATEMENTS,
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


def _limit_postgres(connection: Any) -> None:
    # For the one transaction: a pooler may give the connection to somebody else after it.
    if limits := connection.get_execution_options().get("postgres_limits"):
        connection.exec_driver_sql(
            "SELECT set_config('statement_timeout', %s, true),"
            " set_config('lock_timeout', %s, true)",
            limits,
        )
