"""Who may see a deal: whoever sees its customer, or answers for its owner. Who may change it: who
answers for its owner or for its customer, and a stand-in who was told of it."""

from sqlmodel import Session

from models import errors
from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.people.permission import Of, may
from models.people.person import Person
from models.rules.deadlines import DEAL_KINDS
from models.rules.rights import Right


def may_change(session: Session, deal: Deal, by: Person) -> bool:
    if may(session, by, Right.DEAL_CHANGE, _of(deal)):
        return True
    return session.get_one(Customer, deal.customer_id).may_be_edited_by(session, by)


def may_see(session: Session, deal: Deal, by: Person) -> bool:
    if may(session, by, Right.DEAL_SEE, _of(deal)):
        return True
    return session.get_one(Customer, deal.customer_id).may_be_seen_by(session, by)


def _of(deal: Deal) -> Of:
    return Of(deal.owner_id, kinds=DEAL_KINDS, id=deal.id)


def to_see(session: Session, id: int, by: Person) -> Deal:
    """Raises NoLongerThere or NotAllowed. A deal that was deleted is there, to be restored."""
    deal = session.get(Deal, id)
    if deal is None:
        raise errors.NoLongerThere
    if not may_see(session, deal, by):
        raise errors.NotAllowed
    return deal


def to_change(session: Session, id: int, by: Person, *, is_deleted: bool = False) -> Deal:
    """Locks it, so that two presses come one after the other. Raises likewise."""
    deal = session.get(Deal, id, with_for_update=True, populate_existing=True)
    if deal is None or (deal.deleted_at is not None and not is_deleted):
        raise errors.NoLongerThere
    if not may_change(session, deal, by):
        raise errors.NotAllowed
    return deal
