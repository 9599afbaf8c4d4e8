"""The forms that skip or move an occurrence of an action, and that choose a strategy to copy."""

from datetime import date
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.commitments.strategy_action import MAX_REASON
from models.customers.customer import Customer
from models.notifications.subjects import ActionDetails


def skip_form(details: ActionDetails, metadata: dict[str, Any], text: Text) -> Block:
    why = blocks.text_input("why", multiline=True, most=MAX_REASON)
    return blocks.modal(
        action_ids.ACTION_SKIP_FORM,
        text("action-skip"),
        [_about(details), blocks.field("why", text("action-skip-why"), why)],
        submit=text("action-skip"),
        close=text("cancel"),
        metadata=metadata,
    )


def move_form(
    details: ActionDetails, due: date | None, metadata: dict[str, Any], text: Text
) -> Block:
    day = blocks.datepicker("on", initial=due.isoformat() if due else None)
    return blocks.modal(
        action_ids.ACTION_MOVE_FORM,
        text("action-move"),
        [_about(details), blocks.field("on", text("action-move-to"), day)],
        submit=text("save"),
        close=text("cancel"),
        metadata=metadata,
    )


def copy_form(others: list[Customer], metadata: dict[str, Any], text: Text) -> Block:
    """Whose strategy to begin with."""
    if not others:
        shown = [blocks.section(text("strategy-copy-none"))]
        choice = None
    else:
        options = [blocks.option(one.name, str(one.id)) for one in others]
        select = blocks.select("other", options)
        shown = [blocks.field("other", text("strategy-copy-from"), select)]
        choice = text("strategy-copy-submit")
    return blocks.modal(
        action_ids.STRATEGY_COPY_FORM,
        text("strategy-copy-title"),
        shown,
        submit=choice,
        close=text("cancel"),
        metadata=metadata,
    )


def _about(details: ActionDetails) -> Block:
    customer, what = escape(details.customer.name), escape(details.action.text)
    return blocks.section(f"*{customer}* · {what}")
