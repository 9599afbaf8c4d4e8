"""To-dos of a team's own sheet that belong to no customer, or whose day is none of the calendar."""

from datetime import date
from typing import Any

import pytest

from tests.conversations.test_workbook import drop, workbook
from tests.conversations.test_workbook_owed import todos
from tests.office import Office

HEADS = ["事项", "客户", "负责人", "截止", "状态"]


async def test_a_todo_without_a_customer_comes_in_as_one(office: Office) -> None:
    await office.bob.types("/todo")
    rows: list[list[Any]] = [
        HEADS,
        ["发初稿", "Acme", "alice", date(2026, 6, 4), "未完成"],
        ["寄样", "Acme", "alice", date(2026, 6, 5), "未完成"],
        ["更新价目表", None, "bob", date(2026, 6, 9), "未完成"],
        ["整理样品间", None, "alice", None, "已完成"],
        ["催合同", "Bolt", "alice", None, "未完成"],
    ]
    preview = await drop(office, workbook(rows))
    assert "• Jun 9, 2026: 更新价目表" in preview.text
    assert "更新价目表 ·" not in preview.text
    assert "2 new customers" in preview.text
    assert "Not read" not in preview.text
    await preview.click("Import")
    await office.settle()
    found = await todos(office)
    assert {text: (one.customer_id is None, whose) for text, (one, whose) in found.items()} == {
        "发初稿": (False, "alice"),
        "寄样": (False, "alice"),
        "更新价目表": (True, "bob"),
        "整理样品间": (True, "alice"),
        "催合同": (False, "alice"),
    }


async def test_it_comes_in_once_however_often_the_file_is_sent(office: Office) -> None:
    rows: list[list[Any]] = [
        ["Task", "Customer", "Owner", "Due", "Status"],
        ["send the draft", "Acme", "alice", date(2026, 6, 4), "open"],
        ["update the price list", None, "alice", date(2026, 6, 9), "open"],
    ]
    await (await drop(office, workbook(rows))).click("Import")
    await office.settle()
    again = await drop(office, workbook(rows))
    assert "Nothing to import" in again.text or "already" in again.text
    assert set(await todos(office)) == {"send the draft", "update the price list"}


async def test_a_row_below_its_customers_stays_theirs_where_most_rows_are_so(
    office: Office,
) -> None:
    rows: list[list[Any]] = [
        HEADS,
        ["发初稿", "Acme", "alice", date(2026, 6, 4), "未完成"],
        ["寄样", None, "alice", date(2026, 6, 5), "未完成"],
        ["发报价", "Bolt", "alice", date(2026, 6, 5), "未完成"],
        ["约工厂", None, "alice", date(2026, 6, 8), "未完成"],
        ["改图", "Cato", "alice", date(2026, 6, 9), "未完成"],
        ["打样", None, "alice", date(2026, 6, 9), "未完成"],
    ]
    preview = await drop(office, workbook(rows))
    assert "寄样 · Acme" in preview.text
    assert "打样 · Cato" in preview.text


async def test_a_day_of_one_row_is_not_that_of_the_next(office: Office) -> None:
    rows: list[list[Any]] = [
        HEADS,
        ["发初稿", "Acme", "alice", date(2026, 6, 4), "未完成"],
        ["寄样", "Acme", "alice", "月底", "未完成"],
    ]
    preview = await drop(office, workbook(rows))
    assert "row 3, 截止: “月底” – date unclear" in preview.text  # of which month, nobody knows
    await preview.click("Import")
    await office.settle()
    assert (await todos(office))["寄样"][0].due is None


@pytest.mark.parametrize(
    ("said", "shown", "due"),
    [
        ("every Friday", "every Friday", date(2026, 5, 8)),
        ("每周五", "every Friday", date(2026, 5, 8)),
        ("每周五下班前", "every Friday", date(2026, 5, 8)),
        ("weekly", "every week", date(2026, 5, 9)),  # a Saturday on which they work
    ],
)
async def test_a_deadline_that_comes_again_makes_a_todo_that_does(
    office: Office, said: str, shown: str, due: date
) -> None:
    rows: list[list[Any]] = [
        ["Task", "Customer", "Owner", "Due", "Status"],
        ["send the report", "Acme", "alice", said, "open"],
        ["send trays", "Bolt", "alice", date(2026, 6, 12), "open"],
    ]
    preview = await drop(office, workbook(rows))
    assert f"From May {due.day}, 2026, {shown}: send the report · Acme" in preview.text
    assert "Not read" not in preview.text
    await preview.click("Import")
    await office.settle()
    todo, _ = (await todos(office))["send the report"]
    assert (todo.due, todo.rule is not None) == (due, True)


LOG = ["日期", "客户", "聊了什么", "待办"]


async def test_of_a_record_too_it_is_open_from_its_next_day_on(office: Office) -> None:
    rows: list[list[Any]] = [
        LOG,
        [date(2026, 4, 13), "Acme", "谈价格", "发周报（每周五）"],
        [date(2026, 4, 14), "Bolt", "谈包装", "寄价目表（月底）"],
    ]
    preview = await drop(office, workbook(rows))
    assert "From May 8, 2026, every Friday: 发周报 · Acme" in preview.text
    await preview.click("They were done")
    await office.settle()
    await preview.click("Import")
    await office.settle()
    found = await todos(office)
    assert found["发周报"][0].is_open
    assert found["寄价目表"][0].due == date(2026, 4, 30)  # the end of the month of its record


async def test_what_is_no_day_at_all_is_told(office: Office) -> None:
    rows: list[list[Any]] = [
        ["Date", "Customer", "Discussed", "To do", "Owner", "Due"],
        [date(2026, 5, 4), "Acme", "talked of prices", "send lids", "alice", "when they move"],
        [date(2026, 5, 4), "Bolt", "talked of trays", "call twice", "alice", "twice a week"],
        [date(2026, 5, 4), "Cato", "talked of cups", "send cups", "alice", date(2026, 6, 2)],
    ]
    preview = await drop(office, workbook(rows))
    assert "“when they move” – date unclear" in preview.text
    assert "“twice a week” – date unclear" in preview.text


async def test_a_sheet_of_todos_that_names_no_customers_brings_todos_alone(office: Office) -> None:
    await office.bob.types("/todo")
    rows: list[list[Any]] = [
        ["Office jobs, spring"],
        ["Task", "Owner", "Due", "Status", "Room"],
        ["update the price list", "alice", date(2026, 6, 4), "open", "2"],
        ["send the weekly report", "bob", "every Friday", "open", None],
        ["order samples", "bob", "end of month", "open", None],
    ]
    preview = await drop(office, workbook(rows))
    assert "3 to-dos: 3 open" in preview.text
    assert "• Jun 4, 2026: update the price list" in preview.text
    assert "• From May 8, 2026, every Friday: send the weekly report" in preview.text
    assert "row 5, Due: “end of month” – date unclear" in preview.text
    assert "new customer" not in preview.text
    await preview.click("Import")
    await office.settle()
    found = await todos(office)
    assert {text: (one.customer_id, whose) for text, (one, whose) in found.items()} == {
        "update the price list": (None, "alice"),
        "send the weekly report": (None, "bob"),
        "order samples": (None, "bob"),
    }


async def test_a_list_of_todos_in_groups_of_customers_is_no_such_sheet(office: Office) -> None:
    rows: list[list[Any]] = [
        ["Task", "Owner", "Due", "Status"],
        ["Acme"],
        ["update the price list", "alice", date(2026, 6, 4), "open"],
    ]
    preview = await drop(office, workbook(rows))
    assert "Import" not in preview.buttons
