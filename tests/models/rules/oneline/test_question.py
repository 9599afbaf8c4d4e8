"""How urgent a question is, and how it reads without the word for it."""

import pytest

from models.rules.oneline.fields.question import graded


@pytest.mark.parametrize(
    "word",
    ["，急", "，急件", "，很急", " 急！！", "，加急", "，火急", "，特急", " urgent"],
)
def test_a_word_of_its_own_makes_it_urgent_and_leaves_it(word: str) -> None:
    assert graded(f"發票抬頭打錯，要重開{word}") == ("發票抬頭打錯，要重開", True)


@pytest.mark.parametrize(
    ("typed", "question", "is_urgent"),
    [
        ("how fast is it? ASAP", "how fast is it?", True),
        ("the server is down urgent", "the server is down", True),
        ("急！發票打錯", "發票打錯", True),
        ("客訴 包裝破損", "包裝破損", False),
        ("催得很急，要重開", "催得很急，要重開", True),
        ("打錯，不急", "打錯，不急", False),
        ("how fast is it? not urgent", "how fast is it? not urgent", False),
        ("報價太急躁", "報價太急躁", False),
        ("客訴", "客訴", False),
        ("urgent", "urgent", True),
    ],
)
def test_what_says_more_stays(typed: str, question: str, is_urgent: bool) -> None:
    assert graded(typed) == (question, is_urgent)
