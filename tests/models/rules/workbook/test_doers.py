"""To-dos that say themselves whose they are, when they are due and whether they are done."""

from datetime import date

import pytest

from models.rules.workbook.rows import FollowUpRow, TodoState
from tests.models.rules.workbook.given import Cells, of

DONE, OPEN = TodoState.DONE, TodoState.OPEN
HAN: Cells = ["日期", "客户", "沟通内容", "待办"]
LATIN: Cells = ["Date", "Customer", "Discussed", "To-dos"]
Told = tuple[str, str | None, date | None, TodoState | None]


def _log(*todos: str, locale: str = "zh-CN", head: Cells = HAN) -> tuple[FollowUpRow, ...]:
    rows: list[Cells] = [
        [f"2026-03-{day:02}", f"Customer {day}", "看厂", said]
        for day, said in enumerate(todos, start=2)
    ]
    return of(head, *rows, locale=locale).followups


def _told(row: FollowUpRow) -> list[Told]:
    todos = row.todos or ()
    none = (None,) * len(todos)
    owners, states = row.todo_owners or none, row.states or none
    return list(zip(todos, owners, row.dues, states, strict=True))


@pytest.mark.parametrize(
    "said",
    [
        "☑ 寄布样（阿标，3月9日）",
        "✓寄布样(3/9 阿标)",
        "[x] 寄布样（阿标 3.9前）",
        "寄布样（由阿标3月9日前） √",
        "寄布样（责任人：阿标，期限：3月9日，已完成）",
        "✔️ 寄布样 —— 阿标 —— 3/9",
        "☑ 寄布样 @阿标 3/9",
        "☑ 阿标：寄布样（3/9）",
        "☑【阿标】寄布样（3/9）",
    ],
)
def test_a_to_do_says_in_many_ways_who_does_it_until_when(said: str) -> None:
    [row] = _log(said)
    assert _told(row) == [("寄布样", "阿标", date(2026, 3, 9), DONE)]


@pytest.mark.parametrize(
    "said",
    [
        "[ ] Send swatches (Priya, 9/3)",
        "☐ Send swatches (Priya by 9/3)",
        "☐ Send swatches (Priya - due 9 March)",
        "□ Send swatches (9/3, Priya)",
        "Send swatches (owner: Priya, 9 Mar, open)",
        "[ ] Send swatches - Priya - 9/3",
        "[ ] Send swatches | Priya | 9/3",
        "[ ] Send swatches @Priya by 9/3",
        "[ ] Priya: send swatches (9/3)",
        "- [ ] Send swatches (Priya, Mon 9/3)",
    ],
)
def test_so_it_does_in_english(said: str) -> None:
    others = ("Call Ann (Priya, 5/3)", "Price a roll (Owen, 6/3)")
    row = _log(said, *others, locale="en-GB", head=LATIN)[0]
    [(text, owner, due, state)] = _told(row)
    assert (text.casefold(), owner, due) == ("send swatches", "Priya", date(2026, 3, 9))
    assert state is OPEN


@pytest.mark.parametrize(
    "said",
    [
        "□ 改图（阿标，3/9）\n✓ 报价（小苏，3/11）",
        "□改图（阿标，3/9） ✓报价（小苏，3/11）",
        "1. □ 改图（阿标，3/9） 2. ✓ 报价（小苏，3/11）",
        "□ 改图（3/9 阿标）；✓ 报价（3/11 小苏）",
        "改图（阿标，3/9）□、报价（小苏，3/11）✓",
    ],
)
def test_two_in_a_cell_are_told_apart_and_none_is_lost(said: str) -> None:
    [row] = _log(said)
    assert _told(row) == [
        ("改图", "阿标", date(2026, 3, 9), OPEN),
        ("报价", "小苏", date(2026, 3, 11), DONE),
    ]


def test_without_marks_a_bracket_ends_each() -> None:
    [row] = _log("改图（阿标 3/9）、报价（小苏）和寄样（阿标，3/12）")
    assert [one[:2] for one in _told(row)] == [("改图", "阿标"), ("报价", "小苏"), ("寄样", "阿标")]


def test_boxes_that_are_all_empty_are_all_open() -> None:
    [row] = _log("□ 寄样\n□ 报价")
    assert [(text, state) for text, _, _, state in _told(row)] == [("寄样", OPEN), ("报价", OPEN)]


@pytest.mark.parametrize(
    ("todos", "states"),
    [
        (["○ 寄样", "√ 报价"], [OPEN, DONE]),
        (["○ 寄样", "● 报价"], [OPEN, DONE]),
        (["○ 寄样", "△ 报价", "× 改图"], [DONE, OPEN, OPEN]),
        (["■ 寄样", "□ 报价"], [DONE, OPEN]),
        (["✓ 寄样", "✗ 报价"], [DONE, OPEN]),
        (["V 寄样", "报价"], [DONE, None]),
        (["○ 寄样", "○ 报价"], [None, None]),
        (["● 寄样", "■ 报价"], [None, None]),
    ],
)
def test_what_a_rare_mark_means_the_others_tell(
    todos: list[str], states: list[TodoState | None]
) -> None:
    found = [_told(row)[0] for row in _log(*todos)]
    assert [one[0] for one in found] == ["寄样", "报价", "改图"][: len(todos)]
    assert [one[3] for one in found] == states


def test_a_cross_alone_stays_where_it_is() -> None:
    assert [_told(row)[0][0] for row in _log("× 寄样", "报价")] == ["× 寄样", "报价"]


def test_somebody_without_a_day_is_known_from_other_to_dos() -> None:
    rows = _log("Book van (Owen, 5/3)", "Call Ann (Owen, 6/3)", "Price it (Owen)", "Fix (loose)")
    found = [_told(row)[0][:2] for row in rows]
    assert found[2:] == [("Price it", "Owen"), ("Fix (loose)", None)]


@pytest.mark.parametrize(
    "said",
    [
        "寄样（顺丰，3/9）",
        "报价（含三年维保）",
        "送检（第三方）",
        "寄给王总（小样）",
        "小单：先发五台",
        "报价（老款，3/9）",
        "发合同（初稿 3/9）",
        "改图 - 加厚",
        "确认：数量",
        "send boards (birch, 9/3)",
        "call Ann - she is back",
    ],
)
def test_what_is_nobody_stays_in_the_words(said: str) -> None:
    [row] = _log(said)
    assert [one[:2] for one in _told(row)] == [(said, None)]


def test_a_customers_people_do_none_of_our_to_dos() -> None:
    found = of(
        ["客户", "联系人", "日期", "沟通内容", "待办"],
        ["晨光布厂", "老贺（厂长）", "2026-03-02", "看厂", "发色卡（老贺，3/9）"],
        ["云上窗帘", "小蒋（采购）", "2026-03-03", "报价", "改图（阿标，3/9）"],
    )
    assert [_told(row)[0][:2] for row in found.followups] == [
        ("发色卡（老贺，3/9）", None),
        ("改图", "阿标"),
    ]


def test_a_day_behind_done_is_when_it_was_done() -> None:
    [row] = _log("寄样（已完成 3/9）")
    assert (row.todos, row.states, row.done_on) == (("寄样",), (DONE,), (date(2026, 3, 9),))
    assert row.dues == (None,)


def test_of_a_list_printed_in_each_row_only_what_is_ticked_is_to_be_done() -> None:
    rows = _log("☑报价 □寄样 □回访", "□报价 ☑寄样 □回访", "□报价 □寄样 ☑回访")
    assert [row.todos for row in rows] == [("报价",), ("寄样",), ("回访",)]
