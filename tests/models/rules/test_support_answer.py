"""Answers to a request for support in plain words, and lines that are none."""

from decimal import Decimal

import pytest

from models.rules import support_answer
from models.rules.support_answer import Kind


@pytest.mark.parametrize(
    ("line", "kind", "percent"),
    [
        ("批准", Kind.APPROVE, None),
        ("核准", Kind.APPROVE, None),
        ("批了，但只限今年", Kind.APPROVE, None),
        ("同意，最多降3个点", Kind.APPROVE, "3"),
        ("只批95折，9折不行", Kind.APPROVE, "5"),
        ("9折太低了，最多95折", Kind.APPROVE, "5"),
        ("XX科技那个折扣批了，3个点", Kind.APPROVE, "3"),
        ("最多讓3個點", Kind.APPROVE, "3"),
        ("approved, but only this year", Kind.APPROVE, None),
        ("approved, only 5%", Kind.APPROVE, "5"),
        ("ok, 5% max", Kind.APPROVE, "5"),
        ("5% is fine", Kind.APPROVE, "5"),
        ("不批", Kind.REFUSE, None),
        ("不准，價格已經很低了", Kind.REFUSE, None),
        ("驳回：没有预算", Kind.REFUSE, None),
        ("declined, too expensive for us", Kind.REFUSE, None),
        ("你们报价底线是多少？", Kind.ASK, None),
    ],
)
def test_what_is_answered(line: str, kind: Kind, percent: str | None) -> None:
    said = support_answer.read(line)
    assert said is not None
    assert said.kind is kind
    assert said.percent == (Decimal(percent) if percent else None)


@pytest.mark.parametrize(
    "line",
    [
        "met Acme, they want 10% off",
        "客户同意最多95折",
        "call with Acme, agreed to 5% of the volume",
        "go ahead with the demo tomorrow",
        "approve the layout with Dana by Friday",
        "同意他们的方案，明天发合同",
        "可以，明天发合同给云帆",
        "通过了测试，客户很满意",
        "他们只能给95折",
        "想要打9折",
    ],
)
def test_what_says_something_else(line: str) -> None:
    assert support_answer.read(line) is None


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("林梅批了没有", True),
        ("折扣批下来了吗？", True),
        ("has Mei approved it yet?", True),
        ("is the discount for Acme approved?", True),
        ("客户同意了吗，我再问问", False),
        ("has approved the layout", False),
    ],
)
def test_how_a_request_stands_is_asked(line: str, asks: bool) -> None:
    assert support_answer.asks_status(line) is asks
