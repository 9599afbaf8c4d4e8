"""A file of thousands is compared with what is stored by as many looks as one of a few."""

from datetime import date

from sqlmodel import Session, select

from models import Customer, FollowUp, Person, Todo
from models.customers.contact import Contact
from models.rules.names.decision_chain import Link
from models.rules.workbook.rows import At, CustomerRow, FollowUpRow, Read
from models.workbook.record import Outcome, WorkbookImport
from scheduler.imports import Imports
from tests.firm import Firm
from tests.statements import counted


def rows_of(count: int) -> Read:
    """So many customers, each with two people, a record and a to-do in it."""
    names = [f"Customer {chr(65 + number % 26)}{number} Trading" for number in range(count)]
    chain = (Link("Tom", "CEO", ""), Link("Ann", "", ""))
    customers = tuple(
        CustomerRow(At("S", at), name, industry="Steel", chain=chain)
        for at, name in enumerate(names)
    )
    records = tuple(
        FollowUpRow(
            At("F", at),
            name,
            date=date(2026, 4, 10),
            people=(Link("Tom", "CEO", ""), Link("Bob", "", "")),
            content="Showed plan A",
            feedback="too dear",
            todos=("send prices",),
            due=date(2026, 7, 1),
            next=date(2026, 8, 3),
        )
        for at, name in enumerate(names)
    )
    return Read(customers, (), records, rows=2 * count)


async def imported(firm: Firm, read: Read, submission: str) -> tuple[Outcome, int, int]:
    """What came of it, and what preview and Confirm asked the database."""

    def take(session: Session) -> int:
        alice = session.get_one(Person, firm.people["alice"].id)
        return WorkbookImport.take(session, "a.xlsx", read, submission, alice, firm.now).id

    id = await firm.db.write(take)

    def preview(session: Session) -> Outcome:
        alice = session.get_one(Person, firm.people["alice"].id)
        return WorkbookImport.get(session, id, alice).preview(session, alice, firm.now)

    def confirm(session: Session) -> None:
        session.get_one(WorkbookImport, id).confirm(session)

    async def show(team: str, id: int) -> None:
        """Nobody looks on."""

    with counted(firm.database.engine) as looked:
        outcome = await firm.db.read(preview)
    with counted(firm.database.engine) as done:
        await firm.db.write(confirm)
        await Imports(firm.database, show, lambda: firm.now).run()
    reads = [one for one in done if one.startswith("SELECT")]
    return outcome, len(looked), len(reads)


async def test_a_long_file_takes_few_looks(firm: Firm) -> None:
    count = 40
    outcome, looked, done = await imported(firm, rows_of(count), "long")
    assert len(outcome.plan.created) == count
    assert looked <= 12
    assert done <= 34

    def stored(session: Session) -> list[int]:
        tables = (Customer, Contact, FollowUp, Todo)
        return [len(session.exec(select(table)).all()) for table in tables]

    assert await firm.db.read(stored) == [count, 2 * count, count, count]


async def test_the_same_long_file_again_changes_nothing_with_few_looks(firm: Firm) -> None:
    read = rows_of(40)
    await imported(firm, read, "first")
    outcome, looked, _ = await imported(firm, read, "second")
    assert outcome.plan.is_empty
    assert outcome.plan.same == 80
    assert looked <= 12


async def test_a_name_that_is_nearly_one_of_many_is_asked_about(firm: Firm) -> None:
    await imported(firm, rows_of(40), "first")
    row = CustomerRow(At("S", 2), "Customer B1 Tradings")
    outcome, _, _ = await imported(firm, Read((row,), rows=1), "second")
    assert [(one.name, one.like) for one in outcome.plan.near] == [
        ("Customer B1 Tradings", "Customer B1 Trading")
    ]
