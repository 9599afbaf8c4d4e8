"""Which figures of a review ask for a cause."""

import pytest

from models.rules.fallen import ask_for_cause, fallen, few
from models.rules.figures import Figure, Key

WORSE = [
    (Figure(Key.LOGGED_ON_TIME, 2, 3), Figure(Key.LOGGED_ON_TIME, 3, 3)),
    (Figure(Key.SATISFACTION, 7, 2), Figure(Key.SATISFACTION, 8, 2)),
    (Figure(Key.UNRESOLVED_ISSUES, 2, None), Figure(Key.UNRESOLVED_ISSUES, 1, None)),
    (Figure(Key.FOLLOW_UPS, 3, None), Figure(Key.FOLLOW_UPS, 4, None)),
]
NOT_WORSE = [
    (Figure(Key.LOGGED_ON_TIME, 0, 0), Figure(Key.LOGGED_ON_TIME, 2, 2)),  # not enough data
    (Figure(Key.LOGGED_ON_TIME, 1, 2), Figure(Key.LOGGED_ON_TIME, 0, 0)),
    (Figure(Key.LOGGED_ON_TIME, 0, 2), Figure(Key.LOGGED_ON_TIME, 9, 9)),  # of too few
    (Figure(Key.FOLLOW_UPS, 3, None), Figure(Key.FOLLOW_UPS, 4, None, is_partial=True)),
    (Figure(Key.PROMISES_KEPT, 2, 3), Figure(Key.PROMISES_KEPT, 4, 6)),
    (Figure(Key.CHAIN_COVERAGE, 0, 2), Figure(Key.CHAIN_COVERAGE, 2, 2)),  # as of now, both
    (Figure(Key.VAGUE_RECORDS, 1, None), Figure(Key.VAGUE_RECORDS, 2, None)),
]


@pytest.mark.parametrize(("now", "before"), WORSE)
def test_what_got_worse_asks_for_a_cause(now: Figure, before: Figure) -> None:
    assert fallen([now], [before], is_over=True) == [now.key]


@pytest.mark.parametrize(("now", "before"), NOT_WORSE)
def test_what_did_not_asks_for_none(now: Figure, before: Figure) -> None:
    assert fallen([now], [before], is_over=True) == []


def test_a_period_that_goes_on_has_less_of_everything() -> None:
    now, before = WORSE[-1]
    assert fallen([now], [before], is_over=False) == []


def test_what_is_low_asks_for_a_cause_too() -> None:
    now = [Figure(Key.PROMISES_KEPT, 5, 10), Figure(Key.LOGGED_ON_TIME, 1, 2)]
    assert ask_for_cause(now, now, is_over=True) == [Key.PROMISES_KEPT]


def test_what_is_low_of_too_few_is_told_apart() -> None:
    now = [Figure(Key.PROMISES_KEPT, 5, 10), Figure(Key.CHAIN_COVERAGE, 0, 1)]
    assert few(now) == [Key.CHAIN_COVERAGE]


def test_against_a_time_when_nobody_recorded_anything_nothing_fell() -> None:
    now = [Figure(Key.PROFILE_FRESHNESS, 3, 10), Figure(Key.FOLLOW_UPS, 9, None)]
    before = [Figure(Key.PROFILE_FRESHNESS, 10, 10), Figure(Key.FOLLOW_UPS, 0, None)]
    assert fallen(now, before, is_over=True) == []
