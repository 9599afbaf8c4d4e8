"""What made a whole sheet fall to nothing: names that have the words of labels, labels of two
people's cards, a long heading, a note at the margin."""

from datetime import date

import pytest

from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.names.names import Known
from models.rules.workbook.read import read
from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import Cells, of, sheet


@pytest.mark.parametrize(
    ("first", "names"),
    [
        ("客户", ["云栖峰索道有限公司", "赤岭磷矿有限责任公司", "临江缆车运营公司"]),
        ("客戶", ["鴻濤海鮮股份有限公司", "青洲海洋館有限公司", "阿蓮貿易公司"]),
        ("Account", ["Acme Company Ltd", "The Client Company", "Bolt Account Co."]),
    ],
)
def test_customers_across_may_be_called_companies(first: str, names: list[str]) -> None:
    found = of(
        ["红字＝超期未检", None, None, "老魏改过"],
        [first, *names],
        ["行业", "索道", "矿山", "缆车"],
        ["痛点", "断丝", "窗口短", "误报"],
        ["目标", "出图", "同左", "不影响早高峰"],
        ["诉求", "夜里进场", "分四次", "要业绩"],
    )
    assert [one.name for one in found.customers] == names
    assert [one.pains for one in found.customers] == ["断丝", "窗口短", "误报"]


def test_each_of_us_may_call_what_is_on_a_card_otherwise() -> None:
    def cards(labels: list[str], *names: str) -> list[Cells | None]:
        rows: list[Cells | None] = []
        for name in names:
            rows += [[one, f"{name} {at}" if at else name] for at, one in enumerate(labels)]
            rows.append(None)
        return rows

    mine = cards(["ACCOUNT", "What they are", "What hurts", "Must-haves"], "Wexcombe", "St. Odilo")
    yours = cards(["Customer", "Type", "Pain", "Goal", "History"], "Gristmill", "Pendulum")
    found = read(Workbook((sheet(*mine, name="Rufus"), sheet(*yours, name="Jo"))), "en-US")
    assert {one.name: one.pains for one in found.customers} == {
        "Wexcombe": "Wexcombe 2",
        "St. Odilo": "St. Odilo 2",
        "Gristmill": "Gristmill 2",
        "Pendulum": "Pendulum 2",
    }


LONG = "Remarks (please do not sort this column, ask Ann first if anything in it seems to be wrong)"


@pytest.mark.parametrize("heading", [LONG, f"{LONG} – {LONG}", "备注（2026年起由小王填写）"])
def test_a_long_heading_leaves_the_others_what_they_are(heading: str) -> None:
    found = of(
        ["Customer", "Industry", "Headcount", "Pain points", heading],
        ["Acme Ropes Ltd", "ropes", 86, "wear", "x"],
        ["Bolt Cables Ltd", "cables", 63, "rust", "y"],
    )
    assert [one.pains for one in found.customers] == ["wear", "rust"]


@pytest.mark.parametrize(
    "note", ["← ask Wes", "红=欠款", "who is their money guy", "营收是口头说的"]
)
def test_a_note_at_the_margin_leaves_a_card_what_it_is(note: str) -> None:
    def card(name: str, beside: str | None) -> list[Cells | None]:
        rows: list[Cells | None] = [["客户名称", name, None, beside]]
        for one in ("行业", "痛点", "目标", "诉求"):
            rows.append([one, f"{name}{one}"])
        return [*rows, None]

    found = of(*card("天柱湾缆车", None), *card("雁回崖滑雪", note), *card("白茶岭索道", None))
    assert [(one.name, one.pains) for one in found.customers] == [
        ("天柱湾缆车", "天柱湾缆车痛点"),
        ("雁回崖滑雪", "雁回崖滑雪痛点"),
        ("白茶岭索道", "白茶岭索道痛点"),
    ]


def test_a_column_with_a_heading_is_no_margin() -> None:
    names = "Acme Bolt Cord Dyer Elms Ford".split()
    rows: list[Cells] = [[f"{one} Ltd", "ropes", 86, "wear", None, None] for one in names]
    rows[0][-1] = "ours since 2019"
    found = of(["Customer", "Industry", "Headcount", "Pain points", None, "History"], *rows)
    assert found.customers[0].history == "ours since 2019"


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("TFZ", "Tuckahoe Falls Zoo"),
        ("K.C.P.D.", "Kittredge County Parks Dept."),
        ("PMH", "Pennyroyal Mall Holdings LLC"),
        ("Tuscarora Co.", "Tuscarora County Courthouse"),
        ("銀鱲超市", "銀鱲超級市場"),
        ("濱大潮間帶", "濱海大學潮間帶實驗室"),
        ("雾尖山管委会", "雾尖山风景区管理委员会"),
        ("武汉科大", "武汉科技大学资源学院"),
    ],
)
def test_a_name_may_be_written_in_fewer_letters(short: str, full: str) -> None:
    others = ("Oak Bay Pumps Ltd", "Acme Pipes", "銀湖海產", "东方海洋水产")
    assert Known((full, *others)).full(short) == full


@pytest.mark.parametrize("short", ["APL", "tfz", "东海水产", "Acme Co.", "OB"])
def test_what_may_be_of_two_or_of_none_stays(short: str) -> None:
    known = Known(("Acme Pumps Ltd", "Apex Pipes Ltd", "东方海洋水产", "Oak Bay Pumps Ltd"))
    assert known.full(short) == short


def test_the_number_of_a_day_announces_the_row_below() -> None:
    found = of(
        ["几号", "客户", "方式", "聊了啥", "客户怎么讲", "待办", "下次"],
        ["2026年11月"],
        ["4日", "雾尖山索道", "电话", "讲整绳档案", "预算要等", "报预算数", "12.8"],
        ["廿一", "云栖峰滑雪", "电话", "问来不来得及", "雪道不让进", "标定", "29号"],
        ["29", None, "电话", "两条全测", "要不要换再定", "寄合格证", "12.12"],
        ["30", None, "电话", "矿上排窗口", "只给六小时", "等通知", "12.20"],
        ["30", "雾尖山索道", "电话", "回访", "再等等", "报价", "12.22"],
    )
    assert [(one.customer, one.date) for one in found.followups] == [
        ("雾尖山索道", date(2026, 11, 4)),
        ("云栖峰滑雪", date(2026, 11, 21)),
        ("云栖峰滑雪", date(2026, 11, 29)),
        ("雾尖山索道", date(2026, 11, 30)),
    ]
    assert [one.at.row for one in found.unread if one.is_row] == [6]


def test_of_two_tables_as_likely_the_one_with_more_columns_is_meant() -> None:
    found = of(
        ["類別", "客", "目標", "做法", "預計效果"],
        ["食肆", "鴻濤海鮮酒家", "做包月", "頭一個月半價；過濾棉包埋", "每月固定收入"],
        ["機構", "青洲海洋館", "後備製冷合約", "貨期寫入合約；試兩星期", "每年保養"],
    )
    assert [one.goal for one in found.strategies] == ["做包月", "後備製冷合約"]
    assert not found.customers


def test_a_trade_may_be_called_a_company() -> None:
    found = of(
        ["客户名称", "所属行业", "痛点"],
        ["云栖峰", "贸易公司", "慢"],
        ["赤岭", "工程公司", "贵"],
    )
    assert [one.industry for one in found.customers] == ["贸易公司", "工程公司"]


@pytest.mark.parametrize("half", ["不详", "待核", "保密", "TBC", "?", "won't share"])
def test_half_of_a_size_that_nobody_knows_is_told(half: str) -> None:
    found = of(
        ["客户", "行业", "规模(人/年产值)", "痛点"],
        ["甲乙丙有限公司", "钢", f"40人/{half}", "慢"],
        ["丁戊有限公司", "铁", "20人/3亿", "贵"],
    )
    assert [one.size for one in found.customers] == ["40人", "20人/3亿"]
    assert [(one.text, one.why) for one in found.unread] == [(half, Why.FIGURE)]
