"""The open deals that a line may be about which says that one is won or lost."""

from sqlmodel import Session, col

from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.deals.details import DealDetails, deals_details
from models.people.person import Person
from models.rules.deals import DealLine, DealState
from models.rules.deals.ended import fits, is_exact

MOST = 8  # that are asked about


def meant(session: Session, customer: Customer, said: DealLine, by: Person) -> list[DealDetails]:
    """Those of the customer that fit and `by` may change, in the order in which they are to close;
    where the amount is that of one, no others."""
    if said.state not in (DealState.WON, DealState.LOST):
        return []
    found = Deal.live(DealState.OPEN).where(col(Deal.customer_id) == customer.id)
    fitting = [
        one
        for one in deals_details(session, found, by)
        if one.may_change and fits(one.deal.kind, one.deal.cents, one.deal.currency, said)
    ]
    exact = [one for one in fitting if is_exact(one.deal.cents, said)]
    return (exact or fitting)[:MOST]
