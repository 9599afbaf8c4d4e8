"""Where the rows of deals come from, and those of what was paid for them."""

from dataclasses import replace

from sqlalchemy import and_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.people.person import Person
from models.reviews.sources import NOTHING, AnySelect, Condition, Source, owned
from models.reviews.windows import DUES
from models.rules.figures import Noun


def _deals(what: AnySelect, seen: Condition) -> AnySelect:
    """An open one has no day on which it closed."""
    theirs = and_(
        col(Deal.owner_id) == col(Person.id),
        col(Deal.closed_on).between(DUES.c.first, DUES.c.last),
        col(Deal.deleted_at).is_(None),
        seen,
    )
    return owned(what, DUES).outerjoin(Deal, theirs)


def _instalments(what: AnySelect, seen: Condition) -> AnySelect:
    """Those that were received, but for deals that were deleted."""
    deal = aliased(Deal)
    is_there = select(col(deal.id)).where(
        col(deal.id) == col(Instalment.deal_id), col(deal.deleted_at).is_(None)
    )
    theirs = and_(
        col(Instalment.owner_id) == col(Person.id),
        col(Instalment.received_on).between(DUES.c.first, DUES.c.last),
        is_there.exists(),
        seen,
    )
    return owned(what, DUES).outerjoin(Instalment, theirs)


DEALS = Source(
    Noun.DEAL,
    DUES,
    col(Deal.id),
    col(Deal.owner_id),
    col(Deal.customer_id),
    _deals,
    col(Deal.title),
    (col(Deal.closed_on), col(Deal.id)),
)
_sold = aliased(Deal)
INSTALMENTS = Source(
    Noun.INSTALMENT,
    DUES,
    col(Instalment.id),
    col(Instalment.owner_id),
    col(Instalment.customer_id),
    _instalments,
    select(col(_sold.title)).where(col(_sold.id) == col(Instalment.deal_id)).scalar_subquery(),
    (col(Instalment.received_on), col(Instalment.id)),
)
BUYERS = replace(DEALS, noun=Noun.CUSTOMER, id=col(Deal.customer_id), what=NOTHING)
