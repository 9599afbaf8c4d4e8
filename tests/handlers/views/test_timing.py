"""The times of actions as each language says them, which can be typed again."""

from datetime import UTC, datetime

import pytest

from handlers import text
from handlers.views.wording import timing
from models.rules import recurrence
from models.rules.recurrence import Rule

NOW = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)
SAID = [
    ("every last Friday", "on the last Friday of every month", "每月最后一个周五"),
    ("from July on the 15th of every month", "on the 15th of every month, from Jul 1", ""),
    ("every second Tuesday", "every 2 weeks on Tuesday", "每2周的周二"),
    ("every Monday and Thursday", "every Monday and Thursday", "每周一、周四"),
    ("2 visits a quarter", "2 visits every quarter", ""),
    ("once a month", "once every month", "每月1次"),
    ("3 demos by 30 June", "3 demos, by Jun 30", ""),
    ("by 15 May", "by Fri, May 15", "5月15日（周五）前"),
    ("the last working day of every quarter", "on the last working day of every quarter", ""),
    ("every year on 15 July", "on the 15th of July every year", "每年7月15日"),
    ("monthly on the 31st", "on the last day of every month", "每月最后一天"),
    ("the 1st and 15th of every month", "on the 1st and 15th of every month", "每月1日、15日"),
    ("every working day", "every working day", "每个工作日"),
    ("15th of every month, 3 times in all", "on the 15th of every month, 3 times in all", ""),
]


def rule_of(typed: str) -> Rule:
    rule = recurrence.read(typed, NOW)
    assert isinstance(rule, Rule), typed
    return rule


@pytest.mark.parametrize(("typed", "english", "chinese"), SAID)
def test_a_rule_is_said_natively(typed: str, english: str, chinese: str) -> None:
    rule = rule_of(typed)
    assert timing.words(rule, text.of("en"), NOW.date()) == english
    if chinese:
        assert timing.words(rule, text.of("zh-CN"), NOW.date()) == chinese


@pytest.mark.parametrize("language", text.LANGUAGES)
@pytest.mark.parametrize("typed", [typed for typed, *_ in SAID])
def test_what_is_said_can_be_typed_again(typed: str, language: str) -> None:
    rule = rule_of(typed)
    said = timing.words(rule, text.of(language), NOW.date())
    again = recurrence.read(said, NOW, language)
    assert isinstance(again, Rule), said
    assert (
        recurrence.to_text(again).partition(";what")[0]
        == recurrence.to_text(rule).partition(";what")[0]
    )
