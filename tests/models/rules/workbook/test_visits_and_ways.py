"""Several visits of a row, ways in front of remarks, and what a heading says of those below it."""

from datetime import date

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.people import people
from models.rules.workbook.read import read
from tests.models.rules.workbook.given import Cells, of, sheet

FIRST = ("11/3/26", "phone", "talked", "keen", "send it (11/6)")
SECOND = ("11/12/26", "visit", "measured", "happy", "bill (11/18)")
LOG = (
    "2026/10/6 电话 问灯环；反馈：要四十个；待办：报价(10/12)",
    "2026/11/3 上门 试了电池；反馈：坏了",
)


def test_what_was_said_stands_in_front_of_what_they_said() -> None:
    heads = ["When", "How", "Said", "Their take", "To-do (due)"]
    found = of(
        ["Outfit", "What they run", "Heads", "Gripes", *heads, *heads],
        ["Acme Ltd", "dories", 9, "wet", *FIRST, *SECOND],
        ["Beta Ltd", "canoes", 4, "knots", "10/22/26", "text", "sent pic", "pretty", None],
        locale="en-US",
    )
    told = [(one.customer, one.content, one.feedback) for one in found.followups]
    assert told == [
        ("Acme Ltd", "talked", "keen"),
        ("Acme Ltd", "measured", "happy"),
        ("Beta Ltd", "sent pic", "pretty"),
    ]
    assert [one.industry for one in found.customers] == ["dories", "canoes"]


def test_a_way_may_stand_with_a_space_in_front_of_each_remark() -> None:
    rows: list[Cells] = [
        ["湖东公司", "渡轮", 9, "\n".join(LOG)],
        ["山北公司", "灯塔", 5, "11.12 微信 发图"],
    ]
    found = of(["客户", "行业", "人数", "跟进"], *rows)
    first, _, other = found.followups
    assert (first.method, first.content, first.feedback) == ("phone", "问灯环", "要四十个")
    assert (other.method, other.content, other.date) == ("message", "发图", date(2026, 11, 12))


def test_a_word_like_a_way_is_one_of_a_remark_where_others_have_none() -> None:
    said = "2026/10/6 call back in May\n2026/10/9 they signed\n2026/10/20 sent it"
    rows: list[Cells] = [
        ["Acme Ltd", "Rope", 9, said],
        ["Beta Ltd", "Wire", 5, "2026/11/12 nobody in"],
    ]
    found = of(["Customer", "Industry", "Staff", "Running log"], *rows)
    assert [one.method for one in found.followups] == [None] * 4
    assert found.followups[0].content == "call back in May"


def test_the_year_of_remarks_is_nobodys_to_guess_past_its_turn() -> None:
    """The other customer's remarks say 2026; these go from December to January."""
    rows: list[Cells] = [
        ["湖东公司", "渡轮", 9, LOG[0]],
        ["山北公司", "灯塔", 5, "12.20 上门 看灯\n1.6 电话 催"],
    ]
    found = of(["客户", "行业", "人数", "跟进"], *rows)
    assert [one.date for one in found.followups[1:]] == [None, None]


@pytest.mark.parametrize(
    ("said", "links"),
    [
        ("Carmen Yip 買手：付款期", [Link("Carmen Yip", "買手", "付款期")]),
        ("Jo Peck yard manager: noise", [Link("Jo Peck", "yard manager", "noise")]),
        ("李甲 老板：安全", [Link("李甲", "老板", "安全")]),
        ("關永年 老闆：電費／關太 管數：分期", [
            Link("關永年", "老闆", "電費"),
            Link("關太", "管數", "分期"),
        ]),
    ],
)  # fmt: skip
def test_name_title_and_concern(said: str, links: list[Link]) -> None:
    assert list(people.read(said) or ()) == links


def test_one_heading_may_stand_over_people_with_title_and_concern() -> None:
    found = of(
        ["店名", "行業", "人數", "話事人 職位：緊張咩", "要求"],
        ["福滿茶樓", "酒樓", 40, "何家明 經理：等位", "快"],
        ["潮發魚檔", "魚檔", 5, "陳金 老闆：蟹走失", "平"],
    )
    assert [one.chain for one in found.customers] == [
        (Link("何家明", "經理", "等位"),),
        (Link("陳金", "老闆", "蟹走失"),),
    ]


def test_lists_to_choose_from_are_no_log_and_their_codes_are_known() -> None:
    customers = sheet(
        ["Account", "Industry", "Staff", "Pain points"],
        ["Quarterhorse Sportsplex LLC", "Rinks", 62, "gates"],
        ["Glacier Alley Roller", "Fun center", 19, "wheels"],
    )
    log = sheet(["Date", "Account", "Notes"], ["2026-10-14", "XQS", "Zoomed"], name="Log")
    lists = sheet(
        ["How", None, "Rep", None, "Code", "Account"],
        ["Call", None, "JM", None, "XQS", "Quarterhorse Sportsplex LLC"],
        ["Zoom", None, "RV", None, "GRL", "Glacier Alley Roller"],
        name="Lists",
    )
    found = read(Workbook((customers, log, lists)), "en-US")
    assert [one.customer for one in found.followups] == ["Quarterhorse Sportsplex LLC"]


def test_a_day_with_its_calendar_is_one_and_before_a_feast_is_none_to_call_on() -> None:
    rows: list[Cells] = [
        ["福田行", "2026-10-13", "談", "國曆11月6日"],
        ["祥雲行", "2026-11-25", "談", "過年前"],
    ]
    found = of(["客戶", "日期", "內容", "下次聯絡"], *rows)
    assert [one.next for one in found.followups] == [date(2026, 11, 6), None]
    assert [one.text for one in found.unread] == ["過年前"]


def test_a_figure_that_nobody_knows_is_told() -> None:
    found = of(
        ["客户", "行业", "年营收（万元）", "痛点"],
        ["湖东公司", "渡轮", "不详", "旧"],
        ["山北", "灯", 5, "暗"],
    )
    assert [one.text for one in found.unread] == ["不详"]
