"""What is told of the day of a promise. From 10:30 of Tuesday 1 December 2026."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import due_moved

NOW = datetime(2026, 12, 1, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("line", "thing", "day"),
    [
        ("Marta says the audit report can wait till Monday", "audit report", "12-07"),
        ("the samples could wait until the 10th", "samples", "12-10"),
        ("the audit report is due Wednesday now, not Thursday", "audit report", "12-02"),
        ("audit report: Friday", "audit report", "12-04"),
        ("Friday is fine for the audit report", "audit report", "12-04"),
        ("no rush on the audit report, Friday is fine", "audit report", "12-04"),
        ("the audit report by Friday is fine", "audit report", "12-04"),
        ("审计报告不急，周五给就行", "审计报告", "12-04"),
        ("審計報告可以等到週一", "审计报告", "12-07"),
        ("审计报告周五再给也行", "审计报告", "12-04"),
        ("审计报告：周五", "审计报告", "12-04"),
        ("客户说报价周五前给就可以", "报价", "12-04"),
        ("12月3日前给报价就行", "报价", "12-03"),
        ("I can't do the audit report before Monday", "audit report", "12-07"),
        ("we won't have the samples ready before Friday", "samples", "12-04"),
        ("the audit report won't be ready until Monday", "audit report", "12-07"),
        ("audit report for Acme: make it Friday", "audit report for acme", "12-04"),
        ("audit report by Friday rather", "audit report", "12-04"),
        ("审计报告周一之前做不了", "审计报告", "12-07"),
        ("我週一前趕不出來審計報告", "审计报告", "12-07"),
        ("审计报告：改到周五吧", "审计报告", "12-04"),
        ("sorry, Friday is fine", "", "12-04"),
        ("Friday works for her", "", "12-04"),
        ("周五也行", "", "12-04"),
        ("she needs it by Wednesday already", "", "12-02"),
        ("it can wait till Monday", "", "12-07"),
        ("那个不急，周五给就行", "", "12-04"),
    ],
)
def test_a_promise_has_another_day(line: str, thing: str, day: str) -> None:
    found = due_moved.read(line, NOW)
    assert found is not None
    assert (found.thing, f"{found.to:%m-%d}", found.is_needed) == (thing, day, False)


@pytest.mark.parametrize(
    ("line", "thing", "day"),
    [
        ("Marta needs the audit report by Wednesday already", "audit report", "12-02"),
        ("Marta wants the audit report on Wednesday", "audit report", "12-02"),
        ("审计报告周三就要", "审计报告", "12-02"),
        ("Marta周三前就要审计报告", "审计报告", "12-02"),
        ("报价单最晚周三必须给", "报价单", "12-02"),
    ],
)
def test_what_is_needed_by_a_day_may_be_news(line: str, thing: str, day: str) -> None:
    found = due_moved.read(line, NOW)
    assert found is not None
    assert (found.thing, f"{found.to:%m-%d}", found.is_needed) == (thing, day, True)


@pytest.mark.parametrize(
    "line",
    [
        "met Dana on Friday",
        "Dana is fine with plan A on Friday",
        "Acme wants a demo on Friday",
        "meeting with Dana: Friday 3pm",
        "Dana comes Friday",
        "王总周五给",
        "发报价单下周二前",
        "Dana can come Friday",
        "next: Friday",
        "周五拜访也可以",
        "can the report wait till Monday?",
        "周五跟王总聊了报价",
    ],
)
def test_what_tells_anything_else_is_left_to_others(line: str) -> None:
    assert due_moved.read(line, NOW) is None


def test_a_clause_of_a_note_is_read_too() -> None:
    [found] = due_moved.each("rang Marta, she likes it; the audit report can wait till Monday", NOW)
    assert (found.thing, f"{found.to:%m-%d}") == ("audit report", "12-07")
