"""Databases in which much is owed to many people."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from itertools import islice

from sqlalchemy import Connection, Engine, insert, select, text
from sqlmodel import SQLModel

from models import Person, Workspace
from models.people.membership import Membership
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind, Mode, Stage
from tests.firm import START, TEAM

BATCH = 5_000  # rows written at once
AHEAD, SPREAD = timedelta(days=1), timedelta(days=90)  # from when on, and over how long

Row = dict[str, object]


def fill(engine: Engine, people: int, due: int, pending: int) -> None:
    """So many pending reminders. `due` of them were due by START, one to a person: every other
    one is a clock's, the rest are a morning's digests."""
    SQLModel.metadata.create_all(engine)
    ahead = pending - due
    first = min(people, ahead)
    with engine.begin() as connection:
        found(connection, people)
        add(connection, Reminder, (_due(number, due) for number in range(1, due + 1)))
        add(connection, Reminder, (_ahead(number, first, due) for number in range(1, first + 1)))
        for shift in range(first, ahead, first):
            _copy(connection, range(due + 1, due + 1 + min(first, ahead - shift)), shift)
    tidy(engine)


def found(connection: Connection, people: int, team: str = TEAM) -> None:
    """A workspace of people with the ids from 1 on, at work at every hour, each with a channel
    and asked of Slack just now."""
    connection.execute(insert(Workspace), {"team_id": team, "created_at": START})
    everybody: Iterable[Row] = (
        {"team_id": team, "user_id": f"U{id}", "name": f"rep {id}", "zone": "Asia/Shanghai",
         "weekdays": "0123456", "opens": time(0), "closes": time(23, 59), "dm_channel": f"D{id}",
         "refreshed_at": START, "membership": Membership.FULL, "confirmed_at": START}
        for id in range(1, people + 1)
    )  # fmt: skip
    add(connection, Person, everybody)


def reminder(about: int, to: int, way: Mode, send_at: datetime, team: str = TEAM) -> Row:
    """A to-do's, of this id, that is due on that day."""
    return {
        "team_id": team, "kind": Kind.TODO, "subject_id": about, "stage": Stage.TODAY,
        "recipient_id": to, "due_at": send_at, "send_at": send_at, "deadline": send_at,
        "mode": way, "state": ReminderState.PENDING,
    }  # fmt: skip


def add(connection: Connection, table: type[SQLModel], rows: Iterable[Row]) -> None:
    left = iter(rows)
    while batch := list(islice(left, BATCH)):
        connection.execute(insert(table), batch)


def tidy(engine: Engine) -> None:
    """What PostgreSQL does by itself, a minute later."""
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("vacuum analyze"))


def _due(number: int, due: int) -> Row:
    if number % 2:
        return reminder(number, number, Mode.TIMED, START - timedelta(seconds=due - number))
    return reminder(number, number, Mode.DIGEST, START)


def _ahead(number: int, first: int, due: int) -> Row:
    way = Mode.TIMED if number % 2 else Mode.DIGEST
    return reminder(due + number, number, way, START + AHEAD + SPREAD * (number / first))


def _copy(connection: Connection, subjects: range, shift: int) -> None:
    """The same again about other to-dos: faster than to send each row."""
    table = SQLModel.metadata.tables["reminder"]
    columns = {column.name: column for column in table.columns if column.name != "id"}
    copied = {**columns, "subject_id": columns["subject_id"] + shift}
    those = table.c.subject_id.between(subjects[0], subjects[-1])
    connection.execute(
        insert(table).from_select(list(copied), select(*copied.values()).where(those))
    )
