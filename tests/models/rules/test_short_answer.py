"""The shortest answers, and what is told of as done. At 10:30 of Wednesday 6 May 2026."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from models.rules import short_answer, told_done
from models.rules.short_answer import Says

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("says", "lines"),
    [
        (Says.DONE, "done|sent|yes, done|all done|sent it this morning|already sent|called her"),
        (
            Says.DONE,
            "已发|发了|都发了|开完了|完成了|已经给他了|打过了|刚发|搞定|弄好了|已寄|開完了",
        ),
        (Says.NOT_YET, "not yet|haven't yet|still working on it|not done yet|no, not yet"),
        (Says.NOT_YET, "还没|還沒|还没呢|没来得及|还没发|没时间|正在弄"),
        (Says.DROPPED, "cancel it|no longer needed|called off|不用了|不做了|取消了"),
        (
            Says.GIVEN,
            "Bob will|let Bob do it|give it to Bob|ask Bob|让小王去|交給小王|由陈经理负责",
        ),
        (Says.MOVED, "next Tuesday|by Friday|push it to Friday|I'll do it tomorrow|an hour later"),
        (Says.MOVED, "改到下周二|延到週五|明天再弄|还没，明天弄|改5/12|推迟一小时|往后推一周"),
        (Says.MOVED, "推迟到下午3点|過一小時再提醒我|周五前|下周一下午2点|postponed to Friday"),
    ],
)
def test_the_shortest_answers_are_understood(says: Says, lines: str) -> None:
    for typed in lines.split("|"):
        read = short_answer.read(typed, NOW)
        assert read is not None, typed
        assert read.says is says, typed


@pytest.mark.parametrize(
    "lines",
    [
        "thanks|ok|hello|undo|save it|help|tomorrow?|it will|that will do|my day|on leave Friday",
        "off tomorrow|call off Friday|Acme tomorrow|met Li at Acme|what do I have tomorrow",
        "请假一天|好的|收到|没有|撤销|明天呢|今天|周报|我回来了|下周二请假|让客户等等|给钱|有事",
        "客户要改到下周二|发合同给王总|明天下午3点去鹏程电子拜访黄总|写周报|打给王总|会议",
    ],
)
def test_what_says_anything_else_is_none(lines: str) -> None:
    for typed in lines.split("|"):
        assert short_answer.read(typed, NOW) is None, typed


@pytest.mark.parametrize(
    ("typed", "later"),
    [
        ("in an hour", 60),
        ("half an hour", 30),
        ("snooze for 2 hours", 120),
        ("推迟一小时", 60),
        ("一个半小时后", 90),
        ("晚半小时", 30),
        ("過兩個小時再提醒我", 120),
        ("往后推两天", 2 * 24 * 60),
    ],
)
def test_how_much_later_is_read(typed: str, later: int) -> None:
    read = short_answer.read(typed, NOW)
    assert read is not None
    assert read.later == timedelta(minutes=later)


def test_a_day_is_read_with_its_hour() -> None:
    assert short_answer.read("next Tuesday", NOW).to == date(2026, 5, 12)  # type: ignore[union-attr]
    at = short_answer.read("改到周五上午10点", NOW).to  # type: ignore[union-attr]
    assert at == datetime(2026, 5, 8, 10, 0, tzinfo=NOW.tzinfo)


@pytest.mark.parametrize(
    ("typed", "thing"),
    [
        ("合同已发", "合同"),
        ("合同已经发了", "合同"),
        ("给龙岗五金的报价已发", "龙岗五金的报价"),
        ("接口文档发了", "接口文档"),
        ("发了接口文档", "接口文档"),
        ("短片拍好了", "短片"),
        ("介接說明補好了", "介接说明"),
        ("介接說明已補", "介接说明"),
        ("介接說明搞定", "介接说明"),
        ("黃廠長打過了", "黄厂长"),
        ("打給黃廠長了", "黄厂长"),
        ("已經打給林主任了", "林主任"),
        ("折扣已申请", "折扣"),
        ("周会开完了", "周会"),
        ("报价发给王总了", "报价"),
        ("quote to Acme is out", "quote to acme"),
        ("both invoices sent", "invoices"),
        ("the deck's been sent", "deck"),
        ("sent Li the slots", "li the slots"),
        ("found the cause", "cause"),
    ],
)
def test_the_thing_that_is_done_is_read(typed: str, thing: str) -> None:
    read = told_done.read(typed)
    assert read is not None
    assert read.thing == thing


@pytest.mark.parametrize(
    "typed",
    [
        "合同没发",
        "合同发了吗",
        "客户说合同发了",
        "客户要合同发了",
        "明天发合同",
        "检查发票寄了没",
        "打给大同食品王小姐",
        "寄样品给海岳物流",
        "he sent it",
        "Acme wants the quote sent",
        "was the quote sent?",
        "send the quote",
        "check that the quote is sent",
    ],
)
def test_what_is_to_be_done_or_asked_is_not_done(typed: str) -> None:
    assert told_done.read(typed) is None
