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
from models.rules.amounts import read_amount
from models.rules.amounts.money import from_cents, to_cents

MOST = 100  # options of one menu
MOST_NAMED = 5  # deals
UNPLANNED = "0"  # in the place of an instalment's id


@dataclass(frozen=True)
class Typed:
    """`instalment` is None for money that none is for."""

    deal: int
    instalment: int | None
    amount: str
    on: date
    rest_due: date | None


@dataclass(frozen=True)
class Booked:
    """So much, in hundredths, that is booked for that day already."""

    details: DealDetails
    cents: int
    on: date


def form(
    owed: Sequence[DealDetails],
    amount: str,
    on: date | None,
    came_from: dict[str, Any],
    look: Look,
    booked: Booked | None = None,
    rest: date | None = None,
) -> Block:
    """`amount` is as it was typed, "" for all of the one that is chosen; `rest` is the day by which
    what is left is to come."""
    text, is_open = look.text, owed[0].deal.is_open
    found = offered(owed, cents_in(amount), len(owed) > 1, look)
    options = [option for _, option, _ in found][:MOST]
    cents = found[0][2]
    for_what = blocks.select("for", options, initial=options[0]["value"])
    known = f"{from_cents(cents):,}" if cents > 1 else ""
    typed = blocks.text_input("amount", initial=amount or known, most=MAX_AMOUNT)
    received = blocks.datepicker("received", initial=(on or look.today).isoformat())
    return blocks.modal(
        action_ids.RECEIPT_FORM,
        text("receipt-title"),
        [
            blocks.section(f"*{escape(owed[0].customer.name)}*"),
            *([blocks.section(escape(twice(booked, look)))] if booked else []),
            *(_while_open(look) if is_open else []),
            blocks.field("amount", text("instalment-part-amount"), typed),
            blocks.field("received", text("instalment-part-on"), received),
            blocks.field("for", text("receipt-for"), for_what),
            blocks.field(
                "rest",
                text("instalment-rest-due"),
                blocks.datepicker("rest", initial=rest.isoformat() if rest else None),
                hint=text("receipt-rest-hint"),
                optional=True,
            ),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata=came_from,
    )


def _while_open(look: Look) -> list[Block]:
    """It is kept until the deal is won, which it may be by now."""
    button = blocks.button(look.text("receipt-won"), action_ids.RECEIPT_WON)
    return [blocks.section(escape(look.text("receipt-while-open")), button, "receipt_open")]


def nothing_to_come(booked: Booked, look: Look) -> str:
    """Where all has come, and this, too: plain text."""
    return look.text("receipt-booked-all", **_facts(booked, look))


def cents_in(amount: str) -> int | None:
    """Hundredths, of an amount as it was typed."""
    read = read_amount(amount) if amount else None
    return to_cents(read.value) if read else None


def twice(booked: Booked, look: Look) -> str:
    """Plain text."""
    return look.text("receipt-booked", **_facts(booked, look))


def _facts(booked: Booked, look: Look) -> dict[str, str]:
    return {
        "amount": deal.money(booked.cents, booked.details.deal.currency, look.text),
        "customer": booked.details.customer.name,
        "day": look.day(booked.on),
        "what": deal.what(booked.details, look),
    }


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


def offered(
    owed: Sequence[DealDetails], cents: int | None, is_named: bool, look: Look
) -> list[tuple[date, Block, int]]:
    """What it may be for: where that waits for just so many `cents`, it comes first, else the first
    to be paid."""
    found = (one for details in owed for one in _options(details, is_named, look))
    return sorted(found, key=lambda one: (one[2] != cents, one[0]))


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
        if one.is_open and one.came_on is None
    ]
    if found:
        return found
    left, worth = details.to_come, details.deal.cents
    amount = deal.money(left, details.deal.currency, text)
    known = text("receipt-outstanding", amount=amount) if worth else text("deal-no-amount")
    named = what or f"{deal.what(details, look)} · " if not worth else what
    said = blocks.option(f"{named}{known}", f"{details.deal.id}:{UNPLANNED}")
    return [(date.max, said, left)]
