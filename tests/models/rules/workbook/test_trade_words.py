"""Lists whose column of customers is called by a word of the trade, and tables below others."""

from dataclasses import replace
from datetime import date

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells.sheets import Row, Sheet, Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import Cells, of, sheet

TURNED: list[Cells | None] = [
    ["清波增氧 · 大塘主（横排）"],
    None,
    ["塘主", "阳澄湖金爪蟹业专业合作社", "高邮万亩荡水产有限公司", None, "小马家鱼塘"],
    ["养啥", "大闸蟹", "青虾", None, "黑鱼"],
    ["多少人", "55", 120, None, "父子俩"],
    ["找谁（职务）", "沈根宝（社长）", "丁卫国（总经理）", None, "小马"],
    ["闹心事", "夜里跳闸", "虾苗成活低", None, "邻居嫌吵"],
    ["奔头", "亩产到300斤", "再包两千亩"],
    None,
    ["下面是打法"],
    ["打谁", "归哪堆", "图啥", "咋干", "估摸能咋样"],
    ["金爪", "老户", "全塘换新", "旧机抵价／三年包修", "60台"],
    ["万亩荡", "大户", "拿下东荡", "先装十台试", "一年90万"],
]
BOOK: Cells = ["客", "做邊行", "人手", "一年生意", "搵邊個", "煩緊乜", "日子", "傾咗乜", "再搵"]


def test_a_plan_below_customers_in_columns_is_a_table_of_its_own() -> None:
    found = of(*TURNED)
    assert [(one.name, one.industry) for one in found.customers] == [
        ("阳澄湖金爪蟹业专业合作社", "大闸蟹"),
        ("高邮万亩荡水产有限公司", "青虾"),
        ("小马家鱼塘", "黑鱼"),
    ]
    assert [(one.customer, one.goal, one.actions) for one in found.strategies] == [
        ("阳澄湖金爪蟹业专业合作社", "全塘换新", ("旧机抵价", "三年包修")),
        ("高邮万亩荡水产有限公司", "拿下东荡", ("先装十台试",)),
    ]
    assert (5, "父子俩", Why.FIGURE) in [(one.at.row, one.text, one.why) for one in found.unread]


def test_a_word_of_the_trade_behind_account_numbers_is_over_the_customers() -> None:
    found = of(
        ["Acct #", "Sugarhouse", "Type of outfit", "FTEs", "Who's who", "Headache", "Shooting for"],
        [
            "NS-04",
            "Thibodeau Ridge Sugarworks",
            "Bulk syrup",
            14,
            "Dana Roy – owner",
            "Ice",
            "Taps",
        ],
        [
            "NS-05",
            "St. Brigid's Abbey",
            "Monastery",
            "6",
            "Mary Agnes – cellarer",
            "Noise",
            "Quiet",
        ],
        [
            "NS-06",
            "Tug Hill Sap Haulers",
            "Trucking",
            9,
            "Bev Stroud – dispatcher",
            "Wait",
            "Routes",
        ],
        locale="en-US",
    )
    assert [(one.name, one.industry) for one in found.customers] == [
        ("Thibodeau Ridge Sugarworks", "Bulk syrup"),
        ("St. Brigid's Abbey", "Monastery"),
        ("Tug Hill Sap Haulers", "Trucking"),
    ]
    assert found.customers[0].chain == (Link("Dana Roy", "owner", ""),)


def test_customers_merged_over_their_records_are_listed_and_the_plan_below_is_theirs() -> None:
    fu: Cells = [
        "長洲福記漁業",
        "拖網",
        22,
        "900萬",
        "福哥（船東）",
        "網爛",
        "2026/9/9",
        "睇網",
        None,
    ]
    rows = sheet(
        BOOK,
        fu,
        [*fu[:6], "2026/10/6", "講價", None],
        [
            "青山灣海產行",
            "批發",
            18,
            "2000萬",
            "芳姐（老闆娘）",
            "冇貨",
            "2026/10/20",
            "度尺寸",
            None,
        ],
        ["西貢水上人家", "食肆", 9, "唔講", "財叔", "桶細", "2026/11/5", "睇桶", None],
        None,
        None,
        ["明年打法"],
        ["邊個", "邊類客", "想攞到", "點做", "做到會點"],
        ["福記", "拖網", "包年", "1.月結 2.包補網", "一年八萬"],
        ["青山灣", "批發", "首選供應", "1.即日送 2.試用", "月入兩萬"],
    ).rows
    merged = replace(rows[2], filled=frozenset(range(6)))
    book = Workbook((Sheet("大簿", (*rows[:2], merged, *rows[3:])),))
    found = read(book, "zh-TW")
    assert [one.name for one in found.customers] == ["長洲福記漁業", "青山灣海產行", "西貢水上人家"]
    assert found.customers[1].size == "18人/2000萬"
    assert [(one.customer, one.content) for one in found.followups] == [
        ("長洲福記漁業", "睇網"),
        ("長洲福記漁業", "講價"),
        ("青山灣海產行", "度尺寸"),
        ("西貢水上人家", "睇桶"),
    ]
    assert [(one.customer, one.goal) for one in found.strategies] == [
        ("長洲福記漁業", "包年"),
        ("青山灣海產行", "首選供應"),
    ]


def test_a_log_is_of_the_listed_customers_and_not_of_their_ships() -> None:
    owners = sheet(
        ["船东", "所属行业", "员工数", "痛点"],
        ["宁德赤屿活鱼运输有限公司", "活鱼运输", 340, "藤壶"],
        ["厦门白鹭湾观光游船公司", "观光", 86, "长草"],
        name="船东",
    )
    log = sheet(
        ["船东", "船名", "日期", "方式", "沟通内容", "客户反馈"],
        ["赤屿活鱼", "赤渔7", "2026年11月5日", "电话", "看了船底", "多烧油"],
        ["赤屿活鱼", "赤渔3", "同日", "电话", "刷一遍", "没人做主"],
        ["白鹭湾游船", "鹭鸣", "10/30夜", "电话", "割了渔网", "不响了"],
        name="记录",
    )
    found = read(Workbook((owners, log)), "zh-CN").followups
    assert [(one.customer, one.date) for one in found] == [
        ("宁德赤屿活鱼运输有限公司", date(2026, 11, 5)),
        ("宁德赤屿活鱼运输有限公司", date(2026, 11, 5)),
        ("厦门白鹭湾观光游船公司", date(2026, 10, 30)),
    ]


def test_a_sheet_of_notes_says_whose_an_empty_cell_is() -> None:
    log: list[Cells] = [
        ["Date", "Tower", "How", "Talked about", "They said"],
        ["11/23/2026", "Wexcombe College", "Call", "Measured the clapper", "No heavier"],
        ["11/9/2026", None, "Call", "Scaffold dates", "Not after April"],
        ["10/28/2026", "City of Dunmarrow", "Zoom", "Went over the bid", "Not over 50"],
        ["10/5/2026", "Wexcombe College", "Call", "Poked the yoke", "A third now"],
    ]
    owners = sheet(
        ["Customer", "Industry", "Staff", "Pain points"],
        ["Wexcombe College", "College", 412, "Clapper"],
        ["City of Dunmarrow", "City", 188, "Slow chime"],
        name="Towers",
    )

    def whose(note: str) -> list[str]:
        notes = Sheet("READ ME", (Row(1, (note,)),))
        found = read(Workbook((notes, owners, sheet(*log, name="Log"))), "en-US").followups
        return [one.customer for one in found]

    wexcombe, dunmarrow = "Wexcombe College", "City of Dunmarrow"
    assert whose("Blank in Tower = same as line above") == [wexcombe, wexcombe, dunmarrow, wexcombe]
    assert whose("Blank in Rep = same as line above") == [wexcombe, dunmarrow, wexcombe]


@pytest.mark.parametrize(("heading", "is_next"), [("Next (by)", False), ("Next contact", True)])
def test_what_is_to_be_done_by_a_day_is_no_next_contact(heading: str, is_next: bool) -> None:
    said = (
        ["2026-11-18", "2026-12-08"]
        if is_next
        else ["dive permit (9/11/2026)", "photos (1/11/2026)"]
    )
    found = of(
        ["Customer", "Date", "How", "Seen and said", "Their word", heading],
        [
            "Hartlepool Tug Ltd",
            "2026-11-05",
            "call",
            "barnacles 4 cm",
            "burning more fuel",
            said[0],
        ],
        ["Farne Cruises Ltd", "2026-10-30", "call", "net in the prop", "all quiet now", said[1]],
        locale="en-GB",
    ).followups
    assert [(one.content, one.feedback) for one in found] == [
        ("barnacles 4 cm", "burning more fuel"),
        ("net in the prop", "all quiet now"),
    ]
    assert [one.todos for one in found] == (
        [None] * 2 if is_next else [("dive permit",), ("photos",)]
    )
    assert [one.next is not None for one in found] == [is_next] * 2


def test_listed_customers_above_a_few_labels_head_a_table_on_its_side() -> None:
    shops = sheet(
        ["客戶名稱", "所屬產業", "員工數", "痛點"],
        ["金沙灣海鮮舫", "酒樓", 140, "水溫"],
        ["滘西洲漁排合作社", "漁排", 12, "停電"],
        name="客",
    )

    def goals(*names: str) -> list[tuple[str, str | None]]:
        plan = sheet(
            ["點樣攞落嚟"],
            [None, *names],
            ["類", "連鎖酒樓", "漁排"],
            ["想做到", "屯門店全套", "兩部樣板"],
            ["做法", "- 送一年洗缸", "- 幫佢填津貼表"],
            ["估計", "多$420K", "另外三個會跟"],
            name="諗法",
        )
        found = read(Workbook((shops, plan)), "zh-TW").strategies
        return [(one.customer, one.goal) for one in found]

    assert goals("金沙灣", "滘西洲") == [
        ("金沙灣海鮮舫", "屯門店全套"),
        ("滘西洲漁排合作社", "兩部樣板"),
    ]
    assert not goals("上半年要做", "下半年要做")  # customers of nobody's list


def test_customers_behind_codes_between_lines_and_over_running_remarks_are_read() -> None:
    farms = sheet(
        ["户号", "养殖场", "养的啥", "员工", "联系人", "烦心事", "要求", "往来记录"],
        [
            "K01",
            "盐城滩涂海参养殖场",
            "海参",
            40,
            "姜立（场长）",
            "断电",
            "包修",
            "2026.11.17 电话：谈断电\n2026.10.6 上门：看塘",
        ],
        [
            "K02",
            "赣榆紫菜合作社",
            "紫菜",
            120,
            "邱海（社长）",
            "烂苗",
            "快",
            "2026.11.5 微信：发样",
        ],
        [
            "K03",
            "海头贝苗厂",
            "贝苗",
            12,
            "小唐（厂长）",
            "缺氧",
            "便宜",
            "2026.11.19 视频：看缺氧",
        ],
        name="总表",
    )
    log = sheet(
        ["日期", "方式", "沟通内容", "客户反馈", "待办"],
        ["** 赣榆紫菜合作社 **"],
        ["2026-11-20", "电话", "报了价", "可以", "寄样"],
        ["== 海头贝苗厂 =="],
        ["2026-11-21", "电话", "约了装机", "等等", "派车"],
        name="记录",
    )
    found = read(Workbook((farms, log)), "zh-CN")
    assert [(one.name, one.industry, one.history) for one in found.customers] == [
        ("盐城滩涂海参养殖场", "海参", None),
        ("赣榆紫菜合作社", "紫菜", None),
        ("海头贝苗厂", "贝苗", None),
    ]
    assert [(one.customer, one.content) for one in found.followups] == [
        ("盐城滩涂海参养殖场", "谈断电"),
        ("盐城滩涂海参养殖场", "看塘"),
        ("赣榆紫菜合作社", "发样"),
        ("海头贝苗厂", "看缺氧"),
        ("赣榆紫菜合作社", "报了价"),
        ("海头贝苗厂", "约了装机"),
    ]
