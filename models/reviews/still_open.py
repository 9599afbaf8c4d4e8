"""What is open that a figure will count: issues, to-dos, planned contacts, requests, deals, or else
actions of strategies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, literal
from sqlmodel import Session, col, select

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.people.person import Person
from models.reviews.scope import Scope, may_see
from models.rules.deals import DealState
from models.rules.figures import Key
from models.rules.time.period import Period
from models.support.request import SupportRequest

MOST = 15
NOTHING = literal("")


@dataclass(frozen=True)
class Open:
    """`on` is when it is due, None where it has a moment of its own."""

    what: str
    customer: str | None
    owner: str
    on: date | None


@dataclass(frozen=True)
class _Of:
    noun: type[Any]
    what: Any
    day: Any
    where: tuple[ColumnElement[bool], ...]


def _issues(period: Period) -> _Of:
    is_open = (col(Issue.answered_at).is_(None), col(Issue.cancelled_at).is_(None))
    return _Of(Issue, col(Issue.question), col(Issue.deadline), is_open)


def _todos(period: Period) -> _Of:
    is_open = (
        col(Todo.done_at).is_(None),
        col(Todo.cancelled_at).is_(None),
        col(Todo.due).between(period.first, period.last),
    )
    return _Of(Todo, col(Todo.text), col(Todo.due), is_open)


def _planned(period: Period) -> _Of:
    is_ahead = (
        col(Appointment.state) == AppointmentState.PLANNED,
        col(Appointment.on).between(period.first, period.last),
    )
    return _Of(Appointment, NOTHING, col(Appointment.on), is_ahead)


def _requests(period: Period) -> _Of:
    is_open = (
        col(SupportRequest.answered_at).is_(None),
        col(SupportRequest.cancelled_at).is_(None),
    )
    return _Of(SupportRequest, col(SupportRequest.what), col(SupportRequest.deadline), is_open)


def _deals(period: Period) -> _Of:
    is_ahead = (
        col(Deal.state) == DealState.OPEN,
        col(Deal.deleted_at).is_(None),
        col(Deal.expected_on).between(period.first, period.last),
    )
    return _Of(Deal, col(Deal.title), col(Deal.expected_on), is_ahead)


def _actions(period: Period) -> _Of:
    is_ahead = (
        col(StrategyAction.ended_at).is_(None),
        col(StrategyAction.due).between(period.first, period.last),
    )
    return _Of(StrategyAction, col(StrategyAction.text), col(StrategyAction.due), is_ahead)


BY_KEY = {
    Key.ANSWERED_ON_TIME: _issues,
    Key.UNRESOLVED_ISSUES: _issues,
    Key.PROMISES_KEPT: _todos,
    Key.REQUESTS_ANSWERED: _requests,
    Key.CONVERSION: _deals,
    Key.REPURCHASE: _deals,
    Key.LOGGED_ON_TIME: _planned,
    Key.FOLLOW_UPS: _planned,
    Key.VISITS: _planned,
    Key.CUSTOMERS_REACHED: _planned,
    Key.CONTACTS_REACHED: _planned,
    Key.CONTACT_COVERAGE: _planned,
}


def still_open(
    session: Session, key: Key, scope: Scope, period: Period, viewer: Person
) -> tuple[Sequence[Open], int]:
    """The first, as they are due, of those that the viewer may see, and how many there are."""
    of = BY_KEY.get(key, _actions)(period)
    noun = of.noun
    asked = (
        select(of.what, col(Customer.name), col(Person.name), of.day)
        .add_columns(func.count().over())
        .select_from(noun)
        .join(Person, col(Person.id) == noun.owner_id)
        .outerjoin(Customer, col(Customer.id) == noun.customer_id)
        .where(
            *of.where,
            scope.holds(noun.owner_id),
            may_see(session, viewer, noun.owner_id, noun.customer_id),
        )
        .order_by(of.day, noun.id)
        .limit(MOST)
    )
    rows = session.execute(asked).all()
    found = [
        Open(what, customer, owner, day.astimezone(viewer.tz).date() if _is_instant(day) else day)
        for what, customer, owner, day, _ in rows
    ]
    return found, rows[0][-1] if rows else 0


def _is_instant(day: object) -> bool:
    return isinstance(day, datetime)
