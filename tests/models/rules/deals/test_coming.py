"""Sentences that say a customer is about to buy, and others."""

from datetime import UTC, datetime

import pytest

from models.rules.deals import coming

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "is_coming"),
    [
        ("云帆何总说下个月可以签，大概12万，先付三成，剩下的验收后付", True),
        ("他们下周要下单，5万", True),
        ("陈总说月底能成交，8万左右", True),
        ("下週可以簽，年約 102萬", True),
        ("Acme can sign next month, about 60k, 30% upfront", True),
        ("Dana says they'll sign in June, 60k", True),
        ("met Acme, 300 seats, they will order by June 20, 45k", True),
        ("下个月签不了，12万太贵", False),
        ("如果降价，下个月可以签12万", False),
        ("明天去签合同", False),
        ("报价12万，下周去拜访", False),
        ("they won't sign next month, 60k is too much", False),
        ("will they sign next month for 60k?", False),
        ("Acme can sign next month", False),
    ],
)
def test_day_and_amount_beside_signing(line: str, is_coming: bool) -> None:
    assert coming.is_coming(line, NOW, "en" if line.isascii() else "zh") is is_coming
