"""What tells that a customer's question is answered, and what does not."""

import pytest

from models.rules.answering import says_answered, tells_them

TOLD = [
    "安和系统崩的问题已经答复了，重启了服务器",
    "已经告诉蔡店长了，恢复正常",
    "安和的投诉已答复",
    "安和的投訴已答覆",
    "安和的客訴已答覆",
    "安和那边已回复",
    "跟蔡店长解释过了",
    "安和的系统恢复正常了",
    "安和的问题解决了",
    "安和的问题处理好了",
    "已經回覆安和了",
    "刚给安和回复了，说周五发货",
    "已经跟林主任说了，今天中午前会修好",
    "方老闆的問題：可以打八五折，已經跟他說了",
    "told Acme about the delay, they're fine",
    "replied to Northwind's question about SSO",
    "I've answered Acme",
    "Acme's outage is fixed",
    "Acme's issue is resolved",
    "sorted the Acme outage",
    "got back to Acme on the SSO question",
    "let Acme know about the delay",
    "Acme is back to normal",
    "Acme's server is up and running",
    "rang Helen back, restarted it",
    "ok, I've called Dana back, she is fine",
    "the import runs again",
    "restarted, works again",
    "回了，跟江校长说3月1号前能上，他可以接受",
    "已经回他了，3月1号前能上",
    "刚回了江校长电话",
    "三期付款的事回王总监了，首期50%",
    "已經回他了",
    "電話打回去了，他可以接受",
]
NOT_TOLD = [
    "安和的投诉还没答复",
    "安和的投诉未答复",
    "等安和回复",
    "要答复安和的投诉",
    "明天回复安和",
    "安和的投诉答复了吗",
    "客户已回复我们",
    "蔡店长告诉我系统又崩了",
    "客户跟我说了",
    "跟他说了我们的方案",
    "还没跟他说",
    "陈总跟他们说了",
    "haven't told Acme yet",
    "not answered yet",
    "Acme told me that it is broken",
    "they replied: too expensive",
    "I need to get back to Acme",
    "will let Acme know tomorrow",
    "is Acme's issue resolved?",
    "met Li at Acme, she wants 300 seats",
    "拜访了安和，聊了新系统",
    "waiting until it is fixed",
    "Dana called me back, she wants a quote",
    "Dana called Bob back",
    "will see if it works again",
    "回了公司再处理",
    "王总回了，价格可以",
    "回了趟家",
]


@pytest.mark.parametrize("words", TOLD)
def test_an_answer_is_told(words: str) -> None:
    assert says_answered(words)


@pytest.mark.parametrize("words", NOT_TOLD)
def test_no_answer_is_told(words: str) -> None:
    assert not says_answered(words)


@pytest.mark.parametrize(
    "typed",
    [
        "answered Helen: patch goes live at 10",
        "told Acme",
        "虚焊那个已经答复王总了",
        "已經告訴蔡店長了",
    ],
)
def test_who_was_told_knows_the_answer(typed: str) -> None:
    assert tells_them(typed)


@pytest.mark.parametrize(
    "typed", ["Acme's delay is sorted", "系统已经恢复了", "haven't told Acme yet"]
)
def test_that_it_is_fixed_tells_nobody(typed: str) -> None:
    assert not tells_them(typed)
