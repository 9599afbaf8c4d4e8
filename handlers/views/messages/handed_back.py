"""A customer that was given away, and the button by which whoever gave it takes it back."""

from collections.abc import Sequence

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.look import Look


def button(customer_id: int, look: Look) -> Block:
    pressed = blocks.button(look.text("handed-back"), action_ids.CUSTOMER_HAND_BACK)
    return blocks.actions([pressed], f"handed-back:{customer_id}")


def asked(given: Sequence[tuple[int, str, str]], look: Look) -> tuple[str, list[Block]]:
    """`given`: of each customer its id, its name, and who has it now."""
    shown, said = [], ""
    for id, name, owner in given:
        said = look.text("handed-back-ask", customer=name, owner=owner)
        shown += [blocks.section(escape(said)), button(id, look)]
    return escape(said), shown
