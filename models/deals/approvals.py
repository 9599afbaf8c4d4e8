"""The amount that a discount is asked for."""

from sqlmodel import Session

from models.commitments.deal import Deal
from models.support.request import SupportRequest


def keep_worth(session: Session, request: SupportRequest) -> None:
    """What the deal is worth as the discount is asked for stays what is approved; where nobody knew
    it then, what it is worth as the discount is approved."""
    if request.discount is None or request.deal_id is None or request.of_cents is not None:
        return
    deal = session.get_one(Deal, request.deal_id)
    request.of_cents, request.of_currency = deal.cents, deal.currency
    session.add(request)
