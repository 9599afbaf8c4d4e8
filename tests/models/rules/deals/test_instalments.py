"""Instalments that a line about a deal names."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from models.rules import deals
from models.rules.deals.instalments import take
from models.rules.deals.shares import Share

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
    assert take(line, NOW)[:3] == (left, found, "")


@pytest.mark.parametrize(
    "line",
    [
        "won 500k",
        "won 500k, 30% off",
        "won 1,100,000 at 5% more",
        "won 500k, 30% by somebody",
    ],
)
def test_anything_else_stays_as_it_is(line: str) -> None:
    assert take(line, NOW)[:3] == (line, [], "")


@pytest.mark.parametrize(
    ("line", "unread"),
    [
        ("won 500k, 30% on 1 July, 80% on 1 August", "30% on 1 July, 80% on 1 August"),
        ("won 500k, 100% on 1 July, rest 30 Sept", "100% on 1 July, rest 30 Sept"),
        ("won 500k, rest 30 Sept", "rest 30 Sept"),
        ("won 100k, 3 payments on July 15 and Aug 15", "3 payments on July 15 and Aug 15"),
        ("won 60k, paid monthly", "paid monthly"),
        ("won 90k, paid in thirds July 31, Aug 31", "paid in thirds July 31, Aug 31"),
        ("won 500k, 30% on 1 July, 35% each on Aug 1, Sept 1 and Oct 1", None),
        ("赢单100万，分三期，7月15日和8月15日", "分三期, 7月15日和8月15日"),
        ("赢单100万，首付50%，尾款60% 9月底", "首付50%, 尾款60% 9月底"),
        ("赢单60万，每月付5万，7月起", None),
        ("贏單100萬，訂金三成7/1，其餘兩期各35%在8月底、9月底和10月底", None),
    ],
)
def test_what_does_not_come_out_is_not_planned_but_told(line: str, unread: str | None) -> None:
    plan = take(line, NOW, "en" if line.isascii() else "zh")
    assert plan.shares == []
    assert plan.unread == unread if unread else plan.unread


LISTED = Path(__file__).with_name("plans.tsv").read_text(encoding="utf-8").splitlines()[1:]
LATER = datetime(2026, 11, 30, 2, 30, tzinfo=UTC)


@pytest.mark.parametrize("listed", LISTED)
def test_plans_as_people_write_them(listed: str) -> None:
    line, worth, parts = listed.split("\t")
    locale = "en" if line.isascii() else "zh"
    left, found, unread = take(line, LATER, locale)[:3]
    assert not unread
    amount = deals.read(left, LATER, locale).amount
    assert amount is not None
    assert amount.value == Decimal(worth)
    wanted = [_sum(part.split("@")[0], amount.value) for part in parts.split()]
    assert [_due(one) for one in found] == [part.split("@")[1] for part in parts.split()]
    sums = [_of(one, amount.value) for one in found]
    for one, other in zip(_whole(sums, amount.value), _whole(wanted, amount.value), strict=True):
        assert abs(one - other) <= amount.value / 1000


def _due(one: Share) -> str:
    return one.due.isoformat() if one.due else "?"


def _of(one: Share, worth: Decimal) -> Decimal | None:
    if one.amount is not None or one.percent is None:
        return one.amount
    return worth * one.percent / 100


def _sum(typed: str, worth: Decimal) -> Decimal | None:
    if typed == "rest":
        return None
    if "/" in typed:
        return worth / int(typed.partition("/")[2])
    return worth * Decimal(typed[:-1]) / 100 if typed.endswith("%") else Decimal(typed)


def _whole(sums: list[Decimal | None], worth: Decimal) -> list[Decimal]:
    rest = worth - sum((one for one in sums if one is not None), Decimal(0))
    return [rest if one is None else one for one in sums]


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("won 240k renewal, 4 quarterly payments starting Jan 1", "won 240k renewal"),
        ("won 90k upsell, CRM seats, 3 monthly payments from Jan 15", "won 90k upsell, CRM seats"),
        ("赢单24万续约，每季度付6万，从1月1日起", "赢单24万续约"),
        ("赢单30万增购，定金5万12月10日到，剩下的1月20日付清", "赢单30万增购"),
    ],
)
def test_what_the_line_says_besides_stays(line: str, left: str) -> None:
    assert take(line, LATER, "en" if line.isascii() else "zh")[0] == left


@pytest.mark.parametrize(
    "line",
    [
        "60万 新签 预计12月25日 首付30%，12.20前打款，余款1月31日前",
        "60万 首付30%，12.20前打款，余款1月31日前，预计12月25日，新签",
        "60萬 新簽 預計12/25成交 訂金三成12/20付 尾款1/31",
        "60萬，訂金三成12/20付，尾款1/31，新簽，12月25日簽約",
        "60k new business expected Dec 25 30% deposit by Dec 20 rest by Jan 31",
        "60k, 30% deposit by Dec 20, rest by Jan 31, expected close Dec 25, new business",
    ],
)
def test_the_expected_close_and_the_kind_are_read_wherever_they_stand(line: str) -> None:
    locale = "en" if line.isascii() else "zh"
    plan = take(line, LATER, locale)
    assert plan.shares == shares(("30", "2026-12-20"), (None, "2027-01-31"))
    said = deals.read(plan.text, LATER, locale)
    assert (said.kind, said.day) == (deals.DealKind.NEW, date(2026, 12, 25))
    assert said.amount is not None
    assert said.title == ""


@pytest.mark.parametrize(
    ("line", "sum", "worth"),
    [
        ("60k upsell, $20k by Dec 15, $20k by Jan 15, $25k by Feb 15", 65_000, 60_000),
        ("赢单60万，首付50%，12.20，尾款60%，1.31", 660_000, 600_000),
        ("贏單60萬，訂金20萬12/15付，尾款50萬1/31", 700_000, 600_000),
    ],
)
def test_parts_that_are_more_than_the_deal_are_told_with_both_sums(
    line: str, sum: int, worth: int
) -> None:
    plan = take(line, LATER, "en" if line.isascii() else "zh")
    assert plan.shares == []
    assert plan.sums == (Decimal(sum), Decimal(worth))


@pytest.mark.parametrize(
    ("line", "named", "are_planned"),
    [
        ("won 60k, €20k by Dec 15, rest Jan 15", {"EUR"}, True),
        ("won 60k, €20k by Dec 15, USD 20k by Jan 15", {"EUR", "USD"}, False),
        ("won USD 60k, €20k by Dec 15, rest Jan 15", {"EUR"}, False),
        ("贏單60萬，訂金20萬美元12/15付，尾款1/31", {"USD"}, True),
    ],
)
def test_a_currency_on_a_part_is_known(line: str, named: set[str], are_planned: bool) -> None:
    plan = take(line, LATER, "en" if line.isascii() else "zh")
    assert plan.currencies == named
    assert bool(plan.shares) is are_planned
