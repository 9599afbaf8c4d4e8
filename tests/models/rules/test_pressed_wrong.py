"""Whether somebody says that a button was pressed by mistake."""

import pytest

from models.rules import pressed_wrong


@pytest.mark.parametrize(
    "typed",
    [
        "按错了",
        "啊按錯了 還沒做好",
        "还没好，帮我取消刚刚的完成",
        "手滑",
        "不小心点了完成",
        "pressed the wrong one",
        "oops, clicked it by mistake",
        "misclicked",
        "undo that done",
    ],
)
def test_who_pressed_the_wrong_button_says_so(typed: str) -> None:
    assert pressed_wrong.read(typed) is not None


def test_what_is_said_besides_is_by_what_the_thing_is_known() -> None:
    assert pressed_wrong.read("wrong button, the deck isn't sent") == "the deck isn't sent"


@pytest.mark.parametrize(
    "typed",
    [
        "客户点错了菜",
        "他按错了价格",
        "报价写错了",
        "取消了订单，已完成",
        "hit the wrong number with the quote",
        "they pressed us on price",
        "按错了吗？",
    ],
)
def test_what_somebody_else_did_is_none(typed: str) -> None:
    assert pressed_wrong.read(typed) is None
