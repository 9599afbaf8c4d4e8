"""What a line reports, and what in it is no next contact."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates, oneline
from models.rules.dates import order
from models.rules.oneline import ParsedLine

NOW = datetime(2026, 11, 30, 9, 30, tzinfo=ZoneInfo("Asia/Taipei"))  # a Monday


def read(typed: str, locale: str = "zh-TW") -> ParsedLine:
    with dates.written_in(locale):
        return oneline.read(typed, NOW)


@pytest.mark.parametrize(
    ("typed", "method"),
    [
        ("週五跟海岳林主任通電話，他說報價可以", "phone"),
        ("禮拜五跟晨曦的方老闆吃飯，聊到第三家門市", "visit"),
        ("周五跟启明江校长吃饭，他说年约可以谈", "visit"),
    ],
)
def test_a_weekday_in_a_line_that_reports_is_the_last_one_gone(typed: str, method: str) -> None:
    line = read(typed)
    assert line.occurred_at is not None
    assert line.occurred_at.date() == date(2026, 11, 27)
    assert line.method == method
    assert line.next_contact is None


def test_a_weekday_that_is_planned_is_ahead_whatever_is_told_after_it() -> None:
    line = read("周五要跟江校长吃饭，他说年约可以谈")
    assert line.next_contact == date(2026, 12, 4)
    assert line.occurred_at is None


@pytest.mark.parametrize(
    "typed",
    [
        "跟方老闆通電話 他說店員常掃不到 下次12/9打給他",
        "今天下午拜訪晨曦 方老闆說要加機器 下次12/9打給他",
        "今天拜访晨曦 方总说要加机器 下次12月9号过去",
    ],
)
def test_next_and_a_day_behind_a_space_are_the_next_contact(typed: str) -> None:
    assert read(typed).next_contact == date(2026, 12, 9)


@pytest.mark.parametrize(
    "typed",
    [
        "told helen its back at 11, apologised",
        "told Helen the portal will be up at 11",
        "跟吴姐说系统11点恢复，道歉了",
    ],
)
def test_the_hour_at_which_something_works_again_is_no_next_contact(typed: str) -> None:
    line = read(typed, "en-US" if typed.isascii() else "zh-CN")
    assert line.next_contact is None


def test_whom_we_asked_is_named_without_the_verb_and_an_arrow_does_not_dangle() -> None:
    line = read("11/26 LINE 問晨曦方老闆，他說店員常掃不到 → 我明天回他")
    assert line.customer == "晨曦"
    assert "→" not in line.content
    assert [(one.text, one.due) for one in line.todos] == [("回他", date(2026, 12, 1))]


def test_who_scolds_has_not_said_what_he_thinks() -> None:
    assert read("晨曦方老闆打來罵人 說機器又當機").feedback == ""


def test_two_promises_joined_by_and_are_two_todos() -> None:
    line = read("i'll send the case study tmrw & ask legal abt the DPA", "en-US")
    assert [one.text for one in line.todos] == ["send the case study", "ask legal abt the DPA"]


@pytest.mark.parametrize("hour", ["yesterday 12:30", "yesterday 9:15"])
def test_an_hour_behind_yesterday_needs_no_word_between_them(hour: str) -> None:
    line = read(f"lunch w/ Kyle {hour}, he loves it", "en-US")
    assert line.occurred_at is not None
    assert line.occurred_at.date() == date(2026, 11, 29)


@pytest.mark.parametrize(
    ("typed", "locale"),
    [
        ("met on 18/11, again 5/12", "en-GB"),
        ("met on 11/18, again 12/5", "en-US"),
        ("met on 4/11, again 5/12", "en-GB"),
        ("again 5/12", "en"),
    ],
)
def test_the_other_dates_of_a_line_tell_which_number_is_the_month(typed: str, locale: str) -> None:
    assert order.told(typed, "en", NOW.date()) == locale


@pytest.mark.parametrize(
    "typed",
    [
        "told Wendy why the deliveries were late: the depot was understaffed, solved now",
        "told Wendy the deliveries were late",
        "updated Wendy on the delay",
    ],
)
def test_what_we_told_them_is_neither_their_view_nor_their_question(typed: str) -> None:
    line = oneline.read(typed, NOW, "Pinecrest", ["Wendy Marsh"])
    assert (line.feedback, line.question) == ("", "")


def test_by_which_way_they_want_a_thing_sent_is_not_how_they_said_so() -> None:
    line = oneline.read(
        "Wendy signs off, wants the contract by email today", NOW, "Pinecrest", ["Wendy"]
    )
    assert line.method is None
    line = oneline.read("Wendy said yes by email", NOW, "Pinecrest", ["Wendy"])
    assert line.method == "email"
