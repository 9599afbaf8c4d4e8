"""From an empty database to the tables the models speak of."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text
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
    with pytest.raises(DatabaseUnusable, match="newer than this version"):
        migrations.is_current(engine)


def test_an_upgrade_that_fails_leaves_the_database_as_it_was(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("create table todo (id integer)"))
    with pytest.raises(Exception, match="todo"):
        migrations.upgrade(engine)
    with engine.connect() as connection:
        tables = set(engine.dialect.get_table_names(connection))
    assert tables == {"todo"}
