"""The forms of a deal's instalments: the plan, a part that was received, another day."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms.deal import MAX_AMOUNT
from handlers.views.wording import deal, instalment
from handlers.views.wording.look import Look
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.deals import entry as entries
from models.deals.details import DealDetails
from models.deals.instalments import MOST, Row
from models.errors import Malformed
from models.rules.amounts.money import from_cents

LEAST, MORE = 3, 3  # rows
SHARE = re.compile(r"(?P<percent>\d{1,3}(?:\.\d{1,2})?)\s*[%％]")


@dataclass(frozen=True)
class Typed:
    """One row as it was filled in; `id` of an instalment that is there."""

    id: int | None = None
    due: str = ""
    amount: str = ""


def stamp(instalments: Sequence[Instalment]) -> str:
    """Tells one state of a deal's instalments from another."""
    facts = [(one.id, one.due_on, one.amount, one.received_on) for one in instalments]
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]


def plan(
    details: DealDetails,
    typed: Sequence[Typed] | None,
    came_from: dict[str, Any],
    look: Look,
    *,
    rows: int = 0,
    notice: str = "",
) -> Block:
    """Rows of those that are not paid, at least so many, as `typed` or as they are."""
    text = look.text
    if typed is None:
        typed = [_typed(one) for one in details.instalments if one.is_open]
    rows = min(max(rows, LEAST, len(typed) + 1), MOST)
    hints = {one.id: _follows(one, text) for one in details.instalments}
    shown: list[Block] = [blocks.section(notice, block_id="notice")] if notice else []
    shown.append(
        blocks.section(f"{deal.named(details, look)}\n{escape(deal.status(details, look))}")
    )
    paid = [one for one in instalment.listed(details) if not one.is_open]
    if paid:
        said = (instalment.shown(one, look) for one in paid)
        shown.append(blocks.context(escape("\n".join(said))))
    for place in range(1, rows + 1):
        row = typed[place - 1] if place <= len(typed) else Typed()
        shown += _row(place, row, hints.get(row.id or 0), text)
    presses = []
    if details.outstanding:
        presses.append(blocks.button(text("deal-receive"), action_ids.INSTALMENTS_RECEIVE))
    if rows < MOST:
        more = blocks.button(text("instalments-more-rows"), action_ids.INSTALMENT_ROWS)
        presses.append(more)
    if presses:
        shown.append(blocks.actions(presses, "instalments_row"))
    kept = {
        "deal": details.deal.id,
        "ids": [one.id for one in typed],
        "rows": rows,
        "stamp": stamp(details.instalments),
    }
    return blocks.modal(
        action_ids.INSTALMENTS_FORM,
        text("instalments"),
        shown,
        submit=text("save"),
        close=text("cancel"),
        metadata=came_from | kept,
    )


def typed_in(view: dict[str, Any]) -> list[Typed]:
    """Every row, empty ones too."""
    ids = submitted.metadata_of(view)["ids"]
    rows = submitted.metadata_of(view)["rows"]
    are_ids = isinstance(ids, list) and all(one is None or type(one) is int for one in ids)
    if not are_ids or type(rows) is not int or not 0 < rows <= MOST:
        raise Malformed
    return [
        Typed(
            ids[place - 1] if place <= len(ids) else None,
            submitted.value_of(view, f"due_{place}") or "",
            submitted.value_of(view, f"amount_{place}") or "",
        )
        for place in range(1, rows + 1)
    ]


def read(typed: Sequence[Typed], details: DealDetails, locale: str) -> list[Row]:
    """The rows in which something is written; one whose amount stays keeps its share of the deal,
    or stays the rest of it. Raises what `models.deals.entry.amount` does."""
    there = {one.id: one for one in details.instalments}
    return [
        _read(place, one, there.get(one.id or 0), details.deal, locale)
        for place, one in enumerate(typed, 1)
        if one.due or one.amount.strip()
    ]


def _read(place: int, typed: Typed, known: Instalment | None, deal: Deal, locale: str) -> Row:
    due = date.fromisoformat(typed.due) if typed.due else None
    worth, said = deal.cents or 0, SHARE.fullmatch(typed.amount.strip())
    cents = _cents(typed.amount, worth, deal.currency, locale, f"amount_{place}")
    if said:
        return Row(place, typed.id, due, cents, Decimal(said["percent"]))
    if known is None or cents != known.amount:
        return Row(place, typed.id, due, cents)
    share = Decimal(known.share) if known.share is not None else None
    return Row(place, typed.id, due, None if known.is_rest else cents, share)


def part(one: Instalment, came_from: dict[str, Any], look: Look) -> Block:
    text = look.text
    received = blocks.text_input("amount", initial=f"{from_cents(one.amount):,}", most=MAX_AMOUNT)
    on = blocks.datepicker("received", initial=look.today.isoformat())
    rest = blocks.datepicker("rest", initial=max(one.due_on, look.today).isoformat())
    return blocks.modal(
        action_ids.INSTALMENT_PART_FORM,
        text("instalment-part-title"),
        [
            blocks.section(
                escape(f"{instalment.amount(one, text)} · {instalment.status(one, look)}")
            ),
            blocks.field("amount", text("instalment-part-amount"), received),
            blocks.field("received", text("instalment-part-on"), on),
            blocks.field("rest", text("instalment-rest-due"), rest),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata=came_from | {"item": one.id},
    )


def move(one: Instalment, came_from: dict[str, Any], look: Look) -> Block:
    text = look.text
    due = blocks.datepicker("due", initial=max(one.due_on, look.today).isoformat())
    return blocks.modal(
        action_ids.INSTALMENT_MOVE_FORM,
        text("instalment-move"),
        [
            blocks.section(
                escape(f"{instalment.amount(one, text)} · {instalment.status(one, look)}")
            ),
            blocks.field("due", text("instalment-new-due"), due),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata=came_from | {"item": one.id},
    )


def _shown(one: Instalment, look: Look) -> Block:
    return blocks.section(escape(instalment.shown(one, look)))


def _typed(one: Instalment) -> Typed:
    return Typed(one.id, one.due_on.isoformat(), f"{from_cents(one.amount):,}")


def _follows(one: Instalment, text: Text) -> str | None:
    """What it is of the deal, whose amount it follows."""
    if one.is_rest:
        return text("instalment-follows-rest")
    if not one.share:
        return None
    if Decimal(one.share) != round(Decimal(one.share), 2):
        return text("instalment-follows-alike")
    is_part = one.rest_of_id is not None
    return text(
        "instalment-follows-part" if is_part else "instalment-follows",
        percent=f"{Decimal(one.share).normalize():f}",
    )


def _row(place: int, typed: Typed, follows: str | None, text: Text) -> list[Block]:
    due = blocks.datepicker(f"due_{place}", initial=typed.due or None)
    amount = blocks.text_input(f"amount_{place}", initial=typed.amount, most=MAX_AMOUNT)
    hint = follows or (text("instalment-amount-hint") if place == 1 else None)
    return [
        blocks.field(
            f"amount_{place}",
            text("instalment-amount", row=place),
            amount,
            hint=hint,
            optional=True,
        ),
        blocks.field(f"due_{place}", text("instalment-due-day", row=place), due, optional=True),
    ]


def _cents(typed: str, worth: int, currency: str, locale: str, field: str) -> int | None:
    """Hundredths of an amount, or of a share of the deal's, to whole ones; None of nothing."""
    if share := SHARE.fullmatch(typed.strip()):
        return round(worth * Decimal(share["percent"]) / 100) or None
    return entries.amount(typed, currency, locale, field)[0]
