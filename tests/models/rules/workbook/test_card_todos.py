"""What a card says is to be done for its customer, where no record says so."""

from datetime import date

import pytest

from models.rules.workbook.cells.sheets import Cell
from models.rules.workbook.rows import Read
from tests.models.rules.workbook.given import Cells, of

TW: list[Cells | None] = [
    ["客戶名稱", "北海航運"],
    ["產業", "航運"],
    ["規模", "50人"],
    ["痛點", "交期不穩"],
    ["地址", "台北市"],
]
CN: list[Cells | None] = [
    ["客户名称", "北海航运", "行业", "航运"],
    ["规模", "50人", "痛点", "交期不稳"],
    ["地址", "深圳市"],
]
EN: list[Cells | None] = [
    ["Customer", "Northsea"],
    ["Industry", "shipping"],
    ["Size", "50"],
    ["Pain points", "late boats"],
    ["Address", "5 Quay Road"],
]


def card(rows: list[Cells | None], *further: Cells | None, locale: str = "zh-TW") -> Read:
    return of(*rows, *further, locale=locale)


def visit(on: str) -> list[Cells | None]:
    return [None, ["日期", "方式", "內容", "客戶回饋"], [on, "拜訪", "談了報價", "再想想"]]


@pytest.mark.parametrize(
    ("rows", "label", "said", "address", "locale"),
    [
        (TW, "待辦", "寄型錄給高小姐 12/4", "地址", "zh-TW"),
        (CN, "待办", "寄型录给高小姐 12/4", "地址", "zh-CN"),
        (EN, "To-do", "Send the catalogue to Ann 12/4", "Address", "en-US"),
    ],
)
def test_a_card_says_what_is_to_be_done(
    rows: list[Cells | None], label: str, said: Cell, address: str, locale: str
) -> None:
    found = card(rows, [label, said], locale=locale)
    (owed,) = found.followups
    assert owed.todos == (said,)
    assert owed.customer == found.customers[0].name
    assert found.ignored == {"Sheet1": (address,)}


def test_a_card_with_nothing_to_do_says_nothing() -> None:
    assert card(TW, ["待辦", None]).followups == ()


@pytest.mark.parametrize(
    ("said", "last", "due"),
    [
        ("寄型錄 12/4", "2026/11/3", date(2026, 12, 4)),
        ("寄型錄 12/4", "2026/4/1", date(2026, 12, 4)),
        ("寄型錄 12/4", "2026/12/10", date(2026, 12, 4)),  # late
        ("寄型錄 1/5", "2026/11/3", date(2027, 1, 5)),
        ("寄型錄", "2026/11/3", None),
    ],
)
def test_its_day_is_told_by_the_other_days_of_the_file(
    said: str, last: str, due: date | None
) -> None:
    owed = card(TW, ["待辦", said], *visit(last), locale="en-GB").followups[0]
    assert owed.dues == (due,)


def test_a_label_beside_may_tell_the_day() -> None:
    (owed,) = card(TW, ["待辦", "寄型錄"], ["期限", "2026/12/4"]).followups
    assert owed.due == date(2026, 12, 4)
