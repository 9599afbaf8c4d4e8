"""Lines that say money has come, and lines that say something else."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from models.rules.deals import receipt

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "value", "day"),
    [
        ("received 100k", 100_000, None),
        ("paid us CNY 50,000 yesterday", 50_000, date(2026, 5, 5)),
        ("100k received on May 4", 100_000, date(2026, 5, 4)),
        ("payment of 20k came in today", 20_000, date(2026, 5, 6)),
        ("the deposit of 30k has come", 30_000, None),
        ("回款 10万", 100_000, None),
        ("回款10万", 100_000, None),
        ("今天到账 5 万元", 50_000, date(2026, 5, 6)),
        ("5月4日收到尾款30万", 300_000, date(2026, 5, 4)),
        ("付了首付20万", 200_000, None),
        ("回款 10萬", 100_000, None),
        ("昨天已收到訂金 5萬", 50_000, date(2026, 5, 5)),
        ("回款", None, None),
        # As they stand without the customer's name.
        ("今天匯了訂金36萬", 360_000, date(2026, 5, 6)),
        ("打了36万定金", 360_000, None),
        ("hey,  just paid 40k", 40_000, None),
        ("transferred 20,000 this morning", 20_000, date(2026, 5, 6)),
        ("paid half of the first instalment", None, None),
        ("wired the 36k deposit today", 36_000, date(2026, 5, 6)),
        ("got 's 2nd payment, 12k", 12_000, None),
        ("'s deposit arrived, 36k", 36_000, None),
        ("sent us 36k this morning", 36_000, date(2026, 5, 6)),
        ("the second instalment of 12k hit our account yesterday", 12_000, date(2026, 5, 5)),
        ("'s cheque for 12k cleared", 12_000, None),
        ("has paid 12k of the 36k", 12_000, None),
        ("的尾款20万到了", 200_000, None),
        ("财务说36万到了", 360_000, None),
        ("頭款36萬入帳了", 360_000, None),
        ("匯款36萬進來了", 360_000, None),
        ("把36万打过来了", 360_000, None),
    ],
)
def test_money_that_has_come(line: str, value: int | None, day: date | None) -> None:
    said = receipt.read(line, NOW, "en" if line.isascii() else "zh")
    assert said is not None
    assert (said.amount.value if said.amount else None) == (Decimal(value) if value else None)
    assert said.day == day


@pytest.mark.parametrize(
    ("line", "value", "left", "rest_on"),
    [
        ("又打了2万，差1.6万下周补", 20_000, 16_000, date(2026, 5, 15)),
        ("今天又付了2万，还差6.4万", 20_000, 64_000, None),
        ("付了2万还差6.4万", 20_000, 64_000, None),
        ("打了2万，余款月底结清", 20_000, None, date(2026, 5, 31)),
        ("打了2万，剩下的月底结清", 20_000, None, date(2026, 5, 31)),
        ("首付款到账了，尾款下个月付", None, None, date(2026, 6, 30)),
        ("付了首付30万，尾款12月20号付", 300_000, None, date(2026, 12, 20)),
        ("陳經理今天匯了10萬，剩下的下週匯", 100_000, None, date(2026, 5, 15)),
        ("匯入10萬，尚欠5萬", 100_000, 50_000, None),
        ("paid 42k, the rest next week", 42_000, None, date(2026, 5, 15)),
        ("paid 42k, 18k still to come on May 20", 42_000, 18_000, date(2026, 5, 20)),
        ("paid 42k and the remaining 18k will follow by Friday", 42_000, 18_000, date(2026, 5, 8)),
        ("Priya wired 20k, still owes 16k", 20_000, 16_000, None),
        ("got the deposit, the rest comes on May 20", None, None, date(2026, 5, 20)),
    ],
)
def test_what_is_left_stands_beside_it(
    line: str, value: int | None, left: int | None, rest_on: date | None
) -> None:
    said = receipt.read(line, NOW, "en" if line.isascii() else "zh", ["Priya"])
    assert said is not None
    assert said.rest is not None
    assert (said.amount.value if said.amount else None) == (Decimal(value) if value else None)
    amount = said.rest.amount
    assert (amount.value if amount else None) == (Decimal(left) if left else None)
    assert said.rest.day == rest_on


@pytest.mark.parametrize(
    ("line", "is_sure"),
    [
        ("paid 42k", True),
        ("the deposit is in", True),
        ("款項已匯入", True),
        ("打了首付款", True),
        ("paid the invoice", False),
        ("货款付了", False),
    ],
)
def test_of_nobody_it_may_be_what_we_have_paid(line: str, is_sure: bool) -> None:
    said = receipt.read(line, NOW, "en" if line.isascii() else "zh")
    assert said is not None
    assert receipt.is_sure_of_nobody(line, said) is is_sure


@pytest.mark.parametrize(
    "line",
    [
        "won 500k upsell",
        "received the order, 500k",
        "收到订单 50万",
        "赢单 80万，1月15日付30%",
        "they say they paid 20k for the old machine and are unhappy",
        "客户说付款流程要两周，金额10万",
        "500k upsell, expected June 30",
        "30% up front 100k, paid 50k",
        "will pay 12k on Friday",
        "hasn't paid the 36k yet",
        "payment of 36k is due Friday",
        "we paid 36k for the booth",
        "got the order, 36k",
        "promised to pay 12k",
        "下周打款36万",
        "还没付定金36万",
        "催了尾款20万",
        "问能不能分期付12万",
        "打了2万，差的部分说质量有问题不付",
        "付了2万，客户抱怨发货慢",
        "还差6.4万",
        "尾款下周打过来",
        "我们老板付了5万",
        "paid 20k, rest depends on the acceptance test",
        "paid 20k, but they are unhappy about the delay",
        "sent the rest of the documents",
        "到了",
        "",
    ],
)
def test_what_says_something_else(line: str) -> None:
    assert receipt.read(line, NOW, "en" if line.isascii() else "zh") is None
