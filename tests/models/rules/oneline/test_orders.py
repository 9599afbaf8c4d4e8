"""A contact with what is to be done there: still to come, whatever weekday it is. It is Wednesday,
6 January 2027."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import oneline
from models.rules.oneline.intent import to_come
from models.rules.oneline.line import ParsedLine

NOW = datetime(2027, 1, 6, 9, 1, tzinfo=ZoneInfo("Asia/Shanghai"))
PEOPLE = ("Priya", "Sam", "王总", "黃廠長")


def plan(line: str) -> ParsedLine | None:
    read = oneline.read(line, NOW, "Acme" if "Acme" in line else None, contacts=PEOPLE)
    return to_come.line_of(line, read, "Acme", PEOPLE, NOW)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("lunch with Priya on Friday, bring the gift and the contract", 8),
        ("call with Sam on Monday, ask for the lab dates", 11),
        ("visit to Acme on Tuesday, take the new samples along", 12),
        ("meeting with Sam on Monday, don't forget the badges", 11),
        ("meeting with Sam on Monday - bring samples, discuss the renewal", 11),
        ("meeting with Sam on Friday at 10, show the rollout plan", 8),
        ("meeting with Sam on Friday at 10, discuss the renewal", 8),
        ("周二拜访王总，带样品", 12),
        ("周五跟王总吃饭，记得带合同", 8),
        ("星期二拜訪黃廠長，帶樣品和報價單", 12),
    ],
)
def test_it_is_planned_and_what_is_to_be_done_stays(line: str, day: int) -> None:
    found = plan(line)
    assert found is not None
    assert found.next_contact == date(2027, 1, day)
    assert found.todos
    assert all(one.due == date(2027, 1, day) for one in found.todos)


@pytest.mark.parametrize(
    "line",
    [
        "call with Sam on Monday, asked for the lab dates",
        "call with Sam on Monday, discuss the renewal",
        "visit to Acme on Tuesday, Sam asked for samples",
        "lunch with Priya on Friday, need to send her the contract",
        "meeting with Sam on Monday, took Lee along",
        "周一去见王总，问了交期",
        "周二拜访王总，带了样品",
    ],
)
def test_what_may_be_over_is_not_planned(line: str) -> None:
    assert plan(line) is None
