"""Where and when a contact is to be, said in clauses of their own after its day."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules import oneline

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "place", "starts"),
    [
        ("下周一下午两点现场巡检，地点吴江站", "吴江站", time(14)),
        (
            "Next one 23/3 2.30pm, her office Tanjong Pagar",
            "her office Tanjong Pagar",
            time(14, 30),
        ),
    ],
)
def test_a_place_and_an_hour_stand_after_the_day(typed: str, place: str, starts: time) -> None:
    line = oneline.read(typed, NOW)
    assert (line.next_place, line.next_starts) == (place, starts)


def test_a_colleague_who_is_taken_along_is_no_promise() -> None:
    line = oneline.read("三月二十五號下午三點帶宗翰去彩域做簡報", NOW, "彩域", teammates=["宗翰"])
    assert (line.todos, line.next_starts) == ((), time(15))


def test_a_colleague_is_no_new_customer() -> None:
    line = oneline.read("陳國棟要來展示間 叫Mandy 3/19訂便當5個", NOW, teammates=["Mandy"])
    assert line.customer == ""
    assert [one.owner for one in line.todos] == ["Mandy"]


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Met Siti at their office, all fine. next mtg 1 apr 10am same place", "their office"),
        ("Met Faizal at Tampines site. T&C on 24/3 9.30am same site", "Tampines site"),
    ],
)
def test_the_same_place_is_where_they_met(typed: str, place: str) -> None:
    assert oneline.read(typed, NOW, "Acme").next_place == place
