"""Who says that they come to us, or that we are to come or ring again on a day, names the next
contact. From 10:30 of Tuesday 1 December 2026."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import oneline
from models.rules.oneline.intent import to_come

NOW = datetime(2026, 12, 1, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def read(typed: str, customer: str, person: str) -> oneline.ParsedLine:
    return oneline.read(typed, NOW, customer, contacts=[person])


@pytest.mark.parametrize(
    ("typed", "customer", "person", "day"),
    [
        ("大鹏的古总说这周五要来公司看看", "大鹏", "古总", 4),
        ("XX的李经理说周五下午来我们公司看机房", "XX", "李经理", 4),
        ("YY王总监下周二要来总部参观", "YY", "王总监", 8),
        ("綠野黃廠長說禮拜四要過來我們公司看樣品", "綠野", "黃廠長", 3),
        ("綠野黃廠長說12/10會帶採購來展廳看機器", "綠野", "黃廠長", 10),
        ("Acme's Ann Lee said she's coming to our office on Friday", "Acme", "Ann Lee", 4),
        ("Ann Lee at Acme says they'll come by our showroom on the 10th", "Acme", "Ann Lee", 10),
    ],
)
def test_a_visit_of_theirs_is_planned_and_took_place_with_nobody(
    typed: str, customer: str, person: str, day: int
) -> None:
    line = read(typed, customer, person)
    plan = to_come.line_of(typed, line, customer, [person], NOW)
    assert plan is not None
    assert plan.next_contact == date(2026, 12, day)
    assert not plan.content


@pytest.mark.parametrize(
    ("typed", "todo"),
    [
        ("大鹏的古总周五来公司参观，提醒我提前订会议室", "提前订会议室"),
        ("大鵬的古總週五來公司參觀，提醒我訂會議室", "訂會議室"),
        (
            "Ann Lee from 大鹏 is visiting our office on Friday, remind me to book a room",
            "book a room",
        ),
    ],
)
def test_what_one_is_to_be_reminded_of_beside_it_is_a_to_do(typed: str, todo: str) -> None:
    line = read(typed, typed[0:2] if typed[0] > "z" else "大鹏", "古总")
    assert line.next_contact == date(2026, 12, 4)
    assert [one.text for one in line.todos] == [todo]


@pytest.mark.parametrize(
    "typed",
    [
        "周一YY王总监来公司参观，对展厅很满意",
        "YY王总监周五来公司看了样品，觉得不错",
        "YY王总监说下周三来电话",
        "YY王总监说他们上周五来过我们公司",
    ],
)
def test_who_was_here_or_does_something_else_is_not_coming(typed: str) -> None:
    assert read(typed, "YY", "王总监").next_contact is None


def test_of_the_end_of_a_month_it_is_asked_which_working_day() -> None:
    typed = "给恒达马厂长打电话，他说预算3月才批，让我们2月底再来"
    asked = read(typed, "恒达", "马厂长").asked_day
    assert asked is not None
    assert asked.days == tuple(date(2027, 2, day) for day in (19, 25, 26))


@pytest.mark.parametrize(
    "typed",
    [
        "恒达马厂长说2月底再联系",
        "二月底再去一趟恒达",
        "call with 马厂长 at 恒达, asked us to call again at the end of February",
    ],
)
def test_the_end_of_a_month_that_is_a_sunday_is_the_friday_before(typed: str) -> None:
    assert read(typed, "恒达", "马厂长").next_contact == date(2027, 2, 26)


@pytest.mark.parametrize("typed", ["过完年再联系恒达马厂长", "恒达马厂长说春节后再联系"])
def test_after_the_new_year_is_its_first_working_day(typed: str) -> None:
    assert read(typed, "恒达", "马厂长").next_contact == date(2027, 2, 11)
