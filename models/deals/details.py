"""Deals with what is shown of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.customers.customer import Customer
from models.deals.access import may_change
from models.deals.instalments import Sums
from models.people.person import Person
from models.rules.deals import DealState
from models.support.request import SupportRequest
from models.support.terms import Answer

MAX_ON_CARD = 5


@dataclass(frozen=True)
class Approval:
    """Support that a colleague has approved for a deal."""

    request: SupportRequest
    by: Person


@dataclass(frozen=True)
class DealDetails:
    """`may_change` is whether the person it is read for may."""

    deal: Deal
    customer: Customer
    owner: Person
    may_change: bool
    instalments: Sequence[Instalment] = ()  # as they are due
    approved: Sequence[Approval] = ()  # support, the latest first

    @property
    def is_settled(self) -> bool:
        return not self.deal.is_open

    @property
    def next_payment(self) -> Instalment | None:
        """The first that is not received."""
        ahead = (one for one in self.instalments if one.is_open and one.came_on is None)
        return next(ahead, None)

    @property
    def came(self) -> int:
        """Hundredths that have come while it is open."""
        return sum(one.amount for one in self.instalments if one.came_on is not None)

    @property
    def sums(self) -> Sums:
        return Sums.of(self.deal, self.instalments)

    @property
    def outstanding(self) -> int:
        """Hundredths that are still to come of a deal that was won."""
        return self.outstanding_of(self.deal, self.instalments)

    @property
    def to_come(self) -> int:
        """The same, also of one that is open; at least 1 where nobody knows what it is worth."""
        return self.to_come_of(self.deal, self.instalments)

    @staticmethod
    def outstanding_of(deal: Deal, instalments: Sequence[Instalment]) -> int:
        return DealDetails.to_come_of(deal, instalments) if deal.is_owed else 0

    @staticmethod
    def to_come_of(deal: Deal, instalments: Sequence[Instalment]) -> int:
        sums = Sums.of(deal, instalments)
        came = sum(one.amount for one in instalments if one.came_on is not None)
        left = max(sums.worth, sums.total) - sums.received - came
        return left if deal.cents is not None else max(left, 1)


@dataclass(frozen=True)
class InstalmentDetails:
    """An instalment with its deal."""

    instalment: Instalment
    of: DealDetails
    owner: Person
    may_change: bool

    @property
    def customer(self) -> Customer:
        return self.of.customer

    @property
    def is_settled(self) -> bool:
        return not (self.instalment.is_open and self.of.deal.is_owed)


def deal_details(session: Session, deal: Deal, by: Person) -> DealDetails:
    return DealDetails(
        deal,
        session.get_one(Customer, deal.customer_id),
        session.get_one(Person, deal.owner_id),
        may_change(session, deal, by),
        Instalment.of_deals(session, [deal.id]),
        _approved(session, [deal.id])[deal.id],
    )


def deals_details(session: Session, deals: SelectOfScalar[Deal], by: Person) -> list[DealDetails]:
    """The deals of a query, in its order, with their people and customers: two statements."""
    joined = (
        deals.add_columns(Customer, Person)
        .join(Customer, col(Customer.id) == Deal.customer_id)
        .join(Person, col(Person.id) == Deal.owner_id)
    )
    found = session.execute(joined).all()
    ids = [deal.id for deal, _, _ in found]
    paid, approved = by_deal(session, ids), _approved(session, ids)
    return [
        DealDetails(
            deal,
            customer,
            owner,
            may_change(session, deal, by),
            paid[deal.id],
            approved[deal.id],
        )
        for deal, customer, owner in found
    ]


def _approved(session: Session, ids: Sequence[int]) -> dict[int, list[Approval]]:
    """What was approved for each of these deals."""
    found: dict[int, list[Approval]] = defaultdict(list)
    approved = (
        select(SupportRequest, Person)
        .join(Person, col(Person.id) == SupportRequest.answered_by_id)
        .where(col(SupportRequest.deal_id).in_(ids), SupportRequest.answer == Answer.APPROVED)
        .where(col(SupportRequest.cancelled_at).is_(None))
    )
    for request, by in session.exec(approved.order_by(col(SupportRequest.answered_at).desc())):
        found[request.deal_id or 0].append(Approval(request, by))
    return found


def by_deal(session: Session, ids: Sequence[int]) -> dict[int, list[Instalment]]:
    """The instalments of each of these deals."""
    found: dict[int, list[Instalment]] = defaultdict(list)
    for one in Instalment.of_deals(session, ids) if ids else ():
        found[one.deal_id].append(one)
    return found


def open_with(session: Session, customer: Customer, by: Person) -> list[DealDetails]:
    """The first MAX_ON_CARD, whoever has them, in the order in which they are to close."""
    found = Deal.live(DealState.OPEN).where(Deal.customer_id == customer.id)
    return deals_details(session, found.limit(MAX_ON_CARD), by)


def won_with(session: Session, customer: Customer, by: Person, since: date) -> list[DealDetails]:
    """The latest MAX_ON_CARD, and earlier ones of which money is to come."""
    found = Deal.live(DealState.WON).where(Deal.customer_id == customer.id)
    unpaid = select(Instalment.deal_id).where(col(Instalment.received_on).is_(None))
    found = found.where(or_(col(Deal.closed_on) >= since, col(Deal.id).in_(unpaid)))
    return deals_details(session, found.limit(MAX_ON_CARD), by)


def totals(deals: Iterable[Deal]) -> dict[str, int]:
    """Hundredths by currency, the largest sum first: two currencies are never added up."""
    sums: dict[str, int] = {}
    for deal in deals:
        if deal.cents is not None:
            sums[deal.currency] = sums.get(deal.currency, 0) + deal.cents
    return dict(sorted(sums.items(), key=lambda one: (-one[1], one[0])))
