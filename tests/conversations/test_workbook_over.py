"""Customers of a workbook with whom the work is over: they come in so, and nothing of theirs is
owed."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlmodel import select

from models.customers.customer import Customer
from models.workbook import record
from models.workbook.parts import parts_of
from tests.conversations.profiles import add, shown
from tests.conversations.reviews import line, post_review
from tests.conversations.test_workbook import drop, exported, workbook
from tests.conversations.test_workbook_owed import todos
from tests.office import Office

LIST: list[Any] = ["Customer", "Industry", "Key contacts", "Status"]
ROWS: list[list[Any]] = [
    ["Acme Ltd", "Retail", "Tom Lee (CFO)", "closed 2025"],
    ["Bolt", "Steel", "Ann", "customer"],
]
PLAN: list[Any] = ["Customer", "Strategy goal", "Core actions", "Owner", "Time"]
STEPS: list[Any] = ["Acme Ltd", "Win the tender", "Show plan A", "alice", "weekly"]
LOG: list[Any] = ["Customer", "Date", "Discussed", "To-do", "Due", "Done?", "Next contact"]
CALL: list[Any] = ["Acme Ltd", "2026-04-10", "plan A", "send deck", "2026-05-20", "open"]


def book(*others: list[Any]) -> bytes:
    return workbook([LIST, *ROWS], [PLAN, STEPS], [LOG, [*CALL, "2026-05-12"], *others])


@pytest.mark.both_databases
@pytest.mark.parametrize("rows", [1, 500])
async def test_a_customer_that_the_file_says_is_over_comes_in_so_and_owes_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch, rows: int
) -> None:
    monkeypatch.setattr(record, "parts_of", lambda read: parts_of(read, rows))
    preview = await drop(office, book())
    assert "Acme Ltd  ⏹ Ended: closed 2025 (nothing stays open with it)" in preview.text
    assert "1 to-do: 1 cancelled" in preview.text
    assert "next contact planned" not in preview.text
    await preview.click("Import")
    await office.settle()
    assert "has been imported" in preview.text
    card = await shown(office.alice, "Acme Ltd")
    assert "closed 2025" in card.text
    assert "Reopen" in card.buttons
    assert "Last contact  Fri, Apr 10" in card.text
    posted = await post_review(office.alice, "/review Q2")
    assert "0" in line(posted, "New customers")  # it was there before the file
    assert "100% (1 of 1)" in line(posted, "Fresh profiles")
    week = await office.alice.types("/followup week")
    assert "ended · 1" not in week.text  # it was over before it came
    assert not (await todos(office))["send deck"][0].is_open
    home = await office.alice.opens_home()
    assert "Acme" not in home.text
    assert "Bolt" in (await office.alice.types("/customer")).text
    again = await drop(office, book(), "again.xlsx")
    assert "⏹" not in again.text
    await preview.click("Undo")
    await office.settle()
    assert "You have no customer called" in (await shown(office.alice, "Acme Ltd")).text


@pytest.mark.both_databases
async def test_a_customer_that_is_live_here_ends_by_the_file_and_begins_again_with_its_undo(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme Ltd", industry="Retail")
    await office.alice.types("/todo send the offer to Acme Ltd by 22 May")
    preview = await drop(office, book())
    assert "• Acme Ltd  Stage" not in preview.text
    assert "⏹ Ended: closed 2025" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "Reopen" in (await shown(office.alice, "Acme Ltd")).buttons
    assert not any(one.is_open for one, _ in (await todos(office)).values())
    await preview.click("Undo")
    await office.settle()
    assert "Reopen" not in (await shown(office.alice, "Acme Ltd")).buttons
    open_ones = [text for text, (one, _) in (await todos(office)).items() if one.is_open]
    assert len(open_ones) == 1
    assert "offer" in open_ones[0]


@pytest.mark.parametrize("language", ["en-GB", "zh-CN", "zh-TW"])
async def test_an_end_goes_out_and_comes_in_as_it_was(office: Office, language: str) -> None:
    await (await drop(office, book())).click("Import")
    await office.settle()
    office.alice.user.locale = language
    content = await exported(office)
    again = await drop(office, content, "kept.xlsx")
    assert len(again.buttons) == 1  # there is nothing to be imported
    sheet = load_workbook(BytesIO(content)).worksheets[0]
    told = [str(cell.value) for cell in sheet[2]]
    assert any("closed 2025" in one for one in told)


async def test_an_end_that_was_taken_out_of_our_file_is_said_to_stay(office: Office) -> None:
    await (await drop(office, book())).click("Import")
    await office.settle()
    changed = load_workbook(BytesIO(await exported(office)))
    sheet = changed.worksheets[0]
    place = next(cell.column for cell in sheet[1] if cell.value == "Lost or ended")
    sheet.cell(2, place).value = None
    stream = BytesIO()
    changed.save(stream)
    preview = await drop(office, stream.getvalue(), "back.xlsx")
    assert "press “Reopen” on its card" in preview.text.split("Not taken over")[1]
    assert "Import" not in preview.buttons


async def test_a_known_customer_counts_as_lost_on_the_day_that_the_file_tells(
    office: Office,
) -> None:
    for name in ("Acme Ltd", "Bolt"):
        await add(office, office.alice, name, industry="Retail")
    rows = [["Acme Ltd", "Retail", None, "lost 2026-04-20"], ["Bolt", "Retail", None, "lost"]]
    preview = await drop(office, workbook([LIST, *rows]))
    assert "counts in reviews on Apr 20, 2026" in preview.text
    assert "counts in no review: the file doesn't tell the day" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "ended · 1" not in (await office.alice.types("/followup week")).text
    ended = await office.bot.database.read(
        lambda session: {
            one.name: one.end_counts_at for one in session.exec(select(Customer)).all()
        }
    )
    assert str(ended["Acme Ltd"]).startswith("2026-04-20")
    assert ended["Bolt"] is None
    await preview.click("Undo")
    await office.settle()
    assert "Bolt" in (await office.alice.types("/customer")).text
