"""The conversation about a period's figures."""

from handlers.listeners import Listeners
from handlers.reviews import currency, fiscal_year, review
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/review", review.command)
    on.command("/followup fiscal", fiscal_year.command)
    on.command("/followup currency", currency.currency)
    on.command("/followup rate", currency.rate)
    on.action(action_ids.REVIEW_OPEN, review.open_rows)
