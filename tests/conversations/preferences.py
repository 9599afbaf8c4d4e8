"""Preferences that people choose."""

from typing import Any

from bot.localslack.people.surfaces import Surface
from bot.localslack.world.blocks import every_element


async def choose(seen: Surface, label: str, near: str = "") -> Any:
    """A choice of the menu that stands beside or below a line, the first that has it."""
    element = next(
        element
        for block, element in every_element(seen.blocks)
        if element["type"] == "overflow" and near in seen.around(block)
        if label in [one["text"]["text"] for one in element["options"]]
    )
    value = next(one["value"] for one in element["options"] if one["text"]["text"] == label)
    return await seen.select(element["action_id"], value)
