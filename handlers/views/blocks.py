"""The few Block Kit pieces the views are made of, kept inside Slack's limits."""

import json
from collections.abc import Iterable
from typing import Any

Block = dict[str, Any]
MAX_MESSAGE_TEXT = 3000
MAX_OPTION_TEXT = 75
MAX_BLOCKS, MAX_LENGTH = 50, 12_500  # of a message; a little less than Slack takes
MAX_TITLE = 24  # of a modal


def escape(typed: str) -> str:
    """What a person typed, safe inside mrkdwn: no mention or link; *x* has no escape there."""
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def fit(shown: list[Block]) -> bool:
    """Whether one message holds these."""
    return len(shown) <= MAX_BLOCKS and _length(shown) <= MAX_LENGTH


def _length(value: Any) -> int:
    """The characters of all texts."""
    if isinstance(value, list):
        return sum(map(_length, value))
    if not isinstance(value, dict):
        return 0
    own = len(value["text"]) if isinstance(value.get("text"), str) else 0
    return own + sum(map(_length, value.values()))


def plain(text: str, most: int = MAX_MESSAGE_TEXT) -> Block:
    return {"type": "plain_text", "text": cut(text, most), "emoji": True}


def mrkdwn(text: str, most: int = MAX_MESSAGE_TEXT) -> Block:
    return {"type": "mrkdwn", "text": cut(text, most), "verbatim": True}


def header(text: str) -> Block:
    return {"type": "header", "text": plain(text, 150)}


def section(text: str, accessory: Block | None = None, block_id: str | None = None) -> Block:
    block = {"type": "section", "text": mrkdwn(text)}
    accessory = _own(accessory, block_id) if accessory and block_id else accessory
    return _with(block, accessory=accessory, block_id=block_id)


def context(text: str, block_id: str | None = None) -> Block:
    return _with({"type": "context", "elements": [mrkdwn(text)]}, block_id=block_id)


def divider() -> Block:
    return {"type": "divider"}


def actions(elements: list[Block], block_id: str) -> Block:
    own = [_own(element, block_id) for element in elements]
    return {"type": "actions", "block_id": block_id, "elements": own}


def name_of(action_id: str) -> str:
    """What an element's action_id begins with, whichever block it stands in."""
    return action_id.partition("@")[0]


def button(text: str, action_id: str, value: str = "", style: str | None = None) -> Block:
    block = {"type": "button", "action_id": action_id, "text": plain(text, 75)}
    return _with(block, value=value or None, style=style)


def confirm(title: str, text: str, yes: str, no: str) -> Block:
    """The question a dangerous button asks first; goes under its `confirm` key."""
    return {
        "title": plain(title, 100),
        "text": plain(text, 300),
        "confirm": plain(yes, 30),
        "deny": plain(no, 30),
    }


def option(text: str, value: str, description: str | None = None) -> Block:
    block = {"text": plain(text, MAX_OPTION_TEXT), "value": value}
    more = plain(description, MAX_OPTION_TEXT) if description else None
    return _with(block, description=more)


def select(
    action_id: str,
    options: list[Block],
    *,
    initial: str | None = None,
    placeholder: str | None = None,
) -> Block:
    """A static select; `initial` is an option's value."""
    chosen = next((one for one in options if one["value"] == initial), None)
    block = {"type": "static_select", "action_id": action_id, "options": options}
    return _with(block, initial_option=chosen, placeholder=_placeholder(placeholder))


def multi_select(action_id: str, options: list[Block], *, initial: Iterable[str] = ()) -> Block:
    """`initial` are options' values."""
    values = set(initial)
    chosen = [one for one in options if one["value"] in values]
    block = {"type": "multi_static_select", "action_id": action_id, "options": options}
    return _with(block, initial_options=chosen or None)


def checkboxes(action_id: str, options: list[Block], *, initial: Iterable[str] = ()) -> Block:
    """`initial` are options' values."""
    values = set(initial)
    chosen = [one for one in options if one["value"] in values]
    block = {"type": "checkboxes", "action_id": action_id, "options": options}
    return _with(block, initial_options=chosen or None)


def external_select(
    action_id: str, *, initial: Block | None = None, placeholder: str | None = None
) -> Block:
    # A Chinese name is often two characters, and an empty query lists the latest.
    block = {"type": "external_select", "action_id": action_id, "min_query_length": 0}
    return _with(block, initial_option=initial, placeholder=_placeholder(placeholder))


def multi_external_select(
    action_id: str, *, initial: list[Block], placeholder: str | None = None
) -> Block:
    block = {"type": "multi_external_select", "action_id": action_id, "min_query_length": 0}
    return _with(block, initial_options=initial or None, placeholder=_placeholder(placeholder))


def users_select(
    action_id: str, *, initial: str | None = None, placeholder: str | None = None
) -> Block:
    block = {"type": "users_select", "action_id": action_id}
    return _with(block, initial_user=initial, placeholder=_placeholder(placeholder))


def multi_users_select(action_id: str, *, initial: Iterable[str] = ()) -> Block:
    block: Block = {"type": "multi_users_select", "action_id": action_id}
    return _with(block, initial_users=list(initial) or None)


def channel_select(action_id: str, *, initial: str | None = None) -> Block:
    """A channel of this workspace alone."""
    ours = {"include": ["public", "private"], "exclude_external_shared_channels": True}
    block = {"type": "conversations_select", "action_id": action_id, "filter": ours}
    return _with(block, initial_conversation=initial)


def text_input(
    action_id: str,
    *,
    initial: str = "",
    multiline: bool = False,
    most: int = 3000,
    placeholder: str | None = None,
) -> Block:
    block = {
        "type": "plain_text_input",
        "action_id": action_id,
        "multiline": multiline,
        "max_length": most,
    }
    return _with(
        block, initial_value=cut(initial, most) or None, placeholder=_placeholder(placeholder)
    )


def datepicker(
    action_id: str, *, initial: str | None = None, placeholder: str | None = None
) -> Block:
    """`initial` is an ISO day."""
    block = {"type": "datepicker", "action_id": action_id}
    return _with(block, initial_date=initial, placeholder=_placeholder(placeholder))


def overflow(action_id: str, options: list[Block]) -> Block:
    """A menu behind three dots."""
    return {"type": "overflow", "action_id": action_id, "options": options}


def timepicker(action_id: str, *, initial: str | None = None) -> Block:
    """`initial` is "14:30"."""
    return _with({"type": "timepicker", "action_id": action_id}, initial_time=initial)


def datetimepicker(action_id: str, *, initial: int | None = None) -> Block:
    """`initial` is in Unix seconds."""
    block = {"type": "datetimepicker", "action_id": action_id}
    return _with(block, initial_date_time=initial)


def field(
    block_id: str,
    label: str,
    element: Block,
    *,
    hint: str | None = None,
    optional: bool = False,
    dispatch: bool = False,
) -> Block:
    """An input block; `dispatch` sends a block_actions as soon as it changes."""
    block = {
        "type": "input",
        "block_id": block_id,
        "label": plain(label, 2000),
        "element": element,
        "optional": optional,
    }
    return _with(block, hint=plain(hint, 2000) if hint else None, dispatch_action=dispatch or None)


def modal(
    callback_id: str,
    title: str,
    blocks: list[Block],
    *,
    submit: str | None,
    close: str,
    metadata: dict[str, Any] | None = None,
) -> Block:
    view = {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain(title, MAX_TITLE),
        "close": plain(close, 24),
        "blocks": blocks,
        "private_metadata": json.dumps(metadata or {}, separators=(",", ":")),
    }
    return _with(view, submit=plain(submit, 24) if submit else None)


def _own(element: Block, block_id: str) -> Block:
    # The same button stands in many blocks; its id must be its own in the whole view.
    return element | {"action_id": f"{element['action_id']}@{block_id}"}


def _placeholder(text: str | None) -> Block | None:
    return plain(text, 150) if text else None


def _with(block: Block, **more: Any) -> Block:
    return block | {key: value for key, value in more.items() if value is not None}
