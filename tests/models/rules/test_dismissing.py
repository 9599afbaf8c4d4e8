"""Words that say that what was taken for a customer's issue is none."""

import pytest

from models.rules.dismissing import says_so


@pytest.mark.parametrize(
    "typed",
    [
        "XX那个不是问题，关掉",
        "宏达那个不是投诉",
        "XX那个问题不算，关掉吧",
        "把XX那个问题关了，不是投诉",
        "把宏達那個投訴撤掉",
        "那個不是客訴，是他們自己弄錯了，關掉",
        "綠野那件不算投訴，關掉吧",
        "close the Acme issue",
        "the Acme one isn't a complaint, close it",
        "please close Acme's question, it's not a complaint",
        "The Harbor thing is not a real issue, drop it",
    ],
)
def test_an_issue_is_said_to_be_none(typed: str) -> None:
    assert says_so(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "that's not a problem",
        "XX价格不是问题，下周签",
        "陈总说交期不是问题",
        "客户说那个不是问题",
        "price isn't an issue for Acme",
        "close the Acme complaint by Friday",
        "安和的投诉已答复",
        "XX取消了投诉",
        "Acme closed their complaint",
        "把安和的问题周五前关掉",
        "云帆那个不是续约，是新签",
        "記得把安和的投訴關掉",
        "close the deal with Acme",
        "安和那个问题关了吗",
    ],
)
def test_what_tells_of_a_customer_or_is_to_be_done_is_none(typed: str) -> None:
    assert not says_so(typed)
