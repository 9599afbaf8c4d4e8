"""The form of a workspace's procedure, and the one that closes it with a customer."""

from collections.abc import Sequence
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording.procedure import within
from models.customers.customer import Customer
from models.procedures.procedure import DAYS, LEAST, MAX_OUTCOME, MAX_STEP, MOST, Step


def form(steps: Sequence[Step], came_from: dict[str, Any], text: Text) -> Block:
    shown: list[Block] = [blocks.context(escape(text("procedure-form-hint", least=LEAST)))]
    for place in range(1, MOST + 1):
        shown += _row(place, steps[place - 1] if place <= len(steps) else None, text)
    return blocks.modal(
        action_ids.PROCEDURE_FORM,
        text("procedure-title"),
        shown,
        submit=text("save"),
        close=text("cancel"),
        metadata=came_from,
    )


def read(view: dict[str, Any]) -> list[Step]:
    """The rows in which a step is written."""
    found = []
    for place in range(1, MOST + 1):
        step = (submitted.value_of(view, f"step_{place}") or "").strip()
        if step:
            found.append(Step(step, submitted.number_of(view, f"days_{place}")))
    return found


def closing(customer: Customer, came_from: dict[str, Any], text: Text) -> Block:
    said = blocks.text_input("outcome", multiline=True, most=MAX_OUTCOME)
    hint = text("procedure-outcome-hint")
    return blocks.modal(
        action_ids.PROCEDURE_CLOSE_FORM,
        text("procedure-close-title"),
        [
            blocks.section(f"*{escape(customer.name)}*"),
            blocks.field("outcome", text("procedure-outcome"), said, hint=hint),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata={"customer": customer.id, **came_from},
    )


def _row(place: int, step: Step | None, text: Text) -> list[Block]:
    options = [blocks.option(within(days, text), str(days)) for days in DAYS]
    days = blocks.select("days", options, initial=str(step.days if step else DAYS[1]))
    typed = blocks.text_input("step", initial=step.text if step else "", most=MAX_STEP)
    label = text("procedure-step", number=place)
    return [
        blocks.field(f"step_{place}", label, typed, optional=True),
        blocks.field(f"days_{place}", text("procedure-due"), days),
    ]
