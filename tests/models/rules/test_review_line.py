"""The line that asks for a review: a period at either end of it, and whom it is of."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import review_line
from models.rules.segments import Segment

NOW = datetime(2026, 5, 6, 10, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "period", "name"),
    [
        ("Q2 Acme", "Q2", "Acme"),
        ("Acme Q2", "Q2", "Acme"),
        ("Acme Industries last month", "last month", "Acme Industries"),
        ("last month for Acme", "last month", "Acme"),
        ("Q2 2026 Acme", "Q2 2026", "Acme"),
        ("Acme from 2026-04-01 to 2026-06-30", "from 2026-04-01 to 2026-06-30", "Acme"),
        ("2026-06-30 to 2026-04-01 Acme", "2026-06-30 to 2026-04-01", "Acme"),
        ("科技公司的二季度", "二季度", "科技公司"),
        ("二季度科技公司", "二季度", "科技公司"),
        ("关于科技公司，上个月", "上个月", "科技公司"),
        ("Q2重点拓展型", "Q2", "重点拓展型"),
        ("the last quarter", "last quarter", ""),
        ("The Body Shop", "", "The Body Shop"),
        ("soon", "", "soon"),
    ],
)
def test_the_longest_period_at_an_end_is_parted_from_the_name(
    typed: str, period: str, name: str
) -> None:
    assert review_line.split(typed, NOW) == (period, name)


@pytest.mark.parametrize(
    ("typed", "segment"),
    [
        ("重点拓展型", Segment.KEY_EXPANSION),
        ("重點拓展型客戶", Segment.KEY_EXPANSION),
        ("Key expansion", Segment.KEY_EXPANSION),
        ("key accounts", Segment.STRATEGIC_MAINTENANCE),
        ("strategic customers", Segment.STRATEGIC_MAINTENANCE),
        ("routine follow-up", Segment.ROUTINE_FOLLOWUP),
        ("Standard Chartered", None),
        ("customers", None),
        ("", None),
    ],
)
def test_a_segment_goes_by_its_own_words_alone(typed: str, segment: Segment | None) -> None:
    assert review_line.segment(typed) is segment


@pytest.mark.parametrize(
    ("typed", "is_review"),
    [
        ("", True),
        ("Q2", True),
        ("Q2 Acme", True),
        ("Acme Q2", True),
        ("last week Acme", True),
        ("重点拓展型", True),
        ("2026-06-30 to 2026-04-01", True),
        ("Board", False),
        ("Board last week", False),
        ("Board met, they decide in Q2", False),
        ("Board: they want the price list before Q2", False),
    ],
)
def test_a_customer_called_review_board_asks_for_none(typed: str, is_review: bool) -> None:
    assert review_line.is_one(typed, NOW) is is_review
