"""What a channel is called in kept words: by its name, or as private where not everybody may know
that."""

import asyncio
import re

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from handlers.turn import Turn

PATIENCE = 1.0  # seconds, for all of a text: a command is answered within three
_UNNAMED = re.compile(r"<#([CG][A-Z0-9]+)\|?>")
MOST = 5  # channels of a text that are asked for


async def named(turn: Turn, typed: str) -> str:
    """The text, in which Slack has left channels without a name, with their names in it."""
    ids = list(dict.fromkeys(_UNNAMED.findall(typed)))
    if not ids:
        return typed
    private = turn.text("private-channel")
    names = dict.fromkeys(ids, private)
    try:
        async with asyncio.timeout(PATIENCE):
            for id in ids[:MOST]:
                names[id] = await _name(turn, id) or private
    except TimeoutError:
        pass
    return _UNNAMED.sub(lambda channel: names[channel[1]], typed)


async def _name(turn: Turn, id: str) -> str:
    """ "" where it is private, or Slack does not tell."""
    try:
        answer = await turn.client.conversations_info(channel=id)
    except (SlackApiError, ClientError):
        return ""
    channel = answer["channel"]
    return "" if channel.get("is_private") else f"<#{id}|{channel['name']}>"
