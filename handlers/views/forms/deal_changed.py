"""What is said to have changed of an open deal: the deals that may be meant, each with what it is
and would be, and the press that has it so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import deal as wording
from handlers.views.wording.look import Look
from models.commitments.deal import Deal
from models.deals.details import DealDetails
from models.errors import Malformed
from models.rules.amounts.money import CODES
from models.rules.deals import DealStage

KEPT = "="  # what a button does not change


@dataclass(frozen=True)
class Values:
    """What of an open deal may be changed by a line."""

    expected: date | None
    cents: int | None
    currency: str
    stage: DealStage | None

    @classmethod
    def of(cls, deal: Deal) -> "Values":
        return cls(deal.expected_on, deal.cents, deal.currency, deal.stage)


Candidate = tuple[DealDetails, Values]


def heard(
    found: Sequence[Candidate], block_id: str, look: Look, left: Sequence[str] = ()
) -> tuple[str, list[Block]]:
    """`left`: what else was said to change, and is not understood."""
    text = look.text
    said = escape(text("deal-change-heard", count=len(found)))
    shown = [blocks.section(said)]
    for details, values in found:
        deal = details.deal
        lines = differences(Values.of(deal), values, look)
        about = f"{wording.named(details, look)}\n{escape(chr(10).join(lines))}"
        press = _press(deal.id, Values.of(deal), values, text("deal-change-it"), "primary")
        edit = blocks.button(text("edit"), f"{action_ids.HOME_DEAL}_{deal.id}")
        shown += [blocks.section(about), blocks.actions([press, edit], f"{block_id}:{deal.id}")]
    shown += [blocks.context(escape(text("deal-change-left", words=one))) for one in left]
    return said, shown


def done(details: DealDetails, before: Values, look: Look) -> tuple[str, list[Block]]:
    """With the way back."""
    text, deal = look.text, details.deal
    lines = [text("deal-changed-so"), *differences(before, Values.of(deal), look)]
    said = "\n".join(lines)
    about = f"{wording.named(details, look)}\n{escape(said)}"
    back = _press(deal.id, Values.of(deal), before, text("deal-change-back"), None)
    return said, [blocks.section(about), blocks.actions([back], f"deal_changed:{deal.id}")]


def pressed(held: str) -> tuple[int, dict[str, Any]]:
    """The id of a deal, and which of its Values are to be others: what the button did not show
    stays as it is by now."""
    id, day, cents, currency, stage = submitted.parts(held, 5)
    if currency and currency not in CODES:
        raise Malformed
    then: dict[str, Any] = {}
    if day != KEPT:
        then["expected"] = date.fromisoformat(submitted.day(day)) if day != "-" else None
    if cents != KEPT:
        then["cents"] = submitted.large_number(cents) if cents != "-" else None
        then["currency"] = currency
    if stage != KEPT:
        then["stage"] = submitted.one_of(DealStage, stage) if stage != "-" else None
    return submitted.number(id), then


def differences(before: Values, after: Values, look: Look) -> list[str]:
    """Plain text."""
    text = look.text
    each = (
        ("deal-change-expected", _day(before, look), _day(after, look)),
        ("deal-change-amount", _amount(before, text), _amount(after, text)),
        ("deal-change-stage", _stage(before, text), _stage(after, text)),
    )
    none = text("deal-change-none")
    return [
        text(key, before=was or none, after=now or none) for key, was, now in each if was != now
    ]


def _press(id: int, before: Values, then: Values, label: str, style: str | None) -> Block:
    day = then.expected.isoformat() if then.expected else "-"
    is_same_sum = (then.cents, then.currency) == (before.cents, before.currency)
    cents = "-" if then.cents is None else str(then.cents)
    stage = then.stage.value if then.stage else "-"
    held = [
        str(id),
        KEPT if then.expected == before.expected else day,
        KEPT if is_same_sum else cents,
        "" if is_same_sum else then.currency,
        KEPT if then.stage is before.stage else stage,
    ]
    return blocks.button(label, f"{action_ids.DEAL_CHANGE_HEARD}_{id}", ":".join(held), style)


def _day(values: Values, look: Look) -> str:
    return look.day(values.expected) if values.expected else ""


def _amount(values: Values, text: Text) -> str:
    return "" if values.cents is None else wording.money(values.cents, values.currency, text)


def _stage(values: Values, text: Text) -> str:
    return text(f"deal-stage-{values.stage.value}") if values.stage else ""
