"""Characters as texts are compared by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.characters import in_place, simplified


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("東恆", "东恒"),
        ("乾隆", "干隆"),
        ("什麼時候", "什么时候"),
        ("什么", "什么"),
        ("噚日回覆", "寻日回复"),
        ("Müller's ß", "Müller's ß"),
    ],
)
def test_every_character_is_simplified_on_its_own(typed: str, expected: str) -> None:
    assert simplified(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"), [("Ａcme：５％", "Acme:5%"), ("①約３㎡½", "①约3㎡½"), ("…", "…")]
)
def test_what_is_only_wide_is_narrowed(typed: str, expected: str) -> None:
    assert in_place(typed) == expected


@given(st.text())
def test_every_character_stays_at_its_place(text: str) -> None:
    assert in_place(text) == "".join(map(in_place, text))
    assert len(in_place(text)) == len(text)
    assert in_place(in_place(text)) == in_place(text)
