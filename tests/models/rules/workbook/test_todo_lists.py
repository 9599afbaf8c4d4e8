"""Which headings are those of a list of to-dos, and which of something else."""

import pytest

from models.rules.workbook.headings import todo_lists
from tests.models.rules.workbook.given import Cells, of


@pytest.mark.parametrize(
    ("headings", "todos"),
    [
        (["事项", "客户", "负责人", "截止", "状态"], "待办事项"),
        (["任务", "客户名称", "责任人", "截止时间"], "待办事项"),
        (["事項", "客戶", "承辦人", "期限"], "待辦事項"),
        (["工作内容", "客户", "完成情况"], "待办事项"),
        (["Task", "Customer", "Owner", "Due"], "To-dos"),
        (["Item", "Account", "Assigned to", "Due date"], "To-dos"),
    ],
)
def test_these_are(headings: list[str], todos: str) -> None:
    assert todo_lists.named(dict(enumerate(headings)))[0] == todos


@pytest.mark.parametrize(
    "headings",
    [
        ["事项", "日期", "客户", "负责人", "截止"],  # a log
        ["任务", "客户", "策略目标", "完成时间"],
        ["Item", "Customer", "Due date", "Status"],  # may be orders
        ["Task", "Owner", "Due"],
        ["事项", "客户", "备注"],
    ],
)
def test_these_are_not(headings: list[str]) -> None:
    texts = dict(enumerate(headings))
    assert todo_lists.named(texts) == texts


def test_a_further_row_of_a_customer_keeps_its_own_owner_and_day() -> None:
    heads: Cells = ["事项", "客户", "负责人", "截止", "状态"]
    rows: list[Cells] = [
        ["核对发票", "青崖水泥", "钟晓", None, "未完成"],
        ["寄样册", "青崖水泥", "阿来", "2026-12-08", "未完成"],
    ]
    [found] = of(heads, *rows).followups
    assert (found.todos, found.owner, found.due) == (("核对发票", "寄样册"), "钟晓", None)
    assert found.todo_owners == (None, "阿来")
    assert [str(one) for one in found.dues] == ["None", "2026-12-08"]
