"""Targets with what is reached of them."""

from collections.abc import Collection, Sequence
from datetime import date

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.lists import serving
from handlers.views.wording import target
from handlers.views.wording.look import Look
from models.errors import Malformed
from models.reviews.scope import Breadth
from models.reviews.setting import Kept
from models.reviews.target import Progress
from models.rules.amounts.money import CODES
from models.rules.figures import Key
from models.rules.time.periods import Kind, Period

MOST = 20  # in one message


def listing(
    found: Sequence[Progress],
    look: Look,
    *,
    is_new: bool,
    mine: Collection[int] = (),
    before: Kept | None = None,
) -> tuple[str, list[Block]]:
    """In the order given; `is_new`: one that was just set, in the place of what was `before`.
    `mine` are the ids of those that the viewer may remove."""
    text = look.text
    if not found:
        return text("target-none"), [blocks.section(text("target-none"))]
    headline = text("target-set" if is_new else "target-list")
    if before is not None and target.is_same(found[0], before):
        headline, before = text("target-unchanged"), None
    elif before is not None:
        headline = text("target-changed", change=target.changed(found[0], before, text))
    shown = [blocks.section(escape(headline)) if is_new else blocks.header(headline)]
    for one in found[:MOST]:
        lines = [f"*{escape(target.title(one, text, look.today))}*"]
        lines.append(escape(target.reached(one, text, look.today)))
        lines += [escape(target.part(one, part, text)) for part in one.parts]
        shown.append(blocks.section("\n".join(lines)))
        buttons = [serving.button(one.target.id, look)]
        if before is not None:
            buttons.append(_undo(before, look))
        if one.target.id in mine:
            buttons.append(blocks.button(text("target-remove"), action_ids.TARGET_REMOVE))
        shown.append(blocks.actions(buttons, f"target:{one.target.id}"))
    if left := len(found) - MOST:
        shown += [blocks.context(text("rows-more", count=left))] if left > 0 else []
    return headline, shown


def removed(before: Kept, look: Look) -> tuple[str, list[Block]]:
    said = look.text("target-removed")
    return said, [blocks.section(said), blocks.actions([_undo(before, look)], "target-removed")]


def kept(held: str) -> Kept:
    """What the button Undo holds."""
    person, breadth, key, kind, first, last, begins, value, currency = submitted.parts(held, 9)
    if currency and currency not in CODES:
        raise Malformed
    period = Period(
        submitted.one_of(Kind, kind),
        date.fromisoformat(submitted.day(first)),
        date.fromisoformat(submitted.day(last)),
        submitted.number(begins),
    )
    return Kept(
        submitted.number(person),
        submitted.one_of(Breadth, breadth),
        submitted.one_of(Key, key),
        period,
        submitted.large_number(value),
        currency,
    )


def _undo(before: Kept, look: Look) -> Block:
    period = before.period
    held = [
        before.person_id,
        before.breadth.value,
        before.key.value,
        period.kind.value,
        period.first.isoformat(),
        period.last.isoformat(),
        period.begins,
        before.value,
        before.currency,
    ]
    return blocks.button(look.text("undo"), action_ids.TARGET_UNDO, ":".join(map(str, held)))
