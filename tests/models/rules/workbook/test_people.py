"""People of a cell as sales teams write them."""

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook import people
from tests.models.rules.workbook.given import of


@pytest.mark.parametrize(
    ("said", "links"),
    [
        ("段雪松 老板 盯价格", [Link("段雪松", "老板", "盯价格")]),
        ("Teddy Voss, barn mgr (wet floors)", [Link("Teddy Voss", "barn mgr", "wet floors")]),
        ("Buck Tilghman / owner-trainer / cost", [Link("Buck Tilghman", "owner-trainer", "cost")]),
    ],
)
def test_name_title_and_concern_of_one_line(said: str, links: list[Link]) -> None:
    assert list(people.read(said) or ()) == links


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
