"""People of a cell as sales teams write them."""

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook.people import of_whom, people, unnamed
from tests.models.rules.workbook.given import of


@pytest.mark.parametrize(
    ("said", "links"),
    [
        ("段雪松 老板 盯价格", [Link("段雪松", "老板", "盯价格")]),
        ("Teddy Voss, barn mgr (wet floors)", [Link("Teddy Voss", "barn mgr", "wet floors")]),
        ("Buck Tilghman / owner-trainer / cost", [Link("Buck Tilghman", "owner-trainer", "cost")]),
        ("Tuck Abernathy – GM (hates algae)", [Link("Tuck Abernathy", "GM", "hates algae")]),
        ("Hester Quill, Manager – drop time", [Link("Hester Quill", "Manager", "drop time")]),
        ("鲁定海／总工程师／怕停机", [Link("鲁定海", "总工程师", "怕停机")]),
        ("王云/风控/报告要能看", [Link("王云", "风控", "报告要能看")]),
        ("鄺鴻發｜老闆｜燒焊出事", [Link("鄺鴻發", "老闆", "燒焊出事")]),
        ("彭耀祖 東主（停一日蝕一日）", [Link("彭耀祖", "東主", "停一日蝕一日")]),
        ("店长王芳，怕断货", [Link("王芳", "店长", "怕断货")]),
        ("王芳，怕断货", [Link("王芳", "", "怕断货")]),
        ("马耕云——基地主任——冬天不断蜂", [Link("马耕云", "基地主任", "冬天不断蜂")]),
        ("Tom Reed – owner – safe and dry", [Link("Tom Reed", "owner", "safe and dry")]),
        ("Ann Lee (worried about cost)", [Link("Ann Lee", "", "worried about cost")]),
    ],
)
def test_name_title_and_concern_of_one_line(said: str, links: list[Link]) -> None:
    assert list(people.read(said) or ()) == links


@pytest.mark.parametrize(
    ("said", "links"),
    [
        ("總幹事-林碧珠", [Link("林碧珠", "總幹事")]),
        ("邱榮昌爐主", [Link("邱榮昌", "爐主")]),
        ("罗一鸣·饲养主管；采购 卞红", [Link("罗一鸣", "饲养主管"), Link("卞红", "采购")]),
        ("邬志成/馆长，尤晓蔓/编辑", [Link("邬志成", "馆长"), Link("尤晓蔓", "编辑")]),
        ("廖添財（爐主）／鍾美惠（會計）", [Link("廖添財", "爐主"), Link("鍾美惠", "會計")]),
        ("主委：黃陳玉蘭\n廟祝：阿枝姨", [Link("黃陳玉蘭", "主委"), Link("阿枝姨", "廟祝")]),
        ("Bantei Lyngdoh\nProject Director", [Link("Bantei Lyngdoh", "Project Director")]),
        ("廠長\n王大明", [Link("王大明", "廠長")]),
        ("技士拓拔尤幹", [Link("拓拔尤幹", "技士")]),
        ("邬馆长、欧阳经理", [Link("邬馆长"), Link("欧阳经理")]),
        ("索朗 棚长 0937-555012，吐逊 兽医", [Link("索朗", "棚长"), Link("吐逊", "兽医")]),
        ("Ranger Bo Teague / Manager Tan", [Link("Bo Teague", "Ranger"), Link("Tan", "Manager")]),
        ("Gurung, Bishal（輪機長）", [Link("Gurung, Bishal", "輪機長")]),
        ("王建国/李小明/张伟", [Link("王建国"), Link("李小明"), Link("张伟")]),
        ("王芳（店长）+李雷（会计）", [Link("王芳", "店长"), Link("李雷", "会计")]),
        ("（新主任未到任）", []),
    ],
)
def test_a_title_stands_on_either_side_of_a_name(said: str, links: list[Link]) -> None:
    assert list(people.read(said) or ()) == links


@pytest.mark.parametrize(
    "said",
    ["Wg Cdr (Retd) Ashok Das", "Brig Gen (NS) Lau Teck", "Smt. Rumi Das", "Col. Hythe"],
)
def test_a_rank_is_part_of_a_name(said: str) -> None:
    assert people.read(said) == (Link(said),)
    assert people.read(f"{said} (owner)") == (Link(said, "owner"),)


def test_people_are_who_or_how_many_by_what_stands_below() -> None:
    who = of(
        ["Customer", "Sector", "Heads", "People", "Pain points"],
        ["Larkspur Rehab", "rehab", 14, "Jo Pruitt (owner)", "downtime"],
        ["Half Halt", "yard", 9, "Mirela Stancu (trainer)", "hosing"],
        locale="en-US",
    )
    count = of(
        ["Customer", "Sector", "People", "Pain points"],
        ["Larkspur Rehab", "rehab", 14, "downtime"],
        ["Half Halt", "yard", 9, "hosing"],
        locale="en-US",
    )
    assert [one.chain for one in who.customers] == [
        (Link("Jo Pruitt", "owner"),),
        (Link("Mirela Stancu", "trainer"),),
    ]
    assert [one.size for one in count.customers] == ["14 employees", "9 employees"]


def test_a_row_to_sign_and_a_code_are_nothing_of_a_customer() -> None:
    found = of(
        ["客戶", "舊編號", "業別", "痛點", "往來紀錄"],
        ["永樂茶行", "B-0020", "茶葉", "返潮", "110年買過除濕盒"],
        ["晶砂光罩", "C-0003", "半導體", "交期長", "無"],
        None,
        ["承辦：簡素雲", None, "課長：", None, "經理："],
    )
    assert [one.name for one in found.customers] == ["永樂茶行", "晶砂光罩"]
    assert found.customers[0].history == "110年買過除濕盒"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("SN: slopes\nPDC: credit", ["slopes", "credit"]),
        ("Nambiar - slopes; Philomina - credit", ["slopes", "credit"]),
        ("PDC: credit", ["", "credit"]),
        ("price: low", []),
        ("SN: slopes; XX: credit", []),
    ],
)
def test_what_people_care_for_stands_behind_their_initials(said: str, told: list[str]) -> None:
    assert of_whom.by_name(said, ["Sudhakaran Nambiar", "Philomina D'Cruz"]) == told


@pytest.mark.parametrize(
    "said", ["王总：怕停；李经理：比价", "王：怕停、李：比价", "老王：怕停／小李：比价"]
)
def test_what_people_care_for_stands_behind_their_surnames(said: str) -> None:
    assert of_whom.by_name(said, ["王强", "李丽"]) == ["怕停", "比价"]


def test_a_department_belongs_to_the_title_where_another_column_says_what_matters() -> None:
    assert people.beside("Ann Lee - AGM (Purchase)", "", "credit") == (
        Link("Ann Lee", "AGM (Purchase)", "credit"),
    )


@pytest.mark.parametrize(
    ("said", "names", "told"),
    [
        ("董事長本人，老婆管錢", [], "董事長本人，老婆管錢"),
        ("老板本人", [], "老板本人"),
        ("owner himself", [], "owner himself"),
        ("The boss himself, wife pays", [], "The boss himself, wife pays"),
        ("老闆本人、林經理", ["林經理"], "老闆本人"),
        ("老闆本人（王大明）", ["王大明"], ""),
        ("王大明本人", ["王大明"], ""),
    ],
)
def test_a_post_by_whoever_holds_it_is_no_person(said: str, names: list[str], told: str) -> None:
    assert [one.name for one in people.read(said) or ()] == names
    assert unnamed.told(said) == told


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("罗一心 园主（关心：开花整齐）", [("罗一心", "园主", "开花整齐")]),
        ("Wendy Kwok 採購經理（關心：檢疫）", [("Wendy Kwok", "採購經理", "檢疫")]),
        ("Peggy 潘 店長（關心：毛利）", [("Peggy 潘", "店長", "毛利")]),
        ("劉理事 理事（怕交期不準）", [("劉理事", "理事", "怕交期不準")]),
        (
            "王总（老板，最关心：价格）、李工（技术；在意：质量）",
            [("王总", "老板", "价格"), ("李工", "技术", "质量")],
        ),
        ("谭女士（出纳）关注：发票", [("谭女士", "出纳", "发票")]),
        ("Jo Beck - buyer - cares about: dust", [("Jo Beck", "buyer", "dust")]),
        ("Tom Lee, CFO (worried about: cost)", [("Tom Lee", "CFO", "cost")]),
        ("田中 遥(开发)", [("田中 遥", "开发", "")]),
    ],
)
def test_what_somebody_cares_for_may_be_labelled(
    said: str, found: list[tuple[str, str, str]]
) -> None:
    assert [one.parts for one in people.read(said) or ()] == found


def test_a_form_of_address_is_no_title_where_another_stands_beside_it() -> None:
    [one] = people.beside("Coach Brandt", "Rink director", "cost")
    assert one.parts == ("Coach Brandt", "Rink director", "cost")


@pytest.mark.parametrize(
    "headings",
    [
        ["客户名称", "联系人", "职务", "沟通时间", "客户反馈", "下次联系"],
        ["Customer", "Contact", "Title", "Date", "Customer feedback", "Next contact"],
    ],
)
def test_a_title_beside_who_was_met_is_theirs(headings: list[str]) -> None:
    found = of(
        [*headings],
        ["前海公司", "Kevin", "CEO", "2026-12-01", "想要对接", "2026-12-10"],
        ["蛇口公司", "钱工", None, "2026-12-02", "机器老停", None],
    )
    assert [one.people for one in found.followups] == [(Link("Kevin", "CEO"),), (Link("钱工"),)]
    assert found.ignored == {}


@pytest.mark.parametrize("heading", ["最近拜访", "上次联系", "最后跟进"])
def test_the_day_of_the_last_visit_is_that_of_what_was_said(heading: str) -> None:
    found = of(
        ["客户名称", "行业", "联系人", "职务", heading, "客户反馈", "负责人"],
        ["盐田公司", "物流", "孙总", "运营总监", "2026-12-01", "想要对接", "陈经理"],
        ["光明公司", "食品", None, None, "昨天", None, "陈经理"],
    )
    assert str(found.followups[0].date) == "2026-12-01"
    told = found.customers[0].chain or found.followups[0].people
    assert told == (Link("孙总", "运营总监"),)
    assert [(one.column, one.text) for one in found.unread] == [(heading, "昨天")]


@pytest.mark.parametrize("said", ["何老板\n李总监 (技术总监)", "李总监 (技术总监)\n何老板"])
def test_who_has_a_title_in_brackets_is_no_title_of_a_neighbour(said: str) -> None:
    assert set(people.read(said) or ()) == {Link("何老板"), Link("李总监", "技术总监")}


def test_a_title_in_a_line_of_its_own_may_name_a_department() -> None:
    assert people.read("何老板\n总监（技术部）") == (Link("何老板", "总监（技术部）"),)
