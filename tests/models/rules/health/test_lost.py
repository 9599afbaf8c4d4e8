"""A customer that is said to be lost is asked about; a fear of it is not."""

import pytest

from models.rules.health.lost import says_lost


@pytest.mark.parametrize(
    "text",
    [
        "they signed with a rival, the deal is lost",
        "Lost the tender, price was too high",
        "Sadly they went with another supplier.",
        "we lost them to a competitor",
        "They have chosen someone else",
        "the company has gone bankrupt",
        "They are cancelling the contract at year end",
        "客户签了别家，这单丢了",
        "被竞争对手抢走了",
        "对方说不合作了",
        "客戶選了別家，案子飛了",
        "對方決定終止合約",
    ],
)
def test_a_loss_that_is_told_is_heard(text: str) -> None:
    assert says_lost(text)


@pytest.mark.parametrize(
    "text",
    [
        "worried we might lose the deal",
        "They haven't signed with a rival yet",
        "if they went with another supplier we would lose 10 %",
        "Lost my way to their office, 20 minutes late",
        "they signed with us today",
        "going with the blue one",
        "staying with the plan",
        "客户担心丢单",
        "没有跟别家合作",
        "单据丢了，要补寄",
        "下午和别人一起去的",
        "客戶怕我們終止合作",
    ],
)
def test_what_is_feared_or_something_else_is_not(text: str) -> None:
    assert not says_lost(text)
