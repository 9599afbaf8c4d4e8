"""The bot is named in a channel, where it reads nothing else: whoever did so may make a follow-up
or a to-do of the message; nobody else sees that."""

from typing import Any

from handlers import message_words
from handlers.followups import shortcuts
from handlers.turn import Turn
from handlers.views import submitted
from handlers.views.messages import mentioned as views


async def on_mention(turn: Turn, event: dict[str, Any]) -> None:
    if "bot_id" in event:
        return
    fallback, shown = views.message(event["ts"], message_words.of(event), turn.text)
    await turn.client.chat_postEphemeral(
        channel=event["channel"],
        user=turn.me.user_id,
        text=fallback,
        blocks=shown,
        thread_ts=event.get("thread_ts"),
    )


async def make_followup(turn: Turn, action: dict[str, Any], body: dict[str, Any]) -> None:
    await shortcuts.make_followup(turn, _as_shortcut(turn, action, body))


async def make_todo(turn: Turn, action: dict[str, Any], body: dict[str, Any]) -> None:
    await shortcuts.make_todo(turn, _as_shortcut(turn, action, body))


def _as_shortcut(turn: Turn, action: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
    """The button as the shortcut of the message that it was offered for."""
    ts, said = views.held_in(submitted.held(action))
    return {
        "channel": {"id": submitted.channel_of(body)},
        "message": {"ts": ts, "text": said, "user": turn.me.user_id},
        "response_url": body.get("response_url"),
    }
