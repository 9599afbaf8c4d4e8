"""Every command also answers as `/followup <subcommand>`: another app may own the short name."""

import html
from collections.abc import Awaitable, Callable
from typing import Any

from handlers.context import Turn
from models.rules import periods


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
        typed = "".join(rest).strip()
        for command, (words, fits) in SUBCOMMANDS.items():
            if first.casefold() in words and fits(typed, turn):
                body["command"], body["text"] = command, typed
    await next()


def _anything(typed: str, turn: Turn) -> bool:
    return True


def _nothing(typed: str, turn: Turn) -> bool:
    return not typed


def _person(typed: str, turn: Turn) -> bool:
    return typed.startswith(("@", "<@")) or len(typed.split()) <= 1


def _period(typed: str, turn: Turn) -> bool:
    return periods.is_one(typed, turn.now.astimezone(turn.me.tz))


# The words of each command, and what may follow them: a customer may be called "Review Board".
SUBCOMMANDS: dict[str, tuple[tuple[str, ...], Callable[[str, Turn], bool]]] = {
    "/todo": (("todo", "待办", "待辦"), _anything),
    "/customer": (("customer", "客户", "客戶"), _anything),
    "/issue": (("issue", "问题", "問題"), _anything),
    "/review": (("review", "复盘", "復盤"), _period),
    "/followup manager": (("manager", "主管"), _person),
    "/followup help": (("help", "帮助", "幫助", "說明"), _nothing),
}
