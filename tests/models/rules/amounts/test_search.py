"""Amounts inside a line, and what is none."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.amounts import find_amounts


@pytest.mark.parametrize(
    ("line", "value", "currency"),
    [
        ("won 500k upsell", "500000", None),
        ("1,100万 增购 预计6月30日", "11000000", None),
        ("贏單 1億2000萬", "120000000", None),
        ("won $3.5M renewal", "3500000", "USD"),
        ("2026 renewal 120,000", "120000", None),
        ("Q3 500k", "500000", None),
        ("HKD 80万元 增购", "800000", "HKD"),
        ("三百万 新签", "3000000", None),
        ("won 500 USD", "500", "USD"),
    ],
)
def test_an_amount_is_found(line: str, value: str, currency: str | None) -> None:
    [found] = find_amounts(line, "en-US")
    assert found.amount is not None
    assert (found.amount.value, found.amount.currency) == (Decimal(value), currency)


@pytest.mark.parametrize(
    "line", ["3 licences", "20% off", "Q3 2026", "12 months", "30 users by May 5", "project 2000"]
)
def test_what_counts_things_or_days_is_no_amount(line: str) -> None:
    assert find_amounts(line) == []


@pytest.mark.parametrize("line", ["80-100万 续约", "80到100万", "500k to 600k", "Rs 40L renewal"])
def test_a_range_or_half_of_an_amount_is_found_and_is_none(line: str) -> None:
    found = find_amounts(line)
    assert found
    assert all(one.amount is None for one in found)


def test_where_it_stands_is_told() -> None:
    line = "Acme won CNY 500k upsell"
    [found] = find_amounts(line)
    assert line[found.start : found.end] == "CNY 500k"


@given(st.text())
def test_any_text_is_read(line: str) -> None:
    for found in find_amounts(line):
        assert 0 <= found.start < found.end <= len(line)
