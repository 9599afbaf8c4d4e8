"""What deals are worth in the currency of the figures."""

from datetime import datetime
from decimal import Decimal

from sqlmodel import Session, col, select

from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.money import rates
from models.money.rates import ExchangeRate
from models.people.person import Person
from models.rules.deals import DealState


def reporting(session: Session) -> str:
    """The currency that an admin has chosen, else the only one that deals are in; "" while there is
    neither."""
    if chosen := rates.chosen(session):
        return chosen
    used = select(Deal.currency).where(Deal.currency != "", col(Deal.deleted_at).is_(None))
    found = session.exec(used.distinct().limit(2)).all()
    return found[0] if len(found) == 1 else ""


def set_rate(
    session: Session, by: Person, currency: str, rate: Decimal, now: datetime
) -> tuple[ExchangeRate, int]:
    """A rate from now on. Deals that closed without one take it, with its day; how many they are.
    So do instalments that were received without one.
    One that was frozen at a close stays. Raises what `rates.set_rate` does."""
    row = rates.set_rate(session, by, currency, rate, now)
    closed = select(Deal).where(
        Deal.state != DealState.OPEN,
        Deal.currency == currency,
        Deal.rated_currency != row.reporting,
    )
    late = session.exec(closed).all()
    for deal in late:
        deal.freeze(row)
        session.add(deal)
    paid = select(Instalment).where(
        col(Instalment.received_on).is_not(None),
        Instalment.currency == currency,
        Instalment.rated_currency != row.reporting,
    )
    for one in session.exec(paid):
        one.freeze(row)
        session.add(one)
    return row, len([one for one in late if one.deleted_at is None])
