"""What helps to decide on a request for support: the customer's open deals, and what was approved
for it before, as far as who decides may see them."""

from collections.abc import Collection, Iterable
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
    before = [one for one in session.exec(_approved({customer.id})) if one.id != request.id]
    approved = [one for one in before if is_whole or one.may_be_seen_by(session, reader)]
    return Grounds(
        is_whole,
        [_deal(session, one, customer) for one in deals[:MOST]],
        len(deals[MOST:]),
        [Approved(one, _answerer(session, one)) for one in approved[:MOST]],
        len(approved[MOST:]),
    )


def approved_for(
    session: Session, readers: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], list[Approved]]:
    """The latest for each reader and customer, given by their ids, as far as the reader sees it."""
    asked, found = set(readers), dict[tuple[int, int], list[Approved]]()
    if not asked:
        return found
    for request in session.exec(_approved({customer for _, customer in asked})):
        customer, by = session.get_one(Customer, request.customer_id), _answerer(session, request)
        for reader_id in (one for one, of in asked if of == customer.id):
            reader = session.get_one(Person, reader_id)
            known = found.setdefault((reader_id, customer.id), [])
            sees = customer.may_be_seen_by(session, reader)
            if len(known) < MOST and (sees or request.may_be_seen_by(session, reader)):
                known.append(Approved(request, by))
    return found


def _approved(customers: Collection[int]) -> SelectOfScalar[SupportRequest]:
    """The latest first."""
    approved = select(SupportRequest).where(
        col(SupportRequest.customer_id).in_(customers),
        SupportRequest.answer == Answer.APPROVED,
        col(SupportRequest.cancelled_at).is_(None),
    )
    return approved.order_by(col(SupportRequest.answered_at).desc(), col(SupportRequest.id).desc())


def _answerer(session: Session, request: SupportRequest) -> Person:
    return session.get_one(Person, request.answered_by_id or request.owner_id)


def _deal(session: Session, deal: Deal, customer: Customer) -> DealDetails:
    return DealDetails(deal, customer, session.get_one(Person, deal.owner_id), may_change=False)
