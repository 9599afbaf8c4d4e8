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


def scope_of(
    session: Session, by: Person, whose: Person | None = None, *, is_of_team: bool = False
) -> Scope:
    """Of whom a target is to be: of a person, of the team of `by`, or, where neither is said, of
    all that `by` is responsible for."""
    if whose is not None:
        return Scope(whose, Breadth.OWN)
    return Scope.team_of(session, by) if is_of_team else Scope.of(by)


def set_target(
    session: Session,
    scope: Scope,
    key: Key,
    period: Period,
    value: int,
    currency: str,
    by: Person,
    now: datetime,
) -> tuple[Target, Kept | None]:
    """With what it was before. Raises TargetNotPositive or TargetsOfManagers."""
    if value < 0 or (value == 0 and key not in AT_MOST):
        raise errors.TargetNotPositive
    row = _found(session, scope, key, period, by)
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


def remove(session: Session, scope: Scope, key: Key, period: Period, by: Person) -> Kept:
    """Raises TargetNotThere or TargetsOfManagers."""
    row = _found(session, scope, key, period, by)
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
    return remove(session, _scope(session, row.person_id, row.breadth), row.key, row.period, by)


def put_back(session: Session, kept: Kept, by: Person, now: datetime) -> Target:
    """As it was. Raises TargetsOfManagers."""
    scope = _scope(session, kept.person_id, kept.breadth)
    row, _ = set_target(session, scope, kept.key, kept.period, kept.value, kept.currency, by, now)
    return row


def may_change(session: Session, row: Target, by: Person) -> bool:
    """Whether `by` may set and remove it."""
    if not may_here(by, Right.TARGETS):
        return False
    return _may(session, _scope(session, row.person_id, row.breadth), by)


def _scope(session: Session, person_id: int, breadth: Breadth) -> Scope:
    return Scope(session.get_one(Person, person_id), breadth)


def _may(session: Session, scope: Scope, by: Person) -> bool:
    """Of a person whom they review, of their own team, of everyone for who reviews everyone."""
    if scope.breadth is Breadth.OWN:
        return may(session, by, Right.PERSON_REVIEW, Of(scope.person.id))
    if scope.breadth is Breadth.TEAM:
        return scope.person.id == by.id
    return Scope.of(by).breadth is Breadth.EVERYONE


def _found(session: Session, scope: Scope, key: Key, period: Period, by: Person) -> Target | None:
    """Raises TargetsOfManagers."""
    if not (_may(session, scope, by) and may_here(by, Right.TARGETS)):
        raise errors.TargetsOfManagers
    # Everyone's is one, whichever admin sets it.
    same = select(Target).where(
        Target.breadth == scope.breadth,
        Target.key == key,
        Target.first == period.first,
        Target.last == period.last,
    )
    if scope.breadth is not Breadth.EVERYONE:
        same = same.where(Target.person_id == scope.person.id)
    return session.exec(same).first()
