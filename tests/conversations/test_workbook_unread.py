"""What of a workbook is not read, or not as it is written, is said, and comes back to be mended."""

import zipfile
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.localslack.people.surfaces import SeenMessage
from bot.workbook.limits import Limits
from bot.workbook.read import read_sheets
from tests.conversations.profiles import shown
from tests.conversations.test_workbook import (
    ACME,
    BOLT,
    CALL,
    CONTACTS,
    PROFILES,
    drop,
    sent,
    workbook,
)
from tests.office import Office


def rows_in(content: bytes) -> dict[str, list[list[Any]]]:
    book = load_workbook(BytesIO(content))
    return {
        sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()]
        for sheet in book.worksheets
    }


@pytest.mark.both_databases
async def test_what_was_not_read_comes_back_as_a_workbook_to_be_mended(office: Office) -> None:
    wrong = [*CALL]
    wrong[1] = "some day"
    unknown = ["Bolt", "Steel", "Blue", None, "on the moon", None, 42]
    content = workbook(
        [["Our customers 2026"], PROFILES, ACME, unknown, [None, "Toys"]], [CONTACTS, CALL, wrong]
    )
    preview = await drop(office, content)
    await preview.click("Import")
    await office.settle()
    await preview.click("Get these rows as a file", waits=False)
    await office.settle()
    mended = sent(office)
    found = rows_in(mended)
    why = "Why not read (Kept)"
    assert found["Sheet"] == [
        [*PROFILES, why],
        [*unknown, "Status: unknown stage"],
        [None, "Toys", None, None, None, None, None, "Customer: no customer"],
    ]
    assert found["Sheet1"] == [[*CONTACTS, why], [*wrong, "Date: date unclear"]]
    book = load_workbook(BytesIO(mended))
    book["Sheet"]["E2"], book["Sheet"]["A3"] = "customer", "Dolls & Co"
    book["Sheet1"]["B2"] = "2026-04-11"
    stream = BytesIO()
    book.save(stream)
    again = await drop(office, stream.getvalue(), "mended.xlsx")
    for known in ("3 rows read", "1 new customer", "changes to 1 customer", "1 new follow-up"):
        assert known in again.text
    assert "Not read" not in again.text
    assert why not in again.text  # our own column is none of theirs
    await again.click("Import")
    await office.settle()
    assert "Cooperating" in (await shown(office.alice, "Bolt")).text
    assert "Fri, Apr 10" not in (await shown(office.alice, "Acme Ltd")).text  # but the 11th


async def test_a_file_that_is_gone_at_slack_is_said_to_be(office: Office) -> None:
    preview = await drop(office, workbook([PROFILES, [None, *ACME[1:]]]))
    [shared] = office.alice.dm.messages[-2].place.files
    office.alice.world.files.delete(shared["id"])
    seen: SeenMessage = await preview.click("Get these rows as a file")
    assert "can't get “customers.xlsx” from Slack any more" in seen.text


async def test_what_is_taken_for_something_else_or_left_alone_is_said(office: Office) -> None:
    visit = ["Acme", *CALL[1:], "blue"]
    preview = await drop(
        office,
        workbook(
            [PROFILES, ACME], [[*CONTACTS, "Colour"], visit], [["notes"], ["call the plumber"]]
        ),
    )
    assert "Taken for the same customer: Acme = Acme Ltd" in preview.text
    assert "Sheets without one of the three tables, left out: Sheet2" in preview.text
    assert "Sheet1: columns I have no place for, left out: Colour (such as “blue”)" in preview.text


async def test_macros_and_rows_that_contradict_each_other_are_said(office: Office) -> None:
    stream = BytesIO(workbook([PROFILES, ACME, ["Acme Ltd", "Toys"]]))
    with zipfile.ZipFile(stream, "a") as package:
        package.writestr("xl/vbaProject.bin", b"Sub AutoOpen()")
    preview = await drop(office, stream.getvalue(), "customers.xlsm")
    assert "Macros in the file are ignored." in preview.text
    assert "same customer again, with other values" in preview.text
    assert "1 new customer" in preview.text


async def test_who_has_left_meanwhile_imports_nothing(office: Office) -> None:
    preview = await drop(office, workbook([PROFILES, ACME]))
    office.alice.user.deleted = True
    await office.skip(days=2)
    await preview.click("Import", waits=False)
    await office.settle()
    assert "has been imported" not in preview.text


async def test_a_file_that_is_too_long_is_said_to_be(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_sheets, "__defaults__", (Limits(rows=2), ""))
    assert "up to 200,000 rows" in (await drop(office, workbook([PROFILES, ACME, BOLT]))).text
