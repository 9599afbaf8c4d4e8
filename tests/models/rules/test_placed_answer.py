"""Answers to things that were just named, each by its place. From Wednesday 6 May 2026, 10:30."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import placed_answer
from models.rules.several_done import Several
from models.rules.short_answer import Says

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
TOMORROW, FRIDAY, MONDAY = date(2026, 5, 7), date(2026, 5, 8), date(2026, 5, 11)


@pytest.mark.parametrize(
    ("words", "placed"),
    [
        ("the first two to Friday", [(Several(count=2), Says.MOVED, FRIDAY)]),
        ("move the rest to Monday", [(Several(), Says.MOVED, MONDAY)]),
        ("all of them tomorrow", [(Several(), Says.MOVED, TOMORROW)]),
        ("drop the third", [(Several((3,)), Says.DROPPED, None)]),
        (
            "finished 1 and 2, will do 3 tomorrow",
            [(Several((1, 2)), Says.DONE, None), (Several((3,)), Says.MOVED, TOMORROW)],
        ),
        ("前两个改到周五", [(Several(count=2), Says.MOVED, FRIDAY)]),
        ("都明天再做", [(Several(), Says.MOVED, TOMORROW)]),
        (
            "第二个好了，第三个还没",
            [(Several((2,)), Says.DONE, None), (Several((3,)), Says.NOT_YET, None)],
        ),
        ("第三個不用了", [(Several((3,)), Says.DROPPED, None)]),
        ("第二項還沒", [(Several((2,)), Says.NOT_YET, None)]),
    ],
)
def test_each_is_read_with_what_is_said_of_it(
    words: str, placed: list[tuple[Several, Says, date | None]]
) -> None:
    found = placed_answer.read(words, NOW)
    assert [(one.which, one.answer.says, one.answer.to) for one in found] == placed


@pytest.mark.parametrize(
    "words",
    [
        "done",
        "tomorrow",
        "10 tomorrow",
        "3pm tomorrow",
        "2 days later",
        "5月8日再说",
        "3点再说",
        "move it to Monday",
        "the first meeting to Friday",
        "met Ann, 2 tomorrow",
        "第一次拜访改到周五",
        "都明天去拜访安和",
        "两个客户明天来",
    ],
)
def test_what_names_no_place_or_says_more_is_none(words: str) -> None:
    assert placed_answer.read(words, NOW) == []
