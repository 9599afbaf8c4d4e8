"""The open deals that a line may be about which says that one is won or lost, or when it is
paid."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlmodel import Session, col, or_

from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.deals.details import DealDetails, deals_details
from models.people.person import Person
from models.rules.deals import DealLine, DealState
from models.rules.deals.ended import fits, is_exact

MOST = 8  # that are asked about
TALKED_OF = timedelta(hours=1)  # since a deal was entered that "this one" may be


def meant(session: Session, customer: Customer, said: DealLine, by: Person) -> list[DealDetails]:
    """Those of the customer that fit and `by` may change, in the order in which they are to close;
    where the amount is that of one, no others."""
    found = Deal.live(DealState.OPEN).where(col(Deal.customer_id) == customer.id)
    return _fitting(deals_details(session, found, by), said)


def of_nobody(session: Session, said: DealLine, by: Person, now: datetime) -> list[DealDetails]:
    """The same of a line that names no customer: the deals of `by`, what was just entered first."""
    found = deals_details(session, Deal.owned_by(by, DealState.OPEN), by)
    return _fitting(_latest_first(found, now), said)


def to_plan(
    session: Session, customer: Customer | None, by: Person, now: datetime
) -> list[DealDetails]:
    """The deals of a customer, or of `by`, of which it is not known when they are paid: open, or
    just won."""
    found, today = list[DealDetails](), now.astimezone(by.tz).date()
    for state in (DealState.OPEN, DealState.WON):
        deals = Deal.live(state)
        deals = deals.where(
            col(Deal.customer_id) == customer.id if customer else Deal.owner_id == by.id
        )
        if state is DealState.WON:
            is_new = col(Deal.created_at) >= now - TALKED_OF
            deals = deals.where(or_(is_new, col(Deal.closed_on) == today))
        found += [
            one
            for one in deals_details(session, deals, by)
            if one.may_change and one.deal.cents is not None and not one.instalments
        ]
    return _latest_first(found, now)[:MOST]


def with_customers(session: Session, ids: Sequence[int], by: Person) -> list[DealDetails]:
    """All their deals: those that are open, then those that ended, the last first."""
    of = {state: Deal.live(state).where(col(Deal.customer_id).in_(ids)) for state in DealState}
    found = {state: deals_details(session, deals, by) for state, deals in of.items()}
    ended = [*found[DealState.WON], *found[DealState.LOST]]
    ended.sort(key=lambda one: one.deal.closed_on or date.min, reverse=True)
    return [*found[DealState.OPEN], *ended]


def _fitting(found: list[DealDetails], said: DealLine) -> list[DealDetails]:
    if said.state not in (DealState.WON, DealState.LOST):
        return []
    fitting = [
        one
        for one in found
        if one.may_change and fits(one.deal.kind, one.deal.cents, one.deal.currency, said)
    ]
    exact = [one for one in fitting if is_exact(one.deal.cents, said)]
    return (exact or fitting)[:MOST]


def _latest_first(found: list[DealDetails], now: datetime) -> list[DealDetails]:
    """What was entered within the hour, the last first, then the others in their order."""
    new = [one for one in found if one.deal.created_at >= now - TALKED_OF]
    new.sort(key=lambda one: (one.deal.created_at, one.deal.id), reverse=True)
    return [*new, *(one for one in found if one not in new)]
