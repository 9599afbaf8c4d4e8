"""How content customers are, as somebody told it in words: shown with the button that records it,
and recorded with Undo."""

from collections.abc import Mapping, Sequence
from datetime import date

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of
from models.customers.customer import Customer
from models.rules.time.period import Period

Said = tuple[str, list[Block]]


def heard(
    scores: Sequence[tuple[Customer, int]], quarter: Period, look: Look, *, is_done: bool
) -> Said:
    """All of one quarter."""
    text = look.text
    key = "scores-are-recorded" if is_done else "scores-heard"
    said = text(key, period=name_of(quarter, text, look.today))
    each = [f"{customer.name}: {text(f'satisfaction-{points}')}" for customer, points in scores]
    held = _held(quarter.last, {customer.id: points for customer, points in scores})
    if is_done:
        button = blocks.button(text("undo"), action_ids.SCORES_SAID_UNDO, held)
    else:
        label = text("scores-record", count=len(scores))
        button = blocks.button(label, action_ids.SCORES_SAID, held, style="primary")
    lines = [f"*{escape(said)}*", *(f"• {escape(one)}" for one in each)]
    return "\n".join([said, *each]), [
        blocks.section("\n".join(lines)),
        blocks.actions([button], "scores"),
    ]


def scores_of(held: str) -> tuple[date, dict[int, int]]:
    """The last day of the quarter, and the points of each customer's id, behind a button."""
    ends, *each = held.split(";")
    pairs = [submitted.parts(one.replace("=", ":"), 2) for one in each]
    points = {submitted.number(id): submitted.number(given) for id, given in pairs}
    return date.fromisoformat(submitted.day(ends)), points


def _held(ends: date, points: Mapping[int, int]) -> str:
    return ";".join([ends.isoformat(), *(f"{id}={given}" for id, given in points.items())])
