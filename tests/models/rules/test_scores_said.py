"""Scores of satisfaction that are told in words, and what only looks like one."""

import pytest

from models.rules import scores_said
from models.rules.scores_said import NAME


def read(typed: str, *names: str) -> list[int | None]:
    found = []
    for clause in scores_said.clauses(typed):
        for name in names:
            clause = clause.replace(name, NAME)
        found.append(scores_said.points(clause))
    return found


@pytest.mark.parametrize(
    ("typed", "points"),
    [
        ("Harbor is a 4, Meridian 5", [4, 5]),
        ("Meridian 5, Harbor 4", [5, 4]),
        ("Harbor 4 and Meridian 5", [4, 5]),
        ("Harbor gives us 3/5, Meridian still 4 out of 5", [3, 4]),
        ("satisfaction: Harbor 4", [4]),
        ("Harbor's satisfaction is 4", [4]),
        ("Harbor 4, Meridian not asked yet", [4]),
        ("满意度Harbor给4分，Meridian上次问过是5分", [4, 5]),
        ("Harbor满意度4分", [4]),
        ("Harbor 4分", [4]),
        ("Harbor四分，Meridian五分", [4, 5]),
        ("Harbor滿意度給4分", [4]),
        ("both 4", [4]),
        ("都是4分", [4]),
    ],
)
def test_each_is_read_with_its_customer(typed: str, points: list[int]) -> None:
    assert read(typed, "Harbor", "Meridian") == points


@pytest.mark.parametrize(
    "typed",
    [
        "Harbor 4pm",
        "Harbor 4:30",
        "Harbor wants 4 licences",
        "Harbor ordered 5",
        "Harbor 4.5",
        "Harbor is 4 days late",
        "Harbor Dec 4",
        "met 4 people at Harbor, Meridian 5",
        "Harbor is a 4?",
        "Harbor 4分钟后到",
        "Harbor下午4点",
        "Harbor要4台",
        "Harbor给4分之一的定金",
        "Harbor满意度4分，他们还要二期报价",
    ],
)
def test_what_says_more_is_none(typed: str) -> None:
    found = read(typed, "Harbor", "Meridian")
    assert not found or None in found
