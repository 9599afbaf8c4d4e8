"""How far the to-dos of a workbook are, by when and whose, under the headings that teams have."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.conversations.profiles import shown
from tests.conversations.test_workbook import drop, workbook
from tests.conversations.test_workbook_owed import todos
from tests.office import Office

CHINESE = ["公司", "跟进日期", "沟通方式", "沟通内容", "客户反馈", "待办事项", "待办负责人"]
ENGLISH = ["Company", "Date", "Channel", "Discussed", "Feedback", "To-do", "To-do owner"]
NAMES = ("Acme", "Bolt", "Core")
STATES = [("进行中", "未开始", "已完成"), ("In progress", "Not started", "Done")]


def log(headings: list[str], states: tuple[Any, ...]) -> bytes:
    days = ("2026-06-05", "2026-06-08", "2026-04-28")
    texts = ("send quote", "call Ann", "post contract")
    rows = [
        [name, "2026-04-07", "电话", "price list", "too dear", text, "bob", day, state]
        for name, text, day, state in zip(
            ("Acme", "Bolt", "Core"), texts, days, states, strict=True
        )
    ]
    return workbook([headings, *rows])


@pytest.mark.parametrize(
    ("headings", "states"),
    [
        *(
            ([*CHINESE, "截止日期", one], STATES[0])
            for one in ("完成情况", "进度", "完成状态", "执行情况", "进展", "完成度", "状态")
        ),
        *(
            ([*ENGLISH, "Due date", one], STATES[1])
            for one in ("Progress", "Status", "Completion status", "% complete")
        ),
        ([*ENGLISH, "Due date", "Progress"], ("late", "0%", "100%")),
        ([*CHINESE, "截止日期", "完成度"], (0.5, "已完成80%", "完成")),
        ([*CHINESE, "截止日期", "完成情况"], ("逾期", "待启动", "已完成")),
    ],
)
async def test_how_far_a_todo_is_takes_nothing_from_its_day_and_its_owner(
    office: Office, headings: list[str], states: tuple[Any, ...]
) -> None:
    await office.bob.types("/todo")
    preview = await drop(office, log(headings, states))
    assert "3 to-dos: 2 open, 1 done" in preview.text
    assert "3 new follow-ups" in preview.text
    assert "left out" not in preview.text
    await preview.click("Import")
    await office.settle()
    found = await todos(office)
    told = {text: (str(one.due), one.is_open, whose) for text, (one, whose) in found.items()}
    assert told == {
        "send quote": ("2026-06-05", True, "bob"),
        "call Ann": ("2026-06-08", True, "bob"),
        "post contract": ("2026-04-28", False, "bob"),
    }


async def test_a_column_of_progress_in_other_words_is_named_and_nothing_else_is_lost(
    office: Office,
) -> None:
    said = ("waits for their budget", "Ann is away", "sent by post")
    await office.bob.types("/todo")
    preview = await drop(office, log([*ENGLISH, "Due date", "Progress"], said))
    assert "left out: Progress (such as “waits for their budget”" in preview.text
    await preview.click("Import")
    await office.settle()
    found = await todos(office)
    assert str(found["send quote"][0].due) == "2026-06-05"
    assert found["send quote"][1] == "bob"


HEAD = ["客户名称", "负责人", "跟进日期", "沟通内容", "待办", None, None, None]
UNDER = [None, None, None, None, "事项", "负责人", "截止", "状态"]
ROWS: list[list[Any]] = [
    ["Acme", "alice", "2026-04-07", "price list", "send quote", "bob", "2026-06-05", "进行中"],
    ["Bolt", "alice", "2026-04-08", "saw plant", "call Ann", "bob", "2026-06-08", "未开始"],
]


def storeys(rows: list[list[Any]], *, is_merged: bool) -> bytes:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in rows:
        sheet.append(row)
    if is_merged:
        width = len([one for one in rows[1] if one is not None])
        first = len(rows[1]) - width + 1
        for column in range(1, first):
            sheet.merge_cells(start_row=1, end_row=2, start_column=column, end_column=column)
        sheet.merge_cells(start_row=1, end_row=1, start_column=first, end_column=len(rows[1]))
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("is_merged", [True, False])
async def test_what_stands_below_todos_in_a_second_row_of_headings_is_of_them(
    office: Office, is_merged: bool
) -> None:
    await office.bob.types("/todo")
    preview = await drop(office, storeys([HEAD, UNDER, *ROWS], is_merged=is_merged))
    assert "2 new follow-ups" in preview.text
    assert "2 to-dos: 2 open" in preview.text
    assert "left out" not in preview.text
    await preview.click("Import")
    await office.settle()
    found = await todos(office)
    told = {text: (str(one.due), whose) for text, (one, whose) in found.items()}
    assert told == {"send quote": ("2026-06-05", "bob"), "call Ann": ("2026-06-08", "bob")}


async def test_todos_below_two_rows_of_headings_need_no_record(office: Office) -> None:
    rows = [[row[0], *row[4:]] for row in [HEAD, UNDER, *ROWS]]
    preview = await drop(office, storeys(rows, is_merged=True))
    assert "2 to-dos: 2 open" in preview.text
    assert "new follow-up" not in preview.text
    assert "left out" not in preview.text


async def test_a_row_whose_day_hangs_on_when_it_was_written_is_among_those_left_out(
    office: Office,
) -> None:
    late = ["Core", "alice", "上周五", "sent deck", "post contract", "bob", "2026-06-09", "未开始"]
    total = ["合计", None, None, 3, None, None, None, None]
    preview = await drop(office, storeys([HEAD, UNDER, *ROWS, late, total], is_merged=True))
    assert "2 rows are left out" in preview.text
    assert "上周五" in preview.text


@pytest.mark.parametrize("heading", ["合作阶段", "Stage"])
async def test_a_stage_beside_records_is_the_customers(office: Office, heading: str) -> None:
    log = ["客户名称", heading, "跟进日期", "沟通内容"]
    rows = [
        ["Acme", "意向", "2026-04-07", "price list"],
        ["Acme", "意向", "2026-04-09", "sample"],
        ["Bolt", "合作中", "2026-04-08", "saw plant"],
    ]
    preview = await drop(office, workbook([log, *rows]))
    assert "left out" not in preview.text
    assert "3 new follow-ups" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "Interested" in (await shown(office.alice, "Acme")).text
    assert "Cooperating" in (await shown(office.alice, "Bolt")).text


async def test_of_two_stages_of_one_customer_none_is_taken(office: Office) -> None:
    rows = [["Acme", "意向", "2026-04-07", "price"], ["Acme", "合作中", "2026-04-09", "sample"]]
    preview = await drop(
        office, workbook([["客户名称", "合作阶段", "跟进日期", "沟通内容"], *rows])
    )
    assert "left out: 合作阶段" in preview.text
    assert "2 new follow-ups" in preview.text


async def test_a_lost_record_is_counted_although_its_row_brings_the_customers_stage(
    office: Office,
) -> None:
    log = ["客户名称", "合作阶段", "跟进日期", "沟通内容"]
    rows = [["Acme", "意向", "2026-04-07", "price list"], ["Core", "意向", "上周五", "sent deck"]]
    total = ["合计", None, None, 2]
    preview = await drop(office, workbook([log, *rows, total]))
    assert "2 rows are left out" in preview.text
    assert "1 new follow-up" in preview.text
    assert "上周五" in preview.text
