"""`/followup help`: what there is, in the person's language."""

from typing import Any

from handlers.context import Turn
from handlers.views import blocks


async def command(turn: Turn) -> None:
    text = turn.text
    shown = [blocks.header(text("help-title")), blocks.section(text("help"))]
    await turn.respond(text=text("help-title"), blocks=shown, response_type="ephemeral")


async def hint(turn: Turn, event: dict[str, Any]) -> None:
    """Somebody wrote to the bot in plain words: say what it listens to. Edits, deletions and
    what is written elsewhere are none of its business."""
    if event.get("channel_type") == "im" and "subtype" not in event:
        await turn.client.chat_postMessage(channel=event["channel"], text=turn.text("help-hint"))
