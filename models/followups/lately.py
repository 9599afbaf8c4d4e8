"""The customers whom somebody spoke with last."""

from sqlmodel import Session, col, func, select

from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.people.person import Person

MOST = 3


def spoken_with(session: Session, by: Person) -> tuple[Customer, ...]:
    """Those of their own records that they still see, the last first."""
    at, id = func.max(FollowUp.occurred_at).label("at"), func.max(FollowUp.id).label("id")
    last = select(FollowUp.customer_id, at, id)
    last = last.where(FollowUp.owner_id == by.id, FollowUp.live())
    mine = last.group_by(col(FollowUp.customer_id)).subquery()
    found = Customer.visible_to(session, by).join(mine, mine.c.customer_id == Customer.id)
    return tuple(session.exec(found.order_by(mine.c.at.desc(), mine.c.id.desc()).limit(MOST)))
