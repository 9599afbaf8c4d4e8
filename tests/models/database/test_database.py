"""One transaction per hop, fenced to one workspace."""

import asyncio
import threading
from collections.abc import Iterator
from datetime import datetime

import pytest
from sqlalchemy import Executable, delete, func, insert, text, update
from sqlalchemy import select as core_select
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import Session, col, select

from models import Person, Todo
from models.database.database import Database
from models.database.tenant import CrossesTenants
from models.delivery.sync import sync_reminders
from tests.firm import START, TEAM, found

OTHER = "TOTHER"


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Two workspaces with the same people, each with one to-do of alice's."""
    database = Database(database_url, sync_reminders)
    for team in (TEAM, OTHER):
        people = found(database.engine, team)
        with Session(database.engine, info={"team": team}) as session:
            alice = session.get_one(Person, people["alice"].id)
            Todo.create(session, f"of {team}", owner=alice, by=alice, now=START)
            sync_reminders(session)
            session.commit()
    yield database
    database.close()


async def every_text(database: Database) -> list[str]:
    return await database.read(lambda session: list(session.exec(select(Todo.text))))


async def id_of(database: Database, team: str) -> int:
    return await database.for_team(team).read(lambda s: s.exec(select(Todo.id)).one())


async def test_a_query_sees_the_rows_of_its_own_workspace(database: Database) -> None:
    def texts(session: Session) -> list[list[str]]:
        alias = select(Todo).subquery()
        owners = col(Person.id).in_(select(Todo.owner_id))
        pairs = select(Todo, Person).join(Person, col(Person.id) == Todo.owner_id)
        counted = select(func.count(col(Todo.id))).scalar_subquery()
        return [
            [todo.text for todo in session.exec(select(Todo))],
            list(session.exec(select(Todo.text))),
            list(session.exec(core_select(alias.c.text)).scalars()),  # type: ignore[call-overload]
            [str(session.exec(select(counted)).one())],
            [str(len(session.exec(select(Person).where(owners)).all()))],
            [str(session.exec(select(func.count()).select_from(Todo)).one())],
            [todo.text for todo, _ in session.exec(pairs)],
        ]

    for team in (TEAM, OTHER):
        mine = [f"of {team}"]
        seen = await database.for_team(team).read(texts)
        assert seen == [mine, mine, mine, ["1"], ["1"], ["1"], mine]


async def test_a_row_of_another_workspace_is_not_found_by_its_key(database: Database) -> None:
    theirs = await id_of(database, OTHER)

    def look(session: Session) -> list[Todo | None]:
        everything = session.exec(select(Todo)).all()  # held, and so in the session's own map
        assert everything
        return [session.get(Todo, theirs), session.get(Todo, theirs, populate_existing=True)]

    assert await database.for_team(TEAM).read(look) == [None, None]


async def test_an_update_or_a_delete_stays_in_its_workspace(database: Database) -> None:
    theirs = database.for_team(TEAM)
    await theirs.write(lambda s: s.execute(update(Todo).values(text="changed")))
    assert sorted(await every_text(database)) == ["changed", f"of {OTHER}"]
    await theirs.write(lambda s: s.execute(delete(Todo)))
    assert await every_text(database) == [f"of {OTHER}"]


async def test_a_row_that_was_read_shows_what_an_update_made_of_it(database: Database) -> None:
    def change(session: Session) -> list[str]:
        read = session.exec(select(Todo)).all()
        session.execute(update(Todo).values(text="changed"))
        return [todo.text for todo in read]

    assert await database.for_team(TEAM).write(change) == ["changed"]


@pytest.mark.parametrize(
    "statement",
    [
        core_select(Todo.__table__.c.text),  # type: ignore[attr-defined]
        update(Todo.__table__).values(text="changed"),  # type: ignore[attr-defined]
        insert(Todo).values(team_id=OTHER, text="planted"),
        text("select text from todo"),
    ],
)
async def test_a_statement_that_no_fence_fits_is_refused(
    database: Database, statement: Executable
) -> None:
    with pytest.raises(CrossesTenants):
        await database.for_team(TEAM).write(lambda session: session.execute(statement))


async def test_a_row_cannot_be_written_for_another_workspace(database: Database) -> None:
    def plant(session: Session) -> None:
        session.add(Person(team_id=OTHER, user_id="UZOE", name="Zoe"))

    with pytest.raises(CrossesTenants):
        await database.for_team(TEAM).write(plant)


async def test_a_row_of_another_workspace_cannot_be_brought_in(database: Database) -> None:
    theirs = await database.for_team(OTHER).read(lambda s: s.exec(select(Todo)).one())

    def change(session: Session) -> None:
        session.add(theirs)
        theirs.text = "changed"

    with pytest.raises(CrossesTenants):
        await database.for_team(TEAM).write(change)
    theirs = await database.for_team(OTHER).read(lambda s: s.exec(select(Todo)).one())

    def remove(session: Session) -> None:
        session.add(theirs)
        session.delete(theirs)

    with pytest.raises(CrossesTenants):
        await database.for_team(TEAM).write(remove)
    assert len(await every_text(database)) == 2


async def test_a_row_does_not_move_to_another_workspace(database: Database) -> None:
    def move(session: Session) -> None:
        session.exec(select(Todo)).one().team_id = OTHER

    with pytest.raises(CrossesTenants):
        await database.for_team(TEAM).write(move)


async def test_a_write_that_met_another_s_row_runs_once_more(database: Database) -> None:
    runs: list[int] = []

    def write(session: Session) -> str:
        runs.append(1)
        if len(runs) == 1:
            session.add(Person(user_id="UALICE", name="a second alice"))
            session.flush()
        return Person.get_or_create(session, "UALICE").name

    assert await database.for_team(TEAM).write(write) == "Alice"
    assert len(runs) == 2


async def test_a_write_that_cannot_succeed_runs_twice_and_fails(database: Database) -> None:
    runs: list[int] = []

    def write(session: Session) -> None:
        runs.append(1)
        session.add(Person(user_id="UALICE", name="a second alice"))

    with pytest.raises(IntegrityError):
        await database.for_team(TEAM).write(write)
    assert len(runs) == 2


async def test_two_writes_that_wait_for_each_other_both_end(postgres_url: str) -> None:
    database = Database(postgres_url, sync_reminders)
    found(database.engine)
    both_hold_one = threading.Barrier(2, timeout=10)

    def rename(first: str, second: str) -> None:
        waits = [True]

        def write(session: Session) -> None:
            for name in (first, second):
                person = update(Person).where(col(Person.user_id) == name)
                session.execute(person.values(name=col(Person.name) + "!"))
                if waits:
                    waits.pop()
                    both_hold_one.wait()

        database._write(write, TEAM)

    await asyncio.gather(
        asyncio.to_thread(rename, "UALICE", "UBOB"), asyncio.to_thread(rename, "UBOB", "UALICE")
    )
    names = await database.read(lambda session: session.exec(select(Person.name)).all())
    database.close()
    assert sorted(names) == ["Alice!!", "Bob!!", "Mei"]


async def test_a_write_that_fails_leaves_nothing(database: Database) -> None:
    def write(session: Session) -> None:
        session.add(Person(user_id="UZOE", name="Zoe"))
        session.flush()
        raise LookupError

    with pytest.raises(LookupError):
        await database.for_team(TEAM).write(write)
    names = await database.read(lambda session: session.exec(select(Person.name)).all())
    assert "Zoe" not in names


async def test_a_naive_datetime_is_refused(database: Database) -> None:
    def write(session: Session) -> None:
        session.exec(select(Todo)).one().done_at = datetime(2026, 5, 6)  # noqa: DTZ001

    with pytest.raises(StatementError, match="naive datetime"):
        await database.for_team(TEAM).write(write)


async def test_an_instant_comes_back_as_it_was_in_utc(database: Database) -> None:
    stored = await database.for_team(TEAM).read(lambda s: s.exec(select(Todo.given_at)).one())
    assert stored == START
    assert stored.utcoffset() == START.utcoffset()


async def test_writers_at_the_same_time_lose_nothing(database: Database) -> None:
    team = database.for_team(TEAM)

    def write(number: int) -> None:
        def add(session: Session) -> None:
            alice = Person.get_or_create(session, "UALICE")
            Todo.create(session, str(number), owner=alice, by=alice, now=START)

        database._write(add, TEAM)  # not through the one writer's queue: as two processes do

    await asyncio.gather(*(asyncio.to_thread(write, number) for number in range(20)))
    texts = await team.read(lambda session: session.exec(select(Todo.text)).all())
    assert sorted(texts) == sorted([f"of {TEAM}", *map(str, range(20))])
