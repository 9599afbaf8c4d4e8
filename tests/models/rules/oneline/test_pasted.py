"""Chats as LINE, WeChat and WhatsApp copy them."""

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


def test_what_they_ask_is_a_question_and_what_we_answer_a_promise() -> None:
    line = chat(LINE)
    assert line.question == "我們想先看年約的報價，週五前可以嗎？"
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
    assert line.question == "能不能再便宜点"
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
