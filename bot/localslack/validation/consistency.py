"""Rules beyond a schema: fields that must agree with each other, ids that must differ."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from bot.localslack.validation.charts import chart_problems, data_table_problems
from bot.localslack.validation.schema import say
from bot.localslack.world.blocks import elements_of, flat, options_of, with_defaults
from bot.localslack.world.shapes import Blocks, Json

MAX_OF_KIND = {"table": 1, "data_visualization": 2}
"""The number of blocks of a kind that a message may hold."""


def inconsistencies(blocks: Blocks, at: str) -> Iterator[str]:
    """Messages for blocks that already have the right shape, found at the pointer `at`."""
    yield from _repeated(list(flat(blocks)), "block_id", at)
    for kind, most in MAX_OF_KIND.items():
        if sum(block["type"] == kind for block in flat(blocks)) > most:
            yield say(f"no more than {most} {kind} blocks allowed", at)
    focused = 0
    for block, here in _placed(blocks, at):
        yield from _BLOCK_RULES.get(block["type"], _nothing)(block, here)
        elements = elements_of(block)
        yield from _repeated(elements, "action_id", here)
        for element, pointer in zip(elements, _pointers(block, here), strict=True):
            focused += bool(element.get("focus_on_load"))
            yield from _element_problems(element, pointer)
    if focused > 1:
        yield say("only one element can have focus_on_load", at)


def _placed(blocks: Blocks, at: str) -> Iterator[tuple[Json, str]]:
    """Every block with its pointer, those inside containers after their container."""
    for index, block in enumerate(blocks):
        yield block, f"{at}/{index}"
        yield from _placed(block.get("child_blocks", []), f"{at}/{index}/child_blocks")


def _pointers(block: Json, at: str) -> list[str]:
    if block["type"] == "actions":
        return [f"{at}/elements/{index}" for index in range(len(block["elements"]))]
    if block["type"] == "card":
        return [f"{at}/actions/{index}" for index in range(len(block.get("actions", [])))]
    return [f"{at}/{key}" for key in ("element", "accessory") if key in block]


def _repeated(items: list[Json], key: str, at: str) -> Iterator[str]:
    counted = Counter(item[key] for item in items if key in item)
    for value, times in counted.items():
        if times > 1:
            yield say(f"`{key}` {value} already exists", at)


def _nothing(_block: Json, _at: str) -> Iterator[str]:
    return iter(())


def _section(block: Json, at: str) -> Iterator[str]:
    if "text" not in block and "fields" not in block:
        yield say("must define either `text` or `fields`", at)
    accessory = block.get("accessory", {})
    if accessory.get("type") == "image":
        yield from _image(accessory, f"{at}/accessory")


def _image(block: Json, at: str) -> Iterator[str]:
    if ("image_url" in block) == ("slack_file" in block):
        yield say("must define either `image_url` or `slack_file`", at)


def _context(block: Json, at: str) -> Iterator[str]:
    for index, element in enumerate(block["elements"]):
        if element["type"] == "image":
            yield from _image(element, f"{at}/elements/{index}")


def _card(block: Json, at: str) -> Iterator[str]:
    if not any(part in block for part in ("hero_image", "title", "actions", "body")):
        yield say("must define one of `hero_image`, `title`, `actions` or `body`", at)
    for part in ("hero_image", "icon"):
        if part in block:
            yield from _image(block[part], f"{at}/{part}")


def _container(block: Json, at: str) -> Iterator[str]:
    if "title" not in block and "rich_text_title" not in block:
        yield say("must define either `title` or `rich_text_title`", at)
    if block.get("default_collapsed") and not block.get("is_collapsible"):
        yield say("default_collapsed requires is_collapsible", at)
    if "icon" in block:
        yield from _image(block["icon"], f"{at}/icon")


_BLOCK_RULES: dict[str, Callable[[Json, str], Iterator[str]]] = {
    "section": _section,
    "card": _card,
    "container": _container,
    "image": _image,
    "context": _context,
    "data_table": data_table_problems,
    "data_visualization": chart_problems,
}


def _element_problems(element: Json, at: str) -> Iterator[str]:
    kind = element["type"]
    is_static = kind in {"static_select", "multi_static_select"}
    if is_static and ("options" in element) == ("option_groups" in element):
        yield say("must define either `options` or `option_groups`", at)
        return
    if options_of(element):
        yield from _initial_options(element, at)
    if len(element.get("initial_options", [])) > element.get("max_selected_items", 100):
        yield say("more initial_options than max_selected_items", at)
    if "initial_date" in element and not _is_date(element["initial_date"]):
        yield say("must be a valid date", f"{at}/initial_date")
    if kind == "plain_text_input":
        yield from _lengths(element, at)
    if kind == "number_input":
        yield from _bounds(element, at)


def _initial_options(element: Json, at: str) -> Iterator[str]:
    known = [with_defaults(option) for option in options_of(element)]
    if "initial_option" in element and with_defaults(element["initial_option"]) not in known:
        yield say("must exactly match a provided option", f"{at}/initial_option")
    for index, option in enumerate(element.get("initial_options", [])):
        if with_defaults(option) not in known:
            yield say("must exactly match a provided option", f"{at}/initial_options/{index}")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _lengths(element: Json, at: str) -> Iterator[str]:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if least > most:
        yield say("min_length must not be greater than max_length", at)
    if len(element.get("initial_value", "")) > most:
        yield say(f"must be less than {most + 1} characters", f"{at}/initial_value")


def _bounds(element: Json, at: str) -> Iterator[str]:
    least, most = float(element.get("min_value", "-inf")), float(element.get("max_value", "inf"))
    if least > most:
        yield say("min_value must not be greater than max_value", at)
    initial = float(element.get("initial_value", least if least > float("-inf") else 0))
    if "initial_value" in element and not least <= initial <= most:
        yield say("initial_value must be between min_value and max_value", at)


def text_length(value: Any) -> int:
    """The characters of all texts in blocks (any JSON), as the limit for a message counts them."""
    if isinstance(value, list):
        return sum(text_length(item) for item in value)
    if not isinstance(value, dict):
        return 0
    own = len(value["text"]) if isinstance(value.get("text"), str) else 0
    return own + sum(text_length(item) for item in value.values())
