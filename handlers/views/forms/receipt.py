"""The form of money that has come: how much, when, and what it is for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms.deal import MAX_AMOUNT
from handlers.views.wording import deal, instalment
from handlers.views.wording.look import Look
from models.deals.details import DealDetails
from models.rules.amounts.money import from_cents

MOST = 100  # options of one menu
UNPLANNED = "0"  # in the place of an instalment's id


@dataclass(frozen=True)
class Typed:
    """`instalment` is None for money that none is for."""

    deal: int
    instalment: int | None
    amount: str
    on: date
    rest_due: date | None


def form(
    owed: Sequence[DealDetails],
    amount: str,
    on: date | None,
    came_from: dict[str, Any],
    look: Look,
) -> Block:
    """The first to be paid is chosen; `amount` is as it was typed, "" for all of that one."""
    text = look.text
    offered = sorted(
        (one for details in owed for one in _options(details, len(owed) > 1, look)),
        key=lambda one: one[0],
    )
    options = [option for _, option, _ in offered][:MOST]
    cents = offered[0][2]
    for_what = blocks.select("for", options, initial=options[0]["value"])
    typed = blocks.text_input("amount", initial=amount or f"{from_cents(cents):,}", most=MAX_AMOUNT)
    received = blocks.datepicker("received", initial=(on or look.today).isoformat())
    return blocks.modal(
        action_ids.RECEIPT_FORM,
        text("receipt-title"),
        [
            blocks.section(f"*{escape(owed[0].customer.name)}*"),
            blocks.field("amount", text("instalment-part-amount"), typed),
            blocks.field("received", text("instalment-part-on"), received),
            blocks.field("for", text("receipt-for"), for_what),
            blocks.field(
                "rest",
                text("instalment-rest-due"),
                blocks.datepicker("rest"),
                hint=text("receipt-rest-hint"),
                optional=True,
            ),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata=came_from,
    )


def read(view: Block) -> Typed:
    of, _, which = submitted.chosen(view, "for").partition(":")
    rest = submitted.value_of(view, "rest")
    return Typed(
        submitted.number(of),
        None if which == UNPLANNED else submitted.number(which),
        submitted.chosen(view, "amount"),
        date.fromisoformat(submitted.day(submitted.chosen(view, "received"))),
        date.fromisoformat(submitted.day(rest)) if rest else None,
    )


def _options(details: DealDetails, is_named: bool, look: Look) -> list[tuple[date, Block, int]]:
    """Each with the day by which it is due, and how much is to come."""
    text = look.text
    what = f"{deal.what(details, look)} · " if is_named else ""
    found = [
        (
            one.due_on,
            blocks.option(f"{what}{instalment.shown(one, look)}", f"{details.deal.id}:{one.id}"),
            one.amount,
        )
        for one in details.instalments
        if one.is_open
    ]
    if found:
        return found
    left = deal.money(details.outstanding, details.deal.currency, text)
    said = blocks.option(
        f"{what}{text('receipt-outstanding', amount=left)}", f"{details.deal.id}:{UNPLANNED}"
    )
    return [(date.max, said, details.outstanding)]
