"""People whose titles stand in front of their names, as cells of strangers tell them."""

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook.people import people


@pytest.mark.parametrize(
    ("said", "link"),
    [
        ("主委：方金土", Link("方金土", "主委")),
        ("站長：藍彥廷／關心追瞄精度", Link("藍彥廷", "站長", "關心追瞄精度")),
        ("董事長特助 粘書豪 → 只看交期", Link("粘書豪", "董事長特助", "只看交期")),
        ("爐主 郭進祿｜一場不能超過20萬", Link("郭進祿", "爐主", "一場不能超過20萬")),
        ("兽医院长 龙阿朵：死亡动物要当天处理", Link("龙阿朵", "兽医院长", "死亡动物要当天处理")),
        ("執行長 Peggy 潘－排隊動線", Link("Peggy 潘", "執行長", "排隊動線")),
        ("采购主管 陈小姐->价格", Link("陈小姐", "采购主管", "价格")),
        ("馆长：詹伯熙 学生练手太费料", Link("詹伯熙", "馆长", "学生练手太费料")),
        ("物理科召集人 甘牧野 ─ 經費要分兩年報", Link("甘牧野", "物理科召集人", "經費要分兩年報")),
        ("GM – Ravi Menon – delivery", Link("Ravi Menon", "GM", "delivery")),
        ("Head gardener: Tom Hale – frost", Link("Tom Hale", "Head gardener", "frost")),
        ("Dana Okafor, O&M mgr (panel damage)", Link("Dana Okafor", "O&M mgr", "panel damage")),
        ("P&L owner: Sue Hall", Link("Sue Hall", "P&L owner")),
        ("副主委方水木", Link("方水木", "副主委")),
        ("教务主任谭宜蓁", Link("谭宜蓁", "教务主任")),
    ],
)
def test_a_title_may_stand_in_front(said: str, link: Link) -> None:
    assert people.read(said) == (link,)


@pytest.mark.parametrize(
    ("said", "links"),
    [
        (
            "主委：方金土／副主委：方水木／會計：李玉滿",
            [Link("方金土", "主委"), Link("方水木", "副主委"), Link("李玉滿", "會計")],
        ),
        ("主委方金土／副主委方水木", [Link("方金土", "主委"), Link("方水木", "副主委")]),
        ("经理：王芳，采购：李强", [Link("王芳", "经理"), Link("李强", "采购")]),
        (
            "兽医院长 龙阿朵：当天处理 | 科普经理 施漾：要小朋友能摸",
            [Link("龙阿朵", "兽医院长", "当天处理"), Link("施漾", "科普经理", "要小朋友能摸")],
        ),
        (
            "Plant mgr: Joe Blow / Buyer: Ann Lee",
            [Link("Joe Blow", "Plant mgr"), Link("Ann Lee", "Buyer")],
        ),
        (
            "Priscilla Venn, president; cares abt smell\nGary Dunphy, treasurer; wants shade",
            [
                Link("Priscilla Venn", "president", "cares abt smell"),
                Link("Gary Dunphy", "treasurer", "wants shade"),
            ],
        ),
        (
            "林維德 管理人；怕族人說花錢；邱淑娥 會計",
            [Link("林維德", "管理人", "怕族人說花錢"), Link("邱淑娥", "會計")],
        ),
        ("王总；管彤", [Link("王总"), Link("管彤")]),
    ],
)
def test_several_whose_titles_stand_in_front(said: str, links: list[Link]) -> None:
    assert list(people.read(said) or ()) == links


@pytest.mark.parametrize("said", ["未定", "Manager: TBC", "站长：待定", "nobody yet", "？？"])
def test_a_title_without_a_name_is_nobody(said: str) -> None:
    assert not people.read(said)


@pytest.mark.parametrize("said", ["董事长特助", "李特助", "王经理"])
def test_what_somebody_is_called_by_stays_whole(said: str) -> None:
    assert [one.name for one in people.read(said) or ()] == [said]
