"""When what a customer says has turned for the worse."""

from datetime import UTC, datetime, timedelta

import pytest

from models.rules.health.decline import Decline, Heard, decline, telling, worry

BAD, GOOD = "They complained about the delay", "Happy with the pilot"


def heard(*contacts: tuple[str, int | None]) -> list[Heard]:
    """The latest first."""
    at = datetime(2026, 5, 6, tzinfo=UTC)
    return [
        Heard(at - timedelta(days=number), said, score)
        for number, (said, score) in enumerate(contacts)
    ]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([4, 5], Decline.FELL),
        ([3, 4], Decline.FELL),
        ([2, None, None, 5], Decline.FELL),
        ([4, 4], None),
        ([5, 4], None),
        ([None, 2, 5], None),
        ([3], None),
        ([2], Decline.LOW),
        ([1, None], Decline.LOW),
        ([2, 2], Decline.NEGATIVE),
        ([2, 1], Decline.NEGATIVE),
        ([3, 2, 5], None),
        ([], None),
    ],
)
def test_a_score_below_the_one_before_is_a_worry(
    scores: list[int | None], expected: Decline | None
) -> None:
    assert decline(heard(*(("", score) for score in scores))) is expected


def test_two_negative_contacts_in_a_row_are_a_worry() -> None:
    assert decline(heard((BAD, None), (BAD, None))) is Decline.NEGATIVE


def test_one_negative_contact_is_none() -> None:
    assert decline(heard((BAD, None))) is None
    assert decline(heard((BAD, None), (GOOD, None), (BAD, None))) is None


def test_a_better_contact_since_ends_the_worry() -> None:
    assert decline(heard((GOOD, None), (BAD, None), (BAD, None))) is None


@pytest.mark.parametrize(
    ("said", "expected"),
    [("", Decline.FELL), ("Asked when we come", Decline.FELL), (GOOD, None)],
)
def test_what_does_not_say_how_content_they_are_ends_no_worry(
    said: str, expected: Decline | None
) -> None:
    assert decline(telling(heard((said, None), ("", 1), ("", 4)))) is expected


@pytest.mark.parametrize(
    ("contacts", "place"),
    [
        ([("", 1)], 0),
        ([("", 3), ("", 3), ("", 5)], 1),  # no better than what it fell to
        ([("", 3), ("", 2)], None),
        ([("", 4), ("", 2), ("", 5)], None),
        ([("", 1), ("", 2), ("", 5)], 0),  # each is warned of, the latest still
        ([(GOOD, None), ("", 1)], None),
        ([("", 3), (BAD, None), (BAD, None)], None),
        ([("", 5)], None),
        ([], None),
    ],
)
def test_a_warning_stands_until_they_are_more_content(
    contacts: list[tuple[str, int | None]], place: int | None
) -> None:
    assert worry(heard(*contacts)) == place
