"""From an empty database to the tables the models speak of."""

from collections.abc import Iterator
from datetime import datetime, time

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, MetaData, Table, text
from sqlmodel import SQLModel

from models import Workspace, migrations
from models.database.errors import DatabaseUnusable
from tests.firm import START, open_engine, session_of


@pytest.fixture
def engine(empty_database_url: str) -> Iterator[Engine]:
    with open_engine(empty_database_url) as engine:
        yield engine


def test_from_nothing_to_the_models(engine: Engine) -> None:
    assert not migrations.is_current(engine)
    migrations.upgrade(engine)
    assert migrations.is_current(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, SQLModel.metadata) == []


def test_an_upgrade_of_what_is_up_to_date_changes_nothing(engine: Engine) -> None:
    migrations.upgrade(engine)
    with session_of(engine, None) as session:
        Workspace.get_or_create(session, "T", START)
    migrations.upgrade(engine)
    assert migrations.is_current(engine)
    with engine.connect() as connection:
        assert connection.execute(text("select team_id from workspace")).scalars().all() == ["T"]


def test_tables_of_a_newer_version_are_refused(engine: Engine) -> None:
    migrations.upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    for look in (migrations.is_current, migrations.upgrade):
        with pytest.raises(DatabaseUnusable, match="newer than this version"):
            look(engine)


def test_an_upgrade_that_fails_leaves_the_database_as_it_was(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("create table todo (id integer)"))
    with pytest.raises(Exception, match="todo"):
        migrations.upgrade(engine)
    with engine.connect() as connection:
        tables = set(engine.dialect.get_table_names(connection))
    assert tables == {"todo"}


def test_an_import_from_before_there_were_parts_is_one_part(engine: Engine) -> None:
    migrations.upgrade(engine, "0011")
    tables = MetaData()
    tables.reflect(engine)
    with engine.begin() as connection:
        _insert(connection, tables.tables["workspace"])
        _insert(connection, tables.tables["person"], id=1)
        for id, state, steps in ((1, "read", None), (2, "done", 40), (3, "running", 3)):
            table = tables.tables["workbookimport"]
            _insert(
                connection, table, id=id, by_id=1, submission=str(id), state=state, steps=steps,
                rows=f"{{}}{id}",
            )  # fmt: skip
    migrations.upgrade(engine)
    with engine.connect() as connection:
        imports = connection.execute(text("select id, steps, parts from workbookimport"))
        assert [tuple(row) for row in sorted(imports)] == [(1, None, 1), (2, 1, 1), (3, None, 1)]
        parts = connection.execute(text("select import_id, number, rows from workbookpart"))
        assert sorted(tuple(row) for row in parts) == [(1, 0, "{}1"), (2, 0, "{}2"), (3, 0, "{}3")]


def test_what_was_imported_before_is_known_to_have_come_in_by_an_import(engine: Engine) -> None:
    migrations.upgrade(engine, "0028")
    tables = MetaData()
    tables.reflect(engine)
    with engine.begin() as connection:
        _insert(connection, tables.tables["workspace"])
        _insert(connection, tables.tables["person"], id=1)
        _insert(connection, tables.tables["customer"], id=1, owner_id=1)
        for id, submission in ((1, "import:4:1:2026-04-07:ab"), (2, "V0IMPORT")):
            table = tables.tables["followup"]
            who = {"customer_id": 1, "author_id": 1, "owner_id": 1}
            _insert(connection, table, id=id, submission=submission, **who)
    migrations.upgrade(engine)
    with engine.connect() as connection:
        found = connection.execute(text("select id, is_imported from followup"))
        assert {id: bool(is_imported) for id, is_imported in found} == {1: True, 2: False}


def test_what_was_owed_before_counts_for_its_owner(engine: Engine) -> None:
    migrations.upgrade(engine, "0032")
    tables = MetaData()
    tables.reflect(engine)
    with engine.begin() as connection:
        _insert(connection, tables.tables["workspace"])
        for id in (1, 2):
            _insert(connection, tables.tables["person"], id=id, user_id=f"U{id}")
        _insert(connection, tables.tables["customer"], id=1, owner_id=1)
        for name in ("todo", "issue"):
            _insert(connection, tables.tables[name], id=1, owner_id=2)
    migrations.upgrade(engine)
    with engine.connect() as connection:
        for name in ("todo", "issue"):
            found = connection.execute(text(f"select owner_id, counts_for_id from {name}"))
            assert [tuple(one) for one in found] == [(2, 2)]


def _insert(connection: Connection, table: Table, **values: object) -> None:
    """With something in each column that needs it."""
    some = {str: "T", int: 1, float: 0.0, bool: False, datetime: START, time: time(9)}
    needed = {
        column.name: some[column.type.python_type]
        for column in table.columns
        if not column.nullable and column.computed is None
    }
    connection.execute(table.insert(), {**needed, **values})
