"""Groups with subtotals, customers named above their records, short names that a note explains,
days in two columns, and other lists below."""

from datetime import date

import pytest

from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.names.names import Known
from models.rules.workbook.people.people import read as people_of
from models.rules.workbook.read import read
from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import Cells, of, sheet

NAMES = ["Bayou Oyster Co.", "Half Moon Shellworks", "Tangier Seed Farm", "Mobjack Clam & Seed"]
HEADINGS: list[Cells] = [
    ["Farm", "Biz type", "Heads", "Goal for next yr", "Wants"],
    ["客户", "行业", "人数", "目标", "要求"],
    ["客戶", "產業", "人數", "目標", "要求"],
]


def customer(name: str) -> Cells:
    return [name, "hatchery", 20, "double the seed", "paste that lasts"]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize(
    ("first", "second", "sums"),
    [
        ("GULF", "CHESAPEAKE", ("Gulf subtotal", "Ches. subtotal")),
        ("Upper river", "Lower river", ("Upper river sub-total", "Lower river sub-total")),
        ("Pines", "Oaks", ("Pines total", "Oaks total")),
        ("老城", "新城", ("老城小计", "新城小计")),
        ("山線", "海線", ("山線小計", "海線小計")),
        ("甲", "乙", ("小计", "小计")),
    ],
)
def test_the_name_of_a_group_above_its_subtotal_is_no_customer(
    heading: Cells, first: str, second: str, sums: tuple[str, str]
) -> None:
    found = of(
        heading,
        [first],
        customer(NAMES[0]),
        customer(NAMES[1]),
        [sums[0], None, 40],
        None,
        [second],
        customer(NAMES[2]),
        customer(NAMES[3]),
        [sums[1], None, 40],
    )
    assert [one.name for one in found.customers] == NAMES
    assert {one.demands for one in found.customers} == {"paste that lasts"}


def test_a_customer_of_whom_nothing_is_said_above_the_total_stays_one() -> None:
    rows = [customer(one) for one in NAMES[1:]]
    found = of(HEADINGS[0], [NAMES[0]], *rows, ["Total", None, 60])
    assert [one.name for one in found.customers] == NAMES


@pytest.mark.parametrize(
    ("title", "headings"),
    [
        ("PRICE CARD - do not forward", ["Product", "per litre", "per pail"]),
        ("价目（内部）", ["品名", "每升", "每桶"]),
        ("價目表", ["品名", "每公升", "每桶"]),
    ],
)
def test_a_list_of_prices_far_below_is_of_no_customers(title: str, headings: list[str]) -> None:
    rows = [customer(one) for one in NAMES]
    prices: list[Cells] = [["Paste A", 158, 2700], ["Paste B", 171, 2925]]
    found = of(HEADINGS[1], *rows, None, None, None, [title], [*headings], *prices)
    assert [one.name for one in found.customers] == NAMES
    assert [one.at.row for one in found.unread] == [9, 10, 11, 12]  # and none of it is lost
    assert {one.why for one in found.unread} == {Why.NO_CUSTOMER}


def test_further_customers_far_below_are_read_where_their_heading_says_so() -> None:
    rows = [customer(one) for one in NAMES[:2]]
    further: list[Cells] = [[NAMES[2], 31], [NAMES[3], 12]]
    found = of(HEADINGS[1], *rows, None, None, None, ["新客户"], ["客户", "人数"], *further)
    assert set(NAMES) <= {one.name for one in found.customers}


@pytest.mark.parametrize("mark", ["▶ ", "■", "★ ", ">> "])
@pytest.mark.parametrize(
    ("names", "headings", "people"),
    [
        (
            ["雾灵铜矿竖井队", "石塘热气球营地"],
            ["哪天", "怎么碰的", "说了什么", "人家的话", "我要做的", "下次"],
            "申屠广 矿长",
        ),
        (
            ["霧靈銅礦", "石塘熱氣球營地"],
            ["哪天", "怎麼碰的", "說了什麼", "人家的話", "我要做的", "下次"],
            "陳金鶯 團長（怕慢）",
        ),
        (
            ["Half Moon Shellworks", "Stone Pond Balloons"],
            ["When", "How", "What we covered", "What they said", "Next step", "Touch base"],
            "Rusty Boudreaux – GM",
        ),
    ],
)
def test_a_marked_name_above_records_is_their_customer_and_people_below_it_are_theirs(
    mark: str, names: list[str], headings: list[str], people: str
) -> None:
    listed = sheet(HEADINGS[1], customer(names[0]), customer(NAMES[2]), name="L")
    log = sheet(
        [*headings],
        [mark + names[0]],
        [people],
        [date(2026, 11, 3), "visit", "walked the larval room", "lost the spawn", "send it", None],
        [mark + names[1]],
        [date(2026, 11, 9), "call", "asked about the terms", "net 60 or not", "ask her", None],
        name="A",
    )
    found = read(Workbook((listed, log)), "zh-CN")
    assert [one.customer for one in found.followups] == names
    chain = next(one.chain for one in found.customers if one.name == names[0])
    assert chain == people_of(people)
    assert chain


def test_people_below_a_customer_contradict_no_list_that_names_others() -> None:
    listed = sheet(
        ["Customer", "Industry", "Contact", "Pain points"],
        ["Half Moon Shellworks", "oysters", "Ann Lee (CEO)", "diesel"],
        name="L",
    )
    log = sheet(
        ["When", "How", "What we covered", "What they said", "Next step"],
        ["Half Moon Shellworks"],
        ["Rusty Boudreaux – GM"],
        [date(2026, 11, 3), "visit", "walked the larval room", "lost the spawn", "send it"],
        name="A",
    )
    found = read(Workbook((listed, log)), "en-US")
    assert [link.name for link in found.customers[0].chain or ()] == ["Ann Lee"]
    assert [one.text for one in found.unread] == ["Rusty Boudreaux – GM"]


@pytest.mark.parametrize(
    ("month", "day", "months"),
    [
        ("月", "日", (9, 10)),
        ("月份", "號", ("9月", "十月")),
        ("Month", "Day", ("Sep", "October")),
        ("Mo", "DD", ("9", "10")),
    ],
)
def test_a_month_and_a_day_beside_it_are_one_day(
    month: str, day: str, months: tuple[str | int, str | int]
) -> None:
    found = of(
        [month, day, "客户", "方式", "内容", "反馈", "下次"],
        [months[0], 7, "云岭索道公司", "电话", "讲换绳周期", "想看例子", date(2026, 9, 29)],
        [None, 29, "云岭索道公司", "上门", "探了一根主绳", "再用一年", None],
        [months[1], "16日", "赤岩水电公司", "拜访", "看水下探头", "要报告", date(2026, 11, 20)],
        ["合计", 3],
    )
    days = [date(2026, 9, 7), date(2026, 9, 29), date(2026, 10, 16)]
    assert [one.date for one in found.followups] == days


def log_of(*names: str) -> list[Cells]:
    return [[one, date(2026, 11, at + 1), "call", f"words {at}"] for at, one in enumerate(names)]


FULL = ["Gyanjyoti Residential Schools", "Blue Lotus Mela Organisers", "Mojave & Eastern Line RR"]


@pytest.mark.parametrize(
    ("heading", "name"),
    [(["Short", "Means"], "Abbr."), (["缩写", "全称"], "对照"), (["簡稱", "客戶"], "Sheet9")],
)
def test_a_sheet_of_short_names_tells_whom_a_log_means(heading: list[str], name: str) -> None:
    listed = sheet(HEADINGS[1], *map(customer, FULL), name="L")
    short = sheet([*heading], ["GJX", FULL[0]], ["BLT", FULL[1]], ["GST", "a tax"], name=name)
    log = sheet(["客户", "日期", "方式", "内容"], *log_of("GJX", "BLT", "GST"), name="A")
    found = read(Workbook((listed, short, log)), "zh-CN")
    assert [one.customer for one in found.followups] == [*FULL[:2], "GST"]


def test_a_list_of_who_looks_after_whom_names_nobody_for_short() -> None:
    listed = sheet(HEADINGS[1], *map(customer, FULL), name="L")
    reps = sheet(["Rep", "Account"], ["Ann", FULL[0]], ["Bob", FULL[1]], name="Reps")
    log = sheet(["客户", "日期", "方式", "内容"], *log_of("Ann", "Bob"), name="A")
    found = read(Workbook((listed, reps, log)), "zh-CN")
    assert [one.customer for one in found.followups] == ["Ann", "Bob"]


@pytest.mark.parametrize(
    "note",
    [
        "Calls -- GJX = Gyanjyoti, BLT = Blue Lotus, red = no money",
        "简称：GJX=Gyanjyoti Residential Schools；BLT=Blue Lotus；红=欠款",
        "註：GJX＝Gyanjyoti、BLT＝Blue Lotus Mela（紅字急）",
    ],
)
def test_a_note_tells_whom_a_short_name_means(note: str) -> None:
    listed = sheet(HEADINGS[1], *map(customer, FULL), name="L")
    log = sheet([note], ["客户", "日期", "方式", "内容"], *log_of("GJX", "BLT", "M&E"), name="A")
    found = read(Workbook((listed, log)), "zh-CN")
    assert [one.customer for one in found.followups] == FULL


def test_initials_about_an_and_are_those_of_one_customer() -> None:
    assert Known(FULL).full("M&E") == FULL[2]
    assert Known(["Marsh and Elm Trust"]).full("M&E") == "Marsh and Elm Trust"
    assert Known([FULL[2], "Marsh & Elm Trust"]).full("M&E") == "M&E"
    assert Known(["Mojave Railways & Eastern"]).full("M&E") == "M&E"


@pytest.mark.parametrize(
    "title", ["(日期一律 日/月)", "日期：日/月/年", "All dates dd/mm", "d/m/yy"]
)
def test_a_title_tells_in_which_order_days_are_written(title: str) -> None:
    log: list[Cells] = [["A", "6/11/2026", "call", "one"], ["B", "3/12/2026", "call", "two"]]
    found = of([title], ["客户", "日期", "方式", "内容"], *log)
    assert [one.date for one in found.followups] == [date(2026, 11, 6), date(2026, 12, 3)]


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("仲海宁-店长,娄倩-运营(看重复购)", [("仲海宁", "店长", ""), ("娄倩", "运营", "看重复购")]),
        ("林美玉－老闆娘，陳大同－廠長", [("林美玉", "老闆娘", ""), ("陳大同", "廠長", "")]),
        ("Ken Poe - MD / Ann Fox - GM", [("Ken Poe", "MD", ""), ("Ann Fox", "GM", "")]),
        ("Ken Poe-Owner, Ann Fox-Buyer", [("Ken Poe", "Owner", ""), ("Ann Fox", "Buyer", "")]),
        ("Jo Ray-Smith, owner", [("Jo Ray-Smith", "owner", "")]),
        ("輪值爐主:今年是彭添丁", [("彭添丁", "輪值爐主", "")]),
        ("会长：目前是李国强", [("李国强", "会长", "")]),
    ],
)  # fmt: skip
def test_people_with_their_titles_behind_dashes(said: str, people: list[tuple[str, ...]]) -> None:
    assert [one.parts for one in people_of(said) or ()] == people


@pytest.mark.parametrize(
    "heading",
    [
        ["哪家", "归哪类", "图啥", None, None, None, "第一步", "第二步", "第三步", "指望"],
        ["哪家", "歸哪類", "圖啥", None, None, None, "第一步", "第二步", "第三步", "指望"],
        ["Account", "Bucket", "The point", None, None, None, "Step 1", "Step 2", "Step 3", "Worth"],
    ],
)  # fmt: skip
def test_hidden_columns_part_no_plan(heading: Cells) -> None:
    row: Cells = [
        NAMES[0],
        "small",
        "sell a cabinet",
        None,
        None,
        None,
        "visit",
        "show",
        "ask",
        "2",
    ]
    found = of(heading, row, [NAMES[1], *row[1:]])
    assert [one.customer for one in found.strategies] == NAMES[:2]
    assert [one.actions for one in found.strategies] == [("visit", "show", "ask")] * 2
    assert not found.customers


def test_a_code_is_no_trade_and_an_amount_no_short_name() -> None:
    heading: Cells = ["字號", "A/c ref", "一年生意", "痛點", "目標", "要求"]
    rows: list[Cells] = [
        ["樂宮冰室集團", "LKG", "1.6億", "請唔到人", "開夠20間", "出到120杯"],
        ["海皇星茶餐廳", "HWS", "980萬", "放唔落", "交到棒", "唔過60cm"],
    ]
    copy = sheet(heading, *rows, name="copy")
    found = read(Workbook((sheet(heading, *rows, name="L"), copy)), "zh-TW")
    assert not found.short
    assert [one.industry for one in found.customers] == [None, None]


@pytest.mark.parametrize("said", ["?", "？？", "(?)"])
@pytest.mark.parametrize("heading", HEADINGS)
def test_a_question_mark_where_words_belong_is_told(said: str, heading: Cells) -> None:
    found = of(heading, customer(NAMES[0]), [NAMES[1], "hatchery", 20, said, "Net-60?"])
    assert [one.goals for one in found.customers] == ["double the seed", None]
    assert found.customers[1].demands == "Net-60?"
    assert [(one.column, one.text, one.why) for one in found.unread] == [
        (heading[3], said, Why.NOT_TOLD)
    ]
