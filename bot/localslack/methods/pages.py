"""Cursor pagination, as every list method has it."""

import base64
import binascii
from collections.abc import Sequence
from typing import TypeVar

from bot.localslack.methods.arguments import Arguments
from bot.localslack.world.errors import SlackError

Item = TypeVar("Item")


def page(items: Sequence[Item], args: Arguments, default: int = 100) -> tuple[list[Item], str]:
    """The items that `limit` and `cursor` ask for, and the next cursor ("" at the end)."""
    limit = args.number("limit", default, 1000)
    start = _offset(args.text("cursor"))
    end = start + limit
    following = _cursor(end) if end < len(items) else ""
    return list(items[start:end]), following


def _cursor(offset: int) -> str:
    return base64.b64encode(f"offset:{offset}".encode()).decode()


def _offset(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        return int(base64.b64decode(cursor, validate=True).decode().removeprefix("offset:"))
    except (binascii.Error, ValueError):
        raise SlackError("invalid_cursor") from None
