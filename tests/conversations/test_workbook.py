"""A workbook is dropped on the bot: a preview, Confirm, and Undo."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from sqlmodel import Session, select

from bot.localslack.people.surfaces import SeenMessage
from handlers.customers import workbook as workbook_handler
from handlers.message import Message
from models.commitments.appointment import Appointment
from tests.conversations.profiles import add, shown
from tests.office import Office

PROFILES = ["Customer", "Industry", "Size", "Key contacts", "Status", "Pain points", "Goals"]
ACME = [
    "Acme Ltd",
    "Retail",
    "200 staff / USD 3m",
    "Tom Lee (CFO, cost)",
    "in talks",
    "Slow",
    "Fast",
]
BOLT = ["Bolt", "Steel", None, "Ann", "customer", None, None]
CONTACTS = ["Customer", "Date", "Channel", "Discussed", "Feedback", "To-dos", "Next contact"]
CALL = [
    "Acme Ltd",
    "2026-04-10",
    "call",
    "Showed plan A",
    "too dear",
    "send prices by 20 April",
    None,
]


def workbook(*sheets: list[list[Any]]) -> bytes:
    book = Workbook()
    for number, rows in enumerate(sheets):
        sheet = book.active if number == 0 else book.create_sheet()
        assert isinstance(sheet, Worksheet)
        for row in rows:
            sheet.append(row)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


async def drop(office: Office, content: bytes, name: str = "customers.xlsx") -> SeenMessage:
    await office.alice.shares(name, content)
    await office.settle()
    return office.alice.dm.last()


async def test_nothing_is_changed_before_it_is_confirmed(office: Office) -> None:
    preview = await drop(office, workbook([PROFILES, ACME, BOLT], [CONTACTS, CALL]))
    assert preview.text.count("➕") == 3  # and each by its name
    for known in ("3 rows read", "2 new customers", "1 new follow-up"):
        assert known in preview.text
    assert "You have no customer called" in (await shown(office.alice, "Acme Ltd")).text

    await preview.click("Import")
    await office.settle()
    assert "has been imported" in preview.text
    card = await shown(office.alice, "Acme Ltd")
    for known in ("Retail", "Tom Lee · CFO · cost", "Interested", "Slow", "Fri, Apr 10"):
        assert known in card.text
    # What was promised in the past is history: nobody is reminded of it.
    assert "send prices" not in card.text


async def test_the_same_file_twice_changes_nothing(office: Office) -> None:
    content = workbook([PROFILES, ACME], [CONTACTS, CALL])
    await (await drop(office, content)).click("Import")
    await office.settle()
    again = await drop(office, content)
    assert "2 rows are here already" in again.text
    assert "Import" not in again.buttons


@pytest.mark.both_databases
async def test_what_would_be_overwritten_is_shown_and_may_be_left(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd", industry="Toys", pains="Old pain")
    preview = await drop(office, workbook([PROFILES, ACME]))
    assert "Industry: Toys → Retail" in preview.text
    await preview.click("Only fill in blanks")
    await office.settle()
    assert "Toys → Retail" not in preview.text
    await preview.click("Import")
    await office.settle()
    card = await shown(office.alice, "Acme Ltd")
    for known in ("Toys", "Old pain", "Tom Lee · CFO · cost"):
        assert known in card.text


@pytest.mark.both_databases
async def test_an_import_is_undone_but_for_what_somebody_changed_since(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd", industry="Toys", pains="Old pain")
    preview = await drop(office, workbook([PROFILES, ACME, BOLT], [CONTACTS, CALL]))
    await preview.click("Import")
    await office.settle()
    form = await (await shown(office.alice, "Acme Ltd")).click("Edit")
    await form.fill(pains="New pain")
    await form.submit()
    await office.settle()
    await preview.click("Undo")
    await office.settle()
    assert "was undone" in preview.text
    assert "• Acme Ltd  its profile was changed" in preview.text
    card = await shown(office.alice, "Acme Ltd")
    for known in ("Toys", "New pain", "no contact yet"):
        assert known in card.text
    assert "Tom Lee" not in card.text
    assert "You have no customer called" in (await shown(office.alice, "Bolt")).text


async def test_cells_that_cannot_be_read_are_told_with_their_place(office: Office) -> None:
    wrong = [*CALL]
    wrong[1] = "some day"
    preview = await drop(office, workbook([PROFILES, [None, *ACME[1:]]], [CONTACTS, wrong]))
    assert "Sheet, row 2, Customer" in preview.text
    assert "Sheet1, row 2, Date: “some day” – date unclear" in preview.text
    assert "2 rows are left out" in preview.text
    assert "➕ 1 new customer" in preview.text  # of the second, whose record is lost


async def test_the_day_of_a_row_is_that_of_its_todos(office: Office) -> None:
    headings = ["Customer", "Date", "Discussed", "To-dos", "Due date"]
    row = ["Acme Ltd", "2026-04-10", "Showed plan A", "send prices; call Ann by 3 August 2026"]
    preview = await drop(office, workbook([headings, [*row, "2026-07-20"]]))
    await preview.click("Import")
    await office.settle()
    card = await shown(office.alice, "Acme Ltd")
    assert "send prices – alice, by Mon, Jul 20" in card.text
    assert "call Ann by 3 August 2026 – alice, by Mon, Aug 3" in card.text


@pytest.mark.both_databases
async def test_a_name_that_is_nearly_anothers_is_asked_about(office: Office) -> None:
    await add(office, office.alice, "Northwind Traders")
    near = ["Northwnd Traders", *ACME[1:]]
    preview = await drop(office, workbook([PROFILES, near]))
    assert "but Northwind Traders is. Who is meant?" in preview.text
    await preview.click("It's a new one")
    await office.settle()
    assert "1 new customer" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "Retail" in (await shown(office.alice, "Northwnd Traders")).text


async def test_customers_of_others_are_left_alone(office: Office) -> None:
    await add(office, office.bob, "Acme Ltd", industry="Toys")
    preview = await drop(office, workbook([PROFILES, ACME]))
    assert "a customer you can't change" in preview.text
    assert "Import" not in preview.buttons


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7", "isn't a workbook I can read"),
        (b"<!DOCTYPE html><html>", "doesn't have the"),
        (b"PK\x03\x04 broken", "isn't a workbook I can read"),
        (workbook([["hello", "world"]]), "any of the three tables"),
    ],
)
async def test_what_is_no_such_workbook_is_told(office: Office, content: bytes, words: str) -> None:
    assert words in (await drop(office, content)).text


@pytest.mark.both_databases
async def test_the_standards_own_workbook_comes_in_whole(office: Office) -> None:
    here = Path(__file__).parent / "customer-maintenance.xlsx"
    preview = await drop(office, here.read_bytes(), "客户维护.xlsx")
    for known in ("6 rows read", "2 new customers", "2 new strategies", "2 new follow-ups"):
        assert known in preview.text
    await preview.click("Import")
    await office.settle()
    card = await shown(office.alice, "XX科技有限公司")
    for known in ("500人/5亿元", "张总 · CEO · 关注成本控制", "李经理 · 技术总监 · 关注系统稳定性"):
        assert known in card.text
    assert "李总监 · 技术总监" in card.text
    assert "陈经理" not in card.text  # who sells is on our side
    strategy = await office.alice.types("/strategy XX科技有限公司")
    for known in (
        "提升客户满意度,推动增购",
        "客户满意度≥90%",
        "每月安排技术支持进行系统巡检",
        "每季度提供行业趋势报告及优化建议",
        "6月底前推出定制化升级方案",
    ):
        assert known in strategy.text
    again = await drop(office, here.read_bytes(), "客户维护.xlsx")
    assert "6 rows are here already" in again.text
    await preview.click("Undo")
    await office.settle()
    assert "You have no customer called" in (await shown(office.alice, "YY贸易集团")).text


async def exported(office: Office, typed: str = "/followup export") -> bytes:
    await office.alice.types(typed, waits=False)
    await office.settle()
    return sent(office)


def sent(office: Office) -> bytes:
    """The file of the last message."""
    message = office.alice.dm.last()
    [file] = message.place.files
    content: bytes | None = office.alice.world.files.find(file["id"]).content
    assert content is not None
    return content


def cells_of(content: bytes) -> list[Any]:
    book = load_workbook(BytesIO(content))
    assert book.sheetnames == ["Customer profile", "Sales strategy", "Follow-ups"]
    return [cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]


@pytest.mark.both_databases
async def test_what_goes_out_comes_in_again_and_changes_nothing(office: Office) -> None:
    here = Path(__file__).parent / "customer-maintenance.xlsx"
    await (await drop(office, here.read_bytes(), "客户维护.xlsx")).click("Import")
    await office.settle()
    await add(office, office.alice, "=1+1", industry="+86 138", pains="-5.00")
    await add(office, office.bob, "Secret Ltd")
    content = await exported(office)
    cells = cells_of(content)
    assert "=1+1" in cells
    assert "Secret Ltd" not in cells
    preview = await drop(office, content, "back.xlsx")
    assert "7 rows are here already" in preview.text
    assert "Import" not in preview.buttons


async def test_a_csv_is_read_like_a_sheet_of_a_workbook(office: Office) -> None:
    lines = ["客户名称;跟进日期;沟通方式;核心沟通内容", "恒达科技;2026-04-10;电话;演示了方案 A"]
    preview = await drop(office, "\n".join(lines).encode("gb18030"), "跟进.csv")
    for known in ("1 row read", "1 new customer", "1 new follow-up"):
        assert known in preview.text
    await preview.click("Import")
    await office.settle()
    assert "Fri, Apr 10" in (await shown(office.alice, "恒达科技")).text


async def test_one_customer_goes_out_alone(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd")
    await add(office, office.alice, "Bolt")
    cells = cells_of(await exported(office, "/followup export Bolt"))
    assert "Bolt" in cells
    assert "Acme Ltd" not in cells


@pytest.mark.both_databases
async def test_records_of_others_do_not_go_out_with_a_shared_customer(office: Office) -> None:
    await add(office, office.bob, "Acme Ltd", shared=["UALICE"])
    form = await office.bob.types("/followup Acme Ltd")
    await form.fill(content="Bob's own words")
    await form.submit()
    await office.settle()
    cells = cells_of(await exported(office))
    assert "Acme Ltd" in cells
    assert "Bob's own words" not in cells


async def test_a_file_that_takes_a_while_is_said_to_be_read(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_handler, "SOON", 0)
    said: list[str] = []
    say = workbook_handler._say

    async def listening(message: Message, words: str, *shown: Any) -> Any:
        said.append(words)
        return await say(message, words, *shown)

    monkeypatch.setattr(workbook_handler, "_say", listening)
    preview = await drop(office, workbook([PROFILES, ACME]), "acme.xlsx")
    assert said == ["Reading acme.xlsx…"]
    # The message that said so has become the preview.
    assert "1 new customer" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "has been imported" in preview.text


async def test_what_a_file_says_twice_is_kept_once(office: Office) -> None:
    preview = await drop(office, workbook([CONTACTS, CALL, CALL]))
    assert "1 new follow-up" in preview.text
    assert "1 row is here already" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "has been imported" in preview.text


async def test_what_was_undone_comes_in_again(office: Office) -> None:
    content = workbook([PROFILES, ACME], [CONTACTS, CALL])
    preview = await drop(office, content)
    await preview.click("Import")
    await office.settle()
    await preview.click("Undo")
    await office.settle()
    assert "was undone" in preview.text
    again = await drop(office, content)
    await again.click("Import")
    await office.settle()
    assert "has been imported" in again.text
    assert "Fri, Apr 10" in (await shown(office.alice, "Acme Ltd")).text


async def test_a_meeting_that_is_planned_already_is_not_planned_again(office: Office) -> None:
    form = await office.alice.types("/followup Acme Ltd")
    await form.fill(content="Showed plan A for 20 seats to Li", next_contact="2026-05-20")
    assert (await form.submit()).closed
    preview = await drop(office, workbook([CONTACTS, [*CALL[:-1], "2026-05-20"]]))
    await preview.click("Import")
    await office.settle()
    with Session(office.bot.database.engine) as session:
        planned = session.exec(select(Appointment)).all()
    assert [one.on for one in planned] == [date(2026, 5, 20)]


async def test_a_name_that_is_nearly_anothers_is_taken_for_it(office: Office) -> None:
    await add(office, office.alice, "Northwind Traders")
    near = ["Northwnd Traders", *ACME[1:]]
    call = ["Northwnd Traders", "2026-05-04", "call", "Showed plan B", None, None, None]
    preview = await drop(office, workbook([PROFILES, near], [CONTACTS, call]))
    assert "2 rows are left out" in preview.text
    await preview.click("It's Northwind Traders")
    await office.settle()
    assert "changes to 1 customer" in preview.text
    assert "1 new follow-up" in preview.text
    assert "left out" not in preview.text
    assert "isn't a customer yet" not in preview.text
    await preview.click("Import")
    await office.settle()
    card = await shown(office.alice, "Northwind Traders")
    assert "Last contact  Mon, May 4" in card.text
    assert "Retail" in card.text
    listed = await office.alice.types("/customer")
    assert "Northwnd" not in listed.text


async def test_goals_that_stay_as_they_are_keep_the_day_they_were_set(office: Office) -> None:
    headings = ["Customer", "Industry", "Goals for the next 3-6 months"]
    first = await drop(office, workbook([headings, ["Acme Ltd", "Toys", "Open two shops"]]))
    await first.click("Import")
    await office.settle()
    await office.skip(days=3)
    again = await drop(office, workbook([headings, ["Acme Ltd", "Retail", "Open two shops"]]))
    await again.click("Import")
    await office.settle()
    card = (await shown(office.alice, "Acme Ltd")).text
    assert "Retail" in card
    assert "set Wed, May 6" in card
