"""files.getUploadURLExternal, completeUploadExternal, info."""

from typing import Any

from bot.localslack.methods.arguments import Arguments
from bot.localslack.methods.targets import check_thread, postable
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import Channel
from bot.localslack.world.world import World

FILE_LIMIT = 1_000_000_000
"""Bytes in one file."""


def get_upload_url(world: World, args: Arguments) -> Json:
    name = args.required("filename")
    size = args.number("length", 0, FILE_LIMIT, "invalid_arguments")
    file, token = world.files.announce(world.identity.bot_user, name, size)
    return {"upload_url": f"{world.url}/upload/v1/{token}", "file_id": file.id}


def complete_upload(world: World, args: Arguments) -> Json:
    """Shares uploaded files in one channel, or leaves them private. The answer names neither the
    channel nor a message, as Slack's does not."""
    wanted = [_wanted(each) for each in _listed(args)]
    files = [world.files.find(file_id) for file_id, _ in wanted]
    channels = _channels(world, args)
    thread_ts = args.text("thread_ts") or None
    if thread_ts:
        for channel in channels:
            check_thread(world, channel, thread_ts)
    for file, (_, title) in zip(files, wanted, strict=True):
        file.title = title or file.title
    for channel in channels:
        bot, comment = world.identity.bot_user, args.text("initial_comment")
        world.share(channel, bot, files, comment, thread_ts)
    return {"files": [{"id": file.id, "title": file.title or file.name} for file in files]}


def info(world: World, args: Arguments) -> Json:
    """Only of files shared where the bot is, and of its own."""
    file = world.files.find(args.required("file"))
    bot = world.identity.bot_user
    places = [world.workspace.channel(channel) for channel in file.channels]
    if file.user != bot and not any(bot in channel.members for channel in places):
        raise SlackError("file_not_found")
    return {"file": file.as_json(world.url), "comments": []}


def _listed(args: Arguments) -> list[Any]:
    files = args.json("files")
    if not isinstance(files, list) or not files:
        raise SlackError("invalid_arguments", ["missing required field: files"])
    return files


def _wanted(entry: Any) -> tuple[str, str]:
    """The id and title of one entry of `files`. Raises SlackError."""
    if not isinstance(entry, dict) or not isinstance(entry.get("id"), str):
        raise SlackError("invalid_arguments", ["missing required field: id"])
    return entry["id"], str(entry.get("title") or "")


def _channels(world: World, args: Arguments) -> list[Channel]:
    """Channels are named by their ids: a person's id does not stand for their DM here."""
    named = [args.text("channel_id"), *args.text("channels").split(",")]
    return [postable(world, world.workspace.channel(name)) for name in named if name]
