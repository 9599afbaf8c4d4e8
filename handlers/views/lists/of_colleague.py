"""Whose a customer is that somebody names and does not see, with a button that tells them."""

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape


def whose(id: int, name: str, owner: str, typed: str, text: Text) -> tuple[str, list[Block]]:
    said = escape(text("colleague-has", name=name, owner=owner))
    button = blocks.button(
        text("colleague-tell", owner=owner), action_ids.CUSTOMER_TELL, f"{id}:{typed}"
    )
    return said, [blocks.section(said), blocks.actions([button], "of-colleague")]
