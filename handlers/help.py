"""`/followup help`: what there is, in the person's language."""

from typing import Any

from handlers.turn import Turn
from handlers.views import blocks


async def command(turn: Turn) -> None:
    text = turn.text
    shown = [blocks.header(text("help-title")), blocks.section(text("help"))]
    await turn.respond(text=text("help-title"), blocks=shown, response_type="ephemeral")


async def hint(turn: Turn, event: dict[str, Any]) -> None:
    """Somebody wrote to the bot what it cannot read: say what it listens to."""
    await turn.client.chat_postMessage(channel=event["channel"], text=turn.text("help-hint"))
