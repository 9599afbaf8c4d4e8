"""What the records offer as the cause of a figure: whose rows count against it, and what happened
meanwhile."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from models.commitments.action_occurrence import ActionOccurrence, OccurrenceState
from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.reviews.frozen import FrozenFigure, FrozenRow
from models.reviews.scope import Scope
from models.rules.figures import ACTIVITY, SUMS
from models.rules.time.periods import Period
from models.support.request import SupportRequest
from models.support.terms import Answer, SupportKind

MOST = 3  # of each sort
Counted = list[tuple[str, int]]


@dataclass(frozen=True)
class Evidence:
    """The customers and people with the most rows that count against a figure."""

    customers: Counted
    owners: Counted


@dataclass(frozen=True)
class Circumstances:
    """Customers that ended, with why; requests that were refused, and actions that were skipped:
    of the period, each with the customer's name."""

    ended: list[tuple[str, str]]
    refused: list[tuple[str, SupportKind, str]]
    skipped: list[tuple[str, str, str]]


def against(session: Session, figure: FrozenFigure) -> Evidence:
    """From its frozen rows; of a plain count every row counts, of what was done or won none."""
    if figure.key in (*ACTIVITY, *SUMS):
        return Evidence([], [])
    missed = [col(FrozenRow.figure_id) == figure.id]
    if figure.denominator is not None:
        missed.append(col(FrozenRow.is_hit).is_(False))
    return Evidence(
        _most(session, col(FrozenRow.customer), missed),
        _most(session, col(FrozenRow.owner), missed),
    )


def circumstances(session: Session, scope: Scope, period: Period) -> Circumstances:
    """A day is one of the person whose scope it is."""
    starts, ends = period.start(scope.person.tz), period.end(scope.person.tz)
    ended = (
        select(Customer.name, Customer.ended_why)
        .where(scope.holds(col(Customer.owner_id)), scope.concerns(col(Customer.id)))
        .where(col(Customer.ended_at) >= starts, col(Customer.ended_at) < ends)
        .order_by(col(Customer.ended_at).desc())
    )
    refused = (
        select(Customer.name, SupportRequest.kind, SupportRequest.answer_text)
        .join(Customer, col(Customer.id) == col(SupportRequest.customer_id))
        .where(scope.holds(col(SupportRequest.asker_id)), SupportRequest.answer == Answer.REFUSED)
        .where(scope.concerns(col(SupportRequest.customer_id)))
        .where(col(SupportRequest.answered_at) >= starts)
        .where(col(SupportRequest.answered_at) < ends)
        .order_by(col(SupportRequest.answered_at).desc())
    )
    skipped = (
        select(Customer.name, StrategyAction.text, ActionOccurrence.reason)
        .join(StrategyAction, col(StrategyAction.id) == col(ActionOccurrence.action_id))
        .join(Customer, col(Customer.id) == col(ActionOccurrence.customer_id))
        .where(scope.holds(col(StrategyAction.owner_id)))
        .where(scope.concerns(col(ActionOccurrence.customer_id)))
        .where(ActionOccurrence.state == OccurrenceState.SKIPPED)
        .where(col(ActionOccurrence.due).between(period.first, period.last))
        .order_by(col(ActionOccurrence.due).desc())
    )
    return Circumstances(
        list(session.exec(ended.limit(MOST)).all()),
        [(name, SupportKind(kind), why) for name, kind, why in session.exec(refused.limit(MOST))],
        list(session.exec(skipped.limit(MOST)).all()),
    )


def _most(session: Session, name: Mapped[Any], where: list[ColumnElement[bool]]) -> Counted:
    count = func.count().label("many")
    found = select(name, count).where(*where, name.is_not(None)).group_by(name)
    return list(session.exec(found.order_by(count.desc(), name).limit(MOST)).all())
