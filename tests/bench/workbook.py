"""How long a workbook of 10,000 rows takes from its bytes to the database, in seconds, beside
calamine merely reading the same file; in a bot that has imported one before."""

import asyncio
import gc
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from python_calamine import CalamineWorkbook
from sqlmodel import Session, SQLModel

from bot.__main__ import BETWEEN_COLLECTIONS
from bot.workbook.reader import read_workbook
from handlers import text
from handlers.views import workbook
from models import Person
from models.database.database import Database
from models.delivery.sync import sync_reminders
from models.rules.names.decision_chain import Link
from models.rules.workbook.rows import At, CustomerRow, FollowUpRow, Read
from models.workbook.record import WorkbookImport
from scheduler.imports import Imports
from tests.firm import START, TEAM, found

ROWS = 10_000  # a fifth of them customers, the rest what was talked about with them
BEFORE = 100  # rows of the workbook before
TIMES = 3  # the best of which counts
AT = At("", 0)


async def main(rows: int = ROWS) -> None:
    gc.set_threshold(BETWEEN_COLLECTIONS)
    content = file_of(rows)
    print(f"\na workbook of {rows:,} rows, {len(content) / 1000:,.0f} kB")
    print(f"{'':40}{'s':>8}{'× calamine':>12}")
    calamine = min(_calamine(content) for _ in range(TIMES))
    _line("calamine merely reads it", calamine, calamine)
    with tempfile.TemporaryDirectory(prefix="kept-bench-") as folder:
        await import_it(file_of(min(rows, BEFORE)), f"sqlite:///{Path(folder) / 'before.db'}")
        steps = await import_it(content, f"sqlite:///{Path(folder) / 'kept.db'}")
    for name, seconds in steps.items():
        _line(name, seconds, calamine)
    _line("all of it", sum(steps.values()), calamine)


async def import_it(content: bytes, url: str) -> dict[str, float]:
    """Seconds by step, from the bytes to the database."""
    database = Database(url, sync_reminders)
    try:
        alice = (await asyncio.to_thread(_prepare, database))["alice"]
        db, steps = database.for_team(TEAM), dict[str, float]()
        gc.freeze()
        with _timed(steps, "its rows are read"):
            read = await read_workbook(content, "a.xlsx", "zh-CN")
        with _timed(steps, "it is kept"):
            id = await db.write(lambda session: _take(session, read, alice.id))
        with _timed(steps, "what it would change is shown"):
            await db.read(lambda session: _preview(session, id, alice.id, read))
        with _timed(steps, "it is carried out"):
            await db.write(lambda session: session.get_one(WorkbookImport, id).confirm(session))
            await Imports(database, _unseen, lambda: START).run()
        return steps
    finally:
        await asyncio.to_thread(database.close)


def file_of(rows: int) -> bytes:
    """As we write them."""
    names = [f"{'恒达华信'[at % 4]}{'科讯贸实'[at % 3]}第{at}有限公司" for at in range(rows // 5)]
    customers = [
        CustomerRow(
            AT, name, None, "互联网", "500人/5亿元", (Link("张总", "CEO", "关注成本控制"),),
            "potential", None, "现有系统响应慢，影响用户体验", "上线新系统，降低运营成本",
        )
        for name in names
    ]  # fmt: skip
    followups = [
        FollowUpRow(
            AT, names[at % len(names)], None, date(2026, 4, 10) - timedelta(days=at // len(names)),
            "visit", (Link("张总", "CEO", ""),), f"介绍了第{at}版扩容方案，逐项过了技术细节",
            "对方案认可，希望看到报价", ("4月20日前提供报价",), next=date(2026, 8, 3),
        )
        for at in range(rows - len(names))
    ]  # fmt: skip
    return workbook.xlsx(customers, [], followups, text.of("zh-CN"))


def _calamine(content: bytes) -> float:
    began = time.perf_counter()
    with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
        file.write(content)
        file.flush()
        book = CalamineWorkbook.from_path(file.name)
        for name in book.sheet_names:
            book.get_sheet_by_name(name).to_python()
    return time.perf_counter() - began


def _prepare(database: Database) -> dict[str, Person]:
    SQLModel.metadata.create_all(database.engine)
    return found(database.engine)


def _take(session: Session, read: Read, by: int) -> int:
    alice = session.get_one(Person, by)
    return WorkbookImport.take(session, "a.xlsx", read, "bench", alice, START).id


def _preview(session: Session, id: int, by: int, read: Read) -> None:
    alice = session.get_one(Person, by)
    WorkbookImport.get(session, id, alice).preview(session, alice, START, read)


async def _unseen(team: str, id: int) -> None:
    """Nobody looks on."""


@contextmanager
def _timed(steps: dict[str, float], name: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    steps[name] = time.perf_counter() - began


def _line(name: str, seconds: float, calamine: float) -> None:
    print(f"{name:40}{seconds:8.2f}{seconds / calamine:12.1f}")
