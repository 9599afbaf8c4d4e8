"""Sending a review whose charts or table Slack may not take yet: it rolls them out by workspace."""

from collections.abc import Awaitable, Callable

from slack_sdk.errors import SlackApiError

from handlers import slack_errors
from handlers.respond import BlocksRefused
from handlers.views import charts
from handlers.views.blocks import Block

REFUSED = "invalid_blocks"


async def send(deliver: Callable[[list[Block]], Awaitable[object]], shown: list[Block]) -> None:
    """Deliver these blocks, or else once more what is told without charts and tables."""
    plain = charts.plainer(shown)
    try:
        await deliver(shown)
    except BlocksRefused:
        await deliver(plain)
    except SlackApiError as error:
        if slack_errors.reason(error) != REFUSED or plain == shown:
            raise
        await deliver(plain)
