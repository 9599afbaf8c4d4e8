"""What a customer promised us in a record: only where they act, bind themselves, and name a day."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline.promised_by_them import promised_by_them

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday
THURSDAY, FRIDAY = date(2026, 5, 7), date(2026, 5, 8)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("she promised to send us the signed order form by thurs", THURSDAY),
        ("Good call. They'll pay the first invoice on Friday. Next: demo", FRIDAY),
        ("the customer agreed to sign by Friday", FRIDAY),
        ("Dana will confirm the delivery date by Friday", FRIDAY),
        ("he said he'd decide on Friday, we wait", FRIDAY),
        ("张总答应周五前付款", FRIDAY),
        ("对方承诺周五付30%定金", FRIDAY),
        ("客户说周五签合同", FRIDAY),
        ("他们周五前会把合同寄回来", FRIDAY),
        ("陳經理說週五會把 logo 檔寄過來", FRIDAY),
        ("Dana: I'll send the PO by Friday", FRIDAY),
        ("Dana：样品我周五寄给您", FRIDAY),
    ],
)
def test_it_is_theirs(text: str, due: date) -> None:
    found = promised_by_them(text, ["Dana Fox"], ["Lee Carter"], NOW)
    assert found is not None
    assert found.due == due
    assert found.words in text


@pytest.mark.parametrize(
    "text",
    [
        "we'll send her the offer by Friday",
        "she wants us to send the offer by Friday",
        "she may pay by Friday",
        "Lee: I'll send the PO by Friday",
        "Dana：样品我周五寄给您可以吗？",
        "they'll pay on Friday if the sample works",
        "they won't sign by Friday",
        "will they pay by Friday?",
        "Lee joined, he'll send the deck by Friday",
        "@lee said he'll send the deck by Friday",
        "she promised to send the form",
        "she promised to send it on Monday, it came on Tuesday",
        "客户说周五前给报价",
        "张总要求我们周五前会寄样品",
        "如果样品合格，他们周五会付款",
        "客户希望周五签合同",
        "他们不会周五付款",
    ],
)
def test_it_is_ours_or_not_sure(text: str) -> None:
    assert promised_by_them(text, ["Dana Fox"], ["Lee Carter"], NOW) is None
