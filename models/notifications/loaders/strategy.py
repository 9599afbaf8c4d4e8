"""Actions of strategies: those of the person, and those others gave them."""

from sqlmodel import Session

from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.notifications.loaders.loader import Loader, each
from models.notifications.subjects import ActionDetails
from models.people.person import Person
from models.rules.deadlines import STRATEGY_KINDS


def action_details(session: Session, action: StrategyAction) -> ActionDetails:
    return ActionDetails(
        action=action,
        owner=session.get_one(Person, action.owner_id),
        given_by=session.get_one(Person, action.given_by_id),
        customer=session.get_one(Customer, action.customer_id),
    )


def _may_see(session: Session, person: Person, action: StrategyAction) -> bool:
    return action.may_be_settled_by(session, person)


LOADER = Loader(STRATEGY_KINDS, StrategyAction, _may_see, each(action_details))
