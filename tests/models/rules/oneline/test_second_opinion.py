"""What the words of many lines say of a clause, beside the rules."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import ParsedLine, read
from models.rules.oneline.clauses import reading
from models.rules.oneline.clauses.roles import Role
from models.rules.oneline.context import second_opinion

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def clause(typed: str, role: Role) -> reading.Reading:
    found = reading.read(typed, "Acme", NOW, ("lee",), has_opened=True)
    return replace(found[0], role=role)


def heard(typed: str, role: Role, monkeypatch: pytest.MonkeyPatch, **odds: float) -> Role:
    """The role of a clause that the rules gave `role`, and the words these odds."""
    every: dict[str, float] = dict.fromkeys(second_opinion.LEARNED, -9.0)
    monkeypatch.setattr(second_opinion, "_odds", lambda counted: {**every, **odds})
    return second_opinion.heard([clause(typed, role)])[0].role


@pytest.mark.parametrize("role", second_opinion.LEARNED)
def test_what_is_very_unlikely_by_its_words_is_only_said(
    role: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert heard("the blue ones", role, monkeypatch) == "said"


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("send the quote by friday", "todo"),
        ("<@U1> the quote", "todo"),
        ("lee to send it on friday", "todo"),
        ("visit again friday 3pm", "next"),
        ("周五要跟他吃饭", "next"),
        ("「颜色很稳」", "feedback"),
    ],
)
def test_no_words_overrule_what_is_sure(
    typed: str, role: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert heard(typed, role, monkeypatch) == role


def test_what_the_words_leave_little_doubt_about_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    assert heard("the blue ones", "said", monkeypatch, issue=2.0) == "issue"
    assert heard("the blue ones", "said", monkeypatch, issue=0.5) == "said"


@pytest.mark.parametrize("typed", ["will be up on friday", "up by friday 3pm", "friday"])
def test_no_next_contact_is_taken_without_an_hour_to_meet(
    typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert heard(typed, "said", monkeypatch, next=9.0) == "said"


def test_what_is_taken_names_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def every(counted: Any) -> dict[Role, float]:
        return {"todo": -9.0, "next": -9.0, "feedback": -9.0, "issue": 5.0}

    monkeypatch.setattr(second_opinion, "_odds", every)
    line: ParsedLine = read("Acme call: the blue ones", NOW, "Acme")
    assert line.question == "the blue ones"
    assert [(one.field, one.words) for one in line.evidence] == [("issue", "the blue ones")]


def test_the_words_count_the_same_in_either_script_of_chinese() -> None:
    simplified, traditional = (
        next(iter(second_opinion.features([clause(typed, "said")])))
        for typed in ("质量问题", "質量問題")
    )
    assert simplified == traditional
