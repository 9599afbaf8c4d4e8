"""Headings in somebody's own words, by fragments, order and the look of what is below."""

from datetime import date

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import Cells, of

CUSTOMERS: list[Cells] = [
    ["宏达轴承厂", "轴承", "120人", "张建国（厂长）", "交期老拖", "上一条新线", "月结60天付款"],
    ["立新电缆公司", "电缆", "80", "李梅（采购）", "退货率太高", "换全自动线", "送货要上门"],
    ["普宁制衣坊", "服装", "45", "陈老板（老板）", "没有熟手", "做外贸单子", "先试用再说"],
]


@pytest.mark.parametrize(
    "heading",
    [
        ["厂名", "做哪块", "人手", "管事的", "愁什么", "往后打算", "跟我们提的"],
        ["單位", "業別", "編制", "誰決定", "頭痛的事", "想達成", "開出的條件"],
        ["Who we sell to", "What they make", "Heads", "Who decides", "Gripes", "Hopes", "Musts"],
    ],
)
def test_an_informal_heading_is_known(heading: Cells) -> None:
    found = of(heading, *CUSTOMERS)
    one = found.customers[0]
    assert one.name == "宏达轴承厂"
    assert (one.industry, one.pains) == ("轴承", "交期老拖")
    assert (one.goals, one.demands) == ("上一条新线", "月结60天付款")
    assert one.chain == (Link("张建国", "厂长"),)
    assert found.ignored == {}


def test_of_two_columns_that_are_as_likely_neither_is_read() -> None:
    found = of(
        ["客户", "行业", "痛点", "想做到", "想达成"],
        ["宏达", "轴承", "交期老拖", "上一条新线", "降低成本"],
        ["立新", "电缆", "退货太多", "换全自动线", "多做出口"],
    )
    assert [one.goals for one in found.customers] == [None, None]
    assert found.ignored == {"Sheet1": ("想做到", "想达成")}


def test_one_unknown_column_between_known_ones_is_the_only_one_missing() -> None:
    rows: list[Cells] = [
        ["宏达", "轴承", "张建国", "交期老拖", "上一条新线", "月结60天", "2019年开始"],
        ["立新", "电缆", "李梅", "退货太多", "换全自动线", "送货上门", "朋友介绍的"],
    ]
    found = of(["客户", "行业", "联系人", "痛点", "甲乙丙", "要求", "合作历史"], *rows)
    assert [one.goals for one in found.customers] == ["上一条新线", "换全自动线"]
    found = of(["客户", "行业", "联系人", "痛点", "竞争对手", "要求", "合作历史"], *rows)
    assert [one.goals for one in found.customers] == [None, None]
    assert found.ignored == {"Sheet1": ("竞争对手",)}


def test_a_heading_that_is_a_title_is_of_people() -> None:
    found = of(
        ["宮廟寶號", "類別", "主委", "總幹事", "痛點"],
        ["布袋浮水宮", "道教", "蔡水旺（怕不夠莊嚴）", "黃淑鈴（要能連線）", "跳電"],
        ["極玄靈殿", "道教", "余振坤（要更亮）", None, "褪色"],
    )
    assert found.customers[0].chain == (
        Link("蔡水旺", "主委", "怕不夠莊嚴"),
        Link("黃淑鈴", "總幹事", "要能連線"),
    )


@pytest.mark.parametrize(
    "said",
    [
        "Tom Lee (CFO) – cost",
        "Tom Lee (CFO: cost)",
        "Tom Lee=CFO=cost",
        "Tom Lee|CFO|cost",
        "Tom Lee / CFO / cost",
    ],
)
def test_a_person_however_they_are_parted(said: str) -> None:
    found = of(["Customer", "Industry", "Contact"], ["Marlow", "Kilns", said], locale="en-GB")
    assert found.customers[0].chain == (Link("Tom Lee", "CFO", "cost"),)


def test_a_list_of_suppliers_is_none_of_customers() -> None:
    found = of(
        ["供应商", "联系人", "电话", "供应产品", "付款方式"],
        ["东莞五金厂", "王强", "13800001111", "螺丝", "月结"],
        ["佛山铝业公司", "赵敏", "13900002222", "铝材", "现款"],
    )
    assert not found.customers
    assert not found.followups


def test_some_days_of_a_table_tell_the_order_of_all() -> None:
    heading: Cells = ["客户", "日期", "内容"]
    found = of(heading, ["恒达", "3/11/2026", "谈价"], ["恒达", "18/11/2026", "签约"])
    assert [one.date for one in found.followups] == [date(2026, 11, 3), date(2026, 11, 18)]
    found = of(heading, ["恒达", "3/11/2026", "谈价"], ["恒达", "3/18/2026", "签约"])
    assert [one.date for one in found.followups] == [date(2026, 3, 11), date(2026, 3, 18)]


def test_a_day_in_brackets_is_when_something_is_to_be_done() -> None:
    heading: Cells = ["客户", "日期", "内容", "待办"]
    found = of(heading, ["恒达", "2026-11-03", "谈价", "报价（11/10）；寄样（含说明书）"])
    [one] = found.followups
    assert one.todos == ("报价", "寄样（含说明书）")
    assert one.dues == (date(2026, 11, 10), None)


def test_no_figure_where_one_belongs_is_told() -> None:
    found = of(["客户", "行业", "年营收(万元)"], ["恒达", "化工", "保密"])
    assert found.customers[0].size is None
    assert [(one.text, one.why) for one in found.unread] == [("保密", Why.FIGURE)]


def test_how_people_talk_is_told_from_what_they_say_by_what_stands_below() -> None:
    todos = "打樣（3/20）、寄照片（3/12）"
    found = of(
        ["客戶名稱", "何時", "怎麼談", "談什麼", "回應", "交辦事項"],
        ["鹿港文德書院", "2026-03-05", "電話", "談全年認捐", "怕俗氣", todos],
        ["旗津燈塔咖啡", "2026-11-12", "夜訪", "傳新燈具照片", "先換四盞", "寄報價（11/16）"],
        locale="zh-TW",
    )
    assert [(one.content, one.method) for one in found.followups] == [
        ("談全年認捐", "phone"),
        ("傳新燈具照片", None),
    ]
    assert [one.todos for one in found.followups] == [("打樣", "寄照片"), ("寄報價",)]
    assert found.followups[0].dues == (date(2026, 3, 20), date(2026, 3, 12))
