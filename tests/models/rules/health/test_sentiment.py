"""What is clearly negative, and what only looks like it."""

import pytest

from models.rules.health.sentiment import is_content, is_negative

NEGATIVE = """
They are unhappy with the late delivery.
The customer complained about support, twice this month
Not satisfied with the price at all
Disappointed: the pilot was two weeks late
The CTO was very angry about Monday's outage.
They refused the offer
He isn’t happy with the new contact person
Frustrated with the invoices
Not interested any more
客户对交付速度不满意
客户很不满，说响应太慢
对方投诉售后三次没人接
很失望，项目延期了两个月
王总非常生气
客户拒绝了报价
對方對服務不滿意，要求換人
客戶抱怨價格
他们不太满意新版本
质量太差，退了两批货
不想再合作了
"""
NOT_NEGATIVE = """
Happy with the pilot, wants a quote by Friday
No complaints so far
Nobody complained about the price
They are not unhappy with us
Unhappy with their current supplier, so they want to see our demo
Unhappy with delivery but very satisfied with support
They would be upset if we raised the price
Worried that users may complain
The complaint is resolved
Needs the contract by 15 May
The boss will decide on Monday
They want a discount of 10%
They were never disappointed by us
Asked about the complaints hotline

客户满意
没有不满意的地方
没有投诉
无投诉
对现有供应商不满，想试用我们的产品
投诉已解决，客户很满意
价格不满意，但对服务很满意
担心员工抱怨系统慢
客户问投诉流程是怎样的
如果延期客户会失望
对竞品很失望
價格偏高，需要再討論
並沒有不滿
要求周五前给方案
不再抱怨了
"""


@pytest.mark.parametrize("said", NEGATIVE.strip().splitlines())
def test_what_is_clearly_negative_is_found(said: str) -> None:
    assert is_negative(said)


@pytest.mark.parametrize("said", NOT_NEGATIVE.strip().splitlines())
def test_what_is_denied_feared_mixed_or_of_others_is_not_negative(said: str) -> None:
    assert not is_negative(said)


@pytest.mark.parametrize(
    ("score", "said", "negative"),
    [
        (1, "", True),
        (2, "very happy", True),
        (3, "", False),
        (3, "They complained", True),
        (4, "They complained", False),
        (5, "They complained", False),
    ],
)
def test_a_score_says_more_than_words(score: int, said: str, negative: bool) -> None:
    assert is_negative(said, score) is negative


@pytest.mark.parametrize(
    ("said", "content"),
    [("測試很順利", True), ("测试不顺利", False), ("顺利的话下周签", False), ("客户很满意", True)],
)
def test_what_is_good_is_found(said: str, content: bool) -> None:
    assert is_content(said) is content
