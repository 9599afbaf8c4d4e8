"""Whether a to-do is done, as columns and marks tell."""

import pytest

from models.rules.workbook.rows import TodoState
from models.rules.workbook.todos import todo_habits
from tests.models.rules.workbook.given import Cells, of

DONE, OPEN, DROPPED = TodoState.DONE, TodoState.OPEN, TodoState.DROPPED
LOG: Cells = ["日期", "客户", "沟通内容", "待办", "截止"]


@pytest.mark.parametrize(
    ("heading", "said", "states"),
    [
        ("完成", ["V", None, "未完成"], [DONE, OPEN, OPEN]),
        ("是否完成", ["是", "否", "√"], [DONE, OPEN, DONE]),
        ("狀態", ["已完成", "進行中", "取消"], [DONE, OPEN, DROPPED]),
        ("Done?", ["open", "yes", "x"], [OPEN, DONE, DONE]),
        ("Done", ["x", None, "x"], [DONE, OPEN, DONE]),
        ("完成", ["V", "X", "V"], [DONE, OPEN, DONE]),
        ("Status", ["done", "in progress", "Late"], [DONE, OPEN, OPEN]),
        ("完成情况", ["100%", "50%", "完成"], [DONE, OPEN, DONE]),
    ],
)
def test_a_column_beside_to_dos_says_which_are_done(
    heading: str, said: list[str | None], states: list[TodoState]
) -> None:
    rows: list[Cells] = [
        [f"2026/11/{day}", f"客户{day}", "报价", f"寄样{day}", "2026/11/20", one]
        for day, one in enumerate(said, start=3)
    ]
    found = of([*LOG, heading], *rows)
    assert [one.states for one in found.followups] == [(one,) for one in states]
    assert found.ignored == {}


def test_a_line_each_is_a_state_each() -> None:
    row: Cells = ["2026/11/3", "晨光文具", "报价", "1. 寄样\n2. 报价", None, "已完成\n未完成"]
    [found] = of([*LOG, "待办状态"], row).followups
    assert found.states == (DONE, OPEN)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("✓寄型錄", ("寄型錄", DONE)),
        ("寄型錄（已完成）", ("寄型錄", DONE)),
        ("[ ] send prices", ("send prices", OPEN)),
        ("send prices (done)", ("send prices", DONE)),
        ("send prices (3)", ("send prices (3)", None)),
        ("call Ann (v)", ("call Ann (v)", None)),
    ],
)
def test_a_mark_in_its_words_says_whether_it_is_done(
    text: str, told: tuple[str, TodoState | None]
) -> None:
    found = todo_habits.PLAIN.told(text)
    assert (found.text, found.state) == told
