"""`python -m bot import FILE` and `python -m bot export`, beside the running bot or without it."""

import asyncio
import csv
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlmodel import Session, col, select

from bot.errors import Cannot
from bot.workbook.plain_text import neutral
from bot.workbook.reader import read_workbook
from handlers import errors, text
from handlers.text import Text
from handlers.views import workbook
from handlers.views.messages import workbook as messages
from models import migrations
from models.database.database import Database
from models.database.engine import check
from models.database.errors import DatabaseUnusable
from models.delivery.sync import sync_reminders
from models.errors import Problem, WorkbookUnreadable
from models.people.person import Person, Role
from models.rules.workbook.rows import CustomerRow, DealRow, FollowUpRow, StrategyRow
from models.workbook import gather
from models.workbook.record import WorkbookImport
from scheduler.imports import Imports

T = TypeVar("T")
Rows = dict[str, list[CustomerRow] | list[StrategyRow] | list[FollowUpRow] | list[DealRow]]


def import_file(url: str, path: Path, user: str | None, now: datetime, *, is_sure: bool) -> str:
    """What the file would change, as somebody sees it; changes it where one `is_sure`. Raises
    Cannot, DatabaseUnusable or OSError."""
    data = path.read_bytes()

    async def work(database: Database) -> str:
        who = await _who(database, user)
        words = text.of(who.locale)
        try:
            read = await read_workbook(data, path.name, who.locale)
        except WorkbookUnreadable as error:
            raise Cannot(words(f"import-{error.why}", file=path.name)) from None

        db = database.for_team(who.team_id, now=now)

        def take(session: Session) -> int:
            by = session.get_one(Person, who.id)
            submission = f"file:{path.name}:{now.isoformat()}"
            taken = WorkbookImport.take(session, path.name, read, submission, by, now)
            if is_sure:
                taken.confirm(session)
                taken.worked_at = now  # the running bot leaves it alone
            return taken.id

        def show(session: Session) -> str:
            by, taken = session.get_one(Person, who.id), session.get_one(WorkbookImport, id)
            return _plain(messages.message(taken, taken.preview(session, by, now), words)[1])

        try:
            id = await db.write(take)
            if is_sure:
                await Imports(database, _unseen, lambda: datetime.now(UTC)).carry_out(
                    who.team_id, id
                )
            shown = await db.read(show)
            if not is_sure:
                await db.write(lambda session: session.get_one(WorkbookImport, id).delete(session))
        except Problem as problem:
            raise Cannot(errors.say(problem, words)) from None
        return shown

    return _run(url, work)


def export(url: str, user: str | None, now: datetime) -> tuple[Rows, Text]:
    """All that somebody sees. Raises Cannot or DatabaseUnusable."""

    async def work(database: Database) -> tuple[Rows, Text]:
        who = await _who(database, user)

        def read(session: Session) -> Rows:
            by = session.get_one(Person, who.id)
            found = gather.customers(session, by)
            return {
                "customers": gather.profiles(session, found),
                "strategies": gather.strategies(session, found),
                "followups": gather.followups(session, found, by, now),
                "deals": gather.deals(session, found),
                "todos": [
                    *gather.todos(session, found, by, now),
                    *gather.own_todos(session, by, now),
                ],
            }

        rows = await database.for_team(who.team_id, now=now).read(read)
        return rows, text.of(who.locale)

    return _run(url, work)


def save(rows: Rows, words: Text, path: Path) -> list[Path]:
    """As the kind of file its name says: .xlsx, .json, or .csv, which is one file a table."""
    if path.suffix == ".json":
        written = {kind: [asdict(row) for row in found] for kind, found in rows.items()}
        plain = json.dumps(written, ensure_ascii=False, indent=1, default=str)
        path.write_text(plain, encoding="utf-8")
        return [path]
    if path.suffix == ".csv":
        return [_csv(kind, found, words, path) for kind, found in rows.items()]
    path.write_bytes(workbook.xlsx(**rows, text=words))  # type: ignore[arg-type]
    return [path]


def _csv(kind: str, rows: Any, words: Text, path: Path) -> Path:
    headings, cells = workbook.table(kind, rows, words)
    there = path.with_name(f"{path.stem}-{kind}.csv")
    with there.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings)
        for row in cells:
            writer.writerow([_written(cell) for cell in row])
    return there


def _written(cell: str | date | None) -> str:
    return cell.isoformat() if isinstance(cell, date) else neutral(cell or "")


async def _unseen(team: str, id: int) -> None:
    """Nobody looks on."""


def _plain(shown: list[dict[str, Any]]) -> str:
    said = [block["text"]["text"] for block in shown if block["type"] == "section"]
    return "\n".join(said).replace("*", "")


def _run(url: str, work: Callable[[Database], Awaitable[T]]) -> T:
    async def run() -> T:
        database = Database(url, sync_reminders)
        try:
            check(database.engine)
            if not migrations.is_current(database.engine):
                raise DatabaseUnusable("the tables are not up to date: run `python -m bot migrate`")
            return await work(database)
        finally:
            await asyncio.to_thread(database.close)

    return asyncio.run(run())


async def _who(database: Database, user: str | None) -> Person:
    """The person of this Slack id, or the one admin there is."""

    def find(session: Session) -> list[Person]:
        wanted = select(Person).where(col(Person.left_at).is_(None))
        wanted = wanted.where(Person.user_id == user if user else col(Person.role) == Role.ADMIN)
        return list(session.exec(wanted))

    found = await database.read(find)
    if len(found) != 1:
        who = f"{user} is nobody here" if user else "there is not one admin, but several or none"
        raise Cannot(f"{who}: name somebody with --by and their Slack id, such as U0123ABC")
    return found[0]
