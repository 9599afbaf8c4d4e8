"""The numbers of a review where it is opened, and in its workbook."""

import pytest

from handlers import text
from handlers.views.lists import review_rows
from handlers.views.reports import review_book
from models.rules.figures import Figure, Key

EN = text.of("en")


@pytest.mark.parametrize(
    ("figure", "title"),
    [
        (Figure(Key.SIGNED_AMOUNT, 120_000_00, 4, 0, "CNY"), "CNY 120,000 Signed"),
        (Figure(Key.SATISFACTION, 8, 2), "4.0 Satisfaction"),
        (Figure(Key.VISITS, 3, None), "3 Visits"),
    ],
)
def test_what_is_opened_says_its_number_in_the_title(figure: Figure, title: str) -> None:
    assert review_rows.title(figure, EN) == title


def test_nothing_signed_is_a_sum_in_the_workbook_too() -> None:
    nothing = Figure(Key.SIGNED_AMOUNT, 0, 0, 0, "CNY")
    assert review_book.value(nothing, EN) == (0, review_book.MONEY)
    assert review_book.value(Figure(Key.SIGNED_AMOUNT, 0, 0), EN) == "not enough data"
