"""What helps to decide on a request for support: the customer's open deals, and what was approved
for it before, as far as who decides may see them."""

from dataclasses import dataclass, field

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.deals import access
from models.deals.details import DealDetails
from models.people.person import Person
from models.support.request import SupportRequest
from models.support.terms import Answer

MOST = 3  # deals, and requests, that are named


@dataclass(frozen=True)
class Approved:
    request: SupportRequest
    by: Person


@dataclass(frozen=True)
class Grounds:
    """`more_deals` and `more_approved` count what is not named. `is_whole`: nothing of the customer
    is kept from the reader, so that "none" may be said."""

    is_whole: bool = False
    deals: list[DealDetails] = field(default_factory=list)
    more_deals: int = 0
    approved: list[Approved] = field(default_factory=list)
    more_approved: int = 0


NONE = Grounds()


def grounds(session: Session, request: SupportRequest, reader: Person) -> Grounds:
    customer = session.get_one(Customer, request.customer_id)
    is_whole = customer.may_be_seen_by(session, reader)
    deals = [
        one
        for one in session.exec(Deal.of_customers([customer.id]))
        if is_whole or access.may_see(session, one, reader)
    ]
    approved = [
        one
        for one in session.exec(_approved(request))
        if is_whole or one.may_be_seen_by(session, reader)
    ]
    return Grounds(
        is_whole,
        [_deal(session, one, customer) for one in deals[:MOST]],
        len(deals[MOST:]),
        [Approved(one, _answerer(session, one)) for one in approved[:MOST]],
        len(approved[MOST:]),
    )


def _approved(request: SupportRequest) -> SelectOfScalar[SupportRequest]:
    """The latest first."""
    approved = select(SupportRequest).where(
        SupportRequest.customer_id == request.customer_id,
        SupportRequest.answer == Answer.APPROVED,
        SupportRequest.id != request.id,
        col(SupportRequest.cancelled_at).is_(None),
    )
    return approved.order_by(col(SupportRequest.answered_at).desc(), col(SupportRequest.id).desc())


def _answerer(session: Session, request: SupportRequest) -> Person:
    return session.get_one(Person, request.answered_by_id or request.owner_id)


def _deal(session: Session, deal: Deal, customer: Customer) -> DealDetails:
    return DealDetails(deal, customer, session.get_one(Person, deal.owner_id), may_change=False)
