"""Cells that hold several things: labels a line each, remarks in an order, people behind marks."""

from datetime import date

import pytest

from models.rules.workbook.people import people
from models.rules.workbook.reading import patterned
from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import Cells, of


@pytest.mark.parametrize(
    ("heading", "first", "second"),
    [
        (
            "底细",
            "痛点:断丝\n目标:换绳\n要求:夜里上绳\n来历:老师推荐",
            "痛点：停机\n来历：做过一回",
        ),
        (
            "概況",
            "困擾：斷絲\n目標：換繩\n要求：夜裡上繩\n往來：老師推薦",
            "困擾：停機\n往來：做過一回",
        ),
        ("摸底", "【痛点】断丝\n【目标】换绳\n【诉求】夜里上绳\n【历史】老师推荐", "【痛点】停机"),
        (
            "About",
            "Pain: wear; Goals: a new one; Needs: nights; History: ours",
            "Pain: stops",
        ),
        (
            "The lowdown",
            "What hurts: rope\nGoal: new\nMust-haves: nights\nBackground: ours",
            "Goal: x",
        ),
    ],
)
def test_labels_in_one_cell_are_columns_of_their_own(heading: str, first: str, second: str) -> None:
    found = of(
        ["Customer", "Industry", "Headcount", heading],
        ["天柱湾缆车有限公司", "cableway", 86, first],
        ["凤鸣洲观光索道公司", "tourism", 63, second],
        ["白茶岭索道队", "mining", 40, "还没去"],
    )
    one, other, last = found.customers
    assert all((one.pains, one.goals, one.demands, one.history))
    assert other.pains or other.goals
    assert (last.pains, last.goals) == (None, None)
    assert one.at.row == 2


def test_a_column_that_is_there_already_is_not_told_again() -> None:
    found = of(
        ["Customer", "Industry", "Headcount", "Pain points", "Remarks of Ann"],
        ["Acme Ropes Ltd", "ropes", 86, "wear", "Pain: none; Goals: growth"],
        ["Bolt Cables Ltd", "cables", 63, "rust", "Pain: some; Goals: more"],
    )
    assert [one.pains for one in found.customers] == ["wear", "rust"]
    assert found.ignored == {"Sheet1": ("Remarks of Ann",)}


@pytest.mark.parametrize(
    ("heading", "remarks"),
    [
        (
            "流水(日期 方式|聊什么|对方怎么说|要办(期限)|下次)",
            "2026.9.3 电话|问探伤日期|报告没影了|找旧报告(2026.9.10)|下次2026.9.17",
        ),
        (
            "跟進（日期 方式｜談了什麼｜對方反應｜待辦｜下次）",
            "2026/9/3 電話｜問探傷日期｜報告沒影了｜找舊報告(2026/9/10)｜2026/9/17",
        ),
        (
            "记录(日期,方式;内容;反馈;待办;下次)",
            "2026-09-03 电话;问探伤日期;报告没影了;找旧报告(2026-09-10);2026-09-17",
        ),
        (
            "Log (date how | notes | reply | to-do | next)",
            "2026-09-03 phone | asked | gone | find it (2026-09-10) | next 2026-09-17",
        ),
        (
            "Calls (date, method / what was said / response / to do / next)",
            "2026-09-03 phone / asked / gone / find it (2026-09-10) / 2026-09-17",
        ),
    ],
)
def test_the_heading_tells_the_order_of_a_remark(heading: str, remarks: str) -> None:
    later = remarks.replace("17", "27").replace("10", "20").replace("3 ", "4 ", 1)
    found = of(
        ["Customer", "Industry", "Headcount", heading],
        ["Acme Ropes Ltd", "ropes", 86, f"{remarks}\n{later}"],
        ["Bolt Cables Ltd", "cables", 63, f"{remarks}\n{later}"],
    )
    first = found.followups[0]
    assert (first.date, first.method) == (date(2026, 9, 3), "phone")
    assert first.content in ("问探伤日期", "問探傷日期", "asked")
    assert first.feedback in ("报告没影了", "報告沒影了", "gone")
    assert first.todos in (("找旧报告",), ("找舊報告",), ("find it",))
    assert (first.dues, first.next) == ((date(2026, 9, 10),), date(2026, 9, 17))


@pytest.mark.parametrize("heading", ["跟进记录", "Log (all reps)", "流水(日期|天气|心情)"])
def test_no_order_is_guessed(heading: str) -> None:
    assert patterned.of(heading) is None


def test_a_remark_with_other_parts_than_the_heading_tells_stays_whole() -> None:
    pattern = patterned.of("Log (date how | notes | reply)")
    assert pattern
    assert patterned.read("phone | a | b | c", pattern) is None


@pytest.mark.parametrize(
    "said",
    [
        "尉迟明+场主+怕断货 & 李红+会计+发票",
        "尉迟明~场主~怕断货；李红~会计~发票",
        "尉迟明(场主)★怕断货\n李红(会计)☆发票",
        "尉迟明/场主/怕断货 // 李红/会计/发票",
        "尉迟明 -- 场主 -- 怕断货 || 李红 -- 会计 -- 发票",
        "尉迟明＋场主＋怕断货\n李红＋会计＋发票",
    ],
)
def test_few_use_these_marks_about_people(said: str) -> None:
    found = people.read(said) or ()
    assert [one.parts for one in found] == [("尉迟明", "场主", "怕断货"), ("李红", "会计", "发票")]


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        (
            "Renata Voss, Dir. of Guest Ops (ride uptime)",
            ("Renata Voss", "Dir. of Guest Ops", "ride uptime"),
        ),
        (
            "Marguerite Ostrander, VP Facilities -- no scaffolding",
            ("Marguerite Ostrander", "VP Facilities", "no scaffolding"),
        ),
        ("Joan Purdy ~ dock secretary ~ votes", ("Joan Purdy", "dock secretary", "votes")),
        ("王小明★價格", ("王小明", "", "價格")),
        ("張先生（待確認）", ("張先生", "", "")),
    ],
)
def test_one_of_them(said: str, parts: tuple[str, str, str]) -> None:
    assert [one.parts for one in people.read(said) or ()] == [parts]


def test_people_joined_by_a_plus_are_each_somebody() -> None:
    assert [one.name for one in people.read("王建国+李红梅") or ()] == ["王建国", "李红梅"]


@pytest.mark.parametrize(
    "said",
    [
        "待定",
        "待补",
        "未定",
        "TBC",
        "待定（等换届）",
        "還沒問到",
        "由老陈引荐",
        "to be introduced by Murugavel",
        "站长：待定",
        "don't know yet",
        "?",
    ],
)
def test_a_contact_who_is_still_to_be_found_is_told(said: str) -> None:
    rows: list[Cells] = [
        ["Customer", "Industry", "Headcount", "Contact"],
        ["Acme Ropes Ltd", "ropes", 86, said],
        ["Bolt Cables Ltd", "cables", 63, "Ann Lee (buyer)"],
    ]
    found = of(*rows)
    assert not found.customers[0].chain
    assert [(one.column, one.text, one.why) for one in found.unread] == [
        ("Contact", said, Why.NO_PERSON)
    ]


@pytest.mark.parametrize("said", ["-", "无", "none", "暂缺", "vacant", "Tom To Be"])
def test_nobody_or_somebody_is_not_told(said: str) -> None:
    found = of(
        ["Customer", "Industry", "Headcount", "Contact"],
        ["Acme Ropes Ltd", "ropes", 86, said],
        ["Bolt Cables Ltd", "cables", 63, "Ann Lee (buyer)"],
    )
    assert not found.unread
