"""The question for the next step with a customer, and what came of it."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.look import Look
from models.customers.customer import Customer
from models.rules.next_step import NextStep


def shown(step: NextStep | None, customer: Customer, block_id: str, look: Look) -> list[Block]:
    """`block_id` is where it stands and the row that asks: "next-todo:12"."""
    if step is None or not customer.is_live:
        return []
    if step is NextStep.ASKED:
        return _question(customer, block_id, look)
    return [blocks.context(look.text(f"next-is-{step.value}"))]


def _question(customer: Customer, block_id: str, look: Look) -> list[Block]:
    text = look.text
    asked = text("next-question", customer=customer.name)
    day = blocks.datepicker(action_ids.NEXT_CONTACT, placeholder=text("next-date"))
    todo = blocks.button(text("next-todo"), action_ids.NEXT_TODO)
    nothing = blocks.button(text("next-nothing"), action_ids.NEXT_NOTHING)
    return [
        blocks.section(f"*{escape(asked)}*"),
        blocks.actions([day, todo, nothing], block_id),
    ]
