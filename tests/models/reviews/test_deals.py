"""Deals in the figures: what is added up, at which rate, and who bought again."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from models import Customer, Workspace, errors
from models.deals import rates
from models.money import rates as money
from models.people.person import Role
from models.rules.deals import DealKind, LostReason
from models.rules.figures import Key
from tests import firm
from tests.models.reviews.test_figures import (
    LATER,
    NOW,
    Q1,
    Q2,
    bought,
    counter,
    figure,
    paid,
    person,
    ratio,
    rows,
)

RATE = Decimal("7.1")


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with firm.open_engine(database_url) as engine:
        firm.found(engine)
        yield engine


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with firm.session_of(engine) as session:
        person(session, "mei").role = Role.ADMIN
        yield session


def choose(session: Session, currency: str) -> None:
    money.choose(session, person(session, "mei"), currency)


def set_rate(session: Session, currency: str, rate: Decimal = RATE) -> int:
    return rates.set_rate(session, person(session, "mei"), currency, rate, NOW)[1]


def test_one_currency_is_added_up_without_a_choice(session: Session) -> None:
    bought(session, "Acme", 100)
    bought(session, "Bolt", 250, kind=DealKind.NEW)
    signed, upsell = figure(session, Key.SIGNED_AMOUNT), figure(session, Key.UPSELL)
    assert (signed.numerator, signed.currency, ratio(upsell)) == (35_000, "CNY", (10_000, 1))


def test_what_is_signed_is_told_apart_by_the_kind_of_deal(session: Session) -> None:
    bought(session, "Acme", 100, kind=DealKind.NEW)
    bought(session, "Bolt", 20, kind=DealKind.RENEWAL)
    bought(session, "Bolt", 3, kind=DealKind.CROSS_SELL)
    keys = (Key.SIGNED_AMOUNT, Key.NEW_BUSINESS, Key.RENEWALS, Key.UPSELL)
    assert [figure(session, key).numerator for key in keys] == [12_300, 10_000, 2_000, 300]


def test_two_currencies_without_a_rate_are_counted_and_never_added(session: Session) -> None:
    bought(session, "Acme", 100)
    bought(session, "Bolt", 50, "USD")
    signed = figure(session, Key.SIGNED_AMOUNT)
    assert (signed.numerator, signed.denominator, signed.unrated) == (0, 2, 2)
    choose(session, "CNY")
    signed = figure(session, Key.SIGNED_AMOUNT)
    assert (signed.numerator, signed.denominator, signed.unrated) == (10_000, 2, 1)
    [left_out, counted] = rows(session, Key.SIGNED_AMOUNT)
    assert (left_out.row.is_hit, left_out.row.score, left_out.word) == (False, 5_000, "USD")
    assert (counted.row.is_hit, counted.customer) == (True, "Acme")


def test_a_rate_is_frozen_when_a_deal_closes(session: Session) -> None:
    choose(session, "CNY")
    set_rate(session, "USD")
    one = bought(session, "Acme", 100, "USD")
    assert (one.rate, one.rate_on, one.rated_cents) == ("7.1", date(2026, 5, 6), 71_000)
    assert set_rate(session, "USD", Decimal(8)) == 0
    assert figure(session, Key.SIGNED_AMOUNT).numerator == 71_000


def test_a_rate_that_comes_later_is_taken_by_what_had_none(session: Session) -> None:
    choose(session, "CNY")
    bought(session, "Acme", 100, "USD")
    assert set_rate(session, "USD") == 1
    assert figure(session, Key.SIGNED_AMOUNT).numerator == 71_000


def test_another_currency_of_the_figures_needs_rates_of_its_own(session: Session) -> None:
    choose(session, "CNY")
    set_rate(session, "USD")
    bought(session, "Acme", 100, "USD")
    bought(session, "Bolt", 100, "JPY")
    choose(session, "USD")
    signed = figure(session, Key.SIGNED_AMOUNT)
    assert (signed.numerator, signed.unrated, signed.currency) == (10_000, 1, "USD")


def test_a_half_of_the_smallest_part_goes_to_the_even_side(session: Session) -> None:
    choose(session, "CNY")
    set_rate(session, "JPY", Decimal("0.0005"))
    assert bought(session, "Acme", 10, "JPY").rated_cents == 0  # of 0.5
    assert bought(session, "Acme", 30, "JPY").rated_cents == 2  # of 1.5


def test_only_admins_choose_currency_and_rates(session: Session) -> None:
    alice = person(session, "alice")
    with pytest.raises(errors.OnlyAdmins):
        money.choose(session, alice, "CNY")
    with pytest.raises(errors.NoReportingCurrency):
        set_rate(session, "USD")
    choose(session, "CNY")
    with pytest.raises(errors.OnlyAdmins):
        rates.set_rate(session, alice, "USD", RATE, NOW)
    with pytest.raises(errors.RateUnreadable):
        set_rate(session, "USD", Decimal(0))
    assert session.get_one(Workspace, firm.TEAM).currency == "CNY"


def test_what_was_paid_is_a_figure_of_its_own_on_the_day_it_came(session: Session) -> None:
    choose(session, "CNY")
    deal = bought(session, "Acme", 100, "USD", on=date(2026, 3, 31))
    assert not figure(session, Key.RECEIVED_AMOUNT).size
    one = paid(session, deal)
    received = figure(session, Key.RECEIVED_AMOUNT)
    assert (received.numerator, received.denominator, received.unrated) == (0, 1, 1)
    set_rate(session, "USD")
    assert ratio(figure(session, Key.RECEIVED_AMOUNT)) == (71_000, 1)
    assert not figure(session, Key.SIGNED_AMOUNT).size
    one.take_back(session, NOW)
    session.flush()
    assert not figure(session, Key.RECEIVED_AMOUNT).size
    assert one.rated_cents is None


def test_a_deleted_deal_s_instalments_count_for_nothing(session: Session) -> None:
    deal = bought(session, "Acme")
    paid(session, deal)
    deal.delete(session, LATER)
    session.flush()
    assert not figure(session, Key.RECEIVED_AMOUNT).size


def test_who_won_who_lost_and_why(session: Session) -> None:
    bought(session, "Acme")
    for reason in (LostReason.PRICE, LostReason.TIMING, LostReason.PRICE):
        bought(session, "Bolt", lost=reason)
    assert ratio(figure(session, Key.CONVERSION)) == (1, 4)
    assert counter(session, "alice").lost(Q2) == [(LostReason.PRICE, 2), (LostReason.TIMING, 1)]


def test_who_had_bought_before_buys_again(session: Session) -> None:
    new = DealKind.NEW
    bought(session, "Acme", on=date(2026, 3, 31), kind=new)
    bought(session, "Acme", kind=new)
    bought(session, "Bolt", kind=new)
    assert ratio(figure(session, Key.REPURCHASE)) == (1, 2)
    assert ratio(figure(session, Key.REPURCHASE, period=Q1)) == (0, 1)
    bought(session, "Bolt", kind=new)
    assert ratio(figure(session, Key.REPURCHASE)) == (2, 2)


@pytest.mark.parametrize("kind", [DealKind.UPSELL, DealKind.RENEWAL, DealKind.CROSS_SELL])
def test_what_a_customer_of_old_renews_or_adds_to_was_bought_before(
    session: Session, kind: DealKind
) -> None:
    deal = bought(session, "Acme", kind=kind)
    assert ratio(figure(session, Key.REPURCHASE)) == (0, 0)  # nobody knows what was before
    session.get_one(Customer, deal.customer_id).is_of_old = True
    session.flush()
    assert ratio(figure(session, Key.REPURCHASE)) == (1, 1)


def test_what_is_deleted_or_reopened_counts_for_nothing(session: Session) -> None:
    one, other = bought(session, "Acme"), bought(session, "Bolt")
    one.delete(session, LATER)
    other.reopen(session, LATER)
    session.flush()
    for key in (Key.SIGNED_AMOUNT, Key.UPSELL, Key.CONVERSION, Key.REPURCHASE):
        assert not figure(session, key).size
