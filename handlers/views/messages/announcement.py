"""An announcement in a channel: what its readers may know."""

from handlers.text import Text
from handlers.views.blocks import Block, escape, section
from handlers.views.wording import deal as wording
from handlers.views.wording.look import Look
from models.announcements.news import Item


def message(item: Item, look: Look, *, is_ours: bool) -> tuple[str, list[Block]]:
    """The fallback text and the blocks; names and amounts for our own people only."""
    said = escape(_said(item, look) if is_ours else look.text(f"announced-{item.event}-unnamed"))
    return said, [section(said)]


def _said(item: Item, look: Look) -> str:
    text = look.text
    facts = {"customer": item.customer.name, "owner": item.owner.name}
    if item.deal is None:
        return text("announced-contract-ends", day=look.day(item.day), **facts)
    return text("announced-deal-won", what=_deal(item, text), **facts)


def _deal(item: Item, text: Text) -> str:
    """ "Upsell · CRM licences · CNY 500,000" """
    if item.deal is None:
        return ""
    kind = text(f"deal-kind-{item.deal.kind.value}")
    worth = wording.amount(item.deal, text)
    return " · ".join(filter(None, (kind, item.deal.title, worth)))
