"""`/followup help`: what there is, in the person's language."""

from handlers.context import Turn
from handlers.views import blocks


async def command(turn: Turn) -> None:
    text = turn.text
    shown = [blocks.header(text("help-title")), blocks.section(text("help"))]
    await turn.respond(text=text("help-title"), blocks=shown, response_type="ephemeral")
