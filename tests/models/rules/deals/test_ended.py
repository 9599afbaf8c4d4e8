"""Messages that only say a deal is won or lost, and messages that say something else."""

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from models.rules.deals import DealKind, DealLine, DealState
from models.rules.deals.ended import fits, may_be, names_deal, read_ended, read_plan

NOW = datetime(2026, 11, 30, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def heard(line: str) -> DealLine | None:
    return read_ended(line, NOW, "en-US" if line.isascii() else "zh-CN") if may_be(line) else None


# As they stand without the customer's name.
@pytest.mark.parametrize(
    ("line", "state", "reason", "units"),
    [
        ("we lost the deal, price", "lost", "price", None),
        ("lost 48k price too high they went w Zendesk", "lost", "price", 48_000),
        ("unfortunately we lost it to Zendesk on price", "lost", "price", None),
        ("lost to Zendesk", "lost", "competitor", None),
        ("deal fell through, budget cut", "lost", "budget", None),
        ("closed lost - no budget this year", "lost", "budget", None),
        ("the deal is lost, they went with Zendesk", "lost", "competitor", None),
        ("signed, 48k", "won", None, 48_000),
        ("signed today!", "won", None, None),
        ("just signed the contract for 48k", "won", None, 48_000),
        ("we won it, 48k 🎉", "won", None, 48_000),
        ("closed won at 45k", "won", None, 45_000),
        ("got the PO today", "won", None, None),
        ("丢单了,价格太高", "lost", "price", None),
        ("丟單了，價格太高", "lost", "price", None),
        ("这单黄了，预算没批", "lost", "budget", None),
        ("單子丟了，選了別家", "lost", "competitor", None),
        ("这单输给Zendesk了", "lost", "competitor", None),
        ("签了，48万", "won", None, 480_000),
        ("合同签了", "won", None, None),
        ("合約簽好了，48萬", "won", None, 480_000),
        ("拿下了！48万", "won", None, 480_000),
        ("终于签约了", "won", None, None),
        ("下單了 35萬 月底交貨", "won", None, 350_000),
        ("下单了，35万，5月20号发货", "won", None, 350_000),
        ("placed the order, 35k, delivery end of June", "won", None, 35_000),
        ("PO came in, 35k", "won", None, 35_000),
    ],
)
def test_what_only_says_how_a_deal_ended(
    line: str, state: str, reason: str | None, units: int | None
) -> None:
    said = heard(line)
    assert said is not None
    assert (said.state, said.reason) == (DealState(state), reason)
    assert (said.amount.value if said.amount else None) == (Decimal(units) if units else None)


@pytest.mark.parametrize(
    "line",
    [
        "they signed the NDA",
        "they signed the delivery note",
        "签了发货单",
        "下單頁打不開，今天要修好，很急",
        "說下單畫面一直轉圈",
        "下单系统登不上",
        "Signed contract with Harbor isn't back yet, Priya said next Tuesday",
        "met Li, they signed the NDA and want a quote by Friday",
        "signed up Li for the webinar",
        "they lost the cable, send a new one",
        "we have not lost them",
        "did we win it?",
        "hoping to have it signed next week",
        "签了保密协议",
        "签约仪式下周三",
        "还没签",
        "丢了一把钥匙，要补寄",
        "下周签约",
        "",
    ],
)
def test_what_says_something_else(line: str) -> None:
    assert heard(line) is None


@pytest.mark.parametrize(
    ("kind", "cents", "currency", "line", "is_fitting"),
    [
        ("new", 4_800_000, "USD", "lost price", True),
        ("new", 4_800_000, "USD", "won 45k", True),
        ("new", 4_800_000, "USD", "won 5k", False),
        ("new", 4_800_000, "USD", "won CNY 48k", False),
        ("new", 4_800_000, "USD", "won 48k upsell", False),
        ("upsell", None, "", "won 48k upsell", True),
    ],
)
def test_which_deals_a_line_may_be_about(
    kind: str, cents: int | None, currency: str, line: str, is_fitting: bool
) -> None:
    said = heard(line)
    assert said is not None
    assert fits(DealKind(kind), cents, currency, said) is is_fitting


@pytest.mark.parametrize(
    ("text", "is_deal"),
    [
        ("搞定了", False),
        ("done deal", True),
        ("丢了", False),
        ("這單掉了", True),
        ("lost it, price", True),
        ("签了，50万", True),
        ("到手了", False),
    ],
)
def test_without_a_customer_only_what_surely_speaks_of_a_deal_is_about_one(
    text: str, is_deal: bool
) -> None:
    said = read_ended(text, NOW, "zh-CN")
    assert said is not None
    assert names_deal(text, said) is is_deal


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("首付30%，5.20前打款", 1),
        ("訂金三成5/20付，尾款6/30", 2),
        ("half upfront by May 20, rest June 30", 2),
        ("明天付款", 0),
        ("pay the invoice tomorrow", 0),
        ("30% of them like it", 0),
        ("首付30%，5.20前打款，他们问能不能再便宜", 0),
    ],
)
def test_only_what_names_parts_and_nothing_else_is_a_plan(text: str, parts: int) -> None:
    assert len(read_plan(text, NOW, "en" if text.isascii() else "zh-CN")) == parts
