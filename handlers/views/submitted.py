"""Values out of a modal that a person submitted: `blocks` backwards."""

import json
from typing import Any

from handlers.views.blocks import Block


def metadata_of(view: Block) -> dict[str, Any]:
    """The facts a modal was opened with."""
    kept: dict[str, Any] = json.loads(view.get("private_metadata") or "{}")
    return kept


def value_of(view: Block, block_id: str) -> Any:
    """The value of an input: text, a date, seconds, an option's value, a user id, or a list of the
    latter two; None where it is empty or not in this view."""
    element = _element(view, block_id)
    if "selected_options" in element:
        return [chosen["value"] for chosen in element["selected_options"] or ()]
    if "selected_option" in element:
        return (element["selected_option"] or {}).get("value")
    keys = (
        "value",
        "selected_date",
        "selected_date_time",
        "selected_user",
        "selected_users",
        "selected_conversation",
        "selected_time",
    )
    return next((element[key] for key in keys if element.get(key) is not None), None)


def options_of(view: Block, block_id: str) -> list[Block]:
    """The whole options chosen in an input, as they can be given back as initial ones."""
    element = _element(view, block_id)
    chosen = element.get("selected_options") or [element.get("selected_option")]
    return [one for one in chosen if one]


def _element(view: Block, block_id: str) -> Block:
    return next(iter(view["state"]["values"].get(block_id, {}).values()), None) or {}
