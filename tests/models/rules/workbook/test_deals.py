"""A sheet of deals is known by its headings, and read with nothing guessed."""

from datetime import date
from itertools import product

import pytest

from handlers import text
from models.rules.deals import DealKind, DealStage, DealState, LostReason
from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import Cells, of, sheet

HEADINGS: Cells = ["Account", "Opportunity", "Amount", "Stage", "Close date", "Status", "Rep"]


def test_a_colleagues_sheet_is_read_by_its_headings() -> None:
    found = of(
        ["Pipeline Q2"],
        HEADINGS,
        ["Acme Ltd", "20 seats", "USD 50k", "Proposal", "2026-06-30", None, "Alice"],
        ["Bolt", "Renewal", 12000, None, None, "Won", None],
        [None, None, 62000],
        locale="en-US",
    )
    assert [
        (one.customer, one.title, one.cents, one.currency, one.stage, one.expected, one.state)
        for one in found.deals
    ] == [
        ("Acme Ltd", "20 seats", 5_000_000, "USD", "proposal", date(2026, 6, 30), None),
        ("Bolt", "Renewal", 1_200_000, "", None, None, "won"),
    ]
    assert (found.rows, found.unread, found.customers) == (2, (), ())


def test_what_is_not_sure_is_told_with_its_cell() -> None:
    found = of(
        HEADINGS,
        ["Acme Ltd", "20 seats", "50-80k", "on the moon", "soon", "maybe", None],
        [None, "whose?", "5k", None, None, None, None],
        locale="en-US",
    )
    assert [(one.at.row, one.column, one.why) for one in found.unread] == [
        (2, "Amount", Why.FIGURE),
        (2, "Status", Why.CHOICE),
        (2, "Stage", Why.CHOICE),
        (2, "Close date", Why.DATE),
        (3, "Account", Why.NO_CUSTOMER),
    ]


def test_a_list_of_customers_with_an_amount_is_none_of_deals() -> None:
    found = of(
        ["Customer", "Industry", "Amount", "Status", "Pain points", "Goals"],
        ["Acme Ltd", "Retail", "50k", "in talks", "slow", "fast"],
        locale="en-US",
    )
    assert [one.name for one in found.customers] == ["Acme Ltd"]
    assert found.deals == ()


WORDS = {"kind": DealKind, "state": DealState, "stage": DealStage, "reason": LostReason}


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_the_words_that_we_write_are_read_again(language: str) -> None:
    words = text.of(language)
    columns = [*WORDS]
    headings: Cells = [*(f"{one}" for one in ("Customer", "Amount", *("Kind", "Deal status")))]
    headings += ["Deal stage", "Reason lost"]
    rows: list[Cells] = []
    for column in columns:
        for value in WORDS[column]:
            cells: Cells = [None] * len(columns)
            cells[columns.index(column)] = words(f"deal-{column}-{value.value}")
            rows.append([f"{column} {value.value}", None, *cells])
    found = read(Workbook((sheet(headings, *rows),)), language)
    assert found.unread == ()
    assert {(one.customer, getattr(one, one.customer.split()[0])) for one in found.deals} == {
        (f"{column} {value.value}", value.value)
        for column, values in WORDS.items()
        for value, _ in product(values, [None])
    }


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("2026-07-01: 30,000", [(date(2026, 7, 1), 3_000_000, None)]),
        ("30% 2026年7月1日\n余款 2026-09-30", [
            (date(2026, 7, 1), 1_500_000, None), (date(2026, 9, 30), 3_500_000, None),
        ]),
        ("1. 20k 30 Sept 2026 (received 2 Oct 2026)\n2. 1 Dec 2026: 30k", [
            (date(2026, 9, 30), 2_000_000, date(2026, 10, 2)), (date(2026, 12, 1), 3_000_000, None),
        ]),
        ("2026-07-01：9,000（已回款 2026-07-03）", [(date(2026, 7, 1), 900_000, date(2026, 7, 3))]),
    ],
)  # fmt: skip
def test_instalments_stand_in_a_cell_a_line_each(said: str, parts: list[object]) -> None:
    row: Cells = ["Acme Ltd", "20 seats", "USD 50,000", "Won", said]
    found = of(["Account", "Opportunity", "Amount", "Status", "分期"], row, locale="en-GB")
    assert not found.unread
    assert [(one.due, one.cents, one.received) for one in found.deals[0].instalments] == parts


@pytest.mark.parametrize(
    "said",
    [
        "half now",
        "2026-07-01",
        "30,000",
        "1 July: 30,000",
        "rest 2026-07-01\nrest 2026-08-01",
        "2026-07-01: 30,000 (received)",
        "2026-07-01: 60,000\n2026-08-01: rest",
    ],
)
def test_an_instalment_that_is_no_day_with_an_amount_is_told(said: str) -> None:
    row: Cells = ["Acme Ltd", "20 seats", "USD 50,000", "Won", said]
    found = of(["Account", "Opportunity", "Amount", "Status", "Payments"], row, locale="en-GB")
    assert found.deals[0].instalments == ()
    assert [(one.column, one.why) for one in found.unread] == [("Payments", Why.INSTALMENT)]
