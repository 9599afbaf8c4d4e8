"""What stands beside something else: names beside codes, a log beside a card, a day beside the next
one, a table below another."""

from datetime import date

import pytest

from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read
from tests.models.rules.workbook.given import Cells, of, sheet

SLATE, DYERS, YARN = "Pennine Slate Ltd", "Calder Dyers Ltd", "Hebden Yarn Ltd"


@pytest.mark.parametrize(
    ("code", "name"),
    [("A/c", "Who"), ("Acct", "Name"), ("客户", "名字"), ("客戶", "全名"), ("Account", "Outfit")],
)
def test_codes_are_short_for_the_names_beside_them(code: str, name: str) -> None:
    listed = sheet(
        [code, name, "Industry", "Employees", "Pain points"],
        ["SLA", SLATE, "slate", 40, "dust"],
        ["DYE", DYERS, "dyeing", 60, "steam"],
        ["YAR", YARN, "yarn", 20, "noise"],
    )
    diary = sheet(
        ["Date", code, "How", "Notes", "They said"],
        [date(2026, 10, 8), "SLA", "visit", "Saw the shed", "Fine"],
        [date(2026, 10, 9), "YAR", "phone", "Asked for a demo", "Later"],
        name="Diary",
    )
    found = read(Workbook((listed, diary)), "en-GB")
    assert [one.name for one in found.customers] == [SLATE, DYERS, YARN]
    assert [one.customer for one in found.followups] == [SLATE, YARN]


@pytest.mark.parametrize("parent", ["Parent", "Group", "母公司", "經銷", "Dealer"])
def test_short_names_stay_names_beside_whom_they_belong_to(parent: str) -> None:
    found = of(
        ["Account", parent, "Industry", "Employees", "Pain points"],
        ["IBM", "Big Blue Holdings Ltd", "IT", 4000, "slow procurement"],
        ["SAP", "Walldorf Group Ltd", "Software", 2000, "cloud cost"],
        ["HP", "Palo Alto Corp", "Hardware", 900, "stock"],
        locale="en-GB",
    )
    assert [one.name for one in found.customers] == ["IBM", "SAP", "HP"]


@pytest.mark.parametrize(
    ("day", "following"),
    [
        ("回访日", "下次回访"),
        ("几号", "啥时候再找"),
        ("拜訪日", "下回拜訪"),
        ("几号去的", "几号再去"),
        ("Call day", "Call again"),
        ("Visit", "Next visit"),
    ],
)
def test_the_day_of_a_visit_is_not_the_next(day: str, following: str) -> None:
    found = of(
        ["客户", day, "方式", "聊了什么", "客户怎么说", following],
        [
            "青陇坊酒业",
            date(2026, 10, 8),
            "上门",
            "坛口验过，合适",
            "先订六十只",
            date(2026, 11, 3),
        ],
        ["半塘黄酒厂", date(2026, 10, 20), "电话", "问冬天冻不冻", "心有余悸", date(2026, 11, 9)],
    )
    assert [(one.date, one.next) for one in found.followups] == [
        (date(2026, 10, 8), date(2026, 11, 3)),
        (date(2026, 10, 20), date(2026, 11, 9)),
    ]


def test_a_day_of_going_back_alone_is_that_of_the_record() -> None:
    found = of(
        ["客户", "回访日期", "方式", "聊了什么", "客户怎么说"],
        ["青陇坊酒业", date(2026, 10, 8), "上门", "坛口验过，合适", "先订六十只"],
        ["半塘黄酒厂", date(2026, 10, 20), "电话", "问冬天冻不冻", "心有余悸"],
    )
    assert [one.date for one in found.followups] == [date(2026, 10, 8), date(2026, 10, 20)]


@pytest.mark.parametrize(
    ("label", "total"),
    [("Particulars", "TOTAL"), ("Item", "Sum"), ("项目", "合计"), ("明細", "總計"), ("欄", "小計")],
)
def test_a_table_on_its_side_may_head_its_names_with_nothing_known(label: str, total: str) -> None:
    found = of(
        [label, SLATE, DYERS, YARN, total],
        ["Line of business", "slate", "dyeing", "yarn"],
        ["Place", "Settle", "Elland", "Hebden"],
        ["Staff strength", 40, 60, 20, 120],
        ["Problem faced", "dust everywhere", "steam burns", "noise"],
        ["Requirement", "oak", "no chrome", "cash"],
        locale="en-GB",
    )
    assert [one.name for one in found.customers] == [SLATE, DYERS, YARN]


def test_each_form_is_read_by_its_own_labels() -> None:
    one = sheet(
        ["客户名称", "云州双关赛公棚"],
        ["行当", "赛鸽公棚"],
        ["人数", "28人"],
        ["拍板的人", "逄立业（棚主）"],
        ["头疼的事", "山里信号差"],
        ["提的要求", "走卫星传数"],
    )
    other = sheet(
        ["名称", "黑石坡信鸽俱乐部"],
        ["干哪行", "信鸽俱乐部"],
        ["几个人", "二十来个"],
        ["联系人", "仇玉堂（会长）"],
        ["难处", "成绩汇总靠手"],
        ["要求", "团购价"],
        name="黑石坡",
    )
    found = read(Workbook((one, other)), "zh-CN")
    assert [(row.name, row.industry, row.pains, row.demands) for row in found.customers] == [
        ("云州双关赛公棚", "赛鸽公棚", "山里信号差", "走卫星传数"),
        ("黑石坡信鸽俱乐部", "信鸽俱乐部", "成绩汇总靠手", "团购价"),
    ]


LOGS: list[list[Cells]] = [
    [
        ["哪天", "怎么联系", "聊的", "回话", "要做的"],
        ["二〇二六年十月十二", "微信", "问决赛日期", "12月6号", None],
        ["11.6", "电话", "旧环频点不一样", "能兼容才买", "给兼容结论"],
    ],
    [
        ["日期", "方式", "談什麼", "對方說", "待辦"],
        ["2026/10/12", "LINE", "问决赛日期", "12月6號", None],
        ["2026/11/6", "電話", "旧环频点不一样", "能相容才買", "給結論"],
    ],
    [
        ["When", "How", "What we covered", "They said", "To do"],
        [date(2026, 10, 12), "text", "问决赛日期", "6 Dec", None],
        [date(2026, 11, 6), "phone", "旧环频点不一样", "If it fits", "Answer"],
    ],
]


@pytest.mark.parametrize("log", LOGS)
def test_a_log_beside_a_card_is_about_its_customer(log: list[Cells]) -> None:
    card: list[Cells] = [
        ["客户", "渭滨鸽业", None, None, None],
        ["行当", "赛鸽公棚", None, None, None],
        ["谁说了算", "窦长河（总经理）", None, None, None],
        ["头疼", "旧环扫不出来", None, None, None],
        ["要求", "新旧环都能读", None, None, None],
    ]
    beside = [*log, *([[]] * 2)]
    found = of(*([*one, *other] for one, other in zip(card, beside, strict=True)))
    assert [(one.customer, one.content, one.date) for one in found.followups] == [
        ("渭滨鸽业", "问决赛日期", date(2026, 10, 12)),
        ("渭滨鸽业", "旧环频点不一样", date(2026, 11, 6)),
    ]
    assert [one.pains for one in found.customers] == ["旧环扫不出来"]


@pytest.mark.parametrize("whose", ["归谁", "誰在管", "Whose", "谁跟"])
def test_whose_a_customer_is_and_whether_a_card_is_kept_is_nothing_of_theirs(whose: str) -> None:
    found = of(
        ["客户", "行当", "痛点", whose, "卡片"],
        ["苍岭赛鸽公棚有限公司", "赛鸽公棚", "踏板漏读", "小祁", "有"],
        ["渭滨鸽业", "赛鸽公棚", "旧环扫不出来", "老邬", "有"],
        ["黑石坡信鸽俱乐部", "信鸽俱乐部", "汇总靠手", "小祁", "没"],
    )
    assert [(one.pains, one.chain) for one in found.customers] == [
        ("踏板漏读", None),
        ("旧环扫不出来", None),
        ("汇总靠手", None),
    ]


def wide_with(banner: str, *headings: str) -> Read:
    return of(
        ["客户", "行业", "员工数", "痛点", "要求"],
        [SLATE, "slate", 40, "dust", "oak"],
        [DYERS, "dyeing", 60, "steam", "no chrome"],
        [YARN, "yarn", 20, "noise", "cash"],
        None,
        None,
        [None, None, banner],
        [None, None, *headings],
        [None, None, SLATE, "大户", "年前签整馆", "试铺小场→打包价", "一单96万"],
        [None, None, DYERS, "散户", "签一块", "带去看样→报价", "60万上下"],
    )


@pytest.mark.parametrize(
    "headings",
    [
        ("谁", "分哪类", "要达到", "怎么打", "估计"),
        ("哪個", "哪類", "要達到", "怎麼打", "估計"),
        ("Who", "Camp", "Aim", "Steps", "Worth, we figure"),
    ],
)
def test_plans_for_listed_customers_below_their_list(headings: tuple[str, ...]) -> None:
    found = wide_with("▼ 下半年打法", *headings)
    assert [(one.customer, one.goal) for one in found.strategies] == [
        (SLATE, "年前签整馆"),
        (DYERS, "签一块"),
    ]
