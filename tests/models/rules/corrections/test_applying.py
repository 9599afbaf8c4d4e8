"""Which field a correction changes, from 10:00 of Tuesday 1 December 2026 in Taipei."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates
from models.rules.corrections import Ahead, changes, read
from models.rules.oneline.todos.tasks import LineTodo

NOW = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Asia/Taipei"))
MONDAY, TUESDAY, WEDNESDAY = (date(2026, 12, day) for day in (7, 8, 9))
OFFER = LineTodo("send the offer by Monday", MONDAY, None)
CALL = LineTodo("ask legal", TUESDAY, None)


def put_right(typed: str, of: Ahead) -> dict[str, Any]:
    with dates.written_in("en" if typed.isascii() else "zh-TW"):
        said = read(typed, NOW)
        assert said is not None
        return changes(said, of, NOW)


def test_the_only_promise_gets_its_day_and_says_it() -> None:
    [todo] = put_right("no wait, by Friday", Ahead((OFFER,)))["todos"]
    assert (todo.due, todo.text) == (date(2026, 12, 4), "send the offer by Friday")


def test_of_two_promises_none_is_guessed() -> None:
    assert put_right("no wait, by Friday", Ahead((OFFER, CALL))) == {}


def test_the_day_that_was_wrong_tells_which() -> None:
    found = put_right("Wednesday Dec 9, not Tuesday Dec 8", Ahead((OFFER, CALL)))
    assert [one.due for one in found["todos"]] == [MONDAY, WEDNESDAY]


def test_an_hour_alone_keeps_the_day() -> None:
    meeting = Ahead((OFFER,), TUESDAY, time(14))
    assert put_right("make that 3pm", meeting) == {
        "next_contact": TUESDAY,
        "next_starts": time(15),
    }


@pytest.mark.parametrize(
    "typed",
    [
        "actually make that thursday same time",
        "sorry, thursday",
        "改成週四，時間不變",
        "不對，是週四",
    ],
)
def test_a_weekday_alone_is_in_the_week_that_was_planned(typed: str) -> None:
    assert put_right(typed, Ahead((), TUESDAY, time(14))) == {
        "next_contact": date(2026, 12, 10),
        "next_starts": time(14),
    }


def test_a_weekday_of_this_week_is_in_this_week() -> None:
    found = put_right("no, this thursday", Ahead((), TUESDAY, time(14)))
    assert found["next_contact"] == date(2026, 12, 3)


@pytest.mark.parametrize("typed", ["it was yesterday", "是昨天不是今天"])
def test_a_day_that_is_over_is_that_of_the_contact(typed: str) -> None:
    said = Ahead((OFFER,), TUESDAY, None, None, NOW)
    assert put_right(typed, said) == {"occurred_at": NOW - timedelta(days=1)}


def test_a_day_to_come_is_never_that_of_the_contact() -> None:
    assert put_right("no wait, it was on Dec 9 2027", Ahead((), occurred_at=NOW)) == {}


def test_a_next_contact_may_be_new() -> None:
    said = Ahead((), None, None, None, NOW)
    found = put_right("下次跟進改12/9", said)
    assert found == {"next_contact": WEDNESDAY, "next_starts": None}


def test_how_it_was_held_is_nothing_of_what_is_ahead() -> None:
    assert put_right("actually it was a visit", Ahead((OFFER,))) == {}
    assert put_right("actually it was a visit", Ahead((), occurred_at=NOW)) == {"method": "visit"}
