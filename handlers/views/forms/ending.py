"""The form that says how and why the work with a customer has ended."""

from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from models.customers.customer import Customer
from models.customers.standing import Ending
from models.profiles.ending import MAX_REASON


def form(customer: Customer, why: str, metadata: dict[str, Any], text: Text) -> Block:
    """`why` is what a record says of it."""
    options = [blocks.option(text(f"ending-{one.value}"), one.value) for one in Ending]
    reason = blocks.text_input("why", initial=why, multiline=True, most=MAX_REASON)
    return blocks.modal(
        action_ids.CUSTOMER_END_FORM,
        text("customer-end-title"),
        [
            blocks.section(text("customer-end-explained", customer=escape(customer.name))),
            blocks.field(
                "ending",
                text("customer-ending"),
                blocks.select("ending", options, initial=Ending.LOST.value),
            ),
            blocks.field("why", text("customer-why"), reason, hint=text("customer-why-hint")),
        ],
        submit=text("customer-end-submit"),
        close=text("cancel"),
        metadata=metadata,
    )


def read(view: dict[str, Any]) -> tuple[Ending, str]:
    return submitted.one_of(Ending, submitted.value_of(view, "ending")), submitted.value_of(
        view, "why"
    ) or ""
