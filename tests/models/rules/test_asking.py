"""What is asked of the bot, and what a customer asks."""

import pytest

from models.rules.asking import is_question


@pytest.mark.parametrize(
    "typed",
    [
        "安和的会取消了没有？",
        "安和的會取消了沒有",
        "云帆的会取消了吗",
        "安和下周的会还开吗？",
        "报价发了没有",
        "Is the Northwind meeting still on?",
        "Northwind meeting cancelled?",
        "when is the Acme visit?",
    ],
)
def test_somebody_asks_how_it_stands(typed: str) -> None:
    assert is_question(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "张总问交期定了没有",
        "拜访了安和，问题解决了吗",
        "合同你们签了没有？",
        "Acme: can we move the call?",
        "did you get our invoice?",
        "Acme asks when the visit is?",
        "跟安和聊过了",
        "安和的会取消了",
    ],
)
def test_what_they_ask_or_tell_is_none(typed: str) -> None:
    assert not is_question(typed)
