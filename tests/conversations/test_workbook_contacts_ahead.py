"""Every contact that is planned goes out with a workbook, also those beside no record."""

import shutil
from datetime import date, time
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot.localslack.world.workspace import TEAM
from models.customers.customer import Customer
from models.health import plan_contact
from models.people.person import Person
from tests.conversations.profiles import add
from tests.conversations.test_workbook import drop, exported
from tests.conversations.test_workbook_round_trip import come_again, told
from tests.office import Office, open_office

DAYS = (
    (date(2026, 5, 7), time(10)),
    (date(2026, 5, 12), None),
    (date(2026, 5, 20), time(14, 30)),
)


@pytest.fixture
def other_url(sqlite_template: Path, tmp_path: Path) -> str:
    shutil.copyfile(sqlite_template, tmp_path / "other.db")
    return f"sqlite:///{tmp_path / 'other.db'}"


async def plan(office: Office) -> None:
    """Four contacts with Acme, of which one is of a record."""
    await office.bob.types("/todo")
    await add(office, office.alice, "Acme Ltd", industry="Toys")
    form = await office.alice.types("/followup Acme Ltd")
    await form.fill(content="Showed plan A: 12 seats by May 15", next_contact="2026-05-11")
    assert (await form.submit()).closed

    def more(session: Session) -> None:
        acme = session.exec(select(Customer)).one()
        alice = session.get_one(Person, acme.owner_id)
        for on, starts in DAYS:
            plan_contact(session, acme, on, starts, alice, office.clock.now())

    await office.bot.database.write(more, TEAM)


async def test_all_that_is_planned_comes_in_as_it_went_out(office: Office, other_url: str) -> None:
    await plan(office)
    content = await exported(office)
    rows = told(content)["Follow-ups"]
    days = [str(row[-1]) for row in rows[1:]]
    for day in ("2026-05-07 10:00:00", "2026-05-11", "2026-05-12", "2026-05-20 14:30:00"):
        assert any(one.startswith(day) for one in days), days
    assert await come_again(content, other_url) == told(content)


async def test_what_is_planned_changes_nothing_at_home(office: Office) -> None:
    await plan(office)
    content = await exported(office)
    preview = await drop(office, content, "kept.xlsx")
    assert "Import" not in preview.buttons
    assert "Not taken over" not in preview.text


async def test_contacts_that_came_with_a_file_are_taken_back(
    office: Office, other_url: str
) -> None:
    await plan(office)
    content = await exported(office)
    async with open_office(other_url) as other:
        await other.bob.types("/todo")
        preview = await drop(other, content, "kept.xlsx")
        assert "Not taken over" not in preview.text
        await preview.click("Import")
        await other.settle()
        again = await drop(other, content, "again.xlsx")
        assert "Import" not in again.buttons
        await preview.click("Undo")
        await other.settle()
        assert len(told(await exported(other))["Follow-ups"]) == 1
