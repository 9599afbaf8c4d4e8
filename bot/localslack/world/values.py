"""Entered values: `state.values` in Slack's shape, and the checks before a submit."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.localslack.world.blocks import every_element, options_of, same_option
from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Blocks, Json

Values = dict[str, dict[str, Json]]
"""block_id → action_id → a value in Slack's shape."""


@dataclass(frozen=True)
class Keys:
    """The keys of an element's value: in the state, in its own JSON, in the page's result."""

    state: str
    initial: str
    result: str


_TEXT = Keys("value", "initial_value", "value")
_OPTION = Keys("selected_option", "initial_option", "selected")
_OPTIONS = Keys("selected_options", "initial_options", "selected")


def _entity(name: str) -> Keys:
    return Keys(f"selected_{name}", f"initial_{name}", "selected")


KEYS = {
    "plain_text_input": _TEXT,
    "number_input": _TEXT,
    "email_text_input": _TEXT,
    "url_text_input": _TEXT,
    "rich_text_input": Keys("rich_text_value", "initial_value", "rich_text"),
    "file_input": Keys("files", "", "files"),
    "static_select": _OPTION,
    "external_select": _OPTION,
    "radio_buttons": _OPTION,
    "multi_static_select": _OPTIONS,
    "multi_external_select": _OPTIONS,
    "checkboxes": _OPTIONS,
    "users_select": _entity("user"),
    "multi_users_select": _entity("users"),
    "conversations_select": _entity("conversation"),
    "multi_conversations_select": _entity("conversations"),
    "channels_select": _entity("channel"),
    "multi_channels_select": _entity("channels"),
    "datepicker": Keys("selected_date", "initial_date", "date"),
    "timepicker": Keys("selected_time", "initial_time", "time"),
    "datetimepicker": Keys("selected_date_time", "initial_date_time", "date_time"),
}
"""The elements that hold a value; buttons and overflow menus hold none."""


def is_many(kind: str) -> bool:
    return kind.startswith("multi_") or kind in {"checkboxes", "file_input"}


def in_state(element: Json, chosen: Any) -> Json:
    """A chosen value (None or [] for nothing) as `state.values` shows it."""
    kind = element["type"]
    value = {"type": kind, KEYS[kind].state: chosen or ([] if is_many(kind) else None)}
    if kind == "timepicker" and "timezone" in element:
        value["timezone"] = element["timezone"]
    return value


def initial(element: Json) -> Json:
    return in_state(element, element.get(KEYS[element["type"]].initial))


def initial_values(blocks: Blocks) -> Values:
    """The values of blocks nobody has touched yet, an empty one for every element."""
    values: Values = {}
    for block, element in every_element(blocks):
        if element["type"] in KEYS:
            values.setdefault(block["block_id"], {})[element["action_id"]] = initial(element)
    return values


def chosen(element: Json, result: Json, offered: Sequence[Json] = ()) -> Any:
    """The value in `result` (of the page's protocol) for an element.

    `offered` are the options an external select got from the bot. Raises PersonError.
    """
    kind = element["type"]
    if KEYS[kind].result != "selected":
        return result.get(KEYS[kind].result) or None
    selected = list(result.get("selected", []))
    if KEYS[kind] in (_OPTION, _OPTIONS):
        known = [*options_of(element), *offered]
        selected = [_option(known, value) for value in selected]
    if is_many(kind):
        most = element.get("max_selected_items")
        if most is not None and len(selected) > most:
            raise PersonError(f"no more than {most} can be chosen")
        return selected
    return selected[0] if selected else None


def _option(options: Sequence[Json], value: str) -> Json:
    for option in options:
        if option.get("value") == value:
            return option
    raise PersonError(f"there is no option {value!r} among {[o.get('value') for o in options]}")


def carried_over(old_blocks: Blocks, old: Values, new_blocks: Blocks) -> Values:
    """The values after an update of the blocks.

    An element with the same block_id, action_id and type keeps what it held, as in Slack, whose
    clients ignore a new initial value there; so a block whose value shall change needs a new id.
    """
    kinds = {(b["block_id"], e["action_id"]): e["type"] for b, e in every_element(old_blocks)}
    values = initial_values(new_blocks)
    for block, element in every_element(new_blocks):
        ids = block["block_id"], element["action_id"]
        if element["type"] in KEYS and kinds.get(ids) == element["type"]:
            held = old[ids[0]][ids[1]]
            if _still_offered(element, held):
                values[ids[0]][ids[1]] = held
    return values


def _still_offered(element: Json, held: Json) -> bool:
    if "options" not in element and "option_groups" not in element:
        return True
    picked = held[KEYS[element["type"]].state]
    picks = picked if isinstance(picked, list) else [picked] if picked else []
    return all(any(same_option(pick, o) for o in options_of(element)) for pick in picks)


def problems(blocks: Blocks, values: Values) -> dict[str, str]:
    """The errors that Slack's form shows before the bot is asked, by block_id."""
    found: dict[str, str] = {}
    for block, element in every_element(blocks):
        if block["type"] != "input":
            continue
        held = values[block["block_id"]][element["action_id"]][KEYS[element["type"]].state]
        if not held and not block.get("optional"):
            found[block["block_id"]] = "Please complete this required field."
        elif held and (problem := _problem(element, held)):
            found[block["block_id"]] = problem
    return found


def _problem(element: Json, held: Any) -> str | None:
    if not isinstance(held, str):
        return None
    if len(held) < element.get("min_length", 0):
        return f"Please enter at least {element['min_length']} characters."
    if len(held) > element.get("max_length", 3000):
        return f"Please enter no more than {element.get('max_length', 3000)} characters."
    match element["type"]:
        case "number_input":
            return _number_problem(element, held)
        case "email_text_input" if "@" not in held.strip("@"):
            return "Please enter a valid email address."
        case "url_text_input" if not held.startswith(("http://", "https://")):
            return "Please enter a valid URL."
    return None


def _number_problem(element: Json, held: str) -> str | None:
    try:
        number = float(held)
    except ValueError:
        return "Please enter a number."
    if not element["is_decimal_allowed"] and not number.is_integer():
        return "Please enter a whole number."
    if number < float(element.get("min_value", "-inf")):
        return f"Please enter a number of at least {element['min_value']}."
    if number > float(element.get("max_value", "inf")):
        return f"Please enter a number of at most {element['max_value']}."
    return None
