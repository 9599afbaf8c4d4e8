"""The offer to ask a colleague for support, as somebody has written to the bot, and the word
that somebody was asked."""

from collections.abc import Sequence

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import deal
from handlers.views.wording.look import Look
from handlers.views.wording.support import headline, status, withdraw_button
from models.customers.customer import Customer
from models.deals.details import DealDetails
from models.notifications.subjects import SupportDetails
from models.support.terms import SupportKind, SupportState

SENT = "support-sent"  # the block id of its button: "support-sent:<request>"
MOST_OFFERED, MAX_LINE = 5, 1900  # deals, and characters in a button


def heard(
    customer: Customer,
    deals: Sequence[DealDetails],
    approver: str,
    line: str,
    block_id: str,
    look: Look,
    kind: SupportKind | None = SupportKind.DISCOUNT,
    *,
    is_noted: bool = False,
) -> tuple[str, list[Block]]:
    """The offer to ask, with a button for each deal that it may be about; `approver` is a name, or
    "" for the own manager. A button holds the deal and the line; the last one is for what is only
    to be noted, unless that `is_noted` already."""
    text = look.text
    facts = {"customer": customer.name, "who": approver or "nobody"}
    said = text("support-heard", **facts)
    if kind is not None and kind is not SupportKind.DISCOUNT:
        said = text("support-heard-other", **facts, support=text(f"support-of-{kind.value}"))
    of = [(one.deal.id, deal.shown_as(one, look)) for one in deals[:MOST_OFFERED]] or [(0, "")]
    labels = [name if len(of) > 1 else text("support-open") for _, name in of]
    buttons = [
        blocks.button(label, f"{action_ids.SUPPORT_HEARD}@{id}", f"{id}:{line[:MAX_LINE]}")
        for (id, _), label in zip(of, labels, strict=True)
    ]
    if not is_noted:
        note = blocks.button(text("deal-heard-note"), action_ids.DEAL_HEARD_NOTE, line[:MAX_LINE])
        buttons.append(note)
    named = [blocks.context(escape(of[0][1]))] if len(of) == 1 and of[0][1] else []
    shown = [blocks.section(escape(said)), *named, blocks.actions(buttons, block_id)]
    return escape(said), shown


def sent(details: SupportDetails, look: Look) -> tuple[str, list[Block]]:
    """Who was asked for what, and how that stands; it can be withdrawn while it is open."""
    request, text = details.request, look.text
    key = "support-sent" if request.state is SupportState.OPEN else "support-was-sent"
    said = escape(text(key, approver=details.owner.name, what=headline(details, look)))
    lines = [f"*{escape(details.customer.name)}*", said]
    if request.state is not SupportState.OPEN:
        lines.append(escape(status(details, look)))
    shown = [blocks.section("\n".join(lines))]
    if request.is_open:
        shown.append(blocks.actions([withdraw_button(look)], f"{SENT}:{request.id}"))
    return said, shown
