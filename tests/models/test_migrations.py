"""From an empty database to the tables the models speak of."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text
from sqlmodel import SQLModel

from models import Person, Workspace, migrations
from models.customers import search
from models.people.person import Role
from tests.firm import START, open_engine, session_of


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with open_engine(database_url) as engine:
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


def test_tables_of_another_version_are_not_current(engine: Engine) -> None:
    migrations.upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '0000'"))
    assert not migrations.is_current(engine)


def test_an_upgrade_that_fails_leaves_the_database_as_it_was(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("create table todo (id integer)"))
    with pytest.raises(Exception, match="todo"):
        migrations.upgrade(engine)
    with engine.connect() as connection:
        tables = set(engine.dialect.get_table_names(connection))
    assert tables == {"todo"}


def test_customers_of_before_are_found_by_parts_of_their_names(engine: Engine) -> None:
    migrations.upgrade(engine, "0001")
    at = "'2026-05-06 02:30:00+00:00'"
    with engine.begin() as connection:
        for statement in (
            f"insert into workspace (team_id, name, created_at, working_hours) "
            f"values ('T', '', {at}, false)",
            "insert into person (team_id, id, user_id, name, handle, zone, locale, role) "
            "values ('T', 1, 'U1', 'Alice', '', 'UTC', 'en-US', 'rep')",
            f"insert into customer (team_id, id, name, name_key, owner_id, industry, size, pains, "
            f"goals, reviewed_at, created_at) "
            f"values ('T', 1, '新希望科技', '新希望科技', 1, '', '', '', '', {at}, {at})",
        ):
            connection.execute(text(statement))
    migrations.upgrade(engine)
    with session_of(engine, "T") as session:
        alice = session.get_one(Person, 1)
        assert [one.name for one in search.search(session, "keji", alice, 5)] == ["新希望科技"]
        alice.role = Role.ADMIN
        assert [one.name for one in search.search(session, "kj", alice, 5)] == ["新希望科技"]
