"""What the records offer as the cause of a figure: whose rows count against it, and what happened
meanwhile."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models.commitments.action_occurrence import ActionOccurrence, OccurrenceState
from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.reviews.frozen import FrozenFigure, FrozenRow
from models.reviews.scope import Scope
from models.rules.figures import ACTIVITY, MEANS, SUMS
from models.rules.time.periods import Period
from models.support.request import SupportRequest
from models.support.terms import Answer, SupportKind

MOST = 3  # of each sort


@dataclass(frozen=True)
class Counted:
    """Who has the most rows, with how many each; the rows of all others, and those that name
    nobody. Together they are the rows that count against the figure."""

    most: list[tuple[str, int]]
    others: int = 0
    nobodys: int = 0


@dataclass(frozen=True)
class Evidence:
    """The customers and people whose rows count against a figure."""

    customers: Counted
    owners: Counted


@dataclass(frozen=True)
class Circumstances:
    """Customers that ended, with why; requests that were refused, and actions that were skipped:
    of the period, each with the customer's name. `more` is how many there are beyond these."""

    ended: list[tuple[str, str]]
    refused: list[tuple[str, SupportKind, str]]
    skipped: list[tuple[str, str, str]]
    more: int


def against(session: Session, figure: FrozenFigure) -> Evidence:
    """From its frozen rows; of a plain count every row counts, of what was done or won none."""
    if figure.key in (*ACTIVITY, *SUMS):
        return Evidence(Counted([]), Counted([]))
    missed = [col(FrozenRow.figure_id) == figure.id]
    if figure.denominator is not None:
        missed.append(col(FrozenRow.is_hit).is_(False))
    count = _count(session, figure, missed)
    return Evidence(
        _most(session, col(FrozenRow.customer), missed, count),
        _most(session, col(FrozenRow.owner), missed, count),
    )


def circumstances(session: Session, scope: Scope, period: Period) -> Circumstances:
    """A day is one of the person whose scope it is."""
    starts, ends = period.start(scope.person.tz), period.end(scope.person.tz)
    ended = _ended(scope, period)
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
    more = sum(
        max(0, session.exec(select(func.count()).select_from(one.subquery())).one() - MOST)
        for one in (ended, refused, skipped)
    )
    return Circumstances(
        list(session.exec(ended.limit(MOST)).all()),
        [(name, SupportKind(kind), why) for name, kind, why in session.exec(refused.limit(MOST))],
        list(session.exec(skipped.limit(MOST)).all()),
        more,
    )


def ended(session: Session, scope: Scope, period: Period) -> list[tuple[str, str]]:
    """The customers that ended in the period, the last first, each with why. One that a file
    brings as over was never ours to lose."""
    return list(session.exec(_ended(scope, period)).all())


def _ended(scope: Scope, period: Period) -> SelectOfScalar[Any]:
    starts, ends = period.start(scope.person.tz), period.end(scope.person.tz)
    found: Any = select(Customer.name, Customer.ended_why)
    found = found.where(scope.holds(col(Customer.owner_id)), scope.concerns(col(Customer.id)))
    counts_at = col(Customer.end_counts_at)
    found = found.where(counts_at >= starts, counts_at < ends)
    chosen: SelectOfScalar[Any] = found.order_by(counts_at.desc())
    return chosen


def _count(session: Session, figure: FrozenFigure, missed: list[ColumnElement[bool]]) -> int:
    """The rows that count against it. Of very many not all are kept; a mean doesn't count them."""
    if figure.key in MEANS:
        return session.exec(select(func.count(col(FrozenRow.id))).where(*missed)).one()
    if figure.denominator is None:
        return figure.numerator
    return figure.denominator - figure.numerator


def _most(
    session: Session, name: Mapped[Any], where: list[ColumnElement[bool]], count: int
) -> Counted:
    """Of `count` rows."""
    many = func.count().label("many")
    grouped = select(name, many).where(*where).group_by(name).order_by(many.desc(), name)
    found = session.exec(grouped).all()
    nobodys = sum(rows for one, rows in found if one is None)
    most = [(one, rows) for one, rows in found if one is not None][:MOST]
    return Counted(most, count - nobodys - sum(rows for _, rows in most), nobodys)
