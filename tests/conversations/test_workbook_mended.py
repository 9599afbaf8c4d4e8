"""A cell that could not be read and was mended since fills the empty field of the record that its
row has made, and makes no second one."""

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


@pytest.mark.both_databases
async def test_what_was_mended_fills_the_record_that_is_there(office: Office) -> None:
    await imported(office, ROW)
    preview = await drop(office, workbook([HEADINGS, MENDED]), "mended.xlsx")
    assert "missing details for 1 follow-up" in preview.text
    assert (
        "• Acme Ltd 2026-04-10  How: Visit → Phone call · Customer feedback: (empty) → too dear"
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
    await office.alice.types("/followup export")
    await office.settle()
    exported = sent(office)

    def changed(**cells: str) -> bytes:
        book = load_workbook(BytesIO(exported))
        sheet = book["Follow-ups"]
        headings = [str(cell.value) for cell in sheet[1]]
        for heading, value in cells.items():
            sheet.cell(2, headings.index(heading.replace("_", " ")) + 1, value)
        stream = BytesIO()
        book.save(stream)
        return stream.getvalue()

    preview = await drop(office, changed(Customer_feedback="too dear"), "filled.xlsx")
    assert "Customer feedback: (empty) → too dear" in preview.text
    preview = await drop(office, changed(Discussed="Showed plan B"), "edited.xlsx")
    assert "completed" not in preview.text
    assert "Showed plan B" in preview.text.split("Not read")[1]


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
