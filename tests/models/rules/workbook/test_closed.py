"""Customers whose names say that they are no more."""

import pytest

from models.rules.workbook.cells import closed
from models.rules.workbook.cells.closed import Over
from tests.models.rules.workbook.given import Cells, of


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("永豐紙業(已倒)", "永豐紙業"),
        ("永豐紙業（已倒閉）", "永豐紙業"),
        ("长城包装（已停业）", "长城包装"),
        ("Acme Paper (closed down)", "Acme Paper"),
        ("Acme Paper (out of business)", "Acme Paper"),
    ],
)
def test_the_mark_is_no_part_of_the_name_and_says_that_it_is_over(said: str, name: str) -> None:
    found = of(["Customer", "Industry", "Size"], [said, "paper", "10"], ["Bolt", "steel", "9"])
    assert [one.name for one in found.customers] == [name, "Bolt"]
    mark = said.removeprefix(name).strip(" ()（）")
    assert [one.ended for one in found.customers] == [mark, None]
    assert not found.unread


def test_a_log_says_it_of_its_customer() -> None:
    row: Cells = ["2026-11-03", "永豐紙業(已倒)", "談了報價"]
    found = of(["日期", "客戶", "內容"], row, ["2026-11-05", *row[1:]], locale="zh-TW")
    assert {one.customer for one in found.followups} == {"永豐紙業"}
    assert [(one.name, one.ended) for one in found.customers] == [("永豐紙業", "已倒")]
    assert not found.unread


@pytest.mark.parametrize("name", ["大同（上海）", "Acme (Closed Loop)", "关门山景区"])
def test_other_names_stay_as_they_are(name: str) -> None:
    found = of(["Customer", "Industry", "Size"], [name, "paper", "10"], ["Bolt", "steel", "9"])
    assert not found.unread
    assert [one.ended for one in found.customers] == [None, None]


@pytest.mark.parametrize(
    ("said", "how"),
    [
        ("已停业", "ended"),
        ("终止合作", "ended"),
        ("已终止合作（2025年3月）", "ended"),
        ("合作已結束", "ended"),
        ("closed 2025", "ended"),
        ("Closed in 2025-03", "ended"),
        ("contract terminated", "ended"),
        ("2025年已流失", "lost"),
        ("流失客户", "lost"),
        ("Lost", "lost"),
        ("churned (2025)", "lost"),
    ],
)
def test_where_its_stage_stands_a_cell_may_say_that_it_is_over(said: str, how: str) -> None:
    headings: Cells = ["Customer", "Industry", "Status"]
    others: list[Cells] = [["Bolt", "steel", "active"], ["Core", "IT", "lead"]]
    found = of(headings, ["Acme", "paper", said], *others)
    assert [one.ended for one in found.customers] == [said, None, None]
    assert [one.stage for one in found.customers] == [None, "cooperating", "potential"]
    assert closed.read(said) == Over(how, said)
    assert not found.unread


@pytest.mark.parametrize(
    "said",
    [
        "closed won",
        "流失风险",
        "may be lost",
        "即将停业",
        "终止合作谈判中",
        "active",
        "?",
        "not lost",
    ],
)
def test_words_that_do_not_say_it_for_sure_end_nothing(said: str) -> None:
    assert closed.read(said) is None


@pytest.mark.parametrize("label", ["已流失：", "Lost: ", "已流失:"])
def test_behind_a_colon_stands_why(label: str) -> None:
    assert closed.read(f"{label}价格 太高") == Over("lost", "价格 太高")
