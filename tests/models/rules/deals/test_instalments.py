"""Instalments that a line about a deal names."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from models.rules.deals.instalments import Share, take

NOW = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)


def shares(*parts: tuple[str | None, str]) -> list[Share]:
    return [Share(Decimal(one) if one else None, date.fromisoformat(day)) for one, day in parts]


@pytest.mark.parametrize(
    ("line", "left", "found"),
    [
        (
            "won 500k, 30% on 1 July, rest 30 Sept",
            "won 500k",
            shares(("30", "2026-07-01"), (None, "2026-09-30")),
        ),
        (
            "won 500k upsell, 50% by June 15, 2026, 50% by Aug 15, for the CRM",
            "won 500k upsell, for the CRM",
            shares(("50", "2026-06-15"), ("50", "2026-08-15")),
        ),
        (
            "赢单 50万，首付30% 7月1日，余款9月30日",
            "赢单 50万",
            shares(("30", "2026-07-01"), (None, "2026-09-30")),
        ),
        ("贏單 50萬，30％ 7月1日", "贏單 50萬", shares(("30", "2026-07-01"))),
    ],
)
def test_shares_with_their_days_are_taken_out_of_the_line(
    line: str, left: str, found: list[Share]
) -> None:
    assert take(line, NOW) == (left, found)


@pytest.mark.parametrize(
    "line",
    [
        "won 500k",
        "won 500k, 30% off",
        "won 500k, 30% on 1 July, 80% on 1 August",
        "won 500k, 100% on 1 July, rest 30 Sept",
        "won 500k, rest 30 Sept",
        "won 1,100,000 at 5% more",
        "won 500k, 30% by somebody",
    ],
)
def test_anything_else_stays_as_it_is(line: str) -> None:
    assert take(line, NOW) == (line, [])
