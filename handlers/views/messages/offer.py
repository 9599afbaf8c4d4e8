"""What the bot offered in its DM, once it is carried out: as it stands, with its next steps."""

import json
from collections.abc import Mapping

from handlers.views import blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import deal, instalment
from handlers.views.wording.look import Look
from models.deals.details import DealDetails

NAME = "offer"  # the block id of an offer's buttons: "offer:<id>", or "offer:<id>:<customer>"


def block_id(offer: int, customer: int | None = None) -> str:
    return f"{NAME}:{offer}" if customer is None else f"{NAME}:{offer}:{customer}"


def id_in(block_id: str) -> int | None:
    """None for buttons of anything else."""
    name, _, rest = block_id.partition(":")
    return submitted.number(rest.partition(":")[0]) if name == NAME else None


def keeping(form: Block, of: Mapping[str, int]) -> Block:
    """A form that knows of which offer it is."""
    facts = json.loads(form.get("private_metadata") or "{}") | dict(of)
    return form | {"private_metadata": json.dumps(facts, separators=(",", ":"))} if of else form


def paid(details: DealDetails, ids: set[int], look: Look) -> tuple[str, list[Block]]:
    """The money that was booked, above the instalments of its deal, or those alone."""
    title, listed = instalment.listing(details, look)
    if not ids:  # they were only planned
        return title, listed
    said = booked(details, ids, look)
    return said, [blocks.section(said), *listed]


def booked(details: DealDetails, ids: set[int], look: Look) -> str:
    """How much of it is booked still: mrkdwn."""
    there = [one for one in details.instalments if one.id in ids]
    kept = [one for one in there if one.received_on is not None or one.came_on is not None]
    facts = {"customer": details.customer.name}
    if not kept:
        return escape(look.text("offer-taken-back", **facts))
    cents = sum(one.amount for one in kept)
    amount = deal.money(cents, kept[0].currency or details.deal.currency, look.text)
    is_kept = all(one.came_on is not None for one in kept)
    key = "offer-kept" if is_kept else "offer-booked"
    return escape(look.text(key, amount=amount, **facts))
