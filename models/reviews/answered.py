"""The figures of a review that somebody asks for, as they stand now."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session

from models.people.person import Person
from models.reviews import target
from models.reviews.counting import Counter
from models.reviews.named import OfPerson
from models.reviews.scope import Breadth, Scope
from models.reviews.target import Progress
from models.rules.figures import Figure, Key
from models.rules.time.periods import Period

MOST_ROWS = 200  # behind a figure, of which the customers are named
MOST_PEOPLE = 10


@dataclass(frozen=True)
class Answered:
    """`people` are those of whom there is anything, who has most first; `customers` the names
    behind the first figure, where they were asked for."""

    scope: Scope
    period: Period
    figures: list[Figure]
    people: list[OfPerson] = field(default_factory=list)
    customers: list[str] = field(default_factory=list)
    targets: list[Progress] = field(default_factory=list)


def answer(
    session: Session, scope: Scope, period: Period, keys: Sequence[Key], now: datetime
) -> Answered:
    """At least one figure."""
    counter = Counter(session, scope.people(session), now)
    [figures] = counter.figures(keys, (period,))
    people = [] if scope.breadth is Breadth.OWN else counter.each(keys[:1], period)
    there = [one for one in people if one.has_rows]
    there.sort(key=lambda one: (-one.figures[0].numerator, one.name))
    return Answered(scope, period, figures, there[:MOST_PEOPLE])


def customers(
    session: Session, scope: Scope, period: Period, key: Key, by: Person, now: datetime
) -> list[str]:
    """The names of the customers behind a figure that `by` may see, the latest first."""
    rows = Counter(session, scope.people(session), now, by).rows(key, period, MOST_ROWS)
    return list(dict.fromkeys(one.customer for one in rows if one.customer))


def targets(session: Session, scope: Scope, period: Period, now: datetime) -> list[Progress]:
    """What these people are to reach in these days, and how much of it they have."""
    found = target.of_scope(session, scope, period)
    return target.progress(session, list(found.values()), now)
