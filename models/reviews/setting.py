"""Targets set, changed, removed and put back as they were."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, select

from models import errors
from models.people.permission import Of, may, may_here
from models.people.person import Person
from models.reviews.scope import Breadth, Scope
from models.reviews.target import Target
from models.rules.figures import SUMS, Key
from models.rules.rights import Right
from models.rules.targets import AT_MOST
from models.rules.time.periods import Period


@dataclass(frozen=True)
class Kept:
    """A target as it was before it was changed or removed."""

    person_id: int
    breadth: Breadth
    key: Key
    period: Period
    value: int
    currency: str

    @classmethod
    def of(cls, row: Target) -> "Kept":
        return cls(row.person_id, row.breadth, row.key, row.period, row.value, row.currency)


def set_target(
    session: Session,
    whose: Person | None,
    key: Key,
    period: Period,
    value: int,
    currency: str,
    by: Person,
    now: datetime,
) -> tuple[Target, Kept | None]:
    """Of a person, or of all that `by` is responsible for; with what it was before. Raises
    TargetNotPositive or TargetsOfManagers."""
    if value < 0 or (value == 0 and key not in AT_MOST):
        raise errors.TargetNotPositive
    scope, row = _found(session, whose, key, period, by)
    before = Kept.of(row) if row else None
    row = row or Target(
        person_id=scope.person.id,
        breadth=scope.breadth,
        key=key,
        kind=period.kind,
        first=period.first,
        last=period.last,
        begins=period.begins,
        value=value,
        set_by_id=by.id,
        set_at=now,
    )
    row.value, row.currency = value, currency if key in SUMS else ""
    row.set_by_id, row.set_at = by.id, now
    session.add(row)
    session.flush()
    return row, before


def remove(session: Session, whose: Person | None, key: Key, period: Period, by: Person) -> Kept:
    """Raises TargetNotThere or TargetsOfManagers."""
    _, row = _found(session, whose, key, period, by)
    if row is None:
        raise errors.TargetNotThere
    before = Kept.of(row)
    session.delete(row)
    session.flush()
    return before


def remove_one(session: Session, id: int, by: Person) -> Kept:
    """Raises likewise."""
    row = session.get(Target, id)
    if row is None:
        raise errors.TargetNotThere
    if not may_change(session, row, by):
        raise errors.TargetsOfManagers
    return remove(session, _whose(session, row.person_id, row.breadth), row.key, row.period, by)


def put_back(session: Session, kept: Kept, by: Person, now: datetime) -> Target:
    """As it was. Raises TargetsOfManagers."""
    whose = _whose(session, kept.person_id, kept.breadth)
    scope = Scope.of(by)
    if whose is None and (
        kept.breadth is not scope.breadth
        or (scope.breadth is Breadth.TEAM and kept.person_id != by.id)
    ):
        raise errors.TargetsOfManagers
    row, _ = set_target(session, whose, kept.key, kept.period, kept.value, kept.currency, by, now)
    return row


def may_change(session: Session, row: Target, by: Person) -> bool:
    """Whether `by` may set and remove it."""
    if not may_here(by, Right.TARGETS):
        return False
    if row.breadth is Breadth.OWN:
        return may(session, by, Right.PERSON_REVIEW, Of(row.person_id))
    is_own = row.breadth is Breadth.EVERYONE or row.person_id == by.id
    return Scope.of(by).breadth is row.breadth and is_own


def _whose(session: Session, person_id: int, breadth: Breadth) -> Person | None:
    return session.get(Person, person_id) if breadth is Breadth.OWN else None


def _found(
    session: Session, whose: Person | None, key: Key, period: Period, by: Person
) -> tuple[Scope, Target | None]:
    """Raises TargetsOfManagers."""
    is_theirs = whose is None or may(session, by, Right.PERSON_REVIEW, Of(whose.id))
    if not (is_theirs and may_here(by, Right.TARGETS)):
        raise errors.TargetsOfManagers
    scope = Scope(whose, Breadth.OWN) if whose is not None else Scope.of(by)
    # Everyone's is one, whichever admin sets it.
    same = select(Target).where(
        Target.breadth == scope.breadth,
        Target.key == key,
        Target.first == period.first,
        Target.last == period.last,
    )
    if scope.breadth is not Breadth.EVERYONE:
        same = same.where(Target.person_id == scope.person.id)
    return scope, session.exec(same).first()
