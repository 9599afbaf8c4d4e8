"""Requests for support, for whoever has to answer them and for whoever asked."""

from dataclasses import replace

from sqlmodel import Session

from models.commitments.deal import Deal
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.deals.details import DealDetails
from models.notifications import settled
from models.notifications.grounds import NONE, grounds
from models.notifications.loaders.loader import Loader, Rows
from models.notifications.subjects import Subject, SupportDetails
from models.people.person import Person
from models.rules.deadlines import ANSWERING_KINDS, SUPPORT_KINDS
from models.support.request import SupportRequest


def support_details(
    session: Session, request: SupportRequest, reader: Person | None = None
) -> SupportDetails:
    """`reader`: who may decide on it, and is shown what helps to."""
    by, about, step = request.answered_by_id, request.issue_id, request.action_id
    return SupportDetails(
        request=request,
        owner=session.get_one(Person, request.owner_id),
        asker=session.get_one(Person, request.asker_id),
        answered_by=session.get_one(Person, by) if by is not None else None,
        customer=session.get_one(Customer, request.customer_id),
        issue=session.get(Issue, about) if about is not None else None,
        action=session.get(StrategyAction, step) if step is not None else None,
        deal=_deal(session, request),
        grounds=grounds(session, request, reader) if reader and request.is_open else NONE,
    )


def _deal(session: Session, request: SupportRequest) -> DealDetails | None:
    """Of which it was asked: who asks shows it to who decides."""
    deal = session.get(Deal, request.deal_id) if request.deal_id is not None else None
    if deal is None or deal.deleted_at is not None:
        return None
    customer, owner = session.get_one(Customer, deal.customer_id), deal.owner_id
    return DealDetails(deal, customer, session.get_one(Person, owner), may_change=False)


def _details(session: Session, rows: Rows[SupportRequest]) -> list[Subject]:
    return [
        support_details(session, row, session.get_one(Person, one.recipient_id))
        if one.kind in ANSWERING_KINDS
        else _answered(session, row)
        for one, row in rows
    ]


def _answered(session: Session, request: SupportRequest) -> SupportDetails:
    """For who asked."""
    return replace(
        support_details(session, request), todos=tuple(settled.todos_of(session, request))
    )


def _may_see(session: Session, person: Person, request: SupportRequest) -> bool:
    return request.may_be_seen_by(session, person)


LOADER = Loader(SUPPORT_KINDS, SupportRequest, _may_see, _details)
