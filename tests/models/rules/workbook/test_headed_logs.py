"""Logs below the name of their customer, with few labels or none between, and tables whose cells
reach across columns."""

from datetime import date

import pytest

from models.rules.workbook.cells.sheets import Row, Sheet, Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read
from tests.models.rules.workbook.given import Cells, of, sheet

HEAD: Cells = ["日期", "内容", "客户反应", "待办事项", "下次"]
FIRST: Cells = ["2026/1/6", "看窑", "要样", "寄样", "2026/1/9"]
SECOND: Cells = ["2026/1/7", "看店", "嫌贵", "改价", "2026/1/11"]
THIRD: Cells = ["2026/1/19", "再谈", "可以", "合同", "2026/1/22"]


def _said(found: Read) -> list[tuple[str, str | None]]:
    return [(one.customer, one.content) for one in found.followups]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["客户：青釉坊"], ["客户：云上茶馆"]),
        (["客户", "青釉坊"], ["客户", "云上茶馆"]),
        (["客户名称: 青釉坊"], ["客户名称: 云上茶馆"]),
        (["【客户】青釉坊"], ["【客户】云上茶馆"]),
    ],
)
def test_a_log_is_of_whom_the_line_above_it_says(one: Cells, other: Cells) -> None:
    found = of(one, HEAD, FIRST, THIRD, None, other, HEAD, SECOND)
    assert _said(found) == [("青釉坊", "看窑"), ("青釉坊", "再谈"), ("云上茶馆", "看店")]
    assert found.unread == ()


@pytest.mark.parametrize("name", ["客户：{}", "{}"])
def test_a_label_or_two_may_stand_between(name: str) -> None:
    found = of(
        ["老葛的客户 2026年"],
        [name.format("青釉坊")],
        ["联系人", "葛一鸣 窑主（关心：釉色）"],
        ["痛点", "开片不匀"],
        HEAD,
        ["1月6日", *FIRST[1:]],
        None,
        [name.format("云上茶馆")],
        ["目标", "开十家店"],
        ["要求", "每月到货"],
        ["跟进记录"],
        HEAD,
        SECOND,
    )
    [one, other] = found.customers
    assert one.pains == "开片不匀"
    assert one.chain is not None
    assert one.chain[0].parts == ("葛一鸣", "窑主", "釉色")
    assert (other.goals, other.demands) == ("开十家店", "每月到货")
    assert _said(found) == [("青釉坊", "看窑"), ("云上茶馆", "看店")]
    assert found.followups[0].date == date(2026, 1, 6)


def test_each_sheet_may_be_such_a_card() -> None:
    head: Cells = ["When", "What we talked about", "What they said", "Jobs", "Ring them again"]
    names = {"Harle": ("Harle Mill", "Dust"), "Oakes": ("Oakes & Son", "Damp")}
    sheets = [
        sheet(
            [name],
            None,
            ["Who", "Jean Farrow (miller)"],
            ["Their problem", pain],
            None,
            ["VISITS & CALLS"],
            head,
            ["6 March 2026", "Phoned", "Wants a look", "Book a visit", "13 March 2026"],
            name=called,
        )
        for called, (name, pain) in names.items()
    ]
    found = read(Workbook(tuple(sheets)), "en-GB")
    assert [(one.name, one.pains) for one in found.customers] == [*names.values()]
    assert _said(found) == [("Harle Mill", "Phoned"), ("Oakes & Son", "Phoned")]


def test_a_list_above_them_is_read_too() -> None:
    found = of(
        ["客户", "行业", "痛点", "目标"],
        ["青釉坊", "陶瓷", "开片不匀", "出口"],
        ["云上茶馆", "茶馆", "缺货", "开十家店"],
        None,
        ["客户：青釉坊"],
        HEAD,
        FIRST,
        None,
        ["客户：云上茶馆"],
        HEAD,
        SECOND,
    )
    assert [one.goals for one in found.customers] == ["出口", "开十家店"]
    assert _said(found) == [("青釉坊", "看窑"), ("云上茶馆", "看店")]


def test_what_is_not_understood_is_told_without_a_heading_that_nobody_wrote() -> None:
    found = of(["客户：青釉坊"], HEAD, FIRST, None, ["路上限高三米"])
    assert [(one.at.row, one.column, one.text) for one in found.unread] == [(5, "", "路上限高三米")]


@pytest.mark.parametrize("title", ["拜访记录", "客户：全部", "2026年1月", "负责人：老葛"])
def test_another_title_names_no_customer(title: str) -> None:
    found = of([title], HEAD, FIRST, SECOND)
    assert found.followups == ()
    assert len(found.unread) == 2


def _wide(number: int, *cells: str | None) -> Row:
    """Its second cell is merged across the three behind it."""
    first, said, *rest = cells
    return Row(number, (first, said, said, said, said, *rest), frozenset({2, 3, 4}))


def test_cells_merged_across_columns_leave_no_gap_between_headings() -> None:
    head = Row(1, ("客户", "聊了什么", None, None, None, "对方怎么回", "待办", "日期"))
    rows = (head, _wide(2, "青釉坊", "看窑", "要样", "寄样", "2026/1/6"))
    found = read(Workbook((Sheet("跟进", rows),)), "zh-CN")
    assert [(one.feedback, one.todos) for one in found.followups] == [("要样", ("寄样",))]


def test_a_table_below_two_beside_each_other_may_reach_below_both() -> None:
    found = of(
        ["客户", "联系人", "痛点", None, "客户", "目标", "做法", "预期效果"],
        ["青釉坊", "葛窑主", "开片不匀", None, "青釉坊", "签年约", "送样\n回访", "每月三万"],
        ["云上茶馆", "小苏", "缺货", None, "云上茶馆", "进店", "试销", "开两店"],
        None,
        ["拜访"],
        ["客户", "聊了什么", "日期", None, "下次联系"],
        ["青釉坊", "看窑", "2026/1/6", None, "2026/1/9"],
        ["云上茶馆", "看店", "2026/1/7", None, "2026/1/11"],
    )
    assert [one.next for one in found.followups] == [date(2026, 1, 9), date(2026, 1, 11)]
    assert [one.effect for one in found.strategies] == ["每月三万", "开两店"]


@pytest.mark.parametrize(("head", "met"), [("谁去的", None), ("见了谁", ["阿标"])])
def test_who_went_is_ours_and_whom_they_saw_is_not(head: str, met: list[str] | None) -> None:
    rows: list[Cells] = [[f"2026/1/{day}", "青釉坊", "阿标", "看窑", "要样"] for day in (6, 8)]
    found = of(["日期", "客户", head, "聊了什么", "对方怎么回"], *rows)
    people = [one.name for one in found.followups[0].people or ()]
    assert (people or None, found.followups[0].owner) == (met, None if met else "阿标")
