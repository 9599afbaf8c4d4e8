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
        ("met Dana, they decide before Christmas, prob 85k", True),
        ("she wants it, 18k, she signs next week if Lars agrees", True),
        ("Spoke with Ben, 3 year price is ok at 118k, board signs Dec 15", True),
        ("Priya says we get the order next week, about 19k", True),
        ("下周给我们订单，大概12万", True),
        ("李总下周拍板，12万", True),
        ("下週要定，12萬左右", True),
        ("if they sign next week we give 10% on 18k", False),
        ("she signs off the 18k add-on on Friday", False),
        ("they sign the NDA on Friday, 18k deal later", False),
        ("we pay 18k next week", False),
        ("she signed for 18k, next call Friday", False),
    ],
)
def test_day_and_amount_beside_signing(line: str, is_coming: bool) -> None:
    found = coming.read(line, NOW, "en" if line.isascii() else "zh")
    assert (found is not None) is is_coming
