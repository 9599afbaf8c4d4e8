"""chat.postMessage, update, delete, postEphemeral, getPermalink."""

import json
from typing import TYPE_CHECKING

from bot.localslack.server.arguments import Arguments
from bot.localslack.validation import check_blocks, text_length
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Blocks, Json
from bot.localslack.world.workspace import BOT_USER, Channel, Message

if TYPE_CHECKING:
    from bot.localslack.server.slack import LocalSlack

POST_TEXT_LIMIT = 40_000
UPDATE_TEXT_LIMIT = 4_000
BLOCKS_TEXT_LIMIT = 13_000
METADATA_LIMIT = 8_000


def post_message(slack: "LocalSlack", args: Arguments) -> Json:
    channel = _target(slack, args.required("channel"))
    text, blocks = _content(args, POST_TEXT_LIMIT)
    thread_ts = args.text("thread_ts") or None
    if thread_ts:
        _check_thread(slack, channel, thread_ts)
    metadata = _metadata(args)
    message = slack.messenger.post(channel, BOT_USER, text, blocks, thread_ts, metadata)
    shown = message.as_json(with_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": shown}


def post_ephemeral(slack: "LocalSlack", args: Arguments) -> Json:
    channel = _target(slack, args.required("channel"))
    user = args.required("user")
    slack.workspace.user(user)
    if user not in channel.members:
        raise SlackError("user_not_in_channel")
    text, blocks = _content(args, POST_TEXT_LIMIT)
    return {"message_ts": slack.messenger.post_ephemeral(channel, user, text, blocks).ts}


def update(slack: "LocalSlack", args: Arguments) -> Json:
    message = _own_message(slack, args, "cant_update_message")
    text, blocks = _content(args, UPDATE_TEXT_LIMIT)
    new_text = text if "text" in args.given else None
    slack.messenger.update(message, new_text, blocks, _metadata(args))
    shown = message.as_json(with_metadata=True)
    return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": shown}


def delete(slack: "LocalSlack", args: Arguments) -> Json:
    message = _own_message(slack, args, "cant_delete_message")
    slack.messenger.delete(message)
    return {"channel": message.channel, "ts": message.ts}


def get_permalink(slack: "LocalSlack", args: Arguments) -> Json:
    channel = slack.workspace.channel(args.required("channel"))
    message = slack.workspace.message(channel.id, args.required("message_ts"))
    link = f"{slack.url}/archives/{channel.id}/p{message.ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": link}


def _target(slack: "LocalSlack", where: str) -> Channel:
    """A channel the bot may post to; a user's id stands for their DM, a #name for a channel."""
    if where in slack.workspace.users:
        channel = slack.workspace.dm(where)
    else:
        names = {c.name: c.id for c in slack.workspace.channels.values() if c.name}
        channel = slack.workspace.channel(names.get(where.removeprefix("#"), where))
    if BOT_USER not in channel.members:
        if channel.private:
            raise SlackError("channel_not_found")
        if "chat:write.public" not in slack.scopes:
            raise SlackError("not_in_channel")
    return channel


def _own_message(slack: "LocalSlack", args: Arguments, error: str) -> Message:
    channel = slack.workspace.channel(args.required("channel"))
    message = slack.workspace.message(channel.id, args.required("ts"))
    if message.user != BOT_USER:
        raise SlackError(error)
    return message


def _content(args: Arguments, limit: int) -> tuple[str, Blocks | None]:
    """The text, and the blocks: None when none were given. Raises SlackError."""
    text = args.text("text")
    blocks = args.json("blocks", "invalid_blocks_format")
    if blocks is not None:
        if not isinstance(blocks, list):
            raise SlackError("invalid_blocks_format")
        if messages := check_blocks(blocks, "message"):
            raise SlackError("invalid_blocks", messages)
        if text_length(blocks) > BLOCKS_TEXT_LIMIT:
            raise SlackError("msg_blocks_too_long")
    if not text and not blocks:
        raise SlackError("no_text")
    if len(text) > limit:
        raise SlackError("msg_too_long")
    return text, blocks


def _metadata(args: Arguments) -> Json | None:
    metadata = args.json("metadata", "invalid_metadata_format")
    if metadata is None:
        return None
    if metadata == {}:
        return {}
    if not isinstance(metadata, dict):
        raise SlackError("invalid_metadata_format")
    event_type, payload = metadata.get("event_type"), metadata.get("event_payload")
    if not (isinstance(event_type, str) and event_type and isinstance(payload, dict)):
        raise SlackError("invalid_metadata_schema")
    if len(json.dumps(metadata)) > METADATA_LIMIT:
        raise SlackError("metadata_too_large")
    return {"event_type": event_type, "event_payload": payload}


def _check_thread(slack: "LocalSlack", channel: Channel, thread_ts: str) -> None:
    try:
        slack.workspace.message(channel.id, thread_ts)
    except SlackError:
        raise SlackError("thread_not_found") from None
