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
