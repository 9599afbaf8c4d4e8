"""Where the rows of customers come from: each is counted for whoever had it at a time that the
figure names, not for whom it was handed to since."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Mapped, aliased
from sqlmodel import col

from models.customers.customer import Customer
from models.customers.past_owner import PastOwner
from models.people.person import Person
from models.reviews.sources import AnySelect, Condition, Source, owned
from models.reviews.windows import DAYS
from models.rules.figures import Noun

Time = ColumnElement[datetime] | Mapped[datetime]


def _had_at(time: Time) -> tuple[Source, Source]:
    """Those who have it today and had it then, and those who have handed it over since. Two, so
    that each is found by an index of its owners."""
    left = aliased(PastOwner)
    left_since = select(col(left.id)).where(
        col(left.customer_id) == col(Customer.id), col(left.until) >= time
    )
    # A customer may have been handed over more than once since: the first of them had it.
    is_first = ~left_since.where(
        or_(
            col(left.until) < col(PastOwner.until),
            and_(col(left.until) == col(PastOwner.until), col(left.id) < col(PastOwner.id)),
        )
    ).exists()

    def still(what: AnySelect, seen: Condition) -> AnySelect:
        theirs = and_(col(Customer.owner_id) == col(Person.id), ~left_since.exists(), seen)
        return owned(what, DAYS).outerjoin(Customer, theirs)

    def before(what: AnySelect, seen: Condition) -> AnySelect:
        had = and_(col(PastOwner.owner_id) == col(Person.id), col(PastOwner.until) >= DAYS.c.starts)
        theirs = and_(
            col(Customer.id) == col(PastOwner.customer_id),
            col(PastOwner.until) >= time,
            is_first,
            seen,
        )
        return owned(what, DAYS).outerjoin(PastOwner, had).outerjoin(Customer, theirs)

    id = col(Customer.id)
    return (
        Source(Noun.CUSTOMER, DAYS, id, col(Customer.owner_id), id, still),
        Source(Noun.CUSTOMER, DAYS, id, col(PastOwner.owner_id), id, before),
    )


HAD = _had_at(DAYS.c.ends)
ENTERED = _had_at(col(Customer.created_at))
OF_CUSTOMERS = (*HAD, *ENTERED)  # whose rows have the customer itself
