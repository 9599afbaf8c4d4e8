"""How often a to-do comes again, in the line that makes it."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline.todos import repeated
from models.rules.recurrence import next_days

NOW = datetime(2026, 11, 30, 9, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Monday


@pytest.mark.parametrize(
    ("line", "text", "day", "hour"),
    [
        ("Send Report every friday at 3pm @lee", "Send Report", date(2026, 12, 4), time(15)),
        ("every Friday send the report", "send the report", date(2026, 12, 4), None),
        ("send the weekly report every friday", "send the weekly report", date(2026, 12, 4), None),
        (
            "weekly call with Acme mondays 10am",
            "weekly call with Acme",
            date(2026, 12, 7),
            time(10),
        ),
        ("call Ann every other Tuesday", "call Ann", date(2026, 12, 1), None),
        ("update forecast (weekly)", "update forecast", date(2026, 12, 4), None),
        (
            "send the invoice on the 15th of every month",
            "send the invoice",
            date(2026, 12, 15),
            None,
        ),
        ("1:1 w Lee every fri", "1:1 w Lee", date(2026, 12, 4), None),
        ("call 24/7 support every friday", "call 24/7 support", date(2026, 12, 4), None),
        ("每周五和小李1对1", "和小李1对1", date(2026, 12, 4), None),
        ("每周五发周报给 Acme", "发周报给 Acme", date(2026, 12, 4), None),
        ("每周二上午九点例会准备", "例会准备", date(2026, 12, 1), time(9)),
        ("每月15号对账并催款", "对账并催款", date(2026, 12, 15), None),
        ("每週一早上9點寄本週行程", "寄本週行程", date(2026, 12, 7), time(9)),
        ("每周一9点交本周计划", "交本周计划", date(2026, 12, 7), time(9)),
        (
            "every Monday at 9am send this week's plan",
            "send this week's plan",
            date(2026, 12, 7),
            time(9),
        ),
        ("每周一下午三点前填表", "填表", date(2026, 12, 7), time(15)),
        ("每週三下班前對帳", "對帳", date(2026, 12, 2), None),
        ("send the figures every Friday by EOD", "send the figures", date(2026, 12, 4), None),
        ("每週五寄週報給王總", "寄週報給王總", date(2026, 12, 4), None),
    ],
)
def test_what_is_done_when_and_when_again(
    line: str, text: str, day: date, hour: time | None
) -> None:
    read = repeated.one(line, NOW, "en-US")
    assert read.rule is not None
    assert (read.text, read.due_time) == (text, hour)
    assert next_days(read.rule, NOW.date(), 1) == [day]


@pytest.mark.parametrize(
    ("line", "text", "days", "hour"),
    [
        ("每兩週週三上午10點跟陳對帳，從下週開始", "跟陳對帳", (9, 23), time(10)),
        ("每两周三跟陈对账，从下周开始", "跟陈对账", (9, 23), None),
        ("每兩個禮拜三寄報告，從下週開始", "寄報告", (9, 23), None),
        ("隔週三對帳，從下週開始。", "對帳", (9, 23), None),
        ("每隔一周周三对账，从下周开始", "对账", (9, 23), None),
        ("双周三寄报告", "寄报告", (2, 16), None),
        ("每三週週一寄報告", "寄報告", (30, 21), None),
        ("every other wed 10am sync w/ Ann starting next week", "sync w/ Ann", (9, 23), time(10)),
        ("every three weeks on Monday call Ann", "call Ann", (30, 21), None),
        ("every two weeks on Friday call Ann from Dec 8", "call Ann", (11, 25), None),
        ("每週三上午10點對帳，從下週開始", "對帳", (9, 16), time(10)),
    ],
)
def test_every_few_weeks_from_a_week_on(
    line: str, text: str, days: tuple[int, int], hour: time | None
) -> None:
    read = repeated.one(line, NOW, "en-US")
    assert read.rule is not None
    assert (read.text, read.due_time) == (text, hour)
    yesterday = NOW.date() - timedelta(days=1)
    assert tuple(day.day for day in next_days(read.rule, yesterday, 2)) == days


def test_until_when_it_comes_again_may_stand_last() -> None:
    read = repeated.one("every friday at 3pm call Ann until June", NOW, "en-US")
    assert read.rule is not None
    assert (read.text, read.due_time, read.rule.end) == ("call Ann", time(15), date(2027, 6, 30))


@pytest.mark.parametrize(
    "line",
    [
        "双方签约，从下周开始",
        "send weekly report by Friday",
        "send the monthly figures tomorrow",
        "call every customer on the list",
        "follow up every lead from the fair by Friday",
        "remind the team twice a week",
        "每个客户都打一遍电话",
        "周五前发周报",
        "周会纪要明天发",
    ],
)
def test_what_is_done_once(line: str) -> None:
    assert repeated.one(line, NOW, "en-US").rule is None
