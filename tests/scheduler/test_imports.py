"""A confirmed import is carried out a part at a time, once, whoever dies at it."""

from datetime import timedelta

import pytest
from sqlmodel import Session, col, func, select

from models import Customer, FollowUp, Person, Todo
from models.commitments.strategy_action import StrategyAction
from models.rules.workbook.rows import At, Read, StrategyRow
from models.workbook import parts, running
from models.workbook.counts import Counts
from models.workbook.part import WorkbookPart
from models.workbook.plan import Plan
from models.workbook.planning import plan
from models.workbook.record import ImportState, WorkbookImport
from scheduler.imports import Imports
from tests.firm import TEAM, Firm
from tests.models.workbook.test_large import rows_of

COUNT = 30


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts.parts_of, "__defaults__", (7,))


async def confirmed(firm: Firm, read: Read) -> int:
    def write(session: Session) -> int:
        alice = session.get_one(Person, firm.people["alice"].id)
        taken = WorkbookImport.take(session, "a.xlsx", read, "here", alice, firm.now)
        taken.confirm(session)
        return taken.id

    return await firm.db.write(write)


def imports(firm: Firm, seen: list[int] | None = None) -> Imports:
    async def show(team: str, id: int) -> None:
        (seen if seen is not None else []).append(id)

    return Imports(firm.database, show, lambda: firm.now)


async def stored(firm: Firm) -> list[int]:
    def read(session: Session) -> list[int]:
        live = select(func.count(col(Customer.id))).where(col(Customer.archived_at).is_(None))
        records = select(func.count(col(FollowUp.id))).where(FollowUp.live())
        todos = select(func.count(col(Todo.id))).where(col(Todo.cancelled_at).is_(None))
        return [session.exec(one).one() for one in (live, records, todos)]

    return await firm.db.read(read)


async def state(firm: Firm, id: int) -> WorkbookImport:
    return await firm.db.read(lambda session: session.get_one(WorkbookImport, id))


async def counted(firm: Firm, id: int) -> Counts:
    return await firm.db.read(lambda session: WorkbookPart.counts_of(session, id))


async def test_all_parts_are_done_and_counted_and_undone(firm: Firm) -> None:
    seen: list[int] = []
    id = await confirmed(firm, rows_of(COUNT))
    await imports(firm, seen).run()
    one = await state(firm, id)
    assert one.state is ImportState.DONE
    counts = await counted(firm, id)
    assert (counts.created, counts.followups) == (COUNT, COUNT)
    assert one.steps == 9
    assert seen[-1] == id
    assert await stored(firm) == [COUNT, COUNT, COUNT]
    await firm.db.write(lambda session: session.get_one(WorkbookImport, id).undo(session))
    await imports(firm).run()
    assert (await state(firm, id)).state is ImportState.UNDONE
    assert await stored(firm) == [0, 0, 0]


@pytest.mark.parametrize("before", range(1, 9))
async def test_who_dies_at_it_is_followed_by_somebody_who_does_the_rest_once(
    firm: Firm, before: int
) -> None:
    id = await confirmed(firm, rows_of(COUNT))
    await firm.database.write(lambda session: running.claim(session, firm.now))
    near = await firm.db.read(lambda session: running.begin(session, id, firm.now))
    for _ in range(before):
        await firm.db.write(lambda session: running.work(session, id, near, firm.now))
    await imports(firm).run()  # who died may still be alive
    assert (await state(firm, id)).steps == before
    firm.skip(minutes=2)
    await imports(firm).run()
    one = await state(firm, id)
    assert one.state is ImportState.DONE
    counts = await counted(firm, id)
    assert (counts.created, counts.followups, counts.left_out) == (COUNT, COUNT, 0)
    assert await stored(firm) == [COUNT, COUNT, COUNT]


async def test_two_at_once_do_each_part_once(firm: Firm) -> None:
    id = await confirmed(firm, rows_of(COUNT))
    near = await firm.db.read(lambda session: running.begin(session, id, firm.now))
    while await firm.db.write(lambda session: running.work(session, id, near, firm.now)):
        await firm.db.write(lambda session: running.work(session, id, {}, firm.now))
    assert await stored(firm) == [COUNT, COUNT, COUNT]


async def test_what_goes_wrong_stops_it_and_it_goes_on_or_is_undone(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = await confirmed(firm, rows_of(COUNT))
    calls = 0

    def failing(*given: object, **more: object) -> Plan:
        nonlocal calls
        calls += 1
        if calls == 4:
            raise ValueError("of the third part")
        return plan(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(running, "plan", failing)
    await imports(firm).run()
    one = await state(firm, id)
    assert (one.state, one.steps) == (ImportState.STOPPED, 2)
    assert not await firm.database.read(
        lambda session: running.is_due(session, firm.now + timedelta(days=1))
    )
    await firm.db.write(lambda session: session.get_one(WorkbookImport, id).confirm(session))
    await imports(firm).run()
    assert (await state(firm, id)).state is ImportState.DONE
    assert await stored(firm) == [COUNT, COUNT, COUNT]


async def test_where_its_sender_has_left_meanwhile_it_stops(firm: Firm) -> None:
    id = await confirmed(firm, rows_of(COUNT))
    near = await firm.db.read(lambda session: running.begin(session, id, firm.now))
    await firm.db.write(lambda session: running.work(session, id, near, firm.now))
    before = await stored(firm)

    def leave(session: Session) -> None:
        session.get_one(Person, firm.people["alice"].id).left_at = firm.now

    await firm.db.write(leave)
    firm.skip(minutes=2)
    await imports(firm).run()
    assert (await state(firm, id)).state is ImportState.STOPPED
    assert await stored(firm) == before


async def test_no_part_holds_the_writer_for_more_than_some_rows(firm: Firm) -> None:
    read = rows_of(COUNT)
    found = parts.parts_of(read)
    sizes = [len(one.customers) + len(one.followups) for one in found]
    assert max(sizes) <= 7
    assert sum(sizes) == 2 * COUNT
    assert {row for one in found for row in one.customers} == set(read.customers)
    assert firm.db.team == TEAM


async def test_an_action_whose_day_is_over_stops_no_import(firm: Firm) -> None:
    row = StrategyRow(
        At("S", 2),
        "Acme",
        goal="Ten seats",
        actions=("Show plan A", "Call"),
        times=("2025-06-07", ""),
    )
    await confirmed(firm, Read(strategies=(row,), rows=1))
    await imports(firm).run()

    def read(session: Session) -> list[tuple[str, str]]:
        return [(one.text, one.timing) for one in session.exec(select(StrategyAction))]

    assert await firm.db.read(read) == [("Show plan A (2025-06-07)", ""), ("Call", "")]
