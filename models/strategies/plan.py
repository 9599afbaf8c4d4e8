"""Strategies as people see them: one customer's, with its actions and what was done of them; and
those of all customers of a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, col, select

from models.commitments.action_occurrence import (
    ActionOccurrence,
    Completion,
    completions,
    skipped,
)
from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.notifications.loaders.strategy import action_details
from models.notifications.loaders.support import support_details
from models.notifications.subjects import ActionDetails, SupportDetails
from models.people.person import Person
from models.people.segment_table import segment_table
from models.rules import recurrence
from models.rules.segments import Table
from models.strategies.strategy import Strategy
from models.support.request import SupportRequest

SHOWN_DAYS = 3
SHOWN_SKIPS = 2
MAX_LISTED = 15


@dataclass(frozen=True)
class ActionProgress:
    """An action with what was done of it, and what was skipped, the latest first; `days` are the
    next ones on which it is due."""

    details: ActionDetails
    completion: Completion
    days: list[date]
    asked: SupportDetails | None = None  # the latest support asked for it
    skipped: Sequence[ActionOccurrence] = ()


@dataclass(frozen=True)
class Plan:
    """The strategy for a customer; `strategy` is None where there is none."""

    customer: Customer
    strategy: Strategy | None
    actions: list[ActionProgress]
    earlier: list[Strategy]
    may_edit: bool
    table: Table

    @property
    def completion(self) -> Completion:
        return total(self.actions)


@dataclass(frozen=True)
class Listed:
    """A customer's current strategy in a list; `due` is the first day of an open action."""

    customer: Customer
    strategy: Strategy
    completion: Completion
    due: date | None


def plan(session: Session, customer: Customer, by: Person, now: datetime) -> Plan:
    current = Strategy.current(session, customer.id)
    actions = current.actions(session) if current else []
    return Plan(
        customer=customer,
        strategy=current,
        actions=_progress(session, actions, now),
        earlier=Strategy.earlier(session, customer.id),
        may_edit=customer.is_live and customer.may_be_edited_by(session, by),
        table=segment_table(session, customer.team_id),
    )


def listing(session: Session, by: Person, now: datetime) -> tuple[list[Listed], int]:
    """The current strategies of a person's own customers, the next due first; and how many there
    are beside those that are listed."""
    mine = select(Strategy, Customer).where(
        Customer.id == Strategy.customer_id,
        col(Strategy.ended_at).is_(None),
        Customer.owner_id == by.id,
        col(Customer.archived_at).is_(None),
    )
    found = session.exec(mine.order_by(col(Customer.id))).all()
    listed = []
    for strategy, customer in found:
        actions = _progress(session, strategy.actions(session), now)
        days = [one.days[0] for one in actions if one.days]
        listed.append(Listed(customer, strategy, total(actions), min(days, default=None)))
    listed.sort(key=lambda one: (one.due or date.max, one.customer.id))
    return listed[:MAX_LISTED], len(listed[MAX_LISTED:])


def with_strategy(session: Session, by: Person, but: int) -> list[Customer]:
    """The customers that `by` may see whose strategy can be copied, the latest first."""
    seen = Customer.visible_to(session, by).where(
        col(Customer.id).in_(select(Strategy.customer_id).where(col(Strategy.ended_at).is_(None))),
        Customer.id != but,
    )
    return list(session.exec(seen.order_by(col(Customer.id).desc()).limit(100)))


def total(actions: list[ActionProgress]) -> Completion:
    return Completion(
        sum(one.completion.done for one in actions), sum(one.completion.of for one in actions)
    )


def _progress(
    session: Session, actions: list[StrategyAction], now: datetime
) -> list[ActionProgress]:
    counts = completions(session, actions, now)
    details = [action_details(session, one) for one in actions]
    asked, left_out = _asked(session, [one.id for one in actions]), skipped(session, actions)
    return [
        ActionProgress(
            one, counts[id], _days(one, now), asked.get(id), left_out.get(id, [])[:SHOWN_SKIPS]
        )
        for id, one in ((one.action.id, one) for one in details)
    ]


def _asked(session: Session, action_ids: list[int]) -> dict[int | None, SupportDetails]:
    theirs = select(SupportRequest).where(
        col(SupportRequest.action_id).in_(action_ids), col(SupportRequest.cancelled_at).is_(None)
    )
    found = session.exec(theirs.order_by(col(SupportRequest.id))).all() if action_ids else ()
    latest = {one.action_id: one for one in found}
    return {id: support_details(session, one) for id, one in latest.items()}


def _days(details: ActionDetails, now: datetime) -> list[date]:
    """The day of the open occurrence and those after it."""
    slot, due = details.at(now)
    if due is None or details.is_settled:
        return []
    rule, days = details.action.recurs_by, [due]
    if rule is not None and slot is not None:
        more = SHOWN_DAYS - 1
        days += recurrence.next_days(rule, max(slot, due), more, details.owner.is_workday)
    return days
