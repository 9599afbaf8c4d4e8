"""What is said to have changed of an open deal: the deals that may be meant, each with what it is
and would be, and the press that has it so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

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


def heard(found: Sequence[Candidate], block_id: str, look: Look) -> tuple[str, list[Block]]:
    text = look.text
    said = escape(text("deal-change-heard", count=len(found)))
    shown = [blocks.section(said)]
    for details, values in found:
        deal = details.deal
        lines = differences(Values.of(deal), values, look)
        about = f"{wording.named(details, look)}\n{escape(chr(10).join(lines))}"
        press = _press(deal.id, values, text("deal-change-it"), "primary")
        edit = blocks.button(text("edit"), f"{action_ids.HOME_DEAL}_{deal.id}")
        shown += [blocks.section(about), blocks.actions([press, edit], f"{block_id}:{deal.id}")]
    return said, shown


def done(details: DealDetails, before: Values, look: Look) -> tuple[str, list[Block]]:
    """With the way back."""
    text, deal = look.text, details.deal
    lines = [text("deal-changed-so"), *differences(before, Values.of(deal), look)]
    said = "\n".join(lines)
    about = f"{wording.named(details, look)}\n{escape(said)}"
    back = _press(deal.id, before, text("deal-change-back"), None)
    return said, [blocks.section(about), blocks.actions([back], f"deal_changed:{deal.id}")]


def pressed(held: str) -> tuple[int, Values]:
    """The id of a deal, and what it is to have."""
    id, day, cents, currency, stage = submitted.parts(held, 5)
    if currency and currency not in CODES:
        raise Malformed
    return submitted.number(id), Values(
        date.fromisoformat(submitted.day(day)) if day != "-" else None,
        submitted.large_number(cents) if cents != "-" else None,
        currency,
        submitted.one_of(DealStage, stage) if stage != "-" else None,
    )


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


def _press(id: int, values: Values, label: str, style: str | None) -> Block:
    held = [
        id,
        values.expected.isoformat() if values.expected else "-",
        "-" if values.cents is None else values.cents,
        values.currency,
        values.stage.value if values.stage else "-",
    ]
    return blocks.button(
        label, f"{action_ids.DEAL_CHANGE_HEARD}_{id}", ":".join(map(str, held)), style
    )


def _day(values: Values, look: Look) -> str:
    return look.day(values.expected) if values.expected else ""


def _amount(values: Values, text: Text) -> str:
    return "" if values.cents is None else wording.money(values.cents, values.currency, text)


def _stage(values: Values, text: Text) -> str:
    return text(f"deal-stage-{values.stage.value}") if values.stage else ""
