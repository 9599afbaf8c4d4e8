"""Chats as LINE, WeChat and WhatsApp copy them."""

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates
from models.rules.oneline import ParsedLine, is_chat, read

NOW = datetime(2026, 12, 1, 10, 30, tzinfo=ZoneInfo("Asia/Taipei"))
US = ("Bob 鮑伯", "陈经理")
LINE = """上午 10:12 吳小姐 我們想先看年約的報價，週五前可以嗎？
上午 10:13 Bob 可以，週四寄給您
上午 10:15 吳小姐 謝謝，另外發票抬頭改成綠野股份有限公司"""
WECHAT = """南山创想 kevin 10:21
报价收到了，能不能再便宜点
陈经理 10:25
好的，明天给您新报价单
kevin 10:26
好的"""
WHATSAPP = """[10:12, 01/12/2026] Jim: can you send the drawings by Friday?
[10:13, 01/12/2026] Bob: sure, will send them tomorrow
[10:15, 01/12/2026] Jim: great, see you next Tuesday 10am"""


def chat(text: str) -> ParsedLine:
    with dates.written_in("en-GB" if text.isascii() else "zh-TW"):
        return read(text, NOW, None, (), US)


def test_what_they_ask_and_we_answer_is_a_promise_and_no_open_question() -> None:
    line = chat(LINE)
    assert (line.question, line.urgency) == ("", None)
    assert [(one.text, one.due) for one in line.todos] == [
        ("寄給您（我們想先看年約的報價，週五前可以嗎？）", date(2026, 12, 3))
    ]
    assert (line.method, line.theirs) == ("message", (("吳小姐", ""),))
    assert "吳小姐：謝謝，另外發票抬頭改成綠野股份有限公司" in line.content


def test_a_clock_time_beside_a_name_is_when_it_was_written() -> None:
    line = chat(LINE)
    assert line.next_contact is None
    assert line.occurred_at == NOW.replace(hour=10, minute=12)


def test_names_above_their_words_are_speakers_and_the_firm_is_none() -> None:
    line = chat(WECHAT)
    assert line.theirs == (("kevin", ""),)
    assert line.question == ""
    assert [(one.text, one.due) for one in line.todos] == [("给您新报价单", date(2026, 12, 2))]
    assert line.next_contact is None


def test_a_meeting_that_is_agreed_on_is_the_next_contact() -> None:
    line = chat(WHATSAPP)
    assert (line.next_contact, line.next_starts) == (date(2026, 12, 8), time(10))
    assert [one.due for one in line.todos] == [date(2026, 12, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "10:30 met Jim\n11:00 call Bob about the quote",
        "9:00 Acme call with Li: likes plan A\n10:30 Bolt visit: wants more",
        "Acme: 10:30 call with Jim",
        "9:00 call Jim\n10:00 call Ann",
        "上午 9:30 拜訪綠野\n下午 2:00 拜訪海岳",
        "todo: send it\nnext: Friday 10:30",
    ],
)
def test_what_was_done_at_which_hour_is_no_chat(text: str) -> None:
    assert not is_chat(text, US)


SHOP = """09:11 方老闆 早，樣品收到了，品質不錯
09:12 Bob 謝謝方老闆
09:14 方老闆 第三家門市什麼時候裝
09:16 Bob 下週二裝，我明天給您時程
09:17 方老闆 OK"""
INVOICE = """9:41 吳小姐 早安，報價收到了嗎？
9:43 Bob 早安！今天中午前給您
9:45 吳小姐 好，另外發票抬頭要改成綠野食品股份有限公司
9:45 吳小姐 [貼圖]
9:50 Bob 沒問題，我請會計改"""
DEPOSIT = """[LINE] 與方老闆的聊天
2026.11.30 星期一
14:02 方老闆 訂金我31號匯，30%
14:03 Bob 好的，謝謝方老闆
14:05 方老闆 下週再約，禮拜二或三都行
14:06 Bob 好"""
DISCOUNT = """吳小姐 10:21
教材看過了，很清楚
能不能再便宜一點
Bob 10:25
我問一下主管"""
ENGLISH = """[10:12, 01/12/2026] Jim: can you do better on the price?
[10:13, 01/12/2026] Bob: let me check with my boss
[10:15, 01/12/2026] Jim: thanks. Tuesday or Wednesday works for a call
[10:16, 01/12/2026] Jim: the last batch was too rough though"""


def test_what_they_think_is_told_once_in_their_own_words() -> None:
    assert chat(SHOP).feedback == "品質不錯"
    assert chat(ENGLISH).feedback == "the last batch was too rough though"


@pytest.mark.parametrize("text", [LINE, WECHAT, WHATSAPP, SHOP, INVOICE, DEPOSIT, DISCOUNT])
def test_every_word_is_the_chats_own(text: str) -> None:
    line = chat(text)
    told = [line.feedback, line.question, *(todo.text for todo in line.todos)]
    words = (word for one in told for word in re.split(r"[\n（）()]", one))
    assert [word for word in words if word.strip() not in text] == []


def test_a_promise_is_told_once_with_what_it_answers() -> None:
    assert [(one.text, one.due) for one in chat(INVOICE).todos] == [
        ("給您（報價收到了嗎？）", date(2026, 12, 1)),
        ("請會計改（另外發票抬頭要改成綠野食品股份有限公司）", None),
    ]


@pytest.mark.parametrize("text", [SHOP, INVOICE])
def test_what_the_chat_settles_is_no_open_question(text: str) -> None:
    assert (chat(text).question, chat(text).urgency) == ("", None)


def test_what_is_put_off_stays_open() -> None:
    assert chat(DISCOUNT).question == "能不能再便宜一點"
    assert chat(ENGLISH).question.startswith("can you do better on the price")


def test_the_day_above_the_chat_is_when_it_was_written_and_no_part_of_it() -> None:
    line = chat(DEPOSIT)
    assert line.occurred_at == NOW.replace(day=30, month=11, hour=14, minute=2)
    assert line.content.startswith("方老闆：訂金我31號匯")


def test_the_days_they_propose_at_the_end_are_asked_about() -> None:
    asked = chat(DEPOSIT).asked_day
    assert asked is not None
    assert (asked.words, asked.days) == ("禮拜二或三都行", (date(2026, 12, 8), date(2026, 12, 9)))
    asked = chat(ENGLISH).asked_day
    assert asked is not None
    assert asked.days == (date(2026, 12, 2), date(2026, 12, 8))
