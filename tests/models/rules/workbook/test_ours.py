"""Columns of a file that we wrote ourselves."""

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
