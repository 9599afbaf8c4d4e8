"""What is added right after a record."""

import pytest

from models.rules import wanted_too
from models.rules.wanted_too import Wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("she also wants the price list", Wanted("the price list")),
        ("she wants a quote too", Wanted("a quote")),
        ("he also needs the datasheet by Friday", Wanted("the datasheet by Friday")),
        ("also asked for the contract", Wanted("the contract")),
        ("Ann also wants the spec sheet", Wanted("the spec sheet", "Ann")),
        ("oh and I promised to send her the deck", Wanted("send her the deck")),
        ("she'd like a sample too", Wanted("a sample")),
        ("他还要一份报价", Wanted("一份报价")),
        ("顺便发他一份价格表", Wanted("发他一份价格表")),
        ("另外给他寄两台样机", Wanted("给他寄两台样机")),
        ("还要一份合同", Wanted("一份合同")),
        ("李总还要两台样机", Wanted("两台样机", "李总")),
        ("客户还要我们周五前发检测报告", Wanted("周五前发检测报告")),
        ("对了，还答应了周五发资料", Wanted("周五发资料")),
        ("她還想看型錄", Wanted("型錄")),
        ("她還要一份報價單", Wanted("一份報價單")),
    ],
)
def test_the_thing_and_who_wants_it_are_read(words: str, wanted: Wanted) -> None:
    assert wanted_too.read(words) == wanted


@pytest.mark.parametrize(
    "words",
    [
        "she wants it",
        "she wants to think about it",
        "he also wants more time",
        "they want a meeting next week",
        "he also wants a discount",
        "does she also want the price list?",
        "met Ann, she also wants a quote",
        "他还要考虑",
        "他还要跟老板汇报",
        "他还要一个折扣",
        "他还想再看看",
        "还要等两周",
        "我还要去开会",
        "she'd like to think about it",
        "另外给他打了电话",
        "顺便给客户介绍了新品",
        "她還要回去商量",
    ],
)
def test_what_is_no_thing_to_get_is_none(words: str) -> None:
    assert wanted_too.read(words) is None
