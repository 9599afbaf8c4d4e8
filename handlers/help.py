"""`/followup help`: all commands, in the person's language."""

from handlers.turn import Turn
from handlers.views import blocks


async def command(turn: Turn) -> None:
    text = turn.text
    shown = [
        blocks.header(text("help-title")),
        blocks.section(text("help")),
        blocks.section(text("help-more")),
    ]
    await turn.respond(text=text("help-title"), blocks=shown, response_type="ephemeral")


async def introduce(turn: Turn, channel: str) -> None:
    """What this is, and three things to try."""
    await turn.client.chat_postMessage(channel=channel, text=turn.text("introduction"))


async def hint(turn: Turn, channel: str) -> None:
    """Answer a message that the bot does not understand."""
    await turn.client.chat_postMessage(channel=channel, text=turn.text("help-hint"))


async def say_unknown(turn: Turn, channel: str) -> None:
    """Answer a question that the records do not: what can be asked."""
    await turn.client.chat_postMessage(channel=channel, text=turn.text("asked-unknown"))
