"""An export that comes into an empty workspace, and goes out of it again, says the same."""

import shutil
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlmodel import Session, col, select

from models.commitments.todo import Todo
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.people.person import Person
from tests.conversations.profiles import add
from tests.conversations.test_workbook import drop, exported
from tests.office import Office, open_office


def told(content: bytes) -> dict[str, list[list[Any]]]:
    """All that the sheets say, but for our ids."""
    book = load_workbook(BytesIO(content))
    return {
        sheet.title: [[cell.value for cell in row[:-1]] for row in sheet.iter_rows()]
        for sheet in book
    }


@pytest.fixture
def other_url(sqlite_template: Path, tmp_path: Path) -> str:
    shutil.copyfile(sqlite_template, tmp_path / "other.db")
    return f"sqlite:///{tmp_path / 'other.db'}"


async def come_again(content: bytes, url: str) -> dict[str, list[list[Any]]]:
    """What an empty workspace tells that has taken it."""
    async with open_office(url) as office:
        await office.bob.types("/todo")
        preview = await drop(office, content, "kept.xlsx")
        assert "could not be read" not in preview.text
        await preview.click("Import")
        await office.settle()
        return told(await exported(office))


async def owe(office: Office) -> None:
    """To-dos of every kind: of a customer and of none, with an hour, that come again, done."""
    await office.bob.types("/todo")
    await add(office, office.alice, "Acme Ltd", industry="Toys")
    for typed in (
        "buy a new laptop",
        "call the bank tomorrow at 3:30pm",
        "book the room for the fair @bob",
        "tidy the price list every second Friday",
        "send the report to Acme Ltd every Friday at 3pm",
        "water the plants every 3 days",
        "send Acme Ltd the drawing by June 3",
    ):
        await office.alice.types(f"/todo {typed}")
    form = await office.alice.types("/followup Acme Ltd")
    await form.fill(content="Showed plan A", todo_1_text="send the offer by May 20 2pm")
    await form.submit()


async def test_todos_of_every_kind_come_in_as_they_went_out(office: Office, other_url: str) -> None:
    await owe(office)
    listed = await office.alice.types("/todo")
    await listed.click("Done", near="price list")
    content = await exported(office)
    rows = told(content)["To-dos"]
    assert len(rows) == 9  # with the next one of what was done
    assert rows[0] == ["Customer", "To-dos", "Owner", "Due", "To-do status", "Repeats"]
    assert await come_again(content, other_url) == told(content)


async def test_an_export_that_comes_back_changes_nothing(office: Office) -> None:
    await owe(office)
    preview = await drop(office, await exported(office), "kept.xlsx")
    assert "Import" not in preview.buttons
    assert "Not taken over" not in preview.text


@pytest.mark.parametrize("called", ["Our owner", "我方负责人", "我方負責人"])
async def test_an_export_of_several_owners_and_bare_contacts_changes_nothing(
    office: Office, called: str
) -> None:
    for one in (office.bob, office.mei):
        await one.types("/todo")
    for name, whose, chain in (
        ("德邦仓", "alice", "梁经理"),
        ("新锐", "mei", "欧阳老板"),
        ("铭泰", "bob", "潘总\n孙工（工程师）"),
        ("Acme Ltd", "bob", "Ann"),
    ):
        await add(office, office.alice, name, industry="物流", chain=chain)
        await hand_over(office, name, whose)
    await reach(office, "梁经理", "13822223333")
    await reach(office, "孙工", "13911112222")
    book = load_workbook(BytesIO(await exported(office)))
    [heading] = [one for one in book.worksheets[0][1] if one.value == "Our owner"]
    heading.value = called  # in another language
    assert book.worksheets[0].max_row == 5
    stream = BytesIO()
    book.save(stream)
    preview = await drop(office, stream.getvalue(), "back.xlsx")
    assert "→" not in preview.text
    assert "➕" not in preview.text
    assert "13822223333" not in preview.text
    assert len(preview.buttons) <= 1


async def hand_over(office: Office, name: str, owner: str) -> None:
    """alice is their manager, so that she sees the customers of all."""

    def change(session: Session) -> None:
        alice = session.exec(select(Person).where(col(Person.name).startswith("Alice"))).one()
        new = session.exec(select(Person).where(col(Person.name).ilike(f"{owner}%"))).one()
        new.manager_id = None if new is alice else alice.id
        session.exec(select(Customer).where(Customer.name == name)).one().owner_id = new.id

    await office.bot.database.write(change)


async def reach(office: Office, name: str, phone: str) -> None:
    def change(session: Session) -> None:
        session.exec(select(Contact).where(Contact.name == name)).one().phone = phone

    await office.bot.database.write(change)


async def test_a_todo_of_no_customer_is_done_by_its_cell(office: Office) -> None:
    await office.alice.types("/todo buy a new laptop")
    book = load_workbook(BytesIO(await exported(office)))
    book["To-dos"]["E2"] = "Done"
    stream = BytesIO()
    book.save(stream)
    preview = await drop(office, stream.getvalue(), "kept.xlsx")
    await preview.click("Import")
    await office.settle()
    [todo] = await office.bot.database.read(lambda session: session.exec(select(Todo)).all())
    assert todo.done_at is not None
    await preview.click("Undo")
    await office.settle()
    [todo] = await office.bot.database.read(lambda session: session.exec(select(Todo)).all())
    assert todo.is_open


async def test_a_row_below_ours_without_a_customer_is_a_todo_of_none(office: Office) -> None:
    await office.alice.types("/todo buy a new laptop")
    book = load_workbook(BytesIO(await exported(office)))
    book["To-dos"].append([None, "renew the passport", None, "2026-06-01 09:30"])
    stream = BytesIO()
    book.save(stream)
    preview = await drop(office, stream.getvalue(), "kept.xlsx")
    assert "1 to-do: 1 open" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "renew the passport" in (await office.alice.types("/todo")).text
