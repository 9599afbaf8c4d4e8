"""Whose promise it is, and what it says, in English lines."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates, oneline
from models.rules.oneline import Intent, ParsedLine

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


def read(typed: str) -> ParsedLine:
    with dates.written_in("en-US"):
        return oneline.read(typed, NOW, "Acme", teammates=["priya", "marcus"])


@pytest.mark.parametrize(
    ("typed", "text", "due"),
    [
        (
            "Li at Acme wants pricing on 2 pumps, told her next thurs",
            "pricing on 2 pumps",
            date(2027, 3, 18),
        ),
        ("Acme emailed AGAIN. ringing haulier today", "ringing haulier", date(2027, 3, 10)),
        (
            "Acme mismatch, very urgent. I have to revert today EOD without fail",
            "revert",
            date(2027, 3, 10),
        ),
        ("Acme visit. I will send quote latest monday ya", "send quote", date(2027, 3, 15)),
        ("Acme visit. Firmware patch by 25/03 from our side", "Firmware patch", date(2027, 3, 25)),
        (
            "Acme pallets wet again. I'll get freight to tarp em from now on",
            "get freight to tarp em from now on",
            None,
        ),
    ],
)
def test_it_is_ours(typed: str, text: str, due: date | None) -> None:
    assert [(one.text, one.due) for one in read(typed).todos] == [(text, due)]


@pytest.mark.parametrize(
    "typed",
    [
        "Li at Acme happy. shes gonna send me the flow rates by friday",
        "Li at Acme wants a visit, told her next thurs",
        "Li at Acme called, 3 cams no signal since last night. must settle by tonight",
    ],
)
def test_it_is_not(typed: str) -> None:
    assert read(typed).todos == ()


def test_what_they_were_told_by_when_is_what_they_want() -> None:
    typed = "Rang Curt at Acme, wants the blue seals. said by the 24th"
    assert [(one.text, one.due) for one in read(typed).todos] == [
        ("the blue seals", date(2027, 3, 24))
    ]
    assert read("Rang Curt at Acme. said by the 24th").todos == ()


def test_to_come_back_to_somebody_is_to_answer_them() -> None:
    line = read("call Siobhan at Acme, lease is up. said id come back to her friday")
    assert [(one.text, one.due) for one in line.todos] == [("come back to her", date(2027, 3, 12))]
    assert line.next_contact is None


def test_what_one_must_do_today_keeps_no_customer_waiting() -> None:
    line = read("Col at Acme doesnt want the seed anymore. need to cancel the truck today")
    assert line.urgency is None


def test_by_when_a_colleague_is_there_is_when_it_is_due() -> None:
    (todo,) = read("Acme pump seized. marcus driving a new head up from Ames, there by 1pm").todos
    assert (todo.owner, todo.due, todo.due_time) == ("marcus", date(2027, 3, 10), time(13))


def test_what_one_forgot_to_write_down_took_place() -> None:
    typed = "whats our lead time on slim cans? Gareth asked at the expo, forgot to write it down"
    line = read(typed)
    assert oneline.intent_of(typed, line, NOW) is Intent.PAST


@pytest.mark.parametrize(
    "typed",
    [
        "I can't do the minutes before Monday",
        "we won't have the samples ready until Monday",
        "我周一之前做不完纪要",
        "周一前发不了样品",
    ],
)
def test_what_we_cannot_do_by_then_is_no_promise(typed: str) -> None:
    assert not read(typed).todos
