"""To-dos in a workbook that we wrote: all of them go out, and what somebody has ticked, given away
or moved in the file is carried out when it comes back."""

import shutil
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.conversations.profiles import add
from tests.conversations.test_workbook import drop, exported, workbook
from tests.conversations.test_workbook_owed import LOG, ROWS, todos
from tests.office import Office, open_office


async def changed(office: Office, sheet: str, row: int, **cells: Any) -> bytes:
    """What alice exports, with cells of a row changed; a heading's spaces are underscores."""
    book = load_workbook(BytesIO(await exported(office)))
    headings = [str(cell.value) for cell in book[sheet][1]]
    for heading, value in cells.items():
        place = headings.index(heading.replace("_", " ").replace("To do", "To-do")) + 1
        book[sheet].cell(row, place).value = value
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


async def logged(office: Office) -> None:
    await office.bob.types("/todo")
    rows: list[list[Any]] = [[*LOG, "Sales rep", "To-do owner"]]
    rows += [
        [*row, "alice", owner] for row, owner in zip(ROWS, ("alice", "alice", "bob"), strict=True)
    ]
    await (await drop(office, workbook(rows))).click("Import")
    await office.settle()


async def promised(office: Office) -> None:
    """Two to-dos of no record, one of them bob's."""
    await add(office, office.alice, "Acme Ltd", industry="Toys")
    await office.bob.types("/todo")
    await office.alice.types("/todo send the deck; and the prices to Acme Ltd by 20 May")
    await office.alice.types("/todo send the offer to Acme Ltd by 22 May @bob")
    await office.settle()


@pytest.mark.both_databases
async def test_a_to_do_that_was_ticked_in_the_file_is_done(office: Office) -> None:
    await logged(office)
    file = await changed(office, "Follow-ups", 2, To_do_status="Done")
    preview = await drop(office, file, "ticked.xlsx")
    assert "changes to 1 to-do" in preview.text
    assert "• Acme · send deck  Status: Late → Done" in preview.text
    await preview.click("Import")
    await office.settle()
    assert (await todos(office))["send deck"][0].done_at == office.clock.now()
    again = await drop(office, file, "again.xlsx")
    assert "Import" not in again.buttons
    await preview.click("Undo")
    await office.settle()
    assert (await todos(office))["send deck"][0].is_open


async def test_a_to_do_that_is_open_again_has_another_owner_or_day_in_the_file_is_so_here(
    office: Office,
) -> None:
    await logged(office)
    cells = {"To_do_status": "Open", "To_do_owner": "bob", "To_dos": "call Ann (2026-05-12)"}
    preview = await drop(office, await changed(office, "Follow-ups", 3, **cells), "other.xlsx")
    assert "Status: Done → Open · Owner: alice → bob · Due: 2026-04-14 → 2026-05-12" in preview.text
    await preview.click("Import")
    await office.settle()
    todo, whose = (await todos(office))["call Ann"]
    assert (todo.is_open, whose, todo.due) == (True, "bob", date(2026, 5, 12))
    assert "call Ann" in office.bob.dm.last().text
    await preview.click("Undo")
    await office.settle()
    todo, whose = (await todos(office))["call Ann"]
    assert (todo.is_open, whose, todo.due) == (False, "alice", date(2026, 4, 14))


async def test_an_empty_state_of_ours_changes_nothing(office: Office) -> None:
    await logged(office)
    file = await changed(office, "Follow-ups", 3, To_do_status=None)
    assert "Import" not in (await drop(office, file, "emptied.xlsx")).buttons


async def test_somebody_whom_nobody_knows_is_said_not_to_get_a_to_do(office: Office) -> None:
    await logged(office)
    file = await changed(office, "Follow-ups", 2, To_do_owner="Zoe")
    preview = await drop(office, file, "zoe.xlsx")
    assert "“Zoe” – it is here already" in preview.text.split("Not taken over")[1]


async def test_only_filling_in_blanks_leaves_a_to_do_as_it_is(office: Office) -> None:
    await logged(office)
    file = await changed(office, "Follow-ups", 2, To_do_status="Done")
    preview = await drop(office, file, "ticked.xlsx")
    await preview.click("Only fill in blanks")
    await office.settle()
    assert "changes to 1 to-do" not in preview.text


async def test_a_to_do_of_no_record_goes_out_and_comes_in_as_it_was(
    office: Office, sqlite_template: Path, tmp_path: Path
) -> None:
    await promised(office)
    content = await exported(office)
    sheet = load_workbook(BytesIO(content))["To-dos"]
    table = [[cell.value for cell in row][:5] for row in sheet.iter_rows()]
    assert table[0] == ["Customer", "To-dos", "Owner", "Due", "To-do status"]
    assert [(one[2], str(one[3])[:10], one[4]) for one in table[1:]] == [
        ("alice", "2026-05-20", "Open"),
        ("bob", "2026-05-22", "Open"),
    ]
    again = await drop(office, content, "kept.xlsx")
    assert "Import" not in again.buttons
    assert "Not taken over" not in again.text
    before = await todos(office)

    other = shutil.copyfile(sqlite_template, tmp_path / "other.db")
    async with open_office(f"sqlite:///{other}") as elsewhere:
        await elsewhere.bob.types("/todo")
        preview = await drop(elsewhere, content, "kept.xlsx")
        assert "2 to-dos: 2 open" in preview.text
        await preview.click("Import")
        await elsewhere.settle()
        after = await todos(elsewhere)
    assert {text: (one.due, whose) for text, (one, whose) in after.items()} == {
        text: (one.due, whose) for text, (one, whose) in before.items()
    }


async def test_a_to_do_of_no_record_changes_with_its_row(office: Office) -> None:
    await promised(office)
    file = await changed(office, "To-dos", 2, Owner="bob", Due="2026-05-25", To_do_status="Done")
    preview = await drop(office, file, "changed.xlsx")
    assert "Status: Open → Done · Owner: alice → bob · Due: 2026-05-20 → 2026-05-25" in preview.text
    await preview.click("Import")
    await office.settle()
    [(todo, whose)] = [one for text, one in (await todos(office)).items() if "deck" in text]
    assert (todo.is_open, whose, todo.due) == (False, "bob", date(2026, 5, 25))


async def test_a_to_do_of_no_record_that_was_deleted_meanwhile_is_not_made_again(
    office: Office,
) -> None:
    await promised(office)
    content = await exported(office)
    [(todo, _)] = [one for text, one in (await todos(office)).items() if "deck" in text]

    def delete(session: Any) -> None:
        session.get_one(type(todo), todo.id).cancel(session, office.clock.now())

    await office.bot.database.write(delete)
    preview = await drop(office, content, "kept.xlsx")
    assert "Import" not in preview.buttons


PLAN: list[Any] = ["Customer", "Strategy goal", "Core actions", "Owner", "Time"]
STEPS: list[Any] = ["Acme Ltd", "Win the tender", "Show plan A\nVisit the plant", "alice", "weekly"]
DEALS: list[Any] = ["Customer", "Opportunity", "Amount", "Status", "Closed on", "Owner"]
SEATS: list[Any] = ["Acme Ltd", "Seats", "USD 50,000", "Won", "2026-04-02", "alice"]


@pytest.mark.parametrize("sheet", ["Sales strategy", "Deals"])
async def test_another_owner_of_a_strategy_or_a_deal_is_said_to_be_left(
    office: Office, sheet: str
) -> None:
    await office.bob.types("/todo")
    await (await drop(office, workbook([PLAN, STEPS], [DEALS, SEATS]))).click("Import")
    await office.settle()
    same = await drop(office, await exported(office), "same.xlsx")
    assert "Not taken over" not in same.text
    preview = await drop(office, await changed(office, sheet, 2, Owner="bob"), "other.xlsx")
    assert "bob" in preview.text.split("Not taken over")[1]
    assert "Import" not in preview.buttons
