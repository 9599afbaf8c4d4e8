"""A review as Slack hands it back with a press."""

from handlers.views import action_ids
from handlers.views.blocks import Block


def is_for_elsewhere(message: Block) -> bool:
    """Whether it is a preview of what another channel would read."""
    shown = message.get("blocks") or []
    buttons = (one for block in shown for one in block.get("elements") or ())
    there = action_ids.REVIEW_POST_THERE
    return any(str(one.get("action_id", "")).startswith(there) for one in buttons)


def shows(message: Block, value: str) -> bool:
    """Whether a posted review has a button that opens this figure."""
    buttons = (block.get("accessory") or {} for block in message.get("blocks") or [])
    return any(
        button.get("value") == value
        and str(button.get("action_id", "")).startswith(action_ids.REVIEW_OPEN)
        for button in buttons
    )
