"""Every command also answers as `/followup <subcommand>`: another app may own the short name."""

import html
from collections.abc import Awaitable, Callable
from typing import Any

SUBCOMMANDS = {
    "/todo": ("todo", "待办", "待辦"),
    "/followup help": ("help", "帮助", "幫助", "說明"),
}


async def as_own_command(body: dict[str, Any], next: Callable[[], Awaitable[None]]) -> None:
    """Middleware: `/followup todo send the deck` becomes `/todo send the deck`, with what was
    typed as it was typed: Slack escapes it."""
    if "command" in body:
        body["text"] = html.unescape(body.get("text") or "")
    if body.get("command") == "/followup":
        first, _, rest = (body.get("text") or "").strip().partition(" ")
        for command, words in SUBCOMMANDS.items():
            if first.casefold() in words:
                body["command"], body["text"] = command, rest.strip()
    await next()
