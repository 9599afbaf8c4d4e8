"""Workbooks as small teams keep them, read into the rows of the standard's tables."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells.sheets import Cell, Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import Cells, of, sheet


def test_two_tables_stand_below_each_other_under_titles_with_gaps() -> None:
    found = of(
        ["2024年客户维护跟进记录表"],
        ["跟进日期", "客户名称", "沟通内容", "下次跟进"],
        [20240510, "恒达", "谈报价", "2024.5.17"],
        None,
        [45424, " 鼎盛 ", "送样", "不确定"],
        None,
        None,
        ["客户信息需求分析表"],
        ["公司名称", "联系人", "行业", "备注"],
        ["恒达", "张总(CEO,关注成本控制)\n李经理（采购）", "化工", "老客户"],
    )
    assert [(one.customer, one.date, one.next) for one in found.followups] == [
        ("恒达", date(2024, 5, 10), date(2024, 5, 17)),
        ("鼎盛", date(2024, 5, 12), None),
    ]
    assert [(one.text, one.why, one.at.row) for one in found.unread] == [("不确定", Why.DATE, 5)]
    [customer] = found.customers
    assert customer.chain == (Link("张总", "CEO", "关注成本控制"), Link("李经理", "采购"))
    assert customer.industry == "化工"
    assert customer.notes == "老客户"
    assert found.ignored == {}
    assert found.rows == 3


def test_english_headings_in_another_order_with_a_slip() -> None:
    found = of(
        ["Industy", "Company", "Key contacts", "Status", "Headcount", "Turnover", "Pain points"],
        [
            "Printing",
            "Blue Heron",
            "Tom Lee – CFO – cost\nAnn (Buyer)",
            "in talks",
            120,
            "USD 3m",
            "-",
        ],
        locale="en-GB",
    )
    [one] = found.customers
    assert one.name == "Blue Heron"
    assert one.chain == (Link("Tom Lee", "CFO", "cost"), Link("Ann", "Buyer"))
    assert one.stage == "interested"
    assert one.size == "120 employees/USD 3m"
    assert one.pains == ""
    assert one.goals is None


def test_a_row_without_a_customer_and_a_sum_are_told() -> None:
    found = of(
        ["客户名称", "客户类型", "策略目标", "策略动作"],
        ["恒达", "重点拓展", "签年单", "1.演示 2.报价\n3、参观工厂"],
        [None, "常规", "维护", "拜访"],
        ["合计", None, None, "3"],
    )
    assert [one.actions for one in found.strategies] == [("演示", "报价", "参观工厂")]
    assert found.strategies[0].segment == "key_expansion"
    assert [(one.why, one.is_row, one.at.row) for one in found.unread] == [
        (Why.NO_CUSTOMER, True, 3),
        (Why.NO_CUSTOMER, True, 4),
    ]
    assert found.rows == 3


def test_the_same_customer_twice_is_one_unless_its_rows_differ() -> None:
    heading: Cells = ["客户", "行业", "痛点", "联系人"]
    found = of(heading, ["恒达", "化工", None, "张总"], ["恒 达", None, "交期", "李工"])
    [one] = found.customers
    assert (one.industry, one.pains) == ("化工", "交期")
    assert one.chain == (Link("张总"), Link("李工"))
    found = of(heading, ["恒达", "化工", None, None], ["恒达", "机械", None, None])
    assert [one.industry for one in found.customers] == ["化工"]
    assert [one.why for one in found.unread] == [Why.TWICE]


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2024, 5, 10), date(2024, 5, 10)),
        (datetime(2024, 5, 10, 14, 30), datetime(2024, 5, 10, 14, 30)),  # noqa: DTZ001
        (45422, date(2024, 5, 10)),
        ("45422", date(2024, 5, 10)),
        (20240510, date(2024, 5, 10)),
        ("2024/5/10", date(2024, 5, 10)),
        ("2024年5月10日", date(2024, 5, 10)),
        ("10 May 2024", date(2024, 5, 10)),
        ("5/20", date(2024, 5, 20)),
        ("5月20日", date(2024, 5, 20)),
        ("下周五", None),
        ("明天", None),
        ("20249999", None),
        ("2024-02-30", None),
    ],
)
def test_the_day_of_a_contact(cell: Cell, day: date | None) -> None:
    found = of(["客户", "日期", "内容"], ["恒达", "2024-05-01", "谈价"], ["恒达", cell, "谈交期"])
    assert found.followups[1].date == day
    assert [one.why for one in found.unread] == ([] if day else [Why.DATE])


def test_the_next_contact_counts_from_the_day_of_this_one() -> None:
    heading: Cells = ["客户", "日期", "内容", "下次联系"]
    found = of(heading, ["恒达", date(2024, 5, 10), "谈价", "下周五"])
    assert found.followups[0].next == date(2024, 5, 17)
    found = of(heading, ["恒达", None, "谈价", "下周五"])
    assert found.followups[0].next is None
    assert found.unread[0].why is Why.DATE


def test_a_day_without_a_year_that_nothing_tells_is_not_guessed() -> None:
    found = of(["客户", "日期", "内容"], ["恒达", "5/10", "谈价"])
    assert found.followups[0].date is None


def test_words_of_a_stage_that_we_do_not_have_are_told() -> None:
    found = of(["客户", "行业", "合作阶段"], ["恒达", "化工", "冷冻"])
    assert found.customers[0].stage is None
    assert [(one.text, one.why, one.column) for one in found.unread] == [
        ("冷冻", Why.STAGE, "合作阶段")
    ]


def test_somebody_who_is_listed_twice_with_other_titles_is_told() -> None:
    found = of(["客户", "行业", "联系人"], ["恒达", "化工", "张总(CEO)\n张总(采购)"])
    assert [one.name for one in found.customers[0].chain or ()] == ["张总"]
    assert [(one.text, one.why, one.is_row) for one in found.unread] == [
        ("张总", Why.CONTACT_TWICE, False)
    ]


def test_a_formula_without_a_stored_value_is_told_and_the_rest_of_its_row_is_read() -> None:
    rows = sheet(["客户", "行业", "痛点"], ["恒达", None, "交期"])
    found = read(Workbook((replace(rows, valueless=frozenset({(2, 1)})),)), "zh-CN")
    assert [(one.industry, one.pains) for one in found.customers] == [(None, "交期")]
    assert [(one.column, one.why, one.is_row) for one in found.unread] == [
        ("行业", Why.NO_VALUE, False)
    ]


def test_traditional_headings_are_the_same() -> None:
    found = of(
        [
            "客戶名稱",
            "跟進日期",
            "溝通方式",
            "參與人員",
            "核心溝通內容",
            "客戶回饋",
            "待辦事項",
            "負責人",
        ],
        [
            "大同",
            "2024/5/10",
            "視訊會議",
            "林經理(採購)、王小姐",
            "談交期",
            "太慢",
            "①寄樣品②報價",
            "雅婷",
        ],
        locale="zh-TW",
    )
    [one] = found.followups
    assert one.method == "online"
    assert one.people == (Link("林經理", "採購"), Link("王小姐"))
    assert one.todos == ("寄樣品", "報價")
    assert one.owner == "雅婷"


def test_what_has_no_headings_is_no_table() -> None:
    found = of(["hello", 1, 2], ["恒达", "化工", "张总"])
    assert (found.rows, found.customers) == (0, ())


def test_a_row_whose_words_are_like_headings_is_a_row() -> None:
    heading: Cells = ["Customer", "Date", "Channel", "Discussed", "Feedback"]
    words: Cells = ["Steel Company Ltd", "2025-01-10", "call", "Talked about it", "with the price"]
    found = of(heading, words, ["Client One", "2025-02-10", "visit", "Contact talk", "said next"])
    assert len(found.followups) == 2


def test_rows_of_one_strategy_are_joined_and_so_are_two_strategies() -> None:
    heading: Cells = ["客户名称", "策略目标", "核心策略动作", "责任人"]
    found = of(heading, ["恒达", "增购", "巡检", "王"], ["恒达", "增购", "报告", None])
    assert [one.actions for one in found.strategies] == [("巡检", "报告")]
    found = of(heading, ["恒达", "增购", "巡检", "王"], ["恒达", "续约", "报告", None])
    [both] = found.strategies
    assert (both.goal, both.goals, both.actions) == (
        "增购；续约",
        ("增购", "续约"),
        ("巡检", "报告"),
    )
    assert both.owners == ("王", "")  # of whoever brings the file, not of Wang
    assert not found.unread
