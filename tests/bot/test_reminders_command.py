"""`python -m bot reminders`: what an admin sees of what was not said, and saying it again."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from bot import reminders
from bot.errors import Cannot
from models import Person, Todo
from models.database.errors import DatabaseUnusable
from models.delivery import hold
from models.delivery.delivery import Delivery
from models.reminder import Reminder, ReminderState
from models.rules.deadlines.availability import Reason
from tests.bot.process import kept, started
from tests.firm import START, claim_next, found, open_engine, session_of

DUE = START + timedelta(hours=22.5)  # 09:00 of the day before
SECRET = "send the deck to Acme"


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with open_engine(database_url) as engine:
        _promised(engine)
        yield engine


def _promised(engine: Engine) -> None:
    people = found(engine)
    with session_of(engine) as session:
        alice = session.get_one(Person, people["alice"].id)
        Todo.create(session, SECRET, owner=alice, by=alice, now=START, due=date(2026, 5, 8))


def lines(url: str, now: datetime = DUE, state: str | None = None) -> list[list[str]]:
    _, *rows = reminders.table(url, now, reminders.State(state) if state else None).splitlines()
    return [row.split() for row in rows]


def test_what_is_due_is_listed_without_a_word_that_was_typed(
    engine: Engine, database_url: str
) -> None:
    shown = reminders.table(database_url, DUE)
    assert SECRET not in shown
    assert (
        shown.splitlines()[0].split()
        == "ID STATE TEAM PERSON WHAT OWED SEND AT ATTEMPTS ERROR".split()
    )
    (row,) = lines(database_url)
    when = "2026-05-07T01:00Z"
    assert row[1:] == ["due", "TFIRM", "UALICE", "todo/day_before", when, when, "0"]
    assert lines(database_url, DUE - timedelta(minutes=1)) == []
    assert lines(database_url, state="failed") == []


def test_what_waits_is_held(engine: Engine, database_url: str) -> None:
    with session_of(engine) as session:
        row = session.exec(select(Reminder).where(Reminder.send_at <= DUE)).one()
        row.postpone(DUE + timedelta(hours=1), Reason.WEEKEND)
    assert [row[1] for row in lines(database_url, state="held")] == ["held"]
    assert [row[1] for row in lines(database_url, DUE + timedelta(hours=1))] == ["due"]


def test_slack_s_pace_holds_too(engine: Engine, database_url: str) -> None:
    with session_of(engine) as session:
        alice = session.exec(select(Person).where(Person.user_id == "UALICE")).one()
        alice.next_post_at = DUE + timedelta(seconds=30)
    assert [row[1] for row in lines(database_url)] == ["held"]


def test_a_held_workspace_is_named_with_slack_s_word(engine: Engine, database_url: str) -> None:
    with session_of(engine) as session:
        hold.hold(session, "TFIRM", "token_revoked", DUE)
    row, held = lines(database_url, state="held")
    assert (row[1], row[-1]) == ("held", "token_revoked")
    assert " ".join(held) == (
        "all of TFIRM is held since 2026-05-07T01:00Z: Slack refuses us (token_revoked);"
        " tried again at 2026-05-07T01:00Z, and when the bot is started"
    )
    assert len(lines(database_url, state="failed")) == 0
    with session_of(engine) as session:
        hold.release(session, "TFIRM", DUE)
    assert [row[1] for row in lines(database_url)] == ["due"]


def test_what_failed_is_said_again_in_a_message_of_its_own(
    engine: Engine, database_url: str
) -> None:
    with session_of(engine) as session:
        claim_next(session, DUE).failed(session, "cannot_dm_bot")
    (row,) = lines(database_url, state="failed")
    assert row[-2:] == ["1", "cannot_dm_bot"]

    later = DUE + timedelta(hours=1)
    done = reminders.retry(database_url, int(row[0]), later)
    assert done == f"reminder {row[0]} is due again: UALICE will be told within their hours"
    assert [row[1] for row in lines(database_url, later)] == ["due"]
    with session_of(engine) as session:
        again = claim_next(session, later)
        assert [one.id for one in again.reminders(session)] == [int(row[0])]
        assert len(session.exec(select(Delivery)).all()) == 2


def test_what_may_have_been_said_is_said_again_only_by_who_looked(
    engine: Engine, database_url: str
) -> None:
    with session_of(engine) as session:
        claim_next(session, DUE).ambiguous(session, "missing_scope")
    (row,) = lines(database_url, state="ambiguous")
    with pytest.raises(Cannot, match="--absent"):
        reminders.retry(database_url, int(row[0]), DUE)
    reminders.retry(database_url, int(row[0]), DUE, is_absent=True)
    assert [row[1] for row in lines(database_url)] == ["due"]


def test_what_did_not_fail_is_not_repeated(engine: Engine, database_url: str) -> None:
    (row,) = lines(database_url)
    with pytest.raises(Cannot, match="has not failed: it is pending"):
        reminders.retry(database_url, int(row[0]), DUE)
    with pytest.raises(Cannot, match="there is no reminder 999"):
        reminders.retry(database_url, 999, DUE)
    with session_of(engine) as session:
        claim_next(session, DUE).sent(session, "D", "1.0", DUE)
        said = session.exec(select(Reminder).where(col(Reminder.delivery_id).is_not(None))).one()
        assert said.state is ReminderState.SAID
    with pytest.raises(Cannot, match="it is said"):
        reminders.retry(database_url, int(row[0]), DUE)


def test_tables_of_another_version_are_named(empty_database_url: str) -> None:
    with pytest.raises(DatabaseUnusable, match="not up to date"):
        reminders.table(empty_database_url, DUE)


async def command(
    folder: Path, url: str, *arguments: str, begin: Callable[..., Any] = kept
) -> tuple[int, str, str]:
    async with begin("reminders", folder, *arguments, DATABASE_URL=url) as process:
        async with asyncio.timeout(60):
            out, err = await process.communicate()
        return process.returncode, out.decode(), err.decode()


async def test_the_command_needs_only_the_database_also_while_the_bot_writes(
    engine: Engine, database_url: str, tmp_path: Path
) -> None:
    id = _failed(engine)
    code, out, _ = await command(tmp_path, database_url, "--retry", str(id), begin=started)
    assert (code, out) == (
        0,
        f"reminder {id} is due again: UALICE will be told within their hours\n",
    )


async def test_the_command_lists_and_says_by_its_status_what_it_cannot_do(
    sqlite_url: str, tmp_path: Path
) -> None:
    with open_engine(sqlite_url) as engine:
        _promised(engine)
        _failed(engine)
    code, out, _ = await command(tmp_path, sqlite_url)
    assert code == 0
    assert "left" in out
    assert (await command(tmp_path, sqlite_url, "--retry", "999"))[0] == 1


def _failed(engine: Engine) -> int:
    """The reminder that Slack refused."""
    with session_of(engine) as session:
        claim_next(session, DUE).failed(session, "left")
        return session.exec(
            select(col(Reminder.id)).where(Reminder.state == ReminderState.FAILED)
        ).one()


async def test_a_database_that_is_missing_is_said(tmp_path: Path) -> None:
    code, _, err = await command(tmp_path, "sqlite:////nowhere/kept.db")
    assert (code, err.startswith("kept: ")) == (2, True)
