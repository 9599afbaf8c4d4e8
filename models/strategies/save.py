"""Stores the strategy for a customer."""

from datetime import datetime

from sqlmodel import Session

from models import errors
from models.commitments.action_occurrence import StrategyEnd
from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.errors import Invalid
from models.people.person import Person
from models.strategies import entry as entries
from models.strategies.entry import ActionEntry, StrategyEntry
from models.strategies.strategy import Strategy

TRAITS = ("segment", "industry_weight", "potential", "urgency")


class ChangedMeanwhile(Exception):
    """Somebody else saved a strategy after the form was opened; `stored` is theirs."""

    def __init__(self, stored: StrategyEntry) -> None:
        super().__init__(self.__doc__)
        self.stored = stored


def save(
    session: Session,
    customer: Customer,
    entry: StrategyEntry,
    stamp: str,
    by: Person,
    now: datetime,
    *,
    is_new: bool,
) -> Strategy:
    """Store it: as a change of the current strategy or, where it `is_new` or there is none, as
    another one, which ends the current. `stamp` is that of what was stored when the form was
    opened. Raises Invalid, NoLongerThere or ChangedMeanwhile."""
    session.refresh(customer, with_for_update=True)  # a concurrent save waits here
    stored = entries.read(session, customer)
    if problems := entries.check(entry, stored, now.astimezone(by.tz), by.locale):
        raise Invalid(problems)
    if not customer.is_live:
        raise errors.NoLongerThere
    if stored.stamp not in (stamp, entry.stamp):
        raise ChangedMeanwhile(stored)
    _store_traits(session, customer, entry, now)
    current = Strategy.current(session, customer.id)
    if current is None or is_new:
        current = _begin(session, customer, current, by, now)
    current.goal, current.expected_effect = entry.goal, entry.expected_effect
    session.add(current)
    session.flush()
    _store_actions(session, current, entry, by, now)
    return current


def meet_goal(session: Session, customer: Customer, now: datetime) -> Strategy:
    """The goal is met: the strategy and its actions have ended. Raises NoLongerThere."""
    session.refresh(customer, with_for_update=True)
    current = Strategy.current(session, customer.id)
    if current is None:
        raise errors.NoLongerThere
    current.end(session, StrategyEnd.GOAL_MET, now)
    return current


def _store_actions(
    session: Session, strategy: Strategy, entry: StrategyEntry, by: Person, now: datetime
) -> None:
    """A row that is gone is removed, one that is new is added."""
    known = {one.id: one for one in strategy.actions(session) if one.is_open}
    for removed in known.keys() - {one.id for one in entry.actions}:
        known[removed].end(session, StrategyEnd.REMOVED, now)
    for one in entry.actions:
        if one.id in known:
            _change(session, known[one.id], one, by, now)
        else:
            _add(session, strategy, one, by, now)


def _store_traits(
    session: Session, customer: Customer, entry: StrategyEntry, now: datetime
) -> None:
    for name in TRAITS:
        setattr(customer, name, getattr(entry, name))
    customer.update_reminders(session, now)  # each segment has a cadence of its own


def _begin(
    session: Session, customer: Customer, current: Strategy | None, by: Person, now: datetime
) -> Strategy:
    if current is not None:
        current.end(session, StrategyEnd.REPLACED, now)
    session.flush()
    return Strategy(customer_id=customer.id, goal="", created_at=now, created_by_id=by.id)


def _add(session: Session, strategy: Strategy, one: ActionEntry, by: Person, now: datetime) -> None:
    action = StrategyAction(
        strategy_id=strategy.id,
        customer_id=strategy.customer_id,
        owner_id=_owner(session, one, by).id,
        given_by_id=by.id,
        given_at=now,
        text=one.text,
        created_at=now,
    )
    session.add(action)
    session.flush()
    rule = entries.rule_of(one, now.astimezone(by.tz), by.locale)
    action.plan(session, rule, one.timing, now)


def _change(
    session: Session, action: StrategyAction, one: ActionEntry, by: Person, now: datetime
) -> None:
    """What was settled of it stays counted; a timing that was left as it was goes on."""
    action.text = one.text
    owner = _owner(session, one, by, {action.owner_id})
    if one.timing != action.timing:
        rule = entries.rule_of(one, now.astimezone(by.tz), by.locale)
        action.plan(session, rule, one.timing, now)
    session.add(action)
    action.reassign(session, owner, by, now)


def _owner(session: Session, one: ActionEntry, by: Person, had: set[int] | None = None) -> Person:
    field = f"action_{one.row}_owner"
    return Person.colleague(session, one.owner or by.user_id, field, had or set())
