"""What is asked of a customer that one line of its card answers."""

import pytest

from models.rules import card_asked


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("when do I see Acme next?", "next"),
        ("when's Dana?", "next"),
        ("when am I meeting Acme again?", "next"),
        ("what's the next meeting with Acme?", "next"),
        ("什么时候见安和？", "next"),
        ("安和的會是幾點？", "next"),
        ("when did I last talk to Li?", "last"),
        ("安和上次什么时候联系的？", "last"),
        ("who decides at Acme?", "decides"),
        ("who's the decision maker at Acme?", "decides"),
        ("安和谁拍板？", "decides"),
        ("when is the deadline for Acme?", None),
        ("when is the Acme invoice due?", None),
        ("who did I meet at Acme?", None),
    ],
)
def test_it_is_one_line(line: str, asked: str | None) -> None:
    assert card_asked.read(line) == asked


@pytest.mark.parametrize(
    "line", ["客户问什么时候见", "他说谁拍板还不知道", "when do I see Acme next"]
)
def test_what_is_told_asks_nothing(line: str) -> None:
    assert not card_asked.is_surely(line)
