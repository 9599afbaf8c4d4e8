"""Showing a customer in a channel: the form with what others will see, and the message."""

from typing import Any

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.customer import labelled, standing
from handlers.views.wording.look import Look
from models.profiles.card import Card


def form(card: Card, look: Look, metadata: dict[str, Any]) -> Block:
    text = look.text
    return blocks.modal(
        action_ids.SHARE_FORM,
        text("share-title"),
        [
            blocks.field(
                "channel",
                text("share-channel"),
                blocks.channel_select("channel"),
                hint=text("share-hint"),
            ),
            blocks.context(text("share-preview")),
            blocks.divider(),
            *message(card, look)[1],
        ],
        submit=text("share-submit"),
        close=text("cancel"),
        metadata=metadata,
    )


def message(card: Card, look: Look, by: str | None = None) -> tuple[str, list[Block]]:
    """What a channel may know: neither people nor feedback, size or history. `by` is the user id
    of who shows it."""
    text, customer = look.text, card.customer
    last = customer.last_contact_at
    lines = [
        f"*{text('owner')}*  <@{card.owner.user_id}>",
        labelled(text("customer-industry"), customer.industry),
        labelled(text("customer-stage"), " · ".join(standing(customer, text))),
        labelled(text("customer-last-contact"), look.day(look.day_of(last)) if last else ""),
        labelled(text("next-contact"), " · ".join(look.day(one.on) for one in card.next_contacts)),
    ]
    shown = [
        blocks.header(customer.name),
        blocks.section("\n".join(filter(None, lines))),
    ]
    if by is not None:
        shown.append(blocks.context(text("share-by", who=f"<@{by}>")))
    return escape(customer.name), shown
