"""Instalments that the line of a new deal names: shown in its form, and kept until it is saved."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from handlers.text import Text
from handlers.views import blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms.deal_draft import DealDraft
from models.deals.instalments import Row
from models.errors import Malformed
from models.rules.amounts.money import to_cents
from models.rules.deals import DealState
from models.rules.deals.shares import WHOLE, Share

PERCENT = re.compile(r"\d{1,3}(\.\d{1,2})?")
AMOUNT = re.compile(r"\d{1,15}(\.\d{1,2})?")


def kept(plan: Sequence[Share]) -> list[list[str]]:
    return [
        [str(one.percent or ""), one.due.isoformat() if one.due else "", str(one.amount or "")]
        for one in plan
    ]


def read(held: Any) -> tuple[Share, ...]:
    """The inverse; None of a form of an older version."""
    if not isinstance(held or [], list):
        raise Malformed
    return tuple(map(_share, held or []))


def shown(plan: Sequence[Share], unread: str, text: Text) -> list[Block]:
    """What is planned, or the words that were not understood."""
    if unread:
        return [blocks.section(escape(text("deal-plan-unread", words=unread)), block_id="plan")]
    if not plan:
        return []
    parts = [
        text("deal-plan-part", what=_what(one, text), day=text.full_day(one.due))
        if one.due
        else text("deal-plan-undated", what=_what(one, text))
        for one in plan
    ]
    said = text("deal-plan", parts=text.listed(parts, are_long=True))
    return [
        blocks.context(escape(said), "plan"),
        *(
            blocks.field(
                f"plan_{place}",
                text("deal-plan-when", what=_what(one, text)),
                blocks.datepicker(f"plan_{place}"),
                hint=text("deal-plan-hint"),
                optional=True,
            )
            for place, one in enumerate(plan, 1)
            if one.due is None
        ),
    ]


def came(draft: DealDraft, text: Text) -> list[Block]:
    """Money that is booked with the deal, where it is won."""
    if not draft.came or draft.state is not DealState.WON:
        return []
    amount, day = receipt_of(draft)
    said = text("deal-books", amount=amount, day=text.full_day(day))
    return [blocks.context(escape(said), "came")]


def receipt_of(draft: DealDraft) -> tuple[str, date]:
    amount, day = submitted.parts(draft.came, 2, by="|")
    return amount, date.fromisoformat(submitted.day(day))


def filled(plan: Sequence[Share], view: Block) -> tuple[Share, ...]:
    """With the days that were asked for."""
    return tuple(
        replace(one, due=date.fromisoformat(submitted.day(day)))
        if one.due is None and (day := submitted.value_of(view, f"plan_{place}"))
        else one
        for place, one in enumerate(plan, 1)
    )


def rows(plan: Sequence[Share], worth: int) -> list[Row]:
    """Of a deal that is worth so many hundredths; what has no day is not planned yet."""
    cents = [_cents(one, worth) for one in plan]
    rest = max(worth - sum(one or 0 for one in cents), 0)
    are_all_planned = all(one.due is not None for one in plan)
    return [
        Row(
            place,
            None,
            one.due,
            rest if amount is None else amount,
            one.percent if are_all_planned or not one.is_rest else _left_of(plan),
            is_rest=one.is_rest and are_all_planned,
        )
        for place, (one, amount) in enumerate(zip(plan, cents, strict=True), 1)
        if one.due is not None
    ]


def _left_of(plan: Sequence[Share]) -> Decimal | None:
    """The per cent of the rest, where some part of the plan has no day yet; None beside sums."""
    if any(one.amount is not None for one in plan):
        return None
    return WHOLE - sum((one.percent or Decimal(0) for one in plan), Decimal(0))


def _cents(one: Share, worth: int) -> int | None:
    """None: what is left."""
    if one.amount is not None:
        return to_cents(one.amount)
    return round(worth * one.percent / 100) if one.percent is not None else None


def _what(one: Share, text: Text) -> str:
    if one.amount is not None:
        return f"{one.amount:,f}"
    return f"{one.percent.normalize():f}%" if one.percent else text("deal-plan-rest")


def _share(held: Any) -> Share:
    match held:
        case [str(percent), str(due)]:
            return _share([percent, due, ""])
        case [str(percent), str(due), str(amount)]:
            fits = not percent or PERCENT.fullmatch(percent)
            if fits and (not amount or AMOUNT.fullmatch(amount)):
                return Share(
                    Decimal(percent) if percent else None,
                    date.fromisoformat(submitted.day(due)) if due else None,
                    Decimal(amount) if amount else None,
                )
    raise Malformed
