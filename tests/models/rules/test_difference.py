"""How figures have changed against the period before."""

import pytest

from models.rules.difference import difference, got_better, got_worse
from models.rules.figures import Figure, Key


@pytest.mark.parametrize(
    ("now", "then", "points", "is_better"),
    [
        (Figure(Key.PROMISES_KEPT, 3, 4), Figure(Key.PROMISES_KEPT, 2, 4), 25, True),
        (Figure(Key.PROMISES_KEPT, 0, 0), Figure(Key.PROMISES_KEPT, 1, 2), None, False),
        (Figure(Key.PROMISES_KEPT, 9, 16), Figure(Key.PROMISES_KEPT, 1, 1), None, False),
        (Figure(Key.FOLLOW_UPS, 5, None), Figure(Key.FOLLOW_UPS, 7, None), -2, False),
        (
            Figure(Key.FOLLOW_UPS, 5, None),
            Figure(Key.FOLLOW_UPS, 1, None, is_partial=True),
            None,
            False,
        ),
        (Figure(Key.VAGUE_RECORDS, 5, None), Figure(Key.VAGUE_RECORDS, 7, None), -2, True),
        (Figure(Key.UNRESOLVED_ISSUES, 2, None), Figure(Key.UNRESOLVED_ISSUES, 1, None), 1, False),
        (Figure(Key.SATISFACTION, 13, 3), Figure(Key.SATISFACTION, 4, 1), 0.3, True),
        (Figure(Key.CHAIN_COVERAGE, 1, 1), Figure(Key.CHAIN_COVERAGE, 0, 1), None, False),
        (Figure(Key.UPSELL, 900, 2), Figure(Key.UPSELL, 500, 1), 400, True),
        (Figure(Key.UPSELL, 900, 2, 1), Figure(Key.UPSELL, 500, 1), None, False),
        (Figure(Key.UPSELL, 0, 0), Figure(Key.UPSELL, 0, 0), None, False),
    ],
)
def test_the_difference_is_in_the_unit_that_people_read(
    now: Figure, then: Figure, points: float | None, is_better: bool
) -> None:
    assert difference(now, then) == points
    assert got_better(now, then) is is_better
    assert got_worse(then, now) is is_better
