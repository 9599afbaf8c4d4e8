"""Lines that say an open deal has changed, and others. Names are taken out before."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from models.rules.deals import changed
from models.rules.deals.terms import DealStage

NOW = datetime(2026, 12, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "day", "amount", "stage"),
    [
        (" renewal slipped to end of February, now 110k", date(2027, 2, 28), 110_000, None),
        (" renewal is now 110k", None, 110_000, None),
        (" deal slipped to end of January", date(2027, 1, 31), None, None),
        ("the renewal slipped to March because their board meets late", date(2027, 3, 31), None,
         None),
        ("move the  deal to negotiation", None, None, DealStage.NEGOTIATION),
        ("the renewal is in negotiation now", None, None, DealStage.NEGOTIATION),
        ("the deal moved to contract stage", None, None, DealStage.CONTRACT),
        (" deal pushed to Feb 15, 60k instead", date(2027, 2, 15), 60_000, None),
        ("upsell is down to 40k", None, 40_000, None),
        ("续约推到2月底，金额改成11万", date(2027, 2, 28), 110_000, None),
        ("的續約延到2月底", date(2027, 2, 28), None, None),
        ("这单改成11万", None, 110_000, None),
        ("商机进入谈判阶段", None, None, DealStage.NEGOTIATION),
        ("把的商机推进到合同阶段", None, None, DealStage.CONTRACT),
    ],
)  # fmt: skip
def test_what_changes_is_read(
    line: str, day: date | None, amount: int | None, stage: DealStage | None
) -> None:
    assert changed.may_be(line)
    found = changed.read(line, NOW, "en" if line.isascii() else "zh")
    assert found is not None
    assert (found.expected, found.stage) == (day, stage)
    assert (found.amount.value if found.amount else None) == (Decimal(amount) if amount else None)


@pytest.mark.parametrize(
    "line",
    [
        " order arrived today",
        "the contract is signed",
        " deal would be 50k if they take three",
        "could the deal slip to March?",
        "met about the renewal on Friday",
        "send the contract by Friday",
        "move the  meeting to Friday",
        "the deal team meets in January",
        "renewal offer sent, they decide Dec 15",
        "续约报价周五发",
        "合同周五前发给他",
        "订单下周发货",
        "the order will be delivered on Friday",
        "we discussed the renewal, 110k is fine",
        "如果涨价，续约推到2月底",
    ],
)
def test_anything_else_changes_nothing(line: str) -> None:
    is_read = changed.may_be(line) and changed.read(line, NOW, "en" if line.isascii() else "zh")
    assert not is_read
