"""The form that asks for the causes of what got worse, and for what is to be done about it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import evidence
from models.commitments.todo import MAX_TEXT
from models.reviews.evidence import Circumstances, Evidence
from models.reviews.frozen import MAX_CAUSE
from models.rules.figures import Figure, Key

ROWS = 3  # items of the plan; more can be added once these are saved


@dataclass(frozen=True)
class Fallen:
    """A figure that got worse; `id` is the frozen one's, `change` in words."""

    id: int
    figure: Figure
    change: str
    cause: str
    evidence: Evidence


@dataclass(frozen=True)
class Item:
    """As it was filled in; the owner is a user id."""

    row: int
    text: str
    owner: str
    due: date | None
    measure: Key | None


def form(
    fallen: list[Fallen],
    offered: Circumstances,
    owner: str,
    text: Text,
    metadata: dict[str, Any],
) -> Block:
    """`owner` is the user id of whose items they are unless somebody else is chosen."""
    shown: list[Block] = []
    if not fallen:
        shown.append(blocks.section(text("plan-nothing-fell")))
    for one in fallen:
        name = text(f"figure-{one.figure.key}")
        shown.append(blocks.section(f"*{name}*   {one.change}"))
        if said := escape("\n".join(evidence.against(one.evidence, text))):
            shown.append(blocks.context(said))
        typed = blocks.text_input(f"cause_{one.id}", initial=one.cause, most=MAX_CAUSE)
        shown.append(blocks.field(f"cause_{one.id}", text("plan-cause"), typed, optional=True))
    if said := escape("\n".join(evidence.happened(offered, text))):
        shown += [blocks.divider(), blocks.section(text("plan-meanwhile")), blocks.context(said)]
    shown += [blocks.divider(), blocks.section(text("plan-items"))]
    for row in range(1, ROWS + 1):
        shown += _item(row, owner, text)
    return blocks.modal(
        action_ids.REVIEW_PLAN_FORM,
        text("plan-title"),
        shown,
        submit=text("save"),
        close=text("cancel"),
        metadata=metadata,
    )


def causes(view: dict[str, Any]) -> dict[int, str]:
    """By the id of the figure; empty where one was cleared."""
    asked = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    return {
        submitted.number(id.removeprefix("cause_")): (submitted.value_of(view, id) or "").strip()
        for id in asked
        if id.startswith("cause_")
    }


def items(view: dict[str, Any], me: str) -> list[Item]:
    """Rows with something to do; without an owner it is for who plans."""
    found = []
    for row in range(1, ROWS + 1):
        typed = (submitted.value_of(view, f"item_{row}_text") or "").strip()
        due = submitted.value_of(view, f"item_{row}_due")
        measure = submitted.value_of(view, f"item_{row}_measure")
        owner = submitted.value_of(view, f"item_{row}_owner") or me
        if typed:
            day = date.fromisoformat(due) if due else None
            key = submitted.one_of(Key, measure) if measure else None
            found.append(Item(row, typed, owner, day, key))
    return found


def _item(row: int, owner: str, text: Text) -> list[Block]:
    what = blocks.text_input(f"item_{row}_text", most=MAX_TEXT)
    whose = blocks.users_select(f"item_{row}_owner", initial=owner)
    measures = [blocks.option(text(f"figure-{key}"), key.value) for key in Key]
    measure = blocks.select(f"item_{row}_measure", measures)
    due = blocks.datepicker(f"item_{row}_due")
    return [
        blocks.field(f"item_{row}_text", text("plan-item", row=row), what, optional=True),
        blocks.field(f"item_{row}_owner", text("owner"), whose, optional=True),
        blocks.field(
            f"item_{row}_due",
            text("todo-new-due"),
            due,
            optional=True,
            hint=text("todo-due-hint") if row == 1 else None,
        ),
        blocks.field(f"item_{row}_measure", text("plan-measure"), measure, optional=True),
    ]
