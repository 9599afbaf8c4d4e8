"""A change that a customer's records speak for, with the evidence and the choice."""

from datetime import date

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import unquoted
from handlers.views.wording.look import Look
from models.profiles.card import Card
from models.rules.segments import Change, Feedback, default_table

MAX_QUOTE = 200  # characters


def suggested(card: Card, look: Look) -> list[Block]:
    """Nothing where there is nothing to suggest."""
    change, text = card.suggestion, look.text
    if change is None:
        return []
    what = [text(f"segment-{change.segment.value}")] if change.segment else []
    what += [text(f"plan-{one}") for one in change.actions]
    said = text("suggested", what=text("suggested-and").join(what), why=_why(change, look))
    accept = blocks.button(text("suggested-accept"), action_ids.SEGMENT_ACCEPT, change.sign.value)
    later = blocks.button(text("suggested-later"), action_ids.SEGMENT_DECLINE, change.sign.value)
    block_id = f"suggestion:{card.customer.id}"
    return [blocks.section(escape(said)), blocks.actions([accept, later], block_id)]


def _why(change: Change, look: Look) -> str:
    """Plain text."""
    evidence, quote = change.evidence[0], ""
    day = evidence if isinstance(evidence, date) else evidence.day
    if isinstance(evidence, Feedback):
        quote = blocks.cut(" ".join(unquoted(evidence.text).split()), MAX_QUOTE)
    return look.text(
        f"suggested-{change.sign.value}",
        day=look.day(day),
        days=(look.today - day).days,
        window=default_table().changes.window_days,
        quote=quote,
    )
