"""Customers of whom any may be meant, as buttons above a form's inputs."""

from collections.abc import Sequence

from handlers.views import blocks
from handlers.views.blocks import Block


def buttons(customers: Sequence[Block], action_id: str) -> list[Block]:
    """A button for each option of a customer; none without any."""
    shown = [
        blocks.button(one["text"]["text"], f"{action_id}_{at}", one["value"])
        for at, one in enumerate(customers)
    ]
    return [blocks.actions(shown, "customer_offer")] if shown else []


def field_id(picked: Block | None) -> str:
    """The action_id of the customer's input after a button was pressed: under the same id Slack
    would keep what the input held."""
    return f"customer@{picked['value']}" if picked else "customer"
