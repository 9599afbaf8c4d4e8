"""Columns of a file that we wrote ourselves."""

import pytest

from tests.models.rules.workbook.given import Cells, of


def test_our_column_of_owners_holds_no_people_of_the_customers() -> None:
    heading: Cells = ["Customer", "Industry", "Decision chain", "Stage", "Owner", "kept-id"]
    rows: list[Cells] = [
        [
            "Acme",
            "paper",
            "Li Wen (Head of purchasing, price)",
            "Cooperating",
            "Alice Ames",
            "customer:1",
        ],
        ["Bolt", "steel", "Ben Ray", "Interested", "Lee Wong", "customer:2"],
    ]
    found = of(heading, *rows, locale="en-GB")
    assert [one.owner for one in found.customers] == ["Alice Ames", "Lee Wong"]
    assert [[link.name for link in one.chain or ()] for one in found.customers] == [
        ["Li Wen"],
        ["Ben Ray"],
    ]


def test_in_a_list_of_theirs_an_owner_is_one_of_theirs() -> None:
    heading: Cells = ["Customer", "Industry", "Owner", "Buyer"]
    rows: list[Cells] = [
        ["Acme", "paper", "Ann Lee", "Tom Roy"],
        ["Bolt", "steel", "Ben Ray", "Cy Hall"],
    ]
    found = of(heading, *rows, locale="en-GB")
    assert {link.name for one in found.customers for link in one.chain or ()} >= {
        "Ann Lee",
        "Ben Ray",
    }


@pytest.mark.parametrize(
    "called",
    ["我方负责人", "我方負責人", "我司对接人", "我方销售负责人", "客户经理", "业务员", "负责人"],
)
@pytest.mark.parametrize("mark", ["", "@"])
def test_whom_a_heading_calls_one_of_us_is_never_among_the_customers_people(
    called: str, mark: str
) -> None:
    heading: Cells = ["客户名称", "行业", "联系人", called]
    rows: list[Cells] = [
        ["黎明科技", "软件", "黎总（CEO）", f"{mark}陈经理"],
        ["优品", "零售", "钱总", f"{mark}刘主管"],
        ["铭泰", "机械", "潘总（总经理）", f"{mark}陈经理"],
    ]
    for count in (1, 3):
        found = of(heading, *rows[:count])
        assert [len(one.chain or ()) for one in found.customers] == [1] * count
        owners = [(one.owner or "").lstrip("@") for one in found.customers]
        assert owners == ["陈经理", "刘主管", "陈经理"][:count]


@pytest.mark.parametrize(
    "called", ["Our owner", "our account manager", "Sales rep", "Internal rep"]
)
def test_our_reps_in_an_english_list_are_owners(called: str) -> None:
    heading: Cells = ["Customer", "Industry", "Contact", called]
    found = of(heading, ["Acme", "paper", "Tom Lee (CFO)", "Alice Ames"], locale="en-GB")
    [one] = found.customers
    assert one.owner == "Alice Ames"
    assert [link.name for link in one.chain or ()] == ["Tom Lee"]


@pytest.mark.parametrize("theirs", ["联系人/职务", "联系人及电话", "老板/采购", "决策人(职务)", ""])
@pytest.mark.parametrize("called", ["业务员", "業務員", "销售代表", "跟进人", "业务"])
def test_our_salesman_is_an_owner_whatever_their_people_are_headed_with(
    theirs: str, called: str
) -> None:
    heading: Cells = ["客户名称", "行业", theirs or "备注", called, "合作状态"]
    rows: list[Cells] = [
        ["黎明科技", "软件", "黎总（CEO）" if theirs else "怕潮", "陈经理", "合作中"],
        ["优品", "零售", "老何" if theirs else "", "我", "意向"],
        ["铭泰", "机械", "" if theirs else "催款", "刘主管", "合作中"],
    ]
    found = of(heading, *rows).customers
    assert [one.owner for one in found] == ["陈经理", "我", "刘主管"]
    met = [[link.name for link in one.chain or ()] for one in found]
    assert met == ([["黎总"], ["老何"], []] if theirs else [[], [], []])


@pytest.mark.parametrize("called", ["Rep", "Sales rep", "Salesperson", "Account manager"])
def test_our_rep_beside_no_people_of_theirs_is_an_owner(called: str) -> None:
    heading: Cells = ["Customer", "Industry", called, "Status"]
    rows: list[Cells] = [
        ["Acme", "paper", "Alice Ames", "Cooperating"],
        ["Bolt", "steel", "Lee Wong", "Interested"],
    ]
    found = of(heading, *rows, locale="en-GB").customers
    assert [one.owner for one in found] == ["Alice Ames", "Lee Wong"]
    assert not any(one.chain for one in found)


def test_what_they_sell_in_a_year_is_no_rep() -> None:
    heading: Cells = ["Customer", "Industry", "Contact", "Sales"]
    found = of(heading, ["Acme", "paper", "Tom Lee (CFO)", "3m"], ["Bolt", "steel", "Ben", "9m"])
    assert [one.owner for one in found.customers] == [None, None]
    assert [one.size for one in found.customers] == ["3m", "9m"]
