"""chat.postMessage, update, delete, postEphemeral, getPermalink."""

import json

from bot.localslack.methods.arguments import Arguments
from bot.localslack.methods.targets import check_thread, named_channel
from bot.localslack.validation import check_blocks, text_length
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Blocks, Json
from bot.localslack.world.workspace import Message
from bot.localslack.world.world import World

POST_TEXT_LIMIT = 40_000
UPDATE_TEXT_LIMIT = 4_000
BLOCKS_TEXT_LIMIT = 13_000
METADATA_LIMIT = 8_000


def post_message(world: World, args: Arguments) -> Json:
    channel = named_channel(world, args.required("channel"))
    text, blocks = _content(args, POST_TEXT_LIMIT)
    thread_ts = args.text("thread_ts") or None
    if thread_ts:
        check_thread(world, channel, thread_ts)
    metadata = _metadata(args)
    bot = world.identity.bot_user
    message = world.messenger.post(channel, bot, text, blocks, thread_ts, metadata)
    shown = message.as_json(with_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": shown}


def post_ephemeral(world: World, args: Arguments) -> Json:
    channel = named_channel(world, args.required("channel"))
    user = args.required("user")
    world.workspace.user(user)
    if user not in channel.members:
        raise SlackError("user_not_in_channel")
    text, blocks = _content(args, POST_TEXT_LIMIT)
    return {"message_ts": world.messenger.post_ephemeral(channel, user, text, blocks).ts}


def update(world: World, args: Arguments) -> Json:
    message = _own_message(world, args, "cant_update_message")
    text, blocks = _content(args, UPDATE_TEXT_LIMIT)
    new_text = text if "text" in args.given else None
    world.messenger.update(message, new_text, blocks, _metadata(args))
    shown = message.as_json(with_metadata=True)
    return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": shown}


def delete(world: World, args: Arguments) -> Json:
    message = _own_message(world, args, "cant_delete_message")
    world.messenger.delete(message)
    return {"channel": message.channel, "ts": message.ts}


def get_permalink(world: World, args: Arguments) -> Json:
    channel = world.workspace.channel(args.required("channel"))
    message = world.workspace.message(channel.id, args.required("message_ts"))
    link = f"{world.url}/archives/{channel.id}/p{message.ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": link}


def _own_message(world: World, args: Arguments, error: str) -> Message:
    channel = world.workspace.channel(args.required("channel"))
    message = world.workspace.message(channel.id, args.required("ts"))
    if message.user != world.identity.bot_user:
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
