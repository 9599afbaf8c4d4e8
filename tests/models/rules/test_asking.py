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


@pytest.mark.parametrize(
    "typed",
    [
        "小美這週拜訪幾家",
        "鮑伯這個月拜訪了幾次",
        "Bob這週拜訪了哪些客戶",
        "誰逾期",
        "这个季度签了多少",
        "宏达东莞那个投诉怎么样了",
        "启明那边的折扣申请了吗",
        "陈经理这周干了啥",
        "陈经理上次拜访恒达是什么时候",
        "Bob的月報交了沒",
        "晨曦簽了沒",
        "發票可以開了嗎",
        "海岳的問題誰在處理",
        "我不在的時候誰跟綠野開會了",
        "誰跟綠野開會了",
        "铭泰是谁给我的",
        "云帆那边有啥要注意的",
        "我上午跟唐经理说了什么",
        "how many visits did Bob make this week?",
        "who is late",
        "Acme signed?",
    ],
)
def test_a_line_of_one_clause_that_is_built_as_a_question_is_one(typed: str) -> None:
    assert is_question(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "能不能把晨曦的會延到3點？",
        "可以幫我把會延到三點嗎",
        "can you move the Acme call to 3?",
        "王总没说什么",
        "跑了几家都说贵",
        "met Ann at Acme. Is 3% fine?",
        "黃廠長問這個問題誰在處理",
        "他们那边没有谁在处理",
        "唐经理说了什么时候能签",
        "有什么需要的再联系",
        "方老闆想知道多少錢",
        "what a day at Acme",
        "跟方老闆談得不怎麼樣",
        "這個客戶問發票可以開了嗎",
    ],
)
def test_a_plea_and_what_is_told_are_none(typed: str) -> None:
    assert not is_question(typed)
