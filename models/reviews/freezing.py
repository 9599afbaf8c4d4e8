"""Freezing a review, and reading a frozen one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, insert
from sqlmodel import Session, col, select

from models import errors
from models.customers.customer import Customer
from models.people.person import Person
from models.reviews.figures import Review
from models.reviews.frozen import MAX_CAUSE, FrozenFigure, FrozenReview, FrozenRow
from models.reviews.named import NamedRow
from models.reviews.scope import Scope, may_see
from models.reviews.target import Target
from models.rules.deals import LostReason
from models.rules.figures import Figure, Key
from models.rules.time.period import Period

PREVIEW_LASTS = timedelta(days=2)


@dataclass(frozen=True)
class Frozen:
    """The figures of a review `by` somebody, with what they say was the cause of some."""

    id: int
    by: Person
    review: Review
    is_of_one: bool
    figure_ids: dict[Key, int]
    causes: dict[Key, str]


@dataclass(frozen=True)
class Opened:
    """A frozen figure and those of its rows that a viewer may see now: a page of them. `count` are
    all the viewer may see, `kept` all that were frozen."""

    by: Person
    scope: Scope
    period: Period
    made_at: datetime
    figure: Figure
    rows: list[NamedRow]
    count: int
    kept: int


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
        made_at=now,
    )
    session.add(frozen)
    session.flush()
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
            **_goal(review, figure.key),
        )
        for figure, before in zip(review.figures, review.before, strict=True)
    ]
    session.add_all(kept)
    session.flush()
    rows = [
        _row(session, figure, named) for figure in kept for named in review.rows.get(figure.key, ())
    ]
    if rows:
        # Past the unit of work, which would send SQLite one INSERT after the other.
        session.connection().execute(insert(FrozenRow), rows)
    return frozen


def load(session: Session, frozen: FrozenReview, most_rows: int = 0) -> Frozen:
    """A review as it was frozen, with at most so many rows of each figure."""
    asked = select(FrozenFigure).where(FrozenFigure.review_id == frozen.id)
    kept = session.exec(asked.order_by(col(FrozenFigure.id))).all()
    rows = _first_rows(session, kept, most_rows) if most_rows else {}
    review = Review(
        _scope(session, frozen),
        frozen.headcount,
        frozen.period,
        [one.figure for one in kept],
        [one.before for one in kept],
        rows,
        _lost(session, kept),
        {one.key: _target(frozen, one, one.goal) for one in kept if one.goal is not None},
    )
    ids = {one.key: one.id for one in kept}
    causes = {one.key: one.cause for one in kept if one.cause}
    by = session.get_one(Person, frozen.person_id)
    return Frozen(frozen.id, by, review, frozen.is_of_one, ids, causes)


def say_causes(session: Session, review: FrozenReview, causes: dict[int, str]) -> None:
    """What was the cause of each figure of the review, by the figure's id."""
    asked = select(FrozenFigure).where(FrozenFigure.review_id == review.id)
    for figure in session.exec(asked.where(col(FrozenFigure.id).in_(causes))):
        figure.cause = causes[figure.id][:MAX_CAUSE]
        session.add(figure)


def last_posted(session: Session, frozen: FrozenReview, channel: str) -> datetime | None:
    """When the same figures were last posted in a channel."""
    same = select(FrozenReview.posted_at).where(
        FrozenReview.channel == channel,
        frozen.shares_scope(),
        FrozenReview.first == frozen.first,
        FrozenReview.last == frozen.last,
        FrozenReview.id != frozen.id,
        col(FrozenReview.posted_at).is_not(None),
    )
    return session.exec(same.order_by(col(FrozenReview.id).desc()).limit(1)).first()


def opened(session: Session, figure_id: int, viewer: Person, page: int, most: int) -> Opened:
    """A page of the rows behind a frozen figure, as far as `viewer` may see them today. Raises
    NoLongerThere."""
    figure = session.get(FrozenFigure, figure_id)
    if figure is None:
        raise errors.NoLongerThere
    frozen = session.get_one(FrozenReview, figure.review_id)
    behind = col(FrozenRow.figure_id) == figure_id
    seen = may_see(session, viewer, col(FrozenRow.owner_id), col(FrozenRow.customer_id))
    shown = select(FrozenRow).where(behind, seen).order_by(col(FrozenRow.id))
    count = func.count(col(FrozenRow.id))
    return Opened(
        session.get_one(Person, frozen.person_id),
        _scope(session, frozen),
        frozen.period,
        frozen.made_at,
        figure.figure,
        [row.named() for row in session.exec(shown.offset(page * most).limit(most)).all()],
        session.exec(select(count).where(behind, seen)).one(),
        session.exec(select(count).where(behind)).one(),
    )


def forget_previews(session: Session, now: datetime) -> None:
    """Deletes previews that nobody posted."""
    made_before = now - PREVIEW_LASTS
    old = [col(FrozenReview.posted_at).is_(None), col(FrozenReview.made_at) < made_before]
    reviews = select(FrozenReview.id).where(*old)
    figures = select(FrozenFigure.id).where(col(FrozenFigure.review_id).in_(reviews))
    session.execute(delete(FrozenRow).where(col(FrozenRow.figure_id).in_(figures)))
    session.execute(delete(FrozenFigure).where(col(FrozenFigure.review_id).in_(reviews)))
    session.execute(delete(FrozenReview).where(*old))


def _scope(session: Session, frozen: FrozenReview) -> Scope:
    """With a customer that was merged since, the one it was merged into."""
    customer = frozen.customer_id
    return Scope(
        session.get_one(Person, frozen.subject_id or frozen.person_id),
        frozen.breadth,
        None if customer is None else Customer.surviving(session, customer),
        frozen.segment,
    )


def _first_rows(
    session: Session, kept: Sequence[FrozenFigure], most: int
) -> dict[Key, list[NamedRow]]:
    """At most so many of each figure, in one query."""
    keys = {one.id: one.key for one in kept}
    figure, id = col(FrozenRow.figure_id), col(FrozenRow.id)
    place = func.row_number().over(partition_by=figure, order_by=id).label("place")
    ranked = select(id.label("id"), place).where(figure.in_(keys)).subquery()
    first = select(FrozenRow).join(ranked, ranked.c.id == id).where(ranked.c.place <= most)
    found: dict[Key, list[NamedRow]] = {}
    for row in session.exec(first.order_by(id)):
        found.setdefault(keys[row.figure_id], []).append(row.named())
    return found


def _goal(review: Review, key: Key) -> dict[str, Any]:
    target = review.targets.get(key)
    return {} if target is None else {"goal": target.value, "goal_currency": target.currency}


def _target(frozen: FrozenReview, figure: FrozenFigure, goal: int) -> Target:
    """As it was then; a row of no session."""
    return Target(
        person_id=frozen.person_id,
        breadth=frozen.breadth,
        key=figure.key,
        kind=frozen.kind,
        first=frozen.first,
        last=frozen.last,
        begins=frozen.begins,
        value=goal,
        currency=figure.goal_currency,
        set_by_id=frozen.person_id,
        set_at=frozen.made_at,
    )


def _lost(session: Session, kept: Sequence[FrozenFigure]) -> list[tuple[LostReason, int]]:
    """Why deals were lost, and how many, the most first."""
    conversion = next((one.id for one in kept if one.key is Key.CONVERSION), None)
    count = func.count().label("many")
    found = (
        select(FrozenRow.word, count)
        .where(FrozenRow.figure_id == conversion, col(FrozenRow.is_hit).is_(False))
        .group_by(col(FrozenRow.word))
        .order_by(count.desc(), col(FrozenRow.word))
    )
    return [(LostReason(word or LostReason.OTHER), many) for word, many in session.exec(found)]


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
