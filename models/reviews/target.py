"""Targets of a team or a person: a figure, a period and what it is to reach."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import BigInteger, UniqueConstraint, and_, or_
from sqlmodel import Field, Session, col, select

from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.person import Person, Role
from models.reviews.counting import Counter
from models.reviews.scope import Breadth, Scope
from models.rules import targets
from models.rules.figures import Figure, Key
from models.rules.time.periods import Kind, Period


class Target(TenantRow, table=True):
    """Of `breadth` OWN it is the person's, of TEAM that of who reports to them, else everyone's."""

    __table_args__ = (UniqueConstraint("team_id", "person_id", "breadth", "key", "first", "last"),)

    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    breadth: Breadth = Field(sa_type=Choice(Breadth))
    key: Key = Field(sa_type=Choice(Key))
    kind: Kind = Field(sa_type=Choice(Kind))
    first: date
    last: date
    begins: int  # the month in which years do
    value: int = Field(sa_type=BigInteger)  # hundredths: of money, a count, a per cent, a mean
    currency: str = Field(default="", max_length=3)
    set_by_id: int = Field(foreign_key="person.id")
    set_at: datetime = Field(sa_type=Instant)

    @property
    def period(self) -> Period:
        return Period(self.kind, self.first, self.last, self.begins)


@dataclass(frozen=True)
class Progress:
    """A target with what is reached; `parts` are sums of other targets that make it up."""

    target: Target
    owner: Person
    figure: Figure
    parts: tuple["Part", ...] = ()

    @property
    def is_comparable(self) -> bool:
        """Whether the figure is in the currency of the target."""
        return self.target.currency == self.figure.currency or not self.figure.is_sum

    @property
    def is_met(self) -> bool | None:
        return targets.is_met(self.figure, self.target.value) if self.is_comparable else None

    @property
    def percent(self) -> int | None:
        return targets.percent(self.figure, self.target.value) if self.is_comparable else None


@dataclass(frozen=True)
class Part:
    """Targets of `count` quarters, months or people, of `of` that there are, and their sum."""

    what: str  # "half", "quarter", "month" or "people"
    count: int
    of: int
    value: int


def seen_by(session: Session, person: Person, period: Period | None = None) -> list[Target]:
    """Their own, their team's and everyone's; a manager's also those of each who reports to them,
    an admin's all. Of one period, or of all."""
    found = select(Target)
    if period is not None:
        found = found.where(Target.first == period.first, Target.last == period.last)
    if person.role is not Role.ADMIN:
        reports = select(Person.id).where(Person.manager_id == person.id)
        leads = [person.id, *([person.manager_id] if person.manager_id else [])]
        found = found.where(
            or_(
                col(Target.breadth) == Breadth.EVERYONE,
                and_(col(Target.breadth) == Breadth.TEAM, col(Target.person_id).in_(leads)),
                and_(
                    col(Target.breadth) == Breadth.OWN,
                    or_(col(Target.person_id) == person.id, col(Target.person_id).in_(reports)),
                ),
            )
        )
    rows = session.exec(found).all()
    keys, breadths = list(Key), list(reversed(Breadth))
    return sorted(
        rows,
        key=lambda one: (one.first, keys.index(one.key), breadths.index(one.breadth), one.id),
    )


def progress(session: Session, rows: Sequence[Target], now: datetime) -> list[Progress]:
    found = []
    for row in rows:
        owner = session.get_one(Person, row.person_id)
        scope = Scope(owner, row.breadth)
        counter = Counter(session, scope.people(session), now)
        [[figure]] = counter.figures((row.key,), (row.period,))
        found.append(Progress(row, owner, figure, tuple(_parts(session, row, scope))))
    return found


def of_scope(session: Session, scope: Scope, period: Period) -> dict[Key, Target]:
    """The targets of exactly these people and days; none is of some of their customers only."""
    if scope.is_narrowed:
        return {}
    theirs = select(Target).where(
        Target.breadth == scope.breadth, Target.first == period.first, Target.last == period.last
    )
    if scope.breadth is not Breadth.EVERYONE:
        theirs = theirs.where(Target.person_id == scope.person.id)
    return {one.key: one for one in session.exec(theirs)}


def _parts(session: Session, row: Target, scope: Scope) -> list[Part]:
    """The targets of its shorter periods and of its people, for figures that add up."""
    if row.key not in targets.ADDITIVE:
        return []
    same = select(Target).where(Target.key == row.key, Target.currency == row.currency)
    inside = same.where(
        Target.breadth == row.breadth, Target.first >= row.first, Target.last <= row.last
    )
    if row.breadth is not Breadth.EVERYONE:
        inside = inside.where(Target.person_id == row.person_id)
    found = []
    shorter = [one for one in session.exec(inside) if one.id != row.id]
    for kind, months in ((Kind.HALF, 6), (Kind.QUARTER, 3), (Kind.MONTH, 1)):
        if some := [one for one in shorter if one.kind is kind and one.kind is not row.kind]:
            whole = _months(row) // months
            found.append(Part(kind.value, len(some), whole, sum(one.value for one in some)))
    if row.breadth is not Breadth.OWN:
        people = session.exec(
            same.where(
                Target.breadth == Breadth.OWN, Target.first == row.first, Target.last == row.last
            )
        ).all()
        ids = scope.people(session).ids
        theirs = [one for one in people if ids is None or one.person_id in ids]
        if theirs:
            total = sum(one.value for one in theirs)
            found.append(Part("people", len(theirs), len(theirs), total))
    return found


def _months(row: Target) -> int:
    return 12 * (row.last.year - row.first.year) + row.last.month - row.first.month + 1
