"""Preferences that people choose."""

from typing import Any

from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.blocks import every_element


async def choose(seen: SeenMessage, label: str, near: str) -> Any:
    """A choice of the menu that stands below a line."""
    block, element = next(
        (block, element)
        for block, element in every_element(seen.blocks)
        if element["type"] == "overflow" and near in seen.around(block)
    )
    value = next(one["value"] for one in element["options"] if one["text"]["text"] == label)
    return await seen.select(block["block_id"], value, near=near)
