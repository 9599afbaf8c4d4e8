"""Freezing a review; what the manager adds to it; and forgetting it."""

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, exists, func, insert
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from models.people.person import Person
from models.reviews.figures import Review
from models.reviews.frozen import (
    MAX_CAUSE,
    OF_ONE,
    FrozenFigure,
    FrozenPersonFigure,
    FrozenReview,
    FrozenRow,
)
from models.reviews.named import NamedRow
from models.reviews.plan import PlanItem
from models.rules.figures import Key

PREVIEW_LASTS = timedelta(days=2)


def freeze(session: Session, review: Review, by: Person, now: datetime) -> FrozenReview:
    """Keep a review that `by` made, with the rows that were counted for it."""
    scope, period = review.scope, review.period
    frozen = FrozenReview(
        person_id=by.id,
        breadth=scope.breadth,
        subject_id=None if scope.person.id == by.id else scope.person.id,
        customer_id=None if scope.customer is None else scope.customer.id,
        segment=scope.segment,
        kind=period.kind,
        first=period.first,
        last=period.last,
        begins=period.begins,
        headcount=review.headcount,
        recorded_from=review.recorded_from,
        made_at=now,
    )
    session.add(frozen)
    session.flush()
    causes = _causes(session, frozen, review)
    kept = [
        FrozenFigure(
            review_id=frozen.id,
            key=figure.key,
            numerator=figure.numerator,
            denominator=figure.denominator,
            unrated=figure.unrated,
            numerator_before=before.numerator,
            denominator_before=before.denominator,
            unrated_before=before.unrated,
            currency=figure.currency,
            cause=causes.get(figure.key, ""),
            **_goal(review, figure.key),
        )
        for figure, before in zip(review.figures, review.before, strict=True)
    ]
    session.add_all(kept)
    session.flush()
    session.add_all(_of_people(frozen.id, review))
    rows = [
        _row(session, figure, named) for figure in kept for named in review.rows.get(figure.key, ())
    ]
    if rows:
        # Past the unit of work, which would send SQLite one INSERT after the other.
        session.connection().execute(insert(FrozenRow), rows)
    return frozen


def say_causes(session: Session, review: FrozenReview, causes: dict[int, str]) -> None:
    """What was the cause of each figure of the review, by the figure's id."""
    asked = select(FrozenFigure).where(FrozenFigure.review_id == review.id)
    for figure in session.exec(asked.where(col(FrozenFigure.id).in_(causes))):
        figure.cause = causes[figure.id][:MAX_CAUSE]
        session.add(figure)


def forget_previews(session: Session, now: datetime) -> None:
    """Deletes previews that nobody posted. What somebody wrote stays: a plan with the preview it
    was made on, causes with the latest one of the same review."""
    old, reviews = {"before": now - PREVIEW_LASTS}, _forgotten()
    if session.scalars(reviews, old).first() is None:
        return  # as nearly always: it is looked every hour
    figures = select(FrozenFigure.id).where(col(FrozenFigure.review_id).in_(reviews))
    for delete_some in (
        delete(FrozenPersonFigure).where(col(FrozenPersonFigure.review_id).in_(reviews)),
        delete(FrozenRow).where(col(FrozenRow.figure_id).in_(figures)),
        delete(FrozenFigure).where(col(FrozenFigure.review_id).in_(reviews)),
        delete(FrozenReview).where(col(FrozenReview.id).in_(reviews)),
    ):
        session.execute(delete_some, old)


@cache
def _forgotten() -> Any:
    """The ids of those from `before` that are deleted. Made once: that takes longer than to run
    it."""
    again = aliased(FrozenReview)
    same = (getattr(again, one).is_not_distinct_from(getattr(FrozenReview, one)) for one in OF_ONE)
    made_again = exists().where(col(again.id) > col(FrozenReview.id), *same)
    explained = select(FrozenFigure.review_id).where(FrozenFigure.cause != "")
    return select(FrozenReview.id).where(
        col(FrozenReview.posted_at).is_(None),
        col(FrozenReview.made_at) < bindparam("before"),
        made_again | col(FrozenReview.id).not_in(explained),
        col(FrozenReview.id).not_in(select(PlanItem.review_id)),
    )


def _causes(session: Session, frozen: FrozenReview, review: Review) -> dict[Key, str]:
    """What was said when the same was made before, of the figures that ask for a cause still."""
    asked = review.asked_for(frozen.made_at.date())
    before = select(func.max(FrozenReview.id)).where(
        frozen.is_the_same(), FrozenReview.id < frozen.id
    )
    said = select(FrozenFigure).where(
        FrozenFigure.review_id == before.scalar_subquery(), col(FrozenFigure.key).in_(asked)
    )
    return {one.key: one.cause for one in session.exec(said)}


def _of_people(review_id: int, review: Review) -> list[FrozenPersonFigure]:
    return [
        FrozenPersonFigure(
            review_id=review_id,
            person_id=one.person_id,
            name=one.name,
            key=figure.key,
            numerator=figure.numerator,
            denominator=figure.denominator,
        )
        for one in review.people
        for figure in one.figures
    ]


def _goal(review: Review, key: Key) -> dict[str, Any]:
    target = review.targets.get(key)
    return {} if target is None else {"goal": target.value, "goal_currency": target.currency}


def _row(session: Session, figure: FrozenFigure, named: NamedRow) -> dict[str, Any]:
    row = named.row
    return {
        "team_id": session.info["team"],
        "figure_id": figure.id,
        "noun": row.noun,
        "row_id": row.id,
        "is_hit": row.is_hit,
        "day": row.day,
        "took": None if row.took is None else int(row.took.total_seconds()),
        "score": row.score,
        "owner_id": named.owner_id,
        "customer_id": named.customer_id,
        "owner": named.owner,
        "customer": named.customer,
        "what": named.what,
        "word": named.word,
    }
