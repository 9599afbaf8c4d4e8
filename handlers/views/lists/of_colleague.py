"""Whose a customer is that somebody names and does not see, with a button that tells them; and what
they are told."""

from collections.abc import Sequence

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists import corrected
from handlers.views.messages import mentioned


def whose(id: int, name: str, owner: str, typed: str, text: Text) -> tuple[str, list[Block]]:
    said = escape(text("colleague-has", name=name, owner=owner))
    button = blocks.button(
        text("colleague-tell", owner=owner), action_ids.CUSTOMER_TELL, f"{id}:{typed}"
    )
    return said, [blocks.section(said), blocks.actions([button], "of-colleague")]


def told(who: str, customer: str, words: str, ts: str, text: Text) -> tuple[str, list[Block]]:
    """To whom the customer belongs, who makes a follow-up or a to-do of the words."""
    said = escape(text("colleague-told", who=who, customer=customer, words=words))
    return said, [blocks.section(said), mentioned.buttons(ts, words, text)]


def was_told(owner: str, drafts: Sequence[int], text: Text) -> tuple[str, list[Block]]:
    """`drafts` of the same words were discarded, for it is theirs to record."""
    if not drafts:
        said = escape(text("colleague-was-told", owner=owner))
        return said, [blocks.section(said)]
    said = escape(text("colleague-was-told-undrafted", owner=owner))
    return said, [blocks.section(said), corrected.keeping(drafts, text)]
