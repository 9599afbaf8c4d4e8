"""Customers that records call by what their list says they are called."""

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.people.people import read as people
from models.rules.workbook.read import read
from tests.models.rules.workbook.given import Cells, of, sheet

LOG: list[Cells] = [
    ["日期", "客户名称", "沟通内容", "下次跟进"],
    ["2026-09-03", "鳜皇", "看了3号塘", None],
    ["2026-09-28", "天鲈", "对残留指标", None],
]


def customers(*listed: Cells, heading: str = "叫法") -> list[str]:
    named = sheet([heading, "客户全称", "行业", "痛点"], *listed, name="底子")
    found = read(Workbook((named, sheet(*LOG, name="9月"))), "zh-CN")
    return [one.customer for one in found.followups]


def test_a_column_of_short_names_tells_whom_a_log_means() -> None:
    assert customers(
        ["鳜皇", "清远鳜皇水产养殖有限公司", "养殖", "爆塘"],
        ["天鲈", "阳江天鲈食品股份公司", "加工", "用药管不住"],
    ) == ["清远鳜皇水产养殖有限公司", "阳江天鲈食品股份公司"]


def test_a_short_name_of_two_customers_is_nobodys() -> None:
    assert customers(
        ["鳜皇", "清远鳜皇水产养殖有限公司", "养殖", "爆塘"],
        ["鳜皇", "佛山鳜皇鱼苗场", "鱼苗", "嫌贵"],
        ["天鲈", "阳江天鲈食品股份公司", "加工", "用药管不住"],
    ) == ["鳜皇", "阳江天鲈食品股份公司"]


def test_a_column_of_other_words_is_none_of_short_names() -> None:
    rows: list[Cells] = [
        ["天鲈", "清远鳜皇水产养殖有限公司", "养殖", "爆塘"],
        ["鳜皇", "阳江天鲈食品股份公司", "加工", "用药管不住"],
    ]
    assert customers(*rows, heading="隔壁") == ["清远鳜皇水产养殖有限公司", "阳江天鲈食品股份公司"]


def test_a_column_of_codes_that_a_log_calls_customers_by_tells_whom_it_means() -> None:
    log: list[Cells] = [
        ["日期", "客户名称", "沟通内容", "下次跟进"],
        ["2026-09-03", "LWR", "看了锅炉管", None],
        ["2026-09-28", "TCR", "寄了图纸", None],
    ]
    codes: list[Cells] = [["LWR", "吕恩铁路", "铁路", "漏"], ["TCR", "泰菲铁路", "铁路", "锈"]]

    def named(log: list[Cells]) -> list[str]:
        listed = sheet(["编码", "客户全称", "行业", "痛点"], *codes, name="底子")
        found = read(Workbook((listed, sheet(*log, name="9月"))), "zh-CN")
        return [one.customer for one in found.followups]

    assert named(log) == ["吕恩铁路", "泰菲铁路"]
    codes[1][0] = "LWR"  # of two
    assert named(log) == ["LWR", "TCR"]


@pytest.mark.parametrize(
    ("said", "links"),
    [
        (
            "陈永坤/场长/怕应激死鱼；黎小妹/兽医/批签发证齐不齐",
            [("陈永坤", "场长", "怕应激死鱼"), ("黎小妹", "兽医", "批签发证齐不齐")],
        ),
        ("欧阳锦/会长/不能留针眼", [("欧阳锦", "会长", "不能留针眼")]),
        ("张伟/李强/王芳", [("张伟", "", ""), ("李强", "", ""), ("王芳", "", "")]),
    ],
)
def test_slashes_part_a_person_from_title_and_concern(
    said: str, links: list[tuple[str, str, str]]
) -> None:
    assert people(said) == tuple(Link(*one) for one in links)


def test_a_sum_below_a_log_is_no_record_of_the_customer_above() -> None:
    found = of(*LOG, ["2026-09-29", "石斑李", "报价", None], ["小计", None, None, None])
    assert [one.content for one in found.followups] == ["看了3号塘", "对残留指标", "报价"]


@pytest.mark.parametrize(
    ("short", "whole", "locale"),
    [("客户简称", "客户全称", "zh-CN"), ("客戶簡稱", "客戶全名", "zh-TW"),
     ("Short name", "Company name", "en-GB")],
)  # fmt: skip
def test_a_customer_goes_by_its_whole_name_and_is_meant_by_the_short_one(
    short: str, whole: str, locale: str
) -> None:
    listed = sheet(
        [short, whole, "行业", "痛点"],
        ["海川", "海川水处理设备有限公司", "环保", "巡检漏报"],
        ["优品", "优品生活超市", "零售", "会员流失"],
        ["新锐", None, "印刷", None],
    )
    log = sheet(
        ["日期", "客户", "内容", "反馈"],
        ["2026-11-24", "海川", "二期需求沟通", "想看报告"],
        ["2026-11-25", "海川水处理", "问备件价格", "等报价"],
        ["2026-11-27", "优品超市", "试点方案", "两家店可以"],
        ["2026-11-28", "新锐", "年终回访", "不错"],
        name="拜访",
    )
    found = read(Workbook((listed, log)), locale)
    names = ["海川水处理设备有限公司", "优品生活超市", "新锐"]
    assert [one.name for one in found.customers] == names
    assert [one.customer for one in found.followups] == [names[0], *names]
    assert not found.ignored


def test_a_single_customer_goes_by_its_whole_name() -> None:
    listed = sheet(
        ["客户简称", "客户全称", "行业", "联系人", "负责人", "满意度"],
        ["大鹏", "深圳市大鹏海洋", "海洋", "古总", "陈经理", 4],
    )
    [found] = read(Workbook((listed,)), "zh-CN").customers
    assert found.name == "深圳市大鹏海洋"
