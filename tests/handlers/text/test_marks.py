"""Bold, struck-through and code: Slack takes a mark for one only where a word begins or ends, and
to it neither Chinese characters nor their punctuation end a word."""

import re
from collections.abc import Iterator
from string import punctuation

import pytest

from handlers import text
from tests.handlers.text.catalogues import catalogue

MARKED = re.compile(r"([*_~`])(?!\s)((?:(?!\1).)+?)(?<!\s)\1")
VALUES = ("恒达", "Acme", 0, 1, 2, 5)
BOUNDARIES = frozenset(punctuation)


def raw_marks(said: str) -> Iterator[str]:
    """The marked words in a text whose marks Slack would show as they are."""
    for line in said.splitlines():
        for mark in MARKED.finditer(line):
            around = line[: mark.start()][-1:] + line[mark.end() :][:1]
            if not all(one.isspace() or one in BOUNDARIES for one in around):
                yield line


@pytest.mark.parametrize("said", ["的*主页*标签", "*主页*，", "用`/todo`", "a*b*", "：*恒达*"])
def test_a_mark_beside_a_letter_or_chinese_punctuation_is_raw(said: str) -> None:
    assert list(raw_marks(said)) == [said]


@pytest.mark.parametrize(
    "said", ["的 *主页* 标签", "*主页*", "(`/todo`)", "*恒达*: 3", "2 * 3 * 4"]
)
def test_a_mark_at_the_edge_of_a_word_is_none(said: str) -> None:
    assert list(raw_marks(said)) == []


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_no_message_shows_its_marks(language: str) -> None:
    say = text.of(language)
    raw = {
        (key, line)
        for key, names in catalogue(language).items()
        for value in VALUES
        for line in raw_marks(say(key, **dict.fromkeys(names, value)))
    }
    assert raw == set()
