"""Habits of workbooks by strangers: numbered cards, tables that float, months without years."""

from datetime import date

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells import cells
from models.rules.workbook.days import bare_days
from models.rules.workbook.rows import Read
from models.rules.workbook.tables import months
from tests.models.rules.workbook.given import Cells, of

SLATE, DYERS = "Pennine Slate Ltd", "Calder Vale Dyers Ltd"
LOG: Cells = ["Date", "Customer", "How", "What was said", "Reply", "To do", "Next"]


def card(number: str, name: str, trade: str, hurts: str) -> list[Cells | None]:
    return [
        [number, name],
        ["什么单位", trade],
        ["几个人", "14"],
        ["困扰", hurts],
        ["开的条件", f"{hurts}要解决"],
        None,
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("卡1", "卡2"),
        ("客戶（1）", "客戶（2）"),
        ("第一家", "第二家"),
        ("Card #1", "Card #2"),
        ("No. 4", "No. 5"),
        ("1", "2"),
        ("01", "02"),
        ("①", "②"),
        ("一、", "二、"),
        ("(1)", "(2)"),
        ("壹", "貳"),
        ("A", "B"),
    ],
)
def test_a_number_before_a_name_above_labels_is_of_a_card(first: str, second: str) -> None:
    found = of(
        *card(first, "鹽埕慈佑殿", "廟宇", "煙太大"), *card(second, "福壽全禮儀", "殯葬", "爐門卡")
    )
    assert [(one.name, one.industry, one.pains) for one in found.customers] == [
        ("鹽埕慈佑殿", "廟宇", "煙太大"),
        ("福壽全禮儀", "殯葬", "爐門卡"),
    ]


def test_a_table_may_float_beside_the_records_of_another() -> None:
    blank: Cells = [None, None]
    found = of(
        ["Customer", "Industry", "Employees", "Pain points"],
        [SLATE, "slate", 40, "dust"],
        [DYERS, "dyeing", 60, "steam", *blank, "2027 GAME PLAN"],
        ["Hebden Mill Ltd", "yarn", 20, "noise", *blank, "Customer", "Goal", "Actions"],
        ["Otley Print Ltd", "print", 12, "ink", *blank, SLATE, "renew", "call Ann"],
        [None, None, None, None, *blank, DYERS, "upsell", "visit"],
    )
    assert len(found.customers) == 4
    assert [(one.customer, one.goal) for one in found.strategies] == [
        (SLATE, "renew"),
        (DYERS, "upsell"),
    ]


def log(*rows: Cells) -> Read:
    return of(["Customer", "Industry", "Employees"], [SLATE, "slate", 40], [DYERS, "dye", 6], None,
              None, None, LOG, *rows, locale="en-GB")  # fmt: skip


def test_months_below_each_other_tell_the_year_of_those_above() -> None:
    found = log(
        ["NOVEMBER"],
        ["Tue 24", SLATE, "visit", "swapped blades", "fine", None, "9/12"],
        ["OCTOBER"],
        ["9", DYERS, "phone", "reminded them", "fine"],
        ["DECEMBER 2025"],
        ["Thu 18", SLATE, "visit", "dropped the price sheet", "fine"],
    )
    assert [one.date for one in found.followups] == [
        date(2026, 11, 24),
        date(2026, 10, 9),
        date(2025, 12, 18),
    ]
    assert found.followups[0].next == date(2026, 12, 9)


@pytest.mark.parametrize(
    ("said", "year"),
    [
        (["NOVEMBER", "OCTOBER", "DECEMBER 2025"], 2026),
        (["11月", "12月", "2027年1月"], 2026),
        (["二月", "一月", "2025年12月"], 2026),
        (["11月", "12月"], None),
    ],
)
def test_the_first_month_is_of_the_year_that_its_order_tells(
    said: list[str], year: int | None
) -> None:
    assert months.first_year(said) == year


def test_a_row_without_a_customer_goes_on_where_the_row_above_announced_its_day() -> None:
    found = log(
        ["2026-11-03", SLATE, "visit", "timed three blades", "fine", None, "12 Nov"],
        ["2026-11-12", None, "phone", "asked for the order", "soon", None, None],
        ["2026-11-13", DYERS, "visit", "walked the dye house", "fine", None, None],
        ["2026-11-20", None, "phone", "asked somebody else", "fine", None, None],
        ["2026-11-21", SLATE, "phone", "went through the terms", "fine", None, None],
    )
    assert [one.customer for one in found.followups] == [SLATE, SLATE, DYERS, SLATE]
    assert [one.at.row for one in found.unread if one.is_row] == [11]


def test_somebody_beside_the_customer_is_who_was_met() -> None:
    found = log(["2026-11-03", "Pennine Slate / Ann Marsh", "visit", "timed three blades", "fine"])
    assert found.followups[0].customer == SLATE
    assert found.followups[0].people == (Link("Ann Marsh"),)


def test_what_comes_after_a_log_whose_day_is_unclear_is_not_before_the_log() -> None:
    found = log(
        ["2026-11-03", SLATE, "visit", "timed three blades", "fine", None, "9/12"],
        ["mid-Nov", DYERS, "visit", "walked the dye house", "fine", None, "5 Jan"],
    )
    assert [one.next for one in found.followups] == [date(2026, 12, 9), date(2027, 1, 5)]


@pytest.mark.parametrize("said", ["中秋後", "年后再说", "国庆后", "元旦后"])
def test_after_a_feast_is_no_day(said: str) -> None:
    found = log(["2026-09-22", SLATE, "visit", "timed three blades", "fine", None, said])
    assert found.followups[0].next is None
    assert said in [one.text for one in found.unread]


@pytest.mark.parametrize(
    "said", ["送样→报价→签约", "送样 -> 报价 -> 签约", "送样＞报价＞签约", "送样 => 报价 => 签约"]
)
def test_arrows_part_what_is_to_be_done(said: str) -> None:
    assert cells.listed(said) == ("送样", "报价", "签约")


@pytest.mark.parametrize("said", ["月用量420→600板", "keep it > 5", "温度 >80 度"])
def test_signs_before_figures_part_nothing(said: str) -> None:
    assert cells.listed(said) == (said,)


def test_a_cell_that_points_to_another_sheet_contradicts_nothing() -> None:
    found = of(
        ["客户名称", "所属行业", "员工数", "核心需求痛点"],
        ["鲸歌海洋王国", "海洋馆", "312", "规格忽大忽小"],
        ["鲸歌海洋王国", "见小陶表", None, None],
    )
    assert [(one.name, one.industry) for one in found.customers] == [("鲸歌海洋王国", "海洋馆")]


def test_a_column_of_second_people_is_no_day_among_headings() -> None:
    headings: Cells = ["Code", "Outfit", "Kind", "FTE", "Main guy", "Hot button", "2nd", "Pain"]
    found = of(
        headings,
        ["PS", SLATE, "quarry", 14, "Lorna Tull, owner", "cost", "Dewey Sparks (mgr)", "dust"],
        ["CD", DYERS, "dyer", 9, "Bev Hale - president", "rent", None, "steam"],
        ["HM", "Hebden Mill Ltd", "mill", 22, "Amos Teel, owner", "noise", None, "belts"],
    )
    assert [one.name for one in found.customers] == [SLATE, DYERS, "Hebden Mill Ltd"]
    assert found.customers[0].chain == (Link("Lorna Tull", "owner", "cost"),)


def test_a_concern_may_stand_in_any_bracket() -> None:
    found = of(
        ["客戶", "類別", "窗口", "困擾"],
        ["鎮濤宮", "王爺廟", "主委 蔡火旺〔不能輸隔壁庄〕；總幹事 邱淑娥【經費】", "黑煙"],
    )
    assert found.customers[0].chain == (
        Link("蔡火旺", "主委", "不能輸隔壁庄"),
        Link("邱淑娥", "總幹事", "經費"),
    )


def test_the_year_of_a_month_is_the_titles_and_not_that_of_a_next_contact() -> None:
    assert bare_days.month_of("十一月 紀錄（115年）", [date(2027, 1, 8)]) == (2026, 11)
    assert bare_days.month_of("十一月 紀錄", [date(2026, 10, 8)]) == (2026, 11)
