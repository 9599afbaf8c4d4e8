"""The text of blocks and messages as a person reads it: no markup, names for mentions."""

import html
import re
from collections.abc import Iterator
from typing import Any

from bot.localslack.world.blocks import flat
from bot.localslack.world.shapes import Blocks, Json
from bot.localslack.world.values import KEYS, Values
from bot.localslack.world.workspace import Workspace

_ENTITY = re.compile(r"<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>")
_MARKS = re.compile(r"(?<![\w*~`])([*_~`])(?=\S)(.+?)(?<=\S)\1(?![\w*~`])")
_LEAVES = frozenset({"plain_text", "mrkdwn", "raw_text", "text", "markdown", "link"})
_MENUS = frozenset({"overflow", *(kind for kind in KEYS if kind.endswith("_select"))})
_ORDER = ("title", "rich_text_title", "subtitle", "label", "text", "body", "fields", "caption")
_PARTS = ("rows", "elements", "accessory", "actions")
_THEN = ("element", "options", "description", "hint", "chart", "alt_text")


class Reader:
    """Reads for somebody in this workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def plain(self, mrkdwn: str) -> str:
        """mrkdwn without its marks; a <!date…> shows its fallback."""
        marked, unmarked = "", mrkdwn
        while unmarked != marked:
            marked, unmarked = unmarked, _MARKS.sub(r"\2", unmarked)
        return html.unescape(_ENTITY.sub(self._entity, unmarked))

    def lines(self, blocks: Blocks, values: Values | None = None) -> Iterator[str]:
        """The visible lines of blocks, with what has been entered into them."""
        for block in flat(blocks):
            yield from self._lines(block)
            for held in (values or {}).get(block["block_id"], {}).values():
                yield from self._entered(held)

    def _entity(self, match: re.Match[str]) -> str:
        sign, name, label = match.groups()
        users, channels = self._workspace.users, self._workspace.channels
        match sign:
            case "@":
                return f"@{users[name].name}" if name in users else f"@{label or name}"
            case "#":
                if name in channels:
                    return f"#{channels[name].name}"
                return f"#{label}" if label else "🔒 private channel"
            case "!":
                return label or f"@{name}"
            case _:
                return label or name

    def _lines(self, value: Any) -> Iterator[str]:
        if isinstance(value, list):
            for item in value:
                yield from self._lines(item)
        elif isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from self._lines_of(value)

    def _lines_of(self, part: Json) -> Iterator[str]:
        kind = str(part.get("type", ""))
        if kind in _LEAVES or kind in _RICH_LEAVES:
            yield self._leaf(part)
        elif kind in {"rich_text_section", "rich_text_quote", "rich_text_preformatted"}:
            yield "".join(self._leaf(leaf) for leaf in part["elements"])
        elif kind in {"pie", "bar", "line", "area"}:
            points = part.get("segments") or [p for s in part["series"] for p in s["data"]]
            yield from (f"{point['label']}: {point['value']}" for point in points)
        elif kind not in _MENUS:
            for key in (*_ORDER, *_PARTS, *_THEN):
                yield from self._lines(part.get(key))

    def _leaf(self, leaf: Json) -> str:
        users, channels = self._workspace.users, self._workspace.channels
        match leaf["type"]:
            case "mrkdwn" | "markdown":
                return self.plain(leaf["text"])
            case "user":
                return f"@{users[leaf['user_id']].name}"
            case "channel":
                return f"#{channels[leaf['channel_id']].name}"
            case "emoji":
                return f":{leaf['name']}:"
            case "link":
                return str(leaf.get("text") or leaf["url"])
            case "date":
                return str(leaf.get("fallback", ""))
            case "broadcast":
                return f"@{leaf['range']}"
            case "raw_number":
                return str(leaf.get("text") or leaf["value"])
            case _:
                return str(leaf.get("text", ""))

    def _entered(self, held: Json) -> Iterator[str]:
        picked = held[KEYS[held["type"]].state]
        for pick in picked if isinstance(picked, list) else [picked]:
            if isinstance(pick, dict):
                yield from self._lines(pick.get("text") or pick.get("elements"))
            elif pick in self._workspace.users:
                yield f"@{self._workspace.users[pick].name}"
            elif pick is not None:
                yield str(pick)


_RICH_LEAVES = frozenset(
    {"user", "usergroup", "channel", "emoji", "broadcast", "color", "date", "raw_number"}
)
