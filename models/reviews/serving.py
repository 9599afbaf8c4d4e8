"""What serves a target of money: what is expected of it, and the strategies behind that. Of other
figures, what is open that they count."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select
from sqlmodel import Session, col, select

from models import errors
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.money import rates
from models.people.person import Person
from models.reviews.definitions import OF_KINDS
from models.reviews.scope import Scope, may_see
from models.reviews.still_open import Open, still_open
from models.reviews.target import Progress, Target, progress, seen_by
from models.rules.amounts.money import converted
from models.rules.deals import DealState
from models.rules.figures import Key
from models.strategies.strategy import Strategy

MOST = 15  # that are named


@dataclass(frozen=True)
class Expected:
    """A deal, or an instalment of one, that is expected on a day of the period. `worth` is in the
    target's currency, None without an amount or a rate."""

    deal: Deal
    customer: Customer
    owner: Person
    on: date
    cents: int | None
    worth: int | None
    goal: str = ""  # of the strategy for its customer
    next: StrategyAction | None = None  # the first of its open actions


@dataclass(frozen=True)
class Serving:
    """`expected` are the first that the viewer may see, of `count`; `hidden` are those they may
    not. `late` should have come before today: they are expected on no day."""

    progress: Progress
    expected: Sequence[Expected]
    count: int
    hidden: int
    ahead: int  # what all are worth together
    unrated: int
    late: int
    open: Sequence[Open]  # for a figure that is no money

    @property
    def is_of_money(self) -> bool:
        return self.progress.figure.is_sum

    @property
    def uncovered(self) -> int | None:
        """The per cent of the target that nothing serves, rounded up; None where the figure is in
        another currency."""
        wanted = self.progress.target.value
        if not self.is_of_money or not self.progress.is_comparable or not wanted:
            return None
        covered = min(self.progress.figure.numerator + self.ahead, wanted)
        return -(-100 * (wanted - covered) // wanted)


def serving(session: Session, target_id: int, viewer: Person, now: datetime) -> Serving:
    """Raises NoLongerThere, or NotAllowed for a target the viewer is not to know of."""
    target = session.get(Target, target_id)
    if target is None:
        raise errors.NoLongerThere
    if target.id not in {one.id for one in seen_by(session, viewer, target.period)}:
        raise errors.NotAllowed
    [reached] = progress(session, [target], now)
    scope = Scope(session.get_one(Person, target.person_id), target.breadth)
    today = now.astimezone(viewer.tz).date()
    if not reached.figure.is_sum:
        open, count = still_open(session, target.key, scope, target.period, viewer)
        return Serving(reached, (), count, 0, 0, 0, 0, open)
    found = _expected(session, target, scope, today)
    ids = set(session.scalars(_ids(target, _mine(target, scope, session, viewer))))
    seen = [one for one in found if _id(one) in ids]
    return Serving(
        reached,
        _with_strategies(session, [one for _, one in seen[:MOST]]),
        len(found),
        len(found) - len(seen),
        sum(one.worth or 0 for _, one in found),
        sum(one.worth is None for _, one in found),
        len(session.scalars(_ids(target, _late(target, scope, today))).all()),
        (),
    )


Row = tuple[Deal | Instalment, Expected]


def _id(row: Row) -> int:
    return row[0].id


def _of(target: Target) -> type[Deal] | type[Instalment]:
    return Instalment if target.key is Key.RECEIVED_AMOUNT else Deal


def _day(target: Target) -> Any:
    return col(Instalment.due_on) if _of(target) is Instalment else col(Deal.expected_on)


def _counts(target: Target, scope: Scope) -> list[ColumnElement[bool]]:
    """What is not paid of deals that were won; or the deals that are open."""
    there = [col(Deal.deleted_at).is_(None), scope.holds(col(_of(target).owner_id))]
    if _of(target) is Instalment:
        is_owed = [col(Deal.state) == DealState.WON, col(Instalment.received_on).is_(None)]
        return [*there, *is_owed]
    if target.key in OF_KINDS:
        there.append(col(Deal.kind).in_(OF_KINDS[target.key]))
    return [*there, col(Deal.state) == DealState.OPEN]


def _ids(target: Target, where: list[ColumnElement[bool]]) -> Select[int]:
    found = select(col(_of(target).id)).select_from(Deal)
    if _of(target) is Instalment:
        found = found.join(Instalment, col(Instalment.deal_id) == col(Deal.id))
    return found.where(*where)


def _mine(
    target: Target, scope: Scope, session: Session, viewer: Person
) -> list[ColumnElement[bool]]:
    seen = may_see(session, viewer, col(_of(target).owner_id), col(Deal.customer_id))
    return [*_counts(target, scope), seen]


def _late(target: Target, scope: Scope, today: date) -> list[ColumnElement[bool]]:
    is_late = _day(target).between(target.first, target.last) & (_day(target) < today)
    return [*_counts(target, scope), is_late]


def _expected(session: Session, target: Target, scope: Scope, today: date) -> list[Row]:
    """As they are expected, from today on."""
    ahead = _day(target).between(max(target.first, today), target.last)
    ids = _ids(target, [*_counts(target, scope), ahead])
    noun = _of(target)
    asked = select(noun, Deal, Customer, Person).select_from(noun)
    if noun is Instalment:
        asked = asked.join(Deal, col(Deal.id) == col(Instalment.deal_id))
    asked = (
        asked.join(Customer, col(Customer.id) == Deal.customer_id)
        .join(Person, col(Person.id) == noun.owner_id)
        .where(col(noun.id).in_(ids))
        .order_by(_day(target), col(noun.id))
    )
    found: list[Row] = []
    for row, deal, customer, owner in session.execute(asked):
        on = row.due_on if isinstance(row, Instalment) else row.expected_on
        worth = _worth(session, row, target.currency)
        found.append((row, Expected(deal, customer, owner, on, row.cents, worth)))
    return found


def _worth(session: Session, row: Deal | Instalment, currency: str) -> int | None:
    """At the rate of today."""
    if row.cents is None or row.currency == currency:
        return row.cents
    rate = rates.current(session, row.currency)
    if rate is None or rate.reporting != currency:
        return None
    return converted(row.cents, Decimal(rate.rate))


def _with_strategies(session: Session, found: list[Expected]) -> list[Expected]:
    strategies = Strategy.current_of(session, {one.customer.id for one in found})
    actions = StrategyAction.of_strategies(session, [one.id for one in strategies])
    goals = {one.customer_id: one.goal for one in strategies}
    first: dict[int, StrategyAction] = {}
    for action in sorted(actions, key=lambda one: (one.due or date.max, one.id)):
        if action.is_open:
            first.setdefault(action.customer_id, action)
    return [
        Expected(
            one.deal,
            one.customer,
            one.owner,
            one.on,
            one.cents,
            one.worth,
            goals.get(one.customer.id, ""),
            first.get(one.customer.id),
        )
        for one in found
    ]
