"""How the numbers of a figure are read."""

import pytest

from models.rules.figures import Figure, Key


@pytest.mark.parametrize(
    ("numerator", "denominator", "percent"),
    [
        (0, 0, None),
        (0, 3, 0),
        (3, 3, 100),
        (2, 3, 67),
        (999, 1000, 99),
        (1, 1000, 1),
        (5, None, None),
    ],
)
def test_a_percentage_says_all_or_nothing_only_where_it_is(
    numerator: int, denominator: int | None, percent: int | None
) -> None:
    figure = Figure(Key.LOGGED_ON_TIME, numerator, denominator)
    assert figure.percent == percent
