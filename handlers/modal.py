"""A form that is open, shown again."""

from slack_sdk.errors import SlackApiError

from handlers import slack_errors
from handlers.turn import Turn
from handlers.views.blocks import Block


async def show_again(turn: Turn, form: Block) -> None:
    view = turn.view
    try:
        await turn.client.views_update(view_id=view["id"], hash=view["hash"], view=form)
    except SlackApiError as error:
        # The person has gone on: the form they see is newer than this click, or closed.
        if slack_errors.reason(error) not in ("hash_conflict", "not_found"):
            raise
