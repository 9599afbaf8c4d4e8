"""Instalments that the line of a new deal names: shown in its form, and kept until it is saved."""

import re
from collections.abc import Iterator, Sequence
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
from models.rules.amounts import read_amount
from models.rules.amounts.money import UNIT, from_cents, rounded, to_cents
from models.rules.deals import DealState
from models.rules.deals.shares import FINE, WHOLE, Share

PERCENT = re.compile(rf"\d{{1,3}}(\.\d{{1,{FINE}}})?")
ALIKE = "alike"
AMOUNT = re.compile(r"\d{1,15}(\.\d{1,2})?")


def kept(plan: Sequence[Share]) -> list[list[str]]:
    return [
        [
            str(one.percent or ""),
            one.due.isoformat() if one.due else "",
            str(one.amount or ""),
            ALIKE if one.is_alike else "",
            one.waits,
        ]
        for one in plan
    ]


def read(held: Any) -> tuple[Share, ...]:
    """The inverse; None of a form of an older version."""
    if not isinstance(held or [], list):
        raise Malformed
    return tuple(map(_share, held or []))


def read_sums(held: Any) -> tuple[str, ...]:
    """What the parts add up to, and what the deal is worth; () where that is not the question."""
    held = held or []
    is_two = isinstance(held, list) and len(held) in (0, 2)
    if not is_two or not all(isinstance(one, str) and AMOUNT.fullmatch(one) for one in held):
        raise Malformed
    return tuple(held)


def shown(draft: DealDraft, text: Text) -> list[Block]:
    """What is planned, or the words that were not understood."""
    if draft.unread:
        return [blocks.section(escape(_unread(draft, text)), block_id="plan")]
    if not draft.plan:
        return []
    whats = list(_whats(draft, text))
    return [
        blocks.context(escape(said(draft, text)), "plan"),
        *(
            blocks.field(
                f"plan_{place}",
                text("deal-plan-when", what=what),
                blocks.datepicker(f"plan_{place}"),
                hint=text("deal-plan-hint"),
                optional=True,
            )
            for place, (one, what) in enumerate(zip(draft.plan, whats, strict=True), 1)
            if one.due is None
        ),
    ]


def said(draft: DealDraft, text: Text) -> str:
    """ "Instalments: 30% on May 20, 2026; the rest on Jun 30, 2026": plain text."""
    parts = [
        text("deal-plan-part", what=what, day=text.full_day(one.due))
        if one.due
        else _undated(one, what, text)
        for one, what in zip(draft.plan, _whats(draft, text), strict=True)
    ]
    return text("deal-plan", parts=text.listed(parts, are_long=True))


def waits_for(plan: Sequence[Share]) -> str | None:
    """What the parts without a day wait for, a line each; None where all have one."""
    undated = [one.waits for one in plan if one.due is None]
    return "\n".join(filter(None, undated)) if undated else None


def _undated(one: Share, what: str, text: Text) -> str:
    if one.waits:
        return text("deal-plan-waits", what=what, when=one.waits)
    return text("deal-plan-undated", what=what)


def _unread(draft: DealDraft, text: Text) -> str:
    """Where all is understood but the sums, both are named."""
    if not draft.sums:
        return text("deal-plan-unread", words=draft.unread)
    total, worth = (f"{from_cents(round(Decimal(one) * UNIT)):,f}" for one in draft.sums)
    return text("deal-plan-sums", words=draft.unread, sum=total, worth=worth)


def came(draft: DealDraft, text: Text) -> list[Block]:
    """Money that is booked with the deal, where it is won."""
    if not draft.came or draft.state is not DealState.WON:
        return []
    amount, day, _ = receipt_of(draft)
    books = text("deal-books", amount=amount, day=text.full_day(day))
    return [blocks.context(escape(books), "came")]


def receipt_of(draft: DealDraft) -> tuple[str, date, date | None]:
    """The money, when it came, and the day by which the rest is to; a form that was opened by an
    older version has none."""
    amount, day, *rest = draft.came.split("|")
    due = date.fromisoformat(submitted.day(rest[0])) if rest and rest[0] else None
    return amount, date.fromisoformat(submitted.day(day)), due


def filled(plan: Sequence[Share], view: Block) -> tuple[Share, ...]:
    """With the days that were asked for."""
    return tuple(
        replace(one, due=date.fromisoformat(submitted.day(day)))
        if one.due is None and (day := submitted.value_of(view, f"plan_{place}"))
        else one
        for place, one in enumerate(plan, 1)
    )


def rows(plan: Sequence[Share], worth: int, currency: str) -> list[Row]:
    """Of a deal that is worth so many hundredths; what has no day is not planned yet."""
    cents = _cents(plan, worth, currency)
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


def _cents(plan: Sequence[Share], worth: int, currency: str) -> list[int | None]:
    """None: what is left. Those that are alike differ by no more than the smallest part."""
    found, before = list[int | None](), Decimal(0)
    for one in plan:
        if one.amount is not None or one.percent is None:
            found.append(to_cents(one.amount) if one.amount is not None else None)
            continue
        share, start = worth * one.percent / 100, before if one.is_alike else Decimal(0)
        found.append(rounded(start + share, currency) - rounded(start, currency))
        before += share if one.is_alike else 0
    return found


def _whats(draft: DealDraft, text: Text) -> Iterator[str]:
    """How much each part is, as it was said; of those that are alike the amount."""
    read = read_amount(draft.amount) if draft.amount else None
    cents = list[int | None]()
    worth = round(read.value * UNIT) if read else 0
    if worth and any(one.is_alike for one in draft.plan):
        cents = _cents(draft.plan, worth, draft.currency)
        cents = [worth - sum(one or 0 for one in cents) if one is None else one for one in cents]
    for place, one in enumerate(draft.plan):
        yield f"{from_cents(cents[place] or 0):,f}" if cents and one.is_alike else _what(one, text)


def _what(one: Share, text: Text) -> str:
    if one.amount is not None:
        return f"{one.amount:,f}"
    if not one.percent:
        return text("deal-plan-rest")
    return f"{round(one.percent, 2).normalize():f}%"


def _share(held: Any) -> Share:
    match held:
        case [str(percent), str(due)]:
            return _share([percent, due, "", "", ""])
        case [str(percent), str(due), str(amount)]:
            return _share([percent, due, amount, "", ""])
        case [str(percent), str(due), str(amount), str(alike)]:
            return _share([percent, due, amount, alike, ""])
        case [str(percent), str(due), str(amount), str(alike), str(waits)]:
            fits = not percent or PERCENT.fullmatch(percent)
            if fits and (not amount or AMOUNT.fullmatch(amount)):
                return Share(
                    Decimal(percent) if percent else None,
                    date.fromisoformat(submitted.day(due)) if due else None,
                    Decimal(amount) if amount else None,
                    is_alike=alike == ALIKE,
                    waits=waits,
                )
    raise Malformed
