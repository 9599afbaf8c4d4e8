"""Characters as texts are compared by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.characters import bare, fold, in_place, keyword, simplified, spelled_out


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
    ("typed", "expected"),
    [
        ("Ａcme：５％", "Acme:5%"),
        ("①約３㎡½", "①约3㎡½"),
        ("…", "…"),
        ("O’Brien’s Coca\u2011Cola", "O'Brien's Coca-Cola"),
    ],
)
def test_what_is_only_wide_is_narrowed(typed: str, expected: str) -> None:
    assert in_place(typed) == expected


@given(st.text())
def test_every_character_stays_at_its_place(text: str) -> None:
    assert in_place(text) == "".join(map(in_place, text))
    assert len(in_place(text)) == len(text)
    assert in_place(in_place(text)) == in_place(text)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Møller Ærø", "moller æro"),
        ("Łódź Đorđe İstanbul Gıda", "lodz dorde istanbul gida"),
        ("Café ＮＥＲＯ 東恆", "cafe nero 东恒"),
        ("Straße", "straße"),
    ],
)
def test_letters_are_bare_at_their_places(typed: str, expected: str) -> None:
    assert bare(typed) == expected


def test_letters_that_stand_for_two_are_spelled_out() -> None:
    assert spelled_out("straße æther þór") == "strasse aether thór"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Straße", "STRASSE"),
        ("Møller & Søn", "moller son"),
        ("O’Brien", "OʼBrien"),
        ("Coca\u2011Cola", "coca cola"),
        ("Cafe\u0301", "Ｃａｆｅ"),
    ],
)
def test_names_that_are_one_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("「下個禮拜。」", "下个礼拜"),
        ("ＤＯＮＥ！", "done"),
        (" This\u3000 week. ", "this week"),
        ("today's", "today's"),
        ("。", ""),
    ],
)
def test_a_word_that_is_looked_up_is_as_lists_have_it(typed: str, expected: str) -> None:
    assert keyword(typed) == expected
    assert keyword(expected) == expected


@given(st.text())
def test_bare_letters_stay_at_their_places(text: str) -> None:
    assert len(bare(text)) == len(text)
