"""Walking through blocks: their elements, the ids and defaults that Slack fills in."""

import secrets
from collections.abc import Iterator
from typing import Any

from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Blocks, Json

NOT_INTERACTIVE = frozenset({"image", "mrkdwn", "plain_text"})


_ELEMENTS = {"actions": "elements", "card": "actions"}
"""The key under which each kind of block has its list of elements."""


def flat(blocks: Blocks) -> Iterator[Json]:
    """Every block, those inside containers after their container."""
    for block in blocks:
        yield block
        yield from flat(block.get("child_blocks", []))


def elements_of(block: Json) -> list[Json]:
    """The elements of a block that a person can use."""
    key = _ELEMENTS.get(block["type"])
    found = [*block.get(key, [])] if key else []
    found += [block[key] for key in ("element", "accessory") if key in block]
    return [element for element in found if element["type"] not in NOT_INTERACTIVE]


def every_element(blocks: Blocks) -> Iterator[tuple[Json, Json]]:
    """Each interactive element with the block it is in."""
    for block in flat(blocks):
        for element in elements_of(block):
            yield block, element


def find_element(blocks: Blocks, block_id: str, action_id: str) -> tuple[Json, Json]:
    """The block and element with these ids. Raises PersonError."""
    for block, element in every_element(blocks):
        if (block["block_id"], element["action_id"]) == (block_id, action_id):
            return block, element
    raise PersonError(f"nothing here has block_id {block_id!r} and action_id {action_id!r}")


def completed(blocks: Blocks) -> Blocks:
    """A copy as Slack stores it: missing ids made up, defaults of text objects written out."""
    copies: Blocks = [with_defaults(block) for block in blocks]
    for block in flat(copies):
        block.setdefault("block_id", secrets.token_urlsafe(4)[:5])
        for element in elements_of(block):
            element.setdefault("action_id", secrets.token_urlsafe(4)[:5])
    return copies


def with_defaults(value: Any) -> Any:
    """A deep copy of any JSON, its text objects complete."""
    if isinstance(value, list):
        return [with_defaults(item) for item in value]
    if not isinstance(value, dict):
        return value
    copy = {key: with_defaults(item) for key, item in value.items()}
    if copy.get("type") == "plain_text":
        copy.setdefault("emoji", True)
    elif copy.get("type") == "mrkdwn":
        copy.setdefault("verbatim", False)
    return copy


def options_of(element: Json) -> list[Json]:
    """The options an element lists itself, those inside groups included."""
    groups = [group["options"] for group in element.get("option_groups", [])]
    return [*element.get("options", []), *(option for group in groups for option in group)]


def same_option(one: Json, other: Json) -> bool:
    """Compares text and value only: Slack fills in defaults elsewhere."""
    texts = one["text"]["text"], other["text"]["text"]
    return texts[0] == texts[1] and one.get("value") == other.get("value")
