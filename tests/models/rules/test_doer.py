"""Who does what is written down where a line names a colleague."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import lazy_re as re
from models.rules.doer import NAME, Deed, Does, read

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
NAMED = re.compile(r"<@\w+>|@[a-z]+")


def read_line(line: str) -> Deed:
    named = NAMED.search(line)
    assert named is not None
    return read(line, *named.span(), NOW)


@pytest.mark.parametrize(
    "line",
    [
        "every friday send the weekly report to @grace",
        "每週五寄週報給 @mei",
        "每周五寄周报给@mei",
        "every monday check the pipeline with @grace",
        "remind @grace about the Northwind invoice friday 10:30",
        "每兩週週三上午10點跟 @chen 對帳，從下週開始",
        "every other wed 10am sync w/ @lee starting next week",
        "call @grace about the invoice",
        "ask @lee about the price",
        "和@mei 去拜访大同食品",
        "約@mei 下週三吃飯",
        "向@mei 匯報進度",
        "找 @mei 簽字",
        "联系@mei 确认时间",
        "have @lee on the call",
        "meet Ann and @lee on Friday",
        "forward the contract from @lee to Acme",
        "帮@mei 订机票",
        "明天把合同交给@mei",
        "tell @grace that the price is fine",
        "跟@mei一起拜訪海岳物流",
        "把樣品寄給 @mei 週五前",
        "email the notes to @grace and Ann",
        "cc @grace on the quote",
    ],
)
def test_whom_it_is_done_to_or_with_does_not_do_it(line: str) -> None:
    assert read_line(line) == Deed(Does.WRITER, NAMED.sub(NAME, line))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("remind @grace to send the Northwind invoice friday", "send the Northwind invoice friday"),
        ("ask @grace to send it by Friday", "send it by Friday"),
        ("send the deck to Acme by Friday @bob", "send the deck to Acme by Friday"),
        ("send the deck to Acme @bob by Friday", "send the deck to Acme by Friday"),
        ("@bob send the deck", "send the deck"),
        ("@bob to send the deck by Friday", "send the deck by Friday"),
        ("@bob: send the deck", "send the deck"),
        ("tomorrow @bob sends the deck", "tomorrow sends the deck"),
        ("請@mei 幫我出海岳的報價", "幫我出海岳的報價"),
        ("@mei 幫我出海岳的報價", "幫我出海岳的報價"),
        ("每週五 @mei 寄週報", "每週五 寄週報"),
        ("周五前@mei 出报价", "周五前 出报价"),
        ("寄样品给大同食品 @mei", "寄样品给大同食品"),
        ("寄样品给大同食品，周五前 @mei", "寄样品给大同食品，周五前"),
        ("提醒@mei 明天寄报价", "明天寄报价"),
        ("have @lee call Acme tomorrow", "call Acme tomorrow"),
        ("quotation to be sent by @lee on Friday", "quotation to be sent on Friday"),
        ("合同@mei 周五前寄", "合同 周五前寄"),
        ("发合同 @mei", "发合同"),
        ("update the deck (@lee)", "update the deck"),
        ("send offer, @lee, by Friday", "send offer, by Friday"),
        ("讓@mei寄樣品", "寄樣品"),
        ("call Acme @lee every friday", "call Acme every friday"),
        ("call Ann @bob", "call Ann"),
        ("send it <@UBOB>", "send it"),
        ("@grace on Friday send the offer", "on Friday send the offer"),
        ("@mei 週三前跟吳小姐對帳", "週三前跟吳小姐對帳"),
        ("安排 @mei 明天去拜訪海岳物流", "明天去拜訪海岳物流"),
        ("please @bob call Ann", "please call Ann"),
        ("review the contract - @lee", "review the contract"),
    ],
)
def test_who_is_named_before_it_or_at_its_end_does_it(line: str, text: str) -> None:
    assert read_line(line) == Deed(Does.COLLEAGUE, text)


@pytest.mark.parametrize(
    "line",
    [
        "call @grace tomorrow",
        "call @grace",
        "prepare slides for @lee by Friday",
        "@mei 說的那份合約要寄",
        "@grace's birthday gift",
        "@grace and I visit Acme",
        "let @lee know tomorrow",
        "the deck @lee made goes to Acme",
    ],
)
def test_where_two_would_differ_it_is_the_writers(line: str) -> None:
    assert read_line(line) == Deed(Does.EITHER, NAMED.sub(NAME, line))
