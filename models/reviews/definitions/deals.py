"""Figures of the deals that closed in a period, by the day they closed on, and of what was paid for
deals, by the day it was received."""

from dataclasses import replace

from sqlalchemy import ColumnElement, and_, case, not_, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.customers.customer import Customer
from models.reviews.deal_sources import BUYERS, DEALS, INSTALMENTS
from models.reviews.definitions.definition import CURRENCY, Definition, Part
from models.rules.deals import DealKind, DealState
from models.rules.figures import Key

WON = col(Deal.state) == DealState.WON


def _is_rated(noun: type[Deal] | type[Instalment]) -> ColumnElement[bool]:
    return and_(
        CURRENCY != "",
        or_(col(noun.currency) == CURRENCY, col(noun.rated_currency) == CURRENCY),
    )


def _worth(noun: type[Deal] | type[Instalment]) -> ColumnElement[int | None]:
    return case((col(noun.currency) == CURRENCY, col(noun.cents)), else_=col(noun.rated_cents))


IS_RATED, WORTH = _is_rated(Deal), _worth(Deal)
OF_KINDS = {  # the kinds of deals that a part of what is signed comes from
    Key.NEW_BUSINESS: (DealKind.NEW,),
    Key.RENEWALS: (DealKind.RENEWAL,),
    Key.UPSELL: (DealKind.UPSELL, DealKind.CROSS_SELL),
}
SIGNED = Part(
    DEALS,
    judged=WON,
    hit=IS_RATED,
    day=col(Deal.closed_on),
    score=col(Deal.cents),
    sum=WORTH,
    word=col(Deal.currency),
)
SIGNED_AMOUNT = Definition(Key.SIGNED_AMOUNT, (SIGNED,))
RECEIVED_AMOUNT = Definition(
    Key.RECEIVED_AMOUNT,
    (
        Part(
            INSTALMENTS,
            hit=_is_rated(Instalment),
            day=col(Instalment.received_on),
            score=col(Instalment.cents),
            sum=_worth(Instalment),
            word=col(Instalment.currency),
        ),
    ),
)


def _signed_of(key: Key) -> Definition:
    of_kind = col(Deal.kind).in_(OF_KINDS[key])
    return Definition(key, (replace(SIGNED, judged=and_(WON, of_kind)),))


NEW_BUSINESS = _signed_of(Key.NEW_BUSINESS)
RENEWALS = _signed_of(Key.RENEWALS)
UPSELL = _signed_of(Key.UPSELL)
CONVERSION = Definition(
    Key.CONVERSION,
    (Part(DEALS, hit=WON, day=col(Deal.closed_on), word=col(Deal.lost_reason)),),
)

_before = aliased(Deal)
# On one day, the deal that was entered first came first.
BOUGHT_BEFORE = (
    select(col(_before.id))
    .where(
        col(_before.customer_id) == col(Deal.customer_id),
        col(_before.state) == DealState.WON,
        col(_before.deleted_at).is_(None),
        or_(
            col(_before.closed_on) < col(Deal.closed_on),
            and_(col(_before.closed_on) == col(Deal.closed_on), col(_before.id) < col(Deal.id)),
        ),
    )
    .exists()
)
_of_old = aliased(Customer)
IS_OF_OLD = (
    select(col(_of_old.id))
    .where(col(_of_old.id) == col(Deal.customer_id), col(_of_old.is_of_old))
    .exists()
)
IS_NEW = col(Deal.kind) == DealKind.NEW
# What a customer of old renews or adds to was bought before, though no deal here says so.
BUYS_AGAIN = or_(BOUGHT_BEFORE, and_(not_(IS_NEW), IS_OF_OLD))
REPURCHASE = Definition(
    Key.REPURCHASE,
    (
        Part(
            BUYERS,
            # The first deal of somebody, called a renewal: whether they bought before is not known.
            judged=and_(WON, or_(IS_NEW, BUYS_AGAIN)),
            hit=BUYS_AGAIN,
            day=col(Deal.closed_on),
            distinct=True,
        ),
    ),
)
