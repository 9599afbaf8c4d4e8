"""The conversation about a period's figures."""

from handlers.listeners import Listeners
from handlers.reviews import review
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/review", review.command)
    on.action(action_ids.REVIEW_OPEN, review.open_rows)
