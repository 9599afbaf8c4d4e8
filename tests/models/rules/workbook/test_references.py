"""Sheets that name customers by the number of their account only."""

import pytest

from models.rules.workbook.cells.sheets import Cell, Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read
from tests.models.rules.workbook.given import Cells, sheet

NAMES = ("Alder Joinery Ltd", "Birch Cold Store", "Cedar Vets")
TOLD: list[Cells] = [
    ["joinery", 30, "always late"],
    ["storage", 40, "power bills"],
    ["vets", 50, "six policies"],
]


def workbook(
    heading: str, codes: tuple[Cell, ...], *others: list[Cells], last: bool = False
) -> Read:
    """A register, with its codes in front or `last`, and sheets that name nothing else."""
    head: Cells = ["Client", "Trade", "Staff", "Problem"]
    rows = [[name, *told] for name, told in zip(NAMES, TOLD, strict=True)]
    register = [
        [*row, code] if last else [code, *row]
        for row, code in zip([head, *rows], [heading, *codes], strict=True)
    ]
    sheets = [sheet(*register, name="Register")]
    sheets += [sheet(*rows, name=f"Sheet {at}") for at, rows in enumerate(others)]
    return read(Workbook(tuple(sheets)), "en-GB")


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize(
    ("heading", "codes"),
    [
        ("Ref", ("H101", "H104", "H109")),
        ("Client ID", ("C-01", "C-02", "C-03")),
        ("客户编号", ("C01", "C02", "C03")),
        ("Account", (4001, 4002, 4003)),
        ("Acct no.", ("0041", "0042", "0043")),
        ("客户编号", (10021, 10022, 10023)),
    ],
)
def test_a_log_may_name_its_customers_by_a_reference(
    heading: str, codes: tuple[Cell, ...], last: bool
) -> None:
    log: list[Cells] = [
        ["Date", heading, "Means", "Discussed", "Speak again"],
        ["2026-11-02", codes[1], "visit", "walked the panel building", "2026-11-10"],
        ["2026-11-03", codes[0], "phone", "saw claim reserve", "2026-11-12"],
        ["2026-11-05", codes[1], "phone", "insurer will look at it", None],
    ]
    found = workbook(heading, codes, log, last=last)
    assert [one.customer for one in found.followups] == [NAMES[1], NAMES[0], NAMES[1]]
    assert [one.name for one in found.customers] == list(NAMES)


PEOPLE: list[Cells] = [
    ["Ref", "Name", "Role", "Bothered about"],
    ["H101", "Alan Priory", "managing director", "premium"],
    [None, "Sheila Marsh", "office manager", "paying by instalments"],
    ["H104", "Greg Tomlinson", "operations director", "downtime"],
    ["H104", "Nadia Hussain", "compliance officer", "sprinkler report"],
]


def test_people_beside_a_reference_are_its_customers_and_name_no_other() -> None:
    found = workbook("Ref", ("H101", "H104", "H109"), PEOPLE)
    assert [one.name for one in found.customers] == list(NAMES)
    chains = [[(link.name, link.concern) for link in one.chain or ()] for one in found.customers]
    assert chains == [
        [("Alan Priory", "premium"), ("Sheila Marsh", "paying by instalments")],
        [("Greg Tomlinson", "downtime"), ("Nadia Hussain", "sprinkler report")],
        [],
    ]
    assert [one.pains for one in found.customers] == [told[2] for told in TOLD]


def test_a_code_that_the_register_has_not_is_told_as_it_stands() -> None:
    log: list[Cells] = [
        ["Date", "Ref", "Means", "Discussed", "Speak again"],
        ["2026-11-02", "H104", "visit", "walked the panel building", "2026-11-10"],
        ["2026-11-03", "H101", "phone", "saw claim reserve", "2026-11-12"],
        ["2026-11-04", "H777", "phone", "asked for terms", None],
    ]
    found = workbook("Ref", ("H101", "H104", "H109"), log)
    assert [one.customer for one in found.followups] == [NAMES[1], NAMES[0], "H777"]


def test_a_step_in_a_row_of_its_own_is_of_the_plan_above() -> None:
    plan: list[Cells] = [
        ["Ref", "Objective", "Should bring", "Step", "Owner"],
        ["H101", "renew with a lower rate", "£1,100 kept", "saw guarding photos", "Tom"],
        [None, None, None, "loss-adjuster letter", "Kath"],
        ["H109", "six policies into one", "£4,600 extra", "site schedule", "Kath"],
        [None, "get the claim closed", None, "weekly chaser", "Kath"],
    ]
    found = workbook("Ref", ("H101", "H104", "H109"), plan)
    assert [(one.customer, one.actions) for one in found.strategies] == [
        (NAMES[0], ("saw guarding photos", "loss-adjuster letter")),
        (NAMES[2], ("site schedule",)),
    ]
    assert [one.text for one in found.unread if one.is_row] == [
        "get the claim closed | weekly chaser | Kath"
    ]  # whose goal that is, nobody knows


def test_running_numbers_are_no_accounts() -> None:
    log: list[Cells] = [
        ["Date", "Customer no.", "Means", "Discussed", "Speak again"],
        ["2026-11-02", 2, "visit", "walked the panel building", "2026-11-10"],
        ["2026-11-03", 1, "phone", "saw claim reserve", "2026-11-12"],
    ]
    found = workbook("No.", (1, 2, 3), log)
    assert found.followups == ()
    assert [one.name for one in found.customers] == list(NAMES)
