"""Strategies, cards and logs in shapes of people's own."""

from datetime import date

import pytest

from models.rules.workbook.cells.sheets import Row, Sheet, Workbook
from models.rules.workbook.read import read
from tests.models.rules.workbook.given import Cells, of, sheet

LISTED = sheet(
    ["客户", "行业", "人数", "痛点"],
    ["雾灵坨索道公司", "索道", 74, "断丝"],
    ["北麓雪场", "滑雪", 60, "停机"],
    ["嘉滨过江索道", "公交", 112, "舆情"],
    name="客户",
)


def test_steps_in_columns_are_the_actions_of_whom_to_win_first() -> None:
    plan = sheet(
        ["先攻邊間", "點解", "第一步", "第二步", "成了之後"],
        ["雾灵坨", "換緊線", "送辦", "試機", "一年廿萬"],
        ["北麓雪场", "有錢", "約廠長", "參觀", "兩條線"],
        name="打法",
    )
    found = read(Workbook((LISTED, plan)), "zh-TW")
    assert [(one.customer, one.actions, one.effect) for one in found.strategies] == [
        ("雾灵坨索道公司", ("送辦", "試機"), "一年廿萬"),
        ("北麓雪场", ("約廠長", "參觀"), "兩條線"),
    ]


def test_short_names_above_a_plan_on_its_side_are_listed_customers() -> None:
    plan = sheet(
        [None, "雾灵坨", "北麓", "嘉滨"],
        ["目标", "全长检测", "一次签四条", "首套"],
        ["动作一", "简报免费", "写死条款", "过法务"],
        ["动作二", "去特检院", "当晚结论", "上样机"],
        ["预期效果", "一年26万", "口碑", "样板"],
        name="思路",
    )
    found = read(Workbook((LISTED, plan)), "zh-CN")
    assert [(one.customer, one.goal) for one in found.strategies] == [
        ("雾灵坨索道公司", "全长检测"),
        ("北麓雪场", "一次签四条"),
        ("嘉滨过江索道", "首套"),
    ]


def test_a_label_that_is_merged_down_has_a_value_in_each_row() -> None:
    rows = (
        Row(1, ("Customer", "Acme Tools Ltd", "Beta Farm")),
        Row(2, ("Sector", "tools", "farm")),
        Row(3, ("Staff", "20", "5")),
        Row(4, ("Decision makers", "Ann Lee, GM – cost", "Bob Roy")),
        Row(5, ("Decision makers", "Cy Young, buyer", None), frozenset({0})),
        Row(6, ("Pain points", "slow", "dust")),
    )
    first, second = read(Workbook((Sheet("A", rows),)), "en-GB").customers
    assert [one.parts for one in first.chain or ()] == [
        ("Ann Lee", "GM", "cost"),
        ("Cy Young", "buyer", ""),
    ]
    assert [one.name for one in second.chain or ()] == ["Bob Roy"]


def test_an_empty_card_to_be_copied_is_no_customer() -> None:
    def card(name: str | None) -> list[Cells]:
        filled = name is not None
        return [
            ["单位", name],
            ["类别", "索道" if filled else None],
            ["在岗", 31 if filled else None],
            ["痛点", "断丝" if filled else None],
            ["目标", "零事故" if filled else None],
        ]

    found = of(*card("恩施峡口滑索公司"), None, *card("嘉滨过江索道"), None, *card(None))
    assert [one.name for one in found.customers] == ["恩施峡口滑索公司", "嘉滨过江索道"]


def test_what_is_to_be_done_and_next_behind_several_visits_is_of_the_last() -> None:
    head: Cells = ["#", "Client", "Industry", "Staff", "Goals", "Demands", "Pain points"]
    visit: Cells = ["Date", "How", "We said", "They said"]
    once: Cells = ["14 Nov 2026", "site", "clamp-on posts", "must ask"]
    found = of(
        [*head, *visit, *visit, "Outstanding", "Next touch"],
        [
            1,
            "Leng Hup Temple",
            "temple",
            15,
            "CNY",
            "no drill",
            "noise",
            *once,
            None,
            None,
            None,
            None,
            "quote",
            "8 Jan",
        ],
        [
            2,
            "Hotel Kallang",
            "hotel",
            210,
            "no video",
            "1am",
            "drain",
            *once,
            *once,
            "gasket",
            "3 Dec",
        ],
        [*[None] * 7, *once, None, None, None, None, None, "TBC"],
        locale="en-GB",
    )
    first, second, third, fourth = found.followups
    assert (first.content, first.todos) == ("clamp-on posts", ("quote",))
    assert first.next == date(2027, 1, 8)
    assert (second.todos, third.todos) == (None, ("gasket",))
    assert fourth.customer == "Hotel Kallang"


def test_a_second_column_of_to_dos_adds_to_the_first() -> None:
    found = of(
        ["客户", "日期", "方式", "内容", "待办", "期限", "待办2", "期限2"],
        ["麦浪食品厂", "2026-11-20", "微信", "运费对半", "拟协议", "11-25", "打样品标签", "尽快"],
        ["大华纺织厂", "2026-11-21", "电话", "催货款", "发图纸", None, None, None],
    )
    assert found.followups[0].todos == ("拟协议", "打样品标签")
    assert found.followups[0].dues == (date(2026, 11, 25), None)
    assert found.followups[1].todos == ("发图纸",)
    assert [one.text for one in found.unread] == ["尽快"]


def test_sums_of_a_month_are_no_records() -> None:
    found = of(
        ["日期", "客户", "方式", "内容", "下次"],
        ["2026-10-05", "麦浪食品厂", "电话", "聊了明年的计划", "2026-10-12"],
        ["2026-10-06", "大华纺织厂", "上门", "看了车间", "2026-10-13"],
        ["10月合计", 2, "次"],
        ["本月 共2次"],
        ["Oct total", 2, None],
    )
    assert len(found.followups) == 2


def test_customers_on_their_side_stand_in_the_first_row_under_any_label() -> None:
    found = of(
        ["Our houses", None, "amber: cert runs out"],
        ["Theatre", "Theatre Royal, Oxmoor", "The Pump House, Saltby"],
        ["Sort of place", "touring house", "producing theatre"],
        ["Staff", 64, 22],
        ["Gripes", "iron sticks", "winch screams"],
        ["Must-haves", "no dark nights", "only on Mondays"],
        locale="en-GB",
    )
    assert [(one.name, one.pains) for one in found.customers] == [
        ("Theatre Royal, Oxmoor", "iron sticks"),
        ("The Pump House, Saltby", "winch screams"),
    ]


def test_a_plan_that_has_a_name_keeps_its_actions() -> None:
    plan = sheet(
        ["客户", "策略", "目标", "动作", "谁", "什么时候", "指标"],
        [
            "北麓雪场",
            "深耕",
            "签二期",
            "1.每月回访一次\n2.元旦前出方案",
            "陈经理",
            "每月1次",
            "签约50万",
        ],
        ["雾灵坨索道公司", "拓展", "试点转正", "每周例会", "陈经理", "每周四", "2家店上线"],
        name="销售计划",
    )
    first, second = read(Workbook((LISTED, plan)), "zh-CN").strategies
    assert first.actions == ("每月回访一次", "元旦前出方案")
    assert (first.owners, first.times, first.effect) == (("陈经理",), ("每月1次",), "签约50万")
    assert second.actions == ("每周例会",)


def test_a_plan_of_nothing_but_strategies_has_them_for_actions() -> None:
    plan = sheet(
        ["客户", "目标", "策略", "谁"], ["北麓雪场", "签二期", "先送样机", "陈经理"], name="计划"
    )
    [found] = read(Workbook((LISTED, plan)), "zh-CN").strategies
    assert (found.actions, found.owners) == (("先送样机",), ("陈经理",))


@pytest.mark.parametrize("sides", [("我方", "客户方"), ("我方", "客戶方人員")])
def test_who_was_there_of_either_side_stands_under_the_sides(sides: tuple[str, str]) -> None:
    log = sheet(
        ["时间", "客户", *sides, "内容", "反馈", "后续动作", "责任人"],
        ["2026-11-27", "北麓雪场", "陈经理、林梅", "吴总", "试点方案", "可以", "排计划", "陈经理"],
        ["2026-11-28", "嘉滨过江索道", "陈经理", "潘总", "催合同续签", "等", None, "陈经理"],
        name="拜访记录",
    )
    first, second = read(Workbook((LISTED, log)), "zh-CN").followups
    assert [one.name for one in first.people or ()] == ["吴总"]
    assert (first.ours, first.owner) == (("陈经理", "林梅"), "陈经理")
    assert [one.name for one in second.people or ()] == ["潘总"]
