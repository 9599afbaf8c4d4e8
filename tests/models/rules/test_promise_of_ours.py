"""Which to-dos of a customer are what we promised them, and which a customer should not read."""

import pytest

from models.rules import promise_of_ours

THEIRS = promise_of_ours.called(["Lars Holm", "Priya Nair", "Dana", "李经理"])


@pytest.mark.parametrize(
    "text",
    [
        "called Priya back, no answer, try again at 3",
        "not reached Lars, tomorrow 9",
        "call Priya back",
        "ring Lars tomorrow at 9",
        "Lars to send the SSO settings",
        "Lars Holm will send the SSO settings by Friday",
        "they are to return the form",
        "Dana confirms the date by Friday",
        "remind Lars to sign",
        "chase Lars for the SSO settings",
        "check: She promised to send us the signed order form",
        "打给李经理没打通，明天上午10点",
        "拜訪林主任沒見到人，明天再去",
        "下午再打给李经理",
        "给李经理回电话",
        "李经理发SSO设置",
        "李经理周五前给我们答复",
        "客戶週五前簽合約",
        "催李经理付款",
        "确认是否兑现：张总答应周五前付款",
    ],
)
def test_calls_checks_and_what_they_are_to_do_are_none(text: str) -> None:
    assert not promise_of_ours.is_one(text, THEIRS)


@pytest.mark.parametrize(
    "text",
    [
        "send prices & terms by May 7",
        "send Lars the SSO settings",
        "call Priya with the price",
        "call Dana about the delivery slots",
        "check the wiring on line 3",
        "confirm the delivery slots with Dana",
        "Priya wants the quote by Friday",
        "Lars needs the quote",
        "prepare the demo for Lars",
        "tell Dana why the deliveries were late",
        "给李经理发报价",
        "李经理要的样品寄出",
        "李经理的报价周五发出",
        "把合同发给李经理",
        "答复李经理交期的问题",
        "安排李经理来公司参观",
        "寄樣品給李經理",
        "提供测试账号",
    ],
)
def test_what_we_are_to_do_for_them_is_one(text: str) -> None:
    assert promise_of_ours.is_one(text, THEIRS)
