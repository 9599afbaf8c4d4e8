"""What stands on one line."""

import pytest

from handlers.views.wording.line import unquoted


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("“too dear”", "too dear"),
        ("「一套多少錢？」", "一套多少錢？"),
        (' "fine" ', "fine"),
        ("“A” or “B”", "“A” or “B”"),
        ("他說「好」", "他說「好」"),
        ("「", "「"),
        ("“”", "“”"),
        ("", ""),
    ],
)
def test_marks_around_all_of_it_go_and_others_stay(said: str, bare: str) -> None:
    assert unquoted(said) == bare
