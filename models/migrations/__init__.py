"""The history of the tables, and the one way to bring a database up to date.

Alembic is loaded when there is something to upgrade: most starts need none of it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect

from models.database.errors import DatabaseUnusable

HERE = Path(__file__).parent


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the database to the newest revision, or to this one; does nothing where it is there
    already. Raises DatabaseUnusable where it is newer than any that is known here."""
    # Each statement comes once: none need be remembered, with the tables that it names.
    once = engine.execution_options(compiled_cache=None)
    with once.connect() as connection, _without_foreign_keys(connection):
        stored = _revision(connection)
        connection.rollback()
        if revision == "head" and stored == _revisions()[-1]:
            return
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(HERE).replace("%", "%%"))
        config.attributes["connection"] = connection
        with connection.begin():
            command.upgrade(config, revision)
            _refuse_broken(connection)
    gc.collect()  # the tables as they were in between name each other in circles


@contextmanager
def _without_foreign_keys(connection: Connection) -> Iterator[None]:
    """SQLite alters a table by rebuilding it, and would not drop the old one while others point
    at it. The switch is no part of a transaction, so it is thrown beneath SQLAlchemy's."""
    if connection.dialect.name != "sqlite":
        yield
        return
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        cursor.execute("PRAGMA foreign_keys = ON")


def _refuse_broken(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"the upgrade leaves rows that point nowhere: {broken[:5]}")


def is_current(engine: Engine) -> bool:
    """Whether the tables are those this version works with. Raises DatabaseUnusable where a newer
    version has changed them."""
    with engine.connect() as connection:
        return _revision(connection) == _revisions()[-1]


def _revision(connection: Connection) -> str | None:
    """The one that the database is at, as Alembic has noted it."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    noted = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    at = None if noted is None else str(noted)
    if at is not None and at not in _revisions():
        raise DatabaseUnusable(
            f"the database is newer than this version of Kept, which knows no tables of {at}"
        )
    return at


def _revisions() -> list[str]:
    """The first to the newest: a file's name begins with its revision."""
    return sorted(path.name.partition("_")[0] for path in (HERE / "versions").glob("[0-9]*.py"))
