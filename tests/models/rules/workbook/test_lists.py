"""Lists of customers whose headings nobody knew, and what is no list."""

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read
from tests.models.rules.workbook.given import Cells, of, sheet

LOG: list[Cells] = [
    ["哪天", "哪处", "方式", "我讲的重点", "他们怎么回", "下次"],
    ["2026-10-03", "云脊", "电话", "讲了低频环的价格和交期", "嫌贵，要再想想看", "2026-10-12"],
    ["2026-10-09", "踏燕", "上门", "看了踏板，测了十羽鸽子", "要零漏才签合同的", "2026-10-20"],
]
ROWS: list[Cells] = [
    [1, "鄂尔多斯云脊赛鸽公棚", "云脊", 6800, "芮长河(棚长,怕漏扫)", "漏扫"],
    [2, "唐山踏燕国际赛鸽公棚", "踏燕", 9200, "司马春 总经理", "扯皮"],
]


def read_with_log(*rows: Cells) -> Read:
    return read(Workbook((sheet(*rows, name="册"), sheet(*LOG, name="10月"))), "zh-CN")


def test_longer_names_beside_short_ones_are_the_customers() -> None:
    found = read_with_log(["序", "甲乙", "简称", "收鸽量(羽)", "联系人", "老大难"], *ROWS)
    assert [one.name for one in found.customers] == ["鄂尔多斯云脊赛鸽公棚", "唐山踏燕国际赛鸽公棚"]
    assert [one.customer for one in found.followups] == [one.name for one in found.customers]
    assert found.followups[0].content == "讲了低频环的价格和交期"
    assert found.followups[0].feedback == "嫌贵，要再想想看"


def test_names_in_front_of_what_is_told_of_customers_are_theirs() -> None:
    found = of(
        ["序", "塘口", "养什么", "几个人", "找谁", "头疼的事", "想干成"],
        [1, "程村蚝排", "生蚝", 12, "陈阿水（塘主，怕赤潮）", "夏天死蚝", "做到无公害"],
        [2, "台山广海湾", "对虾", 30, "李四海 经理", "氨氮高", "出口"],
    )
    assert [one.name for one in found.customers] == ["程村蚝排", "台山广海湾"]
    assert found.customers[0].chain == (Link("陈阿水", "塘主", "怕赤潮"),)


def test_a_trade_under_an_unknown_heading_stands_behind_the_name() -> None:
    found = of(
        ["序", "客户", "弄点啥", "人数", "联系人", "痛点", "目标"],
        [1, "麦浪食品厂", "面粉", 20, "王芳（厂长）", "慢", "快"],
        [2, "大华纺织厂", "布匹", 50, "李雷", "贵", "便宜"],
    )
    assert [one.industry for one in found.customers] == ["面粉", "布匹"]


def test_what_stands_behind_a_title_is_what_somebody_cares_for() -> None:
    found = of(
        ["客户", "行业", "决策人", "职务", "心里想啥", "第二个人", "职务", "心里想啥"],
        ["麦浪食品厂", "食品", "王芳", "厂长", "别停机", "李雷", "会计", "账期"],
        ["大华纺织厂", "纺织", "赵一", "经理（怕吵）", None, None, None, None],
    )
    assert found.customers[0].chain == (
        Link("王芳", "厂长", "别停机"),
        Link("李雷", "会计", "账期"),
    )
    assert found.customers[1].chain == (Link("赵一", "经理", "怕吵"),)


def test_counts_per_customer_are_no_contacts() -> None:
    listed = sheet(["客户", "行业", "人数"], ["麦浪食品", "食品", 20], ["大华纺织", "纺织", 50])
    pivot = sheet(["行标签", "计数项:方式", "最近日期"], ["麦浪食品", 3, "2026-10-01"], name="透视")
    counts = sheet(["Acct", "Count of How", "Last When"], ["麦浪食品", 3, "10/1/26"], name="n")
    assert read(Workbook((listed, pivot, counts)), "zh-CN").followups == ()


def test_a_summary_of_a_list_takes_nothing_from_it() -> None:
    whole: list[Cells] = [["客户", "行业", "人数", "痛点"], ["麦浪食品厂", "食品", "14人", "慢"]]
    bare: list[Cells] = [["客户", "人数", "营业额"], ["麦浪食品厂", 14, 0]]
    for order in ((whole, bare), (bare, whole)):
        found = read(Workbook(tuple(sheet(*one, name=str(len(one[0]))) for one in order)), "zh-CN")
        (customer,) = found.customers
        assert (customer.industry, customer.size, customer.pains) == ("食品", "14人", "慢")
        assert found.unread == ()


def test_a_list_of_others_is_none_of_customers() -> None:
    listed = sheet(["Customer", "Sector", "Staff"], ["Acme Tools Ltd", "tools", 20], name="Accts")
    others = sheet(
        ["Competitor", "What they make", "Heads", "Weak spot", "Next year", "Who runs it"],
        ["Brightpath", "lamps", 40, "slow", "new plant", "Al Roy"],
        ["Lumo", "leds", 9, "price", "export", "Jo Li"],
        name="Rivals",
    )
    found = read(Workbook((listed, others)), "en-GB")
    assert [one.name for one in found.customers] == ["Acme Tools Ltd"]
    assert found.ignored["Rivals"]


def test_people_are_known_by_their_titles_under_any_heading() -> None:
    beside = of(
        ["客户", "行业", "甲", "乙", "痛点"],
        ["麦浪食品厂", "食品", "厍红旺", "厂长", "慢"],
        ["大华纺织厂", "纺织", "买尔旦", "采购经理", "贵"],
    )
    within = of(
        ["客户", "行业", "甲", "痛点", "目标"],
        ["麦浪食品厂", "食品", "厍红旺／厂长／怕停机", "慢", "快"],
        ["大华纺织厂", "纺织", "买尔旦(采购,看账期)", "贵", "便宜"],
    )
    assert [one.chain for one in beside.customers] == [
        (Link("厍红旺", "厂长"),),
        (Link("买尔旦", "采购经理"),),
    ]
    assert [one.chain for one in within.customers] == [
        (Link("厍红旺", "厂长", "怕停机"),),
        (Link("买尔旦", "采购", "看账期"),),
    ]


def test_codes_in_front_of_titles_are_nobody() -> None:
    found = of(
        ["Customer", "Sector", "Grid", "Level", "Pain points"],
        ["Acme Tools Ltd", "tools", "J3", "Manager", "slow"],
        ["Beta Farm", "hay", "J1", "Owner", "dust"],
        locale="en-GB",
    )
    assert [one.chain for one in found.customers] == [None, None]
