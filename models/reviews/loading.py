"""A frozen review as it is read again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from models.people.person import Person
from models.reviews.figures import Review
from models.reviews.frozen import (
    FrozenFigure,
    FrozenPersonFigure,
    FrozenReview,
    FrozenRow,
)
from models.reviews.named import NamedRow, OfPerson
from models.reviews.target import Target
from models.rules.deals import LostReason
from models.rules.figures import Key
from models.rules.standing_out import Scored, fell_to


@dataclass(frozen=True)
class Unresolved:
    """What is left at the end of the period, or now: issues, the oldest since when; promises that
    are not done, and contacts that are not logged, of as many rows as are kept."""

    issues: int = 0
    since: date | None = None
    promises: int = 0
    contacts: int = 0


@dataclass(frozen=True)
class Frozen:
    """The figures of a review `by` somebody, with what they say was the cause of some; `fell_to`
    are the last scores of the customers who are less satisfied than before, the lowest first."""

    id: int
    by: Person
    review: Review
    is_of_one: bool
    unresolved: Unresolved
    figure_ids: dict[Key, int]
    causes: dict[Key, str]
    fell_to: tuple[Scored, ...] = ()


def load(session: Session, frozen: FrozenReview, most_rows: int = 0) -> Frozen:
    """A review as it was frozen, with at most so many rows of each figure."""
    asked = select(FrozenFigure).where(FrozenFigure.review_id == frozen.id)
    kept = session.exec(asked.order_by(col(FrozenFigure.id))).all()
    rows = _first_rows(session, kept, most_rows) if most_rows else {}
    scope = frozen.scope(session)
    review = Review(
        scope,
        frozen.headcount,
        frozen.period,
        frozen.made_at.astimezone(scope.person.tz).date(),
        [one.figure for one in kept],
        [replace(one.before, is_partial=frozen.recorded_from is not None) for one in kept],
        rows,
        _lost(session, kept),
        {one.key: _target(frozen, one, one.goal) for one in kept if one.goal is not None},
        _people(session, frozen),
        frozen.recorded_from,
    )
    ids = {one.key: one.id for one in kept}
    causes = _said(session, frozen) | {one.key: one.cause for one in kept if one.cause}
    by = session.get_one(Person, frozen.person_id)
    open = _unresolved(session, kept)
    fell = _fell_to(session, ids)
    return Frozen(frozen.id, by, review, frozen.is_of_one, open, ids, causes, fell)


def last_posted(session: Session, frozen: FrozenReview, channel: str) -> datetime | None:
    """When the same figures were last posted in a channel."""
    same = select(FrozenReview.posted_at).where(
        FrozenReview.channel == channel,
        frozen.is_the_same(),
        FrozenReview.id != frozen.id,
        col(FrozenReview.posted_at).is_not(None),
    )
    return session.exec(same.order_by(col(FrozenReview.id).desc()).limit(1)).first()


def _people(session: Session, frozen: FrozenReview) -> list[OfPerson]:
    asked = select(FrozenPersonFigure).where(FrozenPersonFigure.review_id == frozen.id)
    found: dict[int, list[FrozenPersonFigure]] = {}
    for one in session.exec(asked.order_by(col(FrozenPersonFigure.id))):
        found.setdefault(one.person_id, []).append(one)
    return [
        OfPerson(id, some[0].name, tuple(one.figure for one in some)) for id, some in found.items()
    ]


def _unresolved(session: Session, kept: Sequence[FrozenFigure]) -> Unresolved:
    ids = {one.key: one.id for one in kept}
    undone = col(FrozenRow.took).is_(None) & col(FrozenRow.is_hit).is_(False)

    def count(key: Key, *where: ColumnElement[bool]) -> tuple[int, date | None]:
        behind = col(FrozenRow.figure_id) == ids.get(key)
        asked = select(func.count(col(FrozenRow.id)), func.min(col(FrozenRow.day)))
        return session.exec(asked.where(behind, *where)).one()

    issues, since = count(Key.UNRESOLVED_ISSUES)
    promises, _ = count(Key.PROMISES_KEPT, undone)
    contacts, _ = count(Key.LOGGED_ON_TIME, undone)
    return Unresolved(issues, since, promises, contacts)


def _fell_to(session: Session, ids: dict[Key, int]) -> tuple[Scored, ...]:
    behind = select(FrozenRow).where(col(FrozenRow.figure_id) == ids.get(Key.SATISFACTION))
    given = session.exec(behind.order_by(col(FrozenRow.day), col(FrozenRow.row_id)))
    scores = (
        Scored(
            one.customer_id, one.score or 0, int(one.word) if one.word else None, one.customer or ""
        )
        for one in given
    )
    return tuple(fell_to(scores))


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


def _said(session: Session, frozen: FrozenReview) -> dict[Key, str]:
    """The causes that were given when the same was reviewed, the latest of each figure."""
    asked = (
        select(FrozenFigure.key, FrozenFigure.cause)
        .join(FrozenReview, col(FrozenReview.id) == col(FrozenFigure.review_id))
        .where(frozen.is_the_same(), FrozenFigure.cause != "")
        .order_by(col(FrozenReview.id))
    )
    return {Key(key): cause for key, cause in session.exec(asked)}


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
