"""A review as it is shown: its frozen figures, its plan, and how the plan before it went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from models.reviews import evidence, loading, plan
from models.reviews.frozen import FrozenReview
from models.reviews.loading import Frozen
from models.reviews.plan import EarlierPlan, PlanLine


@dataclass(frozen=True)
class Shown:
    """`posted_here` is when the same one was last posted in the channel it may be posted in."""

    frozen: Frozen
    plan: list[PlanLine]
    earlier: list[EarlierPlan]
    posted_here: datetime | None = None
    is_posted: bool = False
    ended: Sequence[tuple[str, str]] = ()  # customers that were lost meanwhile, with why


def load(
    session: Session, review: FrozenReview, most_rows: int = 0, channel: str | None = None
) -> Shown:
    """With at most so many rows of each figure."""
    frozen = loading.load(session, review, most_rows)
    return Shown(
        frozen,
        plan.lines(session, review),
        plan.earlier(session, review),
        loading.last_posted(session, review, channel) if channel else None,
        review.posted_at is not None,
        evidence.ended(session, frozen.review.scope, frozen.review.period),
    )
