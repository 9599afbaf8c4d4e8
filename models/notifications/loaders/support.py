"""Requests for support, for whoever has to answer them and for whoever asked."""

from sqlmodel import Session

from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.notifications.loaders.loader import Loader, each
from models.notifications.subjects import SupportDetails
from models.people.person import Person
from models.rules.deadlines import SUPPORT_KINDS
from models.support.request import SupportRequest


def support_details(session: Session, request: SupportRequest) -> SupportDetails:
    by, about, step = request.answered_by_id, request.issue_id, request.action_id
    return SupportDetails(
        request=request,
        owner=session.get_one(Person, request.owner_id),
        asker=session.get_one(Person, request.asker_id),
        answered_by=session.get_one(Person, by) if by is not None else None,
        customer=session.get_one(Customer, request.customer_id),
        issue=session.get(Issue, about) if about is not None else None,
        action=session.get(StrategyAction, step) if step is not None else None,
    )


def _may_see(session: Session, person: Person, request: SupportRequest) -> bool:
    return request.may_be_seen_by(session, person)


LOADER = Loader(SUPPORT_KINDS, SupportRequest, _may_see, each(support_details))
