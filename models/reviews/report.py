"""The report of a frozen review: its figures, the causes of what is wrong with their evidence, the
plan, and the rows behind each figure."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, col, select

from models.people.person import Person
from models.reviews import evidence, shown
from models.reviews.evidence import Circumstances, Evidence
from models.reviews.figures import Review
from models.reviews.frozen import FrozenFigure, FrozenReview, FrozenRow
from models.reviews.named import NamedRow
from models.reviews.scope import Breadth, may_see
from models.reviews.shown import Shown
from models.reviews.target import Progress, progress, seen_by
from models.rules.figures import Key


@dataclass(frozen=True)
class Trouble:
    """A figure that got worse, missed its target, or that the manager names a cause for."""

    key: Key
    cause: str
    evidence: Evidence


@dataclass(frozen=True)
class Report:
    """`rows` are those that the reader may see today; `targets` are of the people of the review,
    each of their own, for its days."""

    shown: Shown
    made_at: datetime
    troubles: list[Trouble]
    meanwhile: Circumstances
    rows: dict[Key, list[NamedRow]]
    targets: list[Progress]

    @property
    def review(self) -> Review:
        return self.shown.frozen.review


def load(session: Session, frozen: FrozenReview, reader: Person, now: datetime) -> Report:
    found = shown.load(session, frozen)
    review, today = found.frozen.review, now.astimezone(reader.tz).date()
    report = Report(
        found,
        frozen.made_at,
        [],
        evidence.circumstances(session, review.scope, review.period),
        _rows(session, found, reader),
        _targets(session, review, reader, now),
    )
    report.troubles.extend(_troubles(session, report, today))
    return report


def _troubles(session: Session, report: Report, today: date) -> list[Trouble]:
    frozen, review = report.shown.frozen, report.review
    asked = review.asked_for(today)
    return [
        Trouble(
            key,
            frozen.causes.get(key, ""),
            evidence.against(session, session.get_one(FrozenFigure, id)),
        )
        for key, id in frozen.figure_ids.items()
        if key in asked or key in frozen.causes
    ]


def _targets(session: Session, review: Review, reader: Person, now: datetime) -> list[Progress]:
    scope = review.scope
    if scope.breadth is Breadth.OWN or scope.is_narrowed:
        return []
    ids = scope.people(session).ids
    theirs = [
        one
        for one in seen_by(session, reader, review.period)
        if one.breadth is Breadth.OWN and (ids is None or one.person_id in ids)
    ]
    return progress(session, theirs, now)


def _rows(session: Session, found: Shown, reader: Person) -> dict[Key, list[NamedRow]]:
    keys = {id: key for key, id in found.frozen.figure_ids.items()}
    seen = may_see(session, reader, col(FrozenRow.owner_id), col(FrozenRow.customer_id))
    behind = select(FrozenRow).where(col(FrozenRow.figure_id).in_(keys), seen)
    rows: dict[Key, list[NamedRow]] = {}
    for row in session.exec(behind.order_by(col(FrozenRow.id))):
        rows.setdefault(keys[row.figure_id], []).append(row.named())
    return rows
