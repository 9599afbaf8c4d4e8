"""The form that says how and why the work with a customer has ended."""

from collections.abc import Sequence
from typing import Any

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import deal
from handlers.views.wording.look import Look
from models.customers.customer import Customer
from models.customers.standing import Ending
from models.deals.details import DealDetails
from models.profiles.ending import MAX_REASON

MOST = 8  # deals that are named


def form(
    customer: Customer, deals: Sequence[DealDetails], why: str, metadata: dict[str, Any], look: Look
) -> Block:
    """`deals` are those that are open, `why` is what a record says of it."""
    text = look.text
    options = [blocks.option(text(f"ending-{one.value}"), one.value) for one in Ending]
    reason = blocks.text_input("why", initial=why, multiline=True, most=MAX_REASON)
    return blocks.modal(
        action_ids.CUSTOMER_END_FORM,
        text("customer-end-title"),
        [
            blocks.section(text("customer-end-explained", customer=escape(customer.name))),
            *_deals(deals, look),
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


def _deals(deals: Sequence[DealDetails], look: Look) -> list[Block]:
    """Which deals it closes, and what they are worth."""
    if not deals:
        return []
    lines = [escape(look.text("customer-end-deals", count=len(deals)))]
    lines += [f"• {escape(deal.shown_as(one, look))}" for one in deals[:MOST]]
    if (left := len(deals) - MOST) > 0:
        lines.append(escape(look.text("customer-end-deals-more", count=left)))
    return [blocks.section("\n".join(lines))]


def read(view: dict[str, Any]) -> tuple[Ending, str]:
    return submitted.one_of(Ending, submitted.value_of(view, "ending")), submitted.value_of(
        view, "why"
    ) or ""
