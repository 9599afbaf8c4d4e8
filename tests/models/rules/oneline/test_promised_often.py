"""Promises that come again, read in the words of a follow-up."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import LineTodo, read
from models.rules.recurrence import next_days

NOW = datetime(2026, 11, 30, 10, tzinfo=ZoneInfo("America/New_York"))
MON, TUE, FRI = date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 4)


def promised(line: str) -> list[LineTodo]:
    known = next((one for one in ("Northwind", "恒达", "恒達") if one in line), None)
    contacts = ["Priya Shah", "Helen Moss"]
    return list(read(line, NOW, known, contacts=contacts, teammates=["Lee Carter"]).todos)


def first(todo: LineTodo) -> date | None:
    if todo.rule is None:
        return todo.due
    assert todo.due is None
    [day] = next_days(todo.rule, date(2026, 11, 29), 1)
    return day


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Northwind call: happy. I'll send her the report every Monday", [("report", MON)]),
        ("Northwind call, I promised her an update every Friday", [("update", FRI)]),
        ("Northwind call. I told her I'd send the report every Friday", [("report", FRI)]),
        ("Northwind call. I'll send the figures every Friday to Helen", [("Helen", FRI)]),
        ("Northwind call. Lee will send her the report every Friday", [("report", FRI)]),
        (
            "Northwind call. I'll send the list every Friday and the open orders every Monday",
            [("list", FRI), ("the open orders", MON)],
        ),
        (
            "Northwind call. todo: send figures every Friday to Helen, quote by Dec 1",
            [("figures", FRI), ("quote", TUE)],
        ),
        ("恒达电话，答应每周五给他发周报", [("给他发周报", FRI)]),
        ("恒达电话，我每周五发周报，周二前寄样品", [("发周报", FRI), ("寄样品", TUE)]),
        ("恒达电话 待办：每月4号前对账；周二前寄样品", [("对账", FRI), ("寄样品", TUE)]),
        ("跟恒達王總通電話，我每週五寄報表給她", [("寄報表給她", FRI)]),
        ("拜訪恒達，答應她每週五寄進度，週二前寄發票", [("寄進度", FRI), ("寄發票", TUE)]),
    ],
)
def test_a_promise_that_comes_again_has_its_rule(
    line: str, expected: list[tuple[str, date]]
) -> None:
    read_ = promised(line)
    assert [first(one) for one in read_] == [day for _, day in expected]
    assert all(text in one.text for one, (text, _) in zip(read_, expected, strict=True))


@pytest.mark.parametrize(
    "line",
    [
        "Northwind call. Will call her every Tuesday at 3pm",
        "恒達電話，我會每週二下午3點打給她",
    ],
)
def test_its_hour_stays_with_it(line: str) -> None:
    [todo] = promised(line)
    assert (first(todo), todo.due_time) == (TUE, time(15))


def test_from_when_it_comes_stays_with_it() -> None:
    [todo] = promised("Northwind call, I'll send it every Friday, starting in January")
    assert (todo.text, first(todo)) == ("send it", date(2027, 1, 1))


def test_a_promise_whose_words_would_be_theirs_keeps_its_verb() -> None:
    [todo] = promised("恒达电话，答应王总每周五报进度")
    assert todo.text == "答应王总报进度"


@pytest.mark.parametrize(
    "line",
    [
        "Northwind call. I'll check in with her every few weeks",
        "Northwind call. I'll send the report every Friday except holidays",
        "恒达电话，答应王总每隔几天报一次进度",
    ],
)
def test_how_often_that_is_not_understood_stays_in_its_words(line: str) -> None:
    [todo] = promised(line)
    assert (todo.rule, todo.due) == (None, None)
    assert "every" in todo.text or "每隔几天" in todo.text


@pytest.mark.parametrize(
    "line",
    [
        "Northwind call: they pay every Friday",
        "Northwind call. They promised to pay every Friday",
        "Northwind call. Priya sends us the figures every Friday",
        "Northwind call. We meet every Friday",
        "Northwind call. I promised not to call every week",
        "恒达 电话 王总说每周五付款",
        "恒达电话，王总答应每周五打款",
        "恒达电话，我们每周五开例会",
        "恒達電話 他們每週五付款",
    ],
)
def test_what_they_do_and_what_is_usual_is_no_promise(line: str) -> None:
    assert promised(line) == []


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Northwind call. I will send the monthly statement by Friday", "monthly statement"),
        (
            "Northwind call. I will send by Friday the list of what they order every month",
            "what they order every month",
        ),
    ],
)
def test_what_is_done_once_has_its_day(line: str, text: str) -> None:
    [todo] = promised(line)
    assert (todo.rule, todo.due) == (None, FRI)
    assert text in todo.text
