"""What an import writes past the unit of work is what its rows would be one by one."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select as core_select
from sqlmodel import Session, SQLModel, select

from bot.workbook.read import read_sheets
from models import Appointment, Customer, Person, Todo
from models.reminder import Reminder
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read
from models.workbook import parts
from models.workbook.record import WorkbookImport
from scheduler.imports import Imports
from tests import workbooks
from tests.databases import engine_of
from tests.firm import Firm, open_firm

BOOKS = ("22-jianti-elevator-region-month-sheets", "58-english-in-banana-ripening-dcr")
OF_PARTS = ("workbookpart", "workbookimport")


def read_books() -> list[Read]:
    """Of strangers; without strategies, whose days are over, and without rows that are no records,
    whose to-dos come behind those of all records of a part."""
    folder = Path(workbooks.__file__).parent
    found = (read(read_sheets(folder / f"{name}.xlsx"), "en-GB") for name in BOOKS)
    return [
        replace(one, strategies=(), followups=tuple(row for row in one.followups if row.date))
        for one in found
    ]


async def imported(firm: Firm) -> None:
    async def show(team: str, id: int) -> None:
        """Nobody looks on."""

    for number, book in enumerate(read_books()):

        def take(session: Session, book: Read = book, number: int = number) -> None:
            alice = session.get_one(Person, firm.people["alice"].id)
            taken = WorkbookImport.take(session, "a.xlsx", book, f"m{number}", alice, firm.now)
            taken.confirm(session)

        await firm.db.write(take)
        await Imports(firm.database, show, lambda: firm.now).run()


def stored(firm: Firm) -> dict[str, list[str]]:
    """Every table but those of the import itself; of the reminders those that are still owed."""
    found = {}
    with firm.database.engine.connect() as connection:
        for table in SQLModel.metadata.sorted_tables:
            rows = connection.execute(core_select(table)).mappings()
            plain = [{**row, "id": None} if table.name == "reminder" else {**row} for row in rows]
            owed = (row for row in plain if row.get("state") != "cancelled")
            found[table.name] = sorted(map(repr, owed))
    return {name: rows for name, rows in found.items() if name not in OF_PARTS}


async def test_the_same_is_written_in_parts_of_any_size(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    written = []
    for size in (500, 1):
        monkeypatch.setattr(parts.parts_of, "__defaults__", (size,))
        url = f"sqlite:///{tmp_path / str(size)}.db"
        SQLModel.metadata.create_all(engine_of(url))
        async with open_firm(url) as firm:
            await imported(firm)
            written.append(stored(firm))
    at_once, row_by_row = written
    assert len(at_once["followup"]) > 20
    for table, rows in at_once.items():
        assert row_by_row[table] == rows, table


async def test_an_import_leaves_the_reminders_that_each_of_its_nouns_owes(firm: Firm) -> None:
    await imported(firm)
    before = [_plain(one) for one in await firm.reminders()]

    def owe_again(session: Session) -> None:
        nouns = [*session.exec(select(Customer)), *session.exec(select(Todo))]
        for noun in [*nouns, *session.exec(select(Appointment))]:
            noun.update_reminders(session, firm.now)

    await firm.db.write(owe_again)
    assert [_plain(one) for one in await firm.reminders()] == before
    assert len(before) > 50


def _plain(one: Reminder) -> dict[str, Any]:
    return one.model_dump()
