"""What is not received yet of a deal whose amount changes: shares of it stay shares, what was left
is what is left."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from sqlmodel import Session

from models.commitments.instalment import Instalment
from models.rules.amounts.money import rounded


def follow(session: Session, deal_id: int, worth: int, now: datetime) -> None:
    """Recomputes them, as they are due, for a deal that is worth so many hundredths now: never more
    than is still to come. What nothing is left for is no instalment any more."""
    there = Instalment.of_deals(session, [deal_id])
    ahead = [one for one in there if one.is_open]
    fixed = sum(one.amount for one in there if not one.is_open or not _follows(one))
    left = max(worth - fixed, 0)
    for one in sorted(ahead, key=lambda one: one.is_rest):
        if not _follows(one):
            continue
        owed = left if one.is_rest else _share(one, there, worth)
        one.cents = min(max(owed, 0), left)
        left -= one.amount
        session.add(one)
        if not one.amount:
            one.remove(session, now)
    session.flush()


def _follows(one: Instalment) -> bool:
    return one.is_open and one.came_on is None and (one.is_rest or one.share is not None)


def _share(one: Instalment, there: Sequence[Instalment], worth: int) -> int:
    """In hundredths, without the parts of it that have been received."""
    owed = rounded(worth * Decimal(one.share or 0) / 100, one.currency)
    of = {each.id: each for each in there}
    part = of.get(one.rest_of_id or 0)
    while part is not None:
        owed -= part.amount
        part = of.get(part.rest_of_id or 0)
    return owed
