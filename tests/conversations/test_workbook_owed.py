"""To-dos of a workbook: done, open, or nobody knows; and whose they are."""

from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from sqlmodel import Session, select

from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.people.person import Person
from tests.conversations.test_workbook import drop, exported, workbook
from tests.office import Office

LOG: list[Any] = ["Date", "Customer", "Discussed", "To-do", "Due", "Done?"]
ROWS: list[list[Any]] = [
    ["2026-04-07", "Acme", "price", "send deck", "2026-04-10", "open"],
    ["2026-04-08", "Bolt", "sample", "call Ann", "2026-04-14", "yes"],
    ["2026-04-09", "Core", "plan", "quote", "2026-05-20", None],
]


async def todos(office: Office) -> dict[str, tuple[Todo, str]]:
    def read(session: Session) -> dict[str, tuple[Todo, str]]:
        return {
            one.text: (one, session.get_one(Person, one.owner_id).handle)
            for one in session.exec(select(Todo))
        }

    return await office.bot.database.read(read)


async def owners(office: Office) -> dict[str, str]:
    """Of customers, by name."""

    def read(session: Session) -> dict[str, str]:
        return {
            one.name: session.get_one(Person, one.owner_id).handle
            for one in session.exec(select(Customer))
        }

    return await office.bot.database.read(read)


async def test_a_todo_is_done_or_open_as_its_column_says(office: Office) -> None:
    preview = await drop(office, workbook([LOG, *ROWS]))
    assert "3 to-dos: 2 open (1 past their day), 1 done" in preview.text
    await preview.click("Import")
    await office.settle()
    found = await todos(office)
    assert found["send deck"][0].is_open
    done = found["call Ann"][0].done_at
    assert done is not None
    assert done.date() == date(2026, 4, 14)
    assert found["quote"][0].is_open


SILENT = [[*row[:5]] for row in [LOG, *ROWS]]


async def test_of_a_past_todo_of_which_a_file_is_silent_nobody_claims_anything(
    office: Office,
) -> None:
    preview = await drop(office, workbook(SILENT))
    assert "2 to-dos are past their day" in preview.text
    await preview.click("Import")
    await office.settle()
    found = await todos(office)
    assert all(
        found[one][0].is_unsaid and not found[one][0].is_open for one in ("send deck", "call Ann")
    )
    assert found["send deck"][0].done_at is None
    review = await office.alice.types("/review April 2026")
    assert "Promises kept: not enough data" in review.text


async def test_past_todos_are_what_whoever_sends_the_file_says(office: Office) -> None:
    preview = await drop(office, workbook(SILENT))
    await preview.click("They were done")
    await office.settle()
    assert "come in as done" in preview.text
    await preview.click("They're still open")
    await office.settle()
    assert "3 to-dos: 3 open (2 past their day)" in preview.text
    await preview.click("Import")
    await office.settle()
    assert all(one.is_open for one, _ in (await todos(office)).values())


async def test_whoever_a_column_names_gets_customers_records_and_todos(office: Office) -> None:
    rows: list[list[Any]] = [
        [*LOG, "Sales rep", "To-do owner"],
        [*ROWS[0], "@bob", "Mei"],
        [*ROWS[1], "Bob", "zoe"],
        [*ROWS[2], "alice", None],
    ]
    for colleague in (office.bob, office.mei):
        await colleague.types("/todo")
    preview = await drop(office, workbook(rows))
    assert "No one here is called “zoe”" in preview.text
    await preview.select("Choose a colleague", "mei")
    await office.settle()
    assert "No one here is called" not in preview.text
    for said in ("👤 bob: 2 customers, 2 follow-ups", "👤 mei: 2 to-dos"):
        assert said in preview.text
    await preview.click("Import")
    await office.settle()
    assert await owners(office) == {"Acme": "bob", "Bolt": "bob", "Core": "alice"}
    assert {text: whose for text, (_, whose) in (await todos(office)).items()} == {
        "send deck": "mei",
        "call Ann": "mei",
        "quote": "alice",
    }


MONTHS: list[Any] = ["Date", "Customer", "Discussed", "Next contact"]


async def test_a_log_without_a_year_is_asked_for_it_once(office: Office) -> None:
    rows: list[list[Any]] = [["3/6", "Acme", "price", "5/28 2pm"], ["4/3", "Bolt", "sample", None]]
    preview = await drop(office, workbook([MONTHS, *rows]))
    assert "Which year are days such as 3/6" in preview.text
    assert "date unclear" not in preview.text
    await preview.select("Choose the year", "2026")
    await office.settle()
    for said in ("read as days of 2026", "2 new follow-ups", "1 next contact planned"):
        assert said in preview.text


async def test_the_weekday_beside_a_day_tells_its_year(office: Office) -> None:
    rows: list[list[Any]] = [["3/6 (Fri)", "Acme", "price", None], ["4/3", "Bolt", "sample", None]]
    preview = await drop(office, workbook([MONTHS, *rows]))
    assert "Which year" not in preview.text
    assert "2 new follow-ups" in preview.text


async def test_two_names_of_one_customer_in_a_file_are_asked_about(office: Office) -> None:
    day = "2026-04-08"
    rows: list[list[Any]] = [
        [day, "欣榮精密股份有限公司", "報價", None],
        [day, "欣榮精密", "送樣", None],
    ]
    preview = await drop(office, workbook([MONTHS, *rows]))
    assert "“欣榮精密” and “欣榮精密股份有限公司” are both in the file" in preview.text
    await preview.click("It's 欣榮精密股份有限公司")
    await office.settle()
    for said in ("1 new customer", "2 new follow-ups"):
        assert said in preview.text


async def test_late_todos_of_a_file_are_told_in_one_digest(office: Office) -> None:
    rows = [
        ["2026-04-07", "Acme", "price", f"send {one}", "2026-04-10", "open"] for one in "abcdef"
    ]
    preview = await drop(office, workbook([LOG, *rows, ROWS[1]]))
    await preview.click("Import")
    await office.settle()
    before = len(office.alice.dm.messages)
    await office.skip(hours=24)
    await office.settle()
    assert len(office.alice.dm.messages[before:]) <= 1
    home = await office.alice.opens_home()
    assert "send a" in home.text


async def test_an_export_tells_states_and_owners_and_comes_in_as_it_went_out(
    office: Office,
) -> None:
    await office.bob.types("/todo")
    rows = [
        [*LOG, "Sales rep", "To-do owner"],
        [*ROWS[0], "alice", "bob"],
        [*ROWS[1], "alice", None],
    ]
    await (await drop(office, workbook(rows))).click("Import")
    await office.settle()
    content = await exported(office)
    book = load_workbook(BytesIO(content))
    sheet = book["Follow-ups"]
    assert sheet.auto_filter.ref is not None
    table = [[cell.value for cell in row] for row in sheet.iter_rows()]
    told = {str(row[0]): dict(zip(map(str, table[0]), row, strict=True)) for row in table[1:]}
    assert (told["Acme"]["To-do status"], told["Acme"]["To-do owner"]) == ("Late", "bob")
    assert told["Bolt"]["To-do status"] == "Done"
    ids = [one.column_dimensions for one in book]
    assert all(any(each.hidden for each in one.values()) for one in ids)
    again = await drop(office, content, "kept.xlsx")
    assert "Import" not in again.buttons
    assert "Not taken over" not in again.text


async def test_a_list_with_days_of_visits_reads_like_a_list(office: Office) -> None:
    headings = ["Customer", "Industry", "Contact", "Owner", "Last visit", "Stage"]
    rows: list[list[Any]] = [
        ["Acme", "Steel", "Ann Lee", "alice", "2026-04-01", "lead"],
        ["Bolt", "Food", "Ben Ray", "alice", None, "customer"],
        ["Core", "IT", "Li Na", "alice", "2026-04-03", "customer"],
    ]
    preview = await drop(office, workbook([headings, *rows]))
    assert "3 new customers" in preview.text
    assert "left out" not in preview.text
    assert "Last visit: 2 days without anything that was said" in preview.text


def card(name: str, todo: str) -> list[list[Any]]:
    rows = [("客戶名稱", name), ("產業", "航運"), ("規模", "50人"), ("決策者", "高小姐（採購）")]
    return [*map(list, rows), ["痛點", "交期不穩"], ["地址", "台北市信義路5號"], ["待辦", todo]]


CARD = card("北海航運", "寄型錄給高小姐 12/4")
VISIT = [["日期", "方式", "內容"], ["2026-04-01", "拜訪", "談了報價"]]


async def test_what_a_card_says_is_to_be_done_is_a_todo_of_its_customer(office: Office) -> None:
    preview = await drop(office, workbook([*CARD, [], *VISIT]))
    assert "1 to-do: 1 open" in preview.text
    assert "地址" in preview.text
    await preview.click("Import")
    await office.settle()
    todo, whose = (await todos(office))["寄型錄給高小姐 12/4"]
    assert (todo.due, whose, todo.is_open) == (date(2026, 12, 4), "alice", True)
    assert todo.customer_id is not None
    assert todo.followup_id is None


async def test_a_card_that_comes_again_brings_no_todo_twice(office: Office) -> None:
    preview = await drop(office, workbook(CARD))
    await preview.click("Import")
    await office.settle()
    again = await drop(office, workbook(card("北海航運", "寄型錄給高小姐 12/4\n回電")))
    assert "1 to-do: 1 open" in again.text
    await again.click("Import")
    await office.settle()
    assert set(await todos(office)) == {"寄型錄給高小姐 12/4", "回電"}


async def test_the_todo_of_a_card_goes_with_its_import(office: Office) -> None:
    preview = await drop(office, workbook(CARD))
    await preview.click("Import")
    await office.settle()
    await preview.click("Undo")
    await office.settle()
    (todo, _), *_ = (await todos(office)).values()
    assert todo.cancelled_at is not None
