"""A cell that could not be read and was mended since fills the empty field of the record that its
row has made, and makes no second one."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.conversations.profiles import shown
from tests.conversations.test_workbook import CONTACTS, drop, sent, workbook
from tests.office import Office

HEADINGS = [*CONTACTS, "Due"]
ROW: list[Any] = [
    "Acme Ltd", "2026-04-10", "on the moon", "Showed plan A", None, "send prices",
    "after the holidays", "soonish",
]  # fmt: skip
MENDED: list[Any] = [
    "Acme Ltd", "2026-04-10", "call", "Showed plan A", "too dear", "send prices",
    "2026-05-20", "2026-05-18",
]  # fmt: skip


async def imported(office: Office, *rows: list[Any]) -> Any:
    preview = await drop(office, workbook([HEADINGS, *rows]))
    await preview.click("Import")
    await office.settle()
    return preview


async def exported(office: Office) -> Callable[..., bytes]:
    """What alice has exported, with cells of the first follow-up changed."""
    await office.alice.types("/followup export")
    await office.settle()
    content = sent(office)

    def changed(cells: dict[str, str] | None = None) -> bytes:
        book = load_workbook(BytesIO(content))
        sheet = book["Follow-ups"]
        headings = [str(cell.value) for cell in sheet[1]]
        for heading, value in (cells or {}).items():
            sheet.cell(2, headings.index(heading) + 1, value)
        stream = BytesIO()
        book.save(stream)
        return stream.getvalue()

    return changed


async def attendees(office: Office) -> list[str]:
    """Those of the first follow-up, as they go out."""
    sheet = load_workbook(BytesIO((await exported(office))()))["Follow-ups"]
    headings = [str(cell.value) for cell in sheet[1]]
    said = str(sheet.cell(2, headings.index("Attendees") + 1).value)
    return sorted(said.split("\n"))


@pytest.mark.both_databases
async def test_what_was_mended_fills_the_record_that_is_there(office: Office) -> None:
    await imported(office, ROW)
    preview = await drop(office, workbook([HEADINGS, MENDED]), "mended.xlsx")
    assert "changes to 1 follow-up" in preview.text
    assert (
        "• Acme Ltd 2026-04-10  How: (empty) → Phone call · Customer feedback: (empty) → too dear"
        " · Next contact: (empty) → 2026-05-20 · Due: (empty) → 2026-05-18"
    ) in preview.text
    await preview.click("Import")
    await office.settle()
    history = await (await shown(office.alice, "Acme Ltd")).click("Records")
    assert history.text.count("Showed plan A") == 1
    for known in ("Phone call", "too dear"):
        assert known in history.text
    card = await shown(office.alice, "Acme Ltd")
    assert "Wed, May 20" in card.text
    assert "send prices" in card.text  # is open again: its day is still to come

    again = await drop(office, workbook([HEADINGS, MENDED]), "again.xlsx")
    assert "1 row is here already" in again.text

    await preview.click("Undo")
    await office.settle()
    assert "was undone" in preview.text
    card = await shown(office.alice, "Acme Ltd")
    assert "May 20" not in card.text
    history = await card.click("Records")
    assert "too dear" not in history.text
    assert "Showed plan A" in history.text


async def test_what_the_record_says_already_stays(office: Office) -> None:
    await imported(office, MENDED)
    other = [*MENDED]
    other[2], other[6], other[7] = "email", "2026-06-01", "2026-06-02"
    preview = await drop(office, workbook([HEADINGS, other]), "other.xlsx")
    assert "1 row is here already" in preview.text
    assert "Import" not in preview.buttons


async def test_a_record_that_somebody_has_edited_keeps_its_way(office: Office) -> None:
    await imported(office, ROW)
    history = await (await shown(office.alice, "Acme Ltd")).click("Records")
    form = await history.click("Edit")
    await form.fill(feedback="likes the blue one", issue_question="")
    await form.submit()
    await office.settle()
    preview = await drop(office, workbook([HEADINGS, [*MENDED[:4], None, *MENDED[5:]]]), "m.xlsx")
    assert "Phone call" not in preview.text


async def test_by_our_id_an_empty_field_is_filled_and_others_are_edited_in_slack(
    office: Office,
) -> None:
    await imported(office, ROW)
    changed = await exported(office)
    preview = await drop(office, changed({"Customer feedback": "too dear"}), "filled.xlsx")
    assert "Customer feedback: (empty) → too dear" in preview.text
    preview = await drop(office, changed({"Discussed": "Showed plan B"}), "edited.xlsx")
    assert "changes to" not in preview.text
    assert "Showed plan B" in preview.text.split("Not taken over")[1]


SEVERAL: list[Any] = [*MENDED[:5], "send prices\ncall the plant; ask for the plan", *MENDED[6:]]


@pytest.mark.both_databases
async def test_people_and_to_dos_in_the_cells_of_an_exported_record_are_taken_over(
    office: Office,
) -> None:
    await office.bob.types("/todo")  # now he is known here
    headings = [*HEADINGS, "Attendees"]
    first = await drop(office, workbook([headings, [*MENDED, "Tom Hale (CEO)\nAnn Marsh"]]))
    await first.click("Import")
    await office.settle()
    changed = await exported(office)
    same = await drop(office, changed(), "same.xlsx")
    assert "2 rows are here already" in same.text
    people, todos = "Tom Hale (CEO)\nBob\nEve Moss (CFO)", "1. send prices\n2. book a room"
    file = changed({"Attendees": people, "To-dos": todos})
    preview = await drop(office, file, "mended.xlsx")
    assert "changes to 1 follow-up" in preview.text
    assert "Attendees: Tom Hale, Ann Marsh → Tom Hale, bob, Eve Moss" in preview.text
    assert "+ to-do: book a room" in preview.text
    assert "send prices" not in preview.text
    await preview.click("Import")
    await office.settle()
    assert await attendees(office) == ["Eve Moss (CFO)", "Tom Hale (CEO)", "bob"]
    assert "book a room" in (await office.alice.types("/todo")).text
    again = await drop(office, file, "again.xlsx")
    assert "2 rows are here already" in again.text
    await preview.click("Undo")
    await office.settle()
    assert await attendees(office) == ["Ann Marsh", "Tom Hale (CEO)"]
    assert "book a room" not in (await office.alice.types("/todo")).text


async def test_to_dos_come_back_as_they_went_out(office: Office) -> None:
    await imported(office, SEVERAL)
    preview = await drop(office, (await exported(office))(), "same.xlsx")
    assert "2 rows are here already" in preview.text


async def test_a_to_do_that_was_deleted_meanwhile_is_not_made_again(office: Office) -> None:
    await imported(office, MENDED)
    changed = await exported(office)
    history = await (await shown(office.alice, "Acme Ltd")).click("Records")
    form = await history.click("Edit")
    await form.fill(todo_1_text="", todo_1_due=None)
    await form.submit()
    await office.settle()
    assert "2 rows are here already" in (await drop(office, changed(), "same.xlsx")).text


async def test_the_title_of_somebody_known_is_filled_where_there_is_none(office: Office) -> None:
    headings = ["Customer", "Date", "Channel", "Attendees", "Discussed"]
    before = ["Acme Ltd", "2026-04-10", "call", "Tom Lee", "Showed plan A"]
    preview = await drop(office, workbook([headings, before]))
    await preview.click("Import")
    await office.settle()
    titled = [*before]
    titled[3] = "Tom Lee (CFO)"
    preview = await drop(office, workbook([headings, titled]), "titled.xlsx")
    assert "Tom Lee → Tom Lee · CFO" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "Tom Lee · CFO" in (await shown(office.alice, "Acme Ltd")).text
    await preview.click("Undo")
    await office.settle()
    assert "CFO" not in (await shown(office.alice, "Acme Ltd")).text


async def test_what_else_somebody_changes_in_a_record_of_ours_is_said_not_to_be_taken(
    office: Office,
) -> None:
    await imported(office, MENDED)
    changed = await exported(office)
    assert "Not taken over" not in (await drop(office, changed(), "same.xlsx")).text
    cells = {"Channel": "email", "Next contact": "2026-06-01", "To-dos": "book a room"}
    preview = await drop(office, changed(cells), "other.xlsx")
    assert "+ to-do: book a room" in preview.text
    told = preview.text.split("Not taken over")[1]
    for known in ("“email”", "“2026-06-01”", "“send prices”", "change the rest in Slack"):
        assert known in told
