"""Deals as they are stored: exact, and going where their customer goes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Engine, func, select
from sqlmodel import Session

from models import Customer, Deal, Person, errors
from models.commitments.deal_terms import Terms
from models.deals import access, rates
from models.deals.details import totals
from models.merging import merge as merging
from models.rules.amounts.money import MOST, to_cents
from models.rules.deals import DealKind, DealStage, DealState, LostReason
from tests import firm

NOW = firm.START
TODAY = date(2026, 5, 6)
DAY = timedelta(days=1)
OPEN = Terms(
    kind=DealKind.UPSELL,
    state=DealState.OPEN,
    opened=TODAY,
    stage=DealStage.PROPOSAL,
    cents=50_000_000,
    currency="CNY",
)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with firm.open_engine(database_url) as engine:
        firm.found(engine)
        yield engine


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with firm.session_of(engine) as session:
        yield session


def person(session: Session, name: str) -> Person:
    return Person.get_or_create(session, f"U{name.upper()}")


def deal(session: Session, terms: Terms = OPEN, customer: str = "Acme") -> Deal:
    alice = person(session, "alice")
    of = Customer.create(session, customer, alice, NOW)
    return Deal.create(session, terms, customer_id=of.id, owner=alice, by=alice, now=NOW)


def problems(session: Session, terms: Terms) -> dict[str | None, type[errors.Problem]]:
    with pytest.raises(errors.Invalid) as refused:
        deal(session, terms)
    return {one.field: type(one) for one in refused.value.problems}


def test_large_sums_are_exact(session: Session) -> None:
    cents, count = to_cents(Decimal(MOST)) - 1, 101
    for number in range(count):
        deal(session, replace(OPEN, cents=cents), f"Customer {number % 3}")
    assert float(count * cents) != count * cents  # no sum of floats would be exact
    assert session.scalar(select(func.sum(Deal.cents))) == count * cents


def test_currencies_are_added_up_each_for_itself(session: Session) -> None:
    one = deal(session)
    other = deal(session, replace(OPEN, cents=250_050, currency="USD"))
    bare = deal(session, replace(OPEN, cents=None, currency=""))
    assert totals([one, other, one, bare]) == {"CNY": 100_000_000, "USD": 250_050}


def test_the_currency_of_figures_is_the_only_one_there_is_or_the_chosen_one(
    session: Session,
) -> None:
    assert rates.reporting(session) == ""
    deal(session)
    assert rates.reporting(session) == "CNY"
    dollars = deal(session, replace(OPEN, currency="USD"))
    assert rates.reporting(session) == ""
    dollars.delete(session, NOW)
    session.flush()
    assert rates.reporting(session) == "CNY"


def test_days_that_cannot_be_are_refused_beside_their_fields(session: Session) -> None:
    won = replace(OPEN, state=DealState.WON, closed=TODAY)
    assert problems(session, replace(won, closed=TODAY - DAY)) == {
        "closed": errors.ClosedBeforeOpened
    }
    assert problems(session, replace(won, closed=TODAY + DAY)) == {"closed": errors.DayInFuture}
    assert problems(session, replace(won, closed=None, cents=None)) == {
        "closed": errors.Empty,
        "amount": errors.Empty,
    }
    assert problems(session, replace(OPEN, expected=TODAY - DAY)) == {"expected": errors.DateInPast}
    lost = replace(won, state=DealState.LOST)
    assert problems(session, lost) == {"reason": errors.Empty}
    assert problems(session, replace(OPEN, stage=None)) == {"stage": errors.Empty}


def test_a_stage_counts_its_days_from_when_it_was_reached(session: Session) -> None:
    alice, one = person(session, "alice"), deal(session)
    later = NOW + 3 * DAY
    one.change(session, replace(OPEN, title="CRM"), alice, later)
    assert one.staged_on == TODAY
    one.change(session, replace(OPEN, stage=DealStage.CONTRACT), alice, later)
    assert one.staged_on == TODAY + 3 * DAY


def test_reopened_it_has_neither_day_nor_reason(session: Session) -> None:
    lost = replace(
        OPEN, state=DealState.LOST, closed=TODAY, reason=LostReason.PRICE, why="too dear"
    )
    one = deal(session, lost)
    one.reopen(session, NOW)
    assert (one.state, one.closed_on, one.lost_reason, one.lost_why) == (
        DealState.OPEN,
        None,
        None,
        "",
    )


def test_deals_go_with_a_merge_and_come_back_with_its_undo(session: Session) -> None:
    alice = person(session, "alice")
    kept, moved = deal(session), deal(session, customer="Acme Inc")
    other = moved.customer_id
    made = merging.merge(session, kept.customer_id, other, "V1", alice, NOW)
    session.refresh(moved)
    assert moved.customer_id == kept.customer_id
    merging.undo(session, made.id, alice, NOW)
    session.refresh(moved)
    assert moved.customer_id == other


def test_open_deals_go_to_the_customers_new_owner_closed_ones_stay(session: Session) -> None:
    alice, bob = person(session, "alice"), person(session, "bob")
    one = deal(session)
    won = deal(session, replace(OPEN, state=DealState.WON, closed=TODAY))
    customer = session.get_one(Customer, one.customer_id)
    customer.reassign(session, bob, alice, NOW)
    assert (one.owner_id, won.owner_id) == (bob.id, alice.id)


def test_who_sees_the_customer_sees_its_deals_and_changes_none(session: Session) -> None:
    alice, bob, mei = (person(session, name) for name in ("alice", "bob", "mei"))
    one = deal(session)
    assert access.may_change(session, one, alice)
    assert access.may_change(session, one, mei)
    assert not access.may_see(session, one, bob)
    session.get_one(Customer, one.customer_id).share_with(session, [bob])
    assert access.may_see(session, one, bob)
    assert not access.may_change(session, one, bob)
