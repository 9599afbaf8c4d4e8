"""Every command also answers as `/followup <subcommand>`: another app may own the short name."""

import html
from collections.abc import Awaitable, Callable
from typing import Any

from handlers.context import Turn
from models.rules import periods

SUBCOMMANDS = {
    "/todo": ("todo", "待办", "待辦"),
    "/customer": ("customer", "客户", "客戶"),
    "/issue": ("issue", "问题", "問題"),
    "/followup manager": ("manager", "主管"),
    "/followup help": ("help", "帮助", "幫助", "說明"),
}
# A customer may be called "Review Board": these words must come before a period, or alone.
REVIEW = ("review", "复盘", "復盤")


async def as_own_command(
    body: dict[str, Any], turn: Turn, next: Callable[[], Awaitable[None]]
) -> None:
    """Middleware: `/followup todo send the deck` becomes `/todo send the deck`, with what was
    typed as it was typed: Slack escapes it."""
    if "command" in body:
        body["text"] = html.unescape(body.get("text") or "")
    if body.get("command") == "/followup":
        # split() knows the wide space of Chinese keyboards, too.
        first, *rest = body["text"].split(maxsplit=1) or [""]
        for command, words in SUBCOMMANDS.items():
            if first.casefold() in words:
                body["command"], body["text"] = command, "".join(rest).strip()
        is_review = first.casefold() in REVIEW
        if is_review and periods.is_one("".join(rest), turn.now.astimezone(turn.me.tz)):
            body["command"], body["text"] = "/review", "".join(rest).strip()
    await next()
