"""A sheet of what was signed and how it is paid: each instalment beside its day."""

from datetime import date

import pytest

from models.rules.workbook.rows import InstalmentCell, Why
from tests.models.rules.workbook.given import Cells, of

HEADINGS: Cells = [
    "客户", "合同金额", "签约日期", "首付", "首付日期", "尾款", "尾款日期", "是否到账",
]  # fmt: skip
DOWN, REST = date(2026, 10, 15), date(2027, 3, 20)


def told(state: str | None, rest: str = "3.20") -> tuple[InstalmentCell, ...]:
    row: Cells = ["福田便利连锁", "60000", "2026-10-10", "3万", "10.15", "3万", rest, state]
    [deal] = of(HEADINGS, row).deals
    assert (deal.state, deal.closed, deal.cents) == ("won", date(2026, 10, 10), 6_000_000)
    return deal.instalments


@pytest.mark.parametrize(
    ("said", "received"),
    [
        ("首付已到", [DOWN, None]),
        ("首付已到账，尾款未到", [DOWN, None]),
        ("全部到账", [DOWN, REST]),
        ("已到帳", [DOWN, REST]),
        ("未到账", [None, None]),
        ("否", [None, None]),
        (None, [None, None]),
    ],
)
def test_each_is_due_on_its_day_and_some_have_come_in(
    said: str | None, received: list[date | None]
) -> None:
    assert [(one.due, one.cents) for one in told(said)] == [(DOWN, 3_000_000), (REST, 3_000_000)]
    assert [one.received for one in told(said)] == received


def test_headings_may_be_english() -> None:
    found = of(
        ["Client", "Amount", "Contract date", "Deposit", "Deposit date", "Balance", "Balance due"],
        ["Acme Ltd", "USD 60,000", "2026-10-10", 30000, "2026-10-15", 30000, "2026-12-20"],
        locale="en-US",
    )
    [deal] = found.deals
    assert [one.due for one in deal.instalments] == [DOWN, date(2026, 12, 20)]
    assert found.ignored == {}


@pytest.mark.parametrize(
    ("state", "rest", "why"),
    [("大概到了一部分", "3.20", Why.STATE), ("未到账", "验收后", Why.DATE)],
)
def test_what_is_not_sure_leaves_the_deal_without_instalments(
    state: str, rest: str, why: Why
) -> None:
    row: Cells = ["福田便利连锁", "60000", "2026-10-10", "3万", "10.15", "3万", rest, state]
    found = of(HEADINGS, row)
    assert [one.instalments for one in found.deals] == [()]
    assert [one.why for one in found.unread] == [why]


def test_a_list_of_customers_with_an_amount_is_none_of_deals() -> None:
    found = of(["客户", "行业", "合作阶段", "合同金额"], ["福田便利连锁", "零售", "合作中", "6万"])
    assert found.deals == ()
