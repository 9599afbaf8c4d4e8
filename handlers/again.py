"""A form that could not be opened in time: Slack takes it within three seconds. Its command is
offered as a button, which brings a new chance, with what was typed still in it."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from inspect import signature
from typing import Any

from slack_sdk.errors import SlackApiError

from handlers import slack_errors
from handlers.text import Text
from handlers.turn import Turn
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block
from models.errors import Malformed

TOO_LATE = ("exchanged_trigger_id", "expired_trigger_id", "invalid_trigger_id")
MOST = 2000  # characters of a button's value

Work = Callable[..., Awaitable[Any]]


def is_too_late(error: Exception) -> bool:
    return isinstance(error, SlackApiError) and slack_errors.reason(error) in TOO_LATE


def offer(body: dict[str, Any], text: Text) -> list[Block] | None:
    """The command once more, as a button; None for anything else, or where it is too long."""
    if "command" not in body:
        return None
    kept = {name: body.get(name) or "" for name in ("command", "text", "channel_id")}
    value = json.dumps(kept, ensure_ascii=False)
    if len(value) > MOST:
        return None
    button = blocks.button(text("too-late-open"), action_ids.COMMAND_AGAIN, value, "primary")
    said = blocks.section(blocks.escape(text("too-late")))
    return [said, blocks.actions([button], "again:0")]


def worker(commands: dict[str, Work]) -> Work:
    """What the button does: `commands` are those that are registered, by name."""

    async def do(turn: Turn, action: dict[str, Any]) -> None:
        try:
            command = json.loads(submitted.held(action))
            work = commands[command["command"]]
        except (ValueError, LookupError, TypeError):
            raise Malformed from None
        as_typed = replace(turn, body=turn.body | command)
        known = {"turn": as_typed, "command": command}
        await work(**{name: known[name] for name in signature(work).parameters})

    return do
