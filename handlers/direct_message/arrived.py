"""A message that came: in the DM it is handed to one reader after the other until one takes it."""

from typing import Any

from handlers import mentions, message_words
from handlers.channel_names import named
from handlers.direct_message.readers import READERS
from handlers.followups import capture
from handlers.message import Message
from handlers.turn import Turn

# The subtypes of messages that a person writes: with a photo, by /me, in a thread and the DM.
OF_PEOPLE = ("file_share", "me_message", "thread_broadcast")
OF_CHANGES = ("message_changed", "message_deleted")


async def on_message(turn: Turn, event: dict[str, Any]) -> None:
    """Apps and what is written elsewhere than in the DM are none of the bot's business."""
    if event.get("channel_type") != "im":
        return
    if event.get("subtype") in OF_CHANGES:
        await _follow(turn, event)
    elif event.get("subtype", "file_share") in OF_PEOPLE and "bot_id" not in event:
        await _read(Message.of(turn, event, await _typed(turn, event)))


async def _read(message: Message) -> None:
    for reader in READERS:
        if await reader(message):
            return


async def _follow(turn: Turn, event: dict[str, Any]) -> None:
    """A message was edited or deleted. Slack also tells so of one whose words are the same, as
    where a link was unfolded."""
    before, after = event.get("previous_message", {}), event.get("message", {})
    if "bot_id" in before or "bot_id" in after or before.get("text") == after.get("text"):
        return
    submission = f"{event['channel']}:{before.get('ts') or after.get('ts')}"
    is_deleted = event["subtype"] == "message_deleted"
    await capture.follow(turn, submission, None if is_deleted else await _typed(turn, after))


async def _typed(turn: Turn, message: dict[str, Any]) -> str:
    return mentions.plain(await named(turn, message_words.of(message)))
