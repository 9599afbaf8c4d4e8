"""The form that asks for the causes of what got worse, and for what is to be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import evidence
from models.commitments.promise import MAX_TEXT
from models.reviews.evidence import Circumstances, Evidence
from models.reviews.frozen import MAX_CAUSE
from models.rules.figures import Figure, Key

ROWS = 3  # new items of the plan; more can be added once these are saved
MOST_SAVED = 8  # that one form shows with them


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
    """As it was filled in; the owner is a user id, "" where nobody was chosen. `is_read`: the owner
    was read from the words, and is shown before it is saved."""

    row: int
    text: str = ""
    owner: str = ""
    due: date | None = None
    measure: Key | None = None
    is_read: bool = False

    @property
    def owner_field(self) -> str:
        """Another one where it was read: Slack keeps what a field of the same name held."""
        return f"item_{self.row}_owner{'_read' if self.is_read else ''}"


def form(
    fallen: list[Fallen],
    offered: Circumstances,
    rows: list[Item],
    owner: str,
    text: Text,
    metadata: dict[str, Any],
    *,
    few: Sequence[Key] = (),
    is_idle: bool = False,
) -> Block:
    """`few`: low figures of too few rows; `is_idle`: nobody recorded anything, which is no good
    sign. `rows` are filled in already, and
    new ones come below them; `owner` is the name of whose items they are unless somebody else is
    named or chosen."""
    shown: list[Block] = []
    if not fallen:
        shown.append(blocks.section(_nothing_fell(few, is_idle, text)))
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
    known = {one.row: one for one in rows}
    for row in range(1, len(metadata["saved"]) + ROWS + 1):
        shown += _item(known.get(row, Item(row)), owner, text)
    if any(one.is_read for one in rows):  # beside the button that was just pressed
        shown.append(blocks.section(text("plan-owners-read")))
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


def items(view: dict[str, Any]) -> list[Item]:
    """Rows with something to do."""
    found = []
    for row in range(1, len(submitted.metadata_of(view)["saved"]) + ROWS + 1):
        typed = (submitted.value_of(view, f"item_{row}_text") or "").strip()
        due = submitted.value_of(view, f"item_{row}_due")
        measure = submitted.value_of(view, f"item_{row}_measure")
        if typed:
            day = date.fromisoformat(due) if due else None
            key = submitted.one_of(Key, measure) if measure else None
            found.append(_with_owner(view, Item(row, typed, "", day, key)))
    return found


def _with_owner(view: dict[str, Any], item: Item) -> Item:
    fields = [block.get("block_id") for block in view["blocks"]]
    read = replace(item, is_read=True)
    item = read if read.owner_field in fields else item
    return replace(item, owner=submitted.value_of(view, item.owner_field) or "")


def _item(item: Item, owner: str, text: Text) -> list[Block]:
    row, day = item.row, item.due.isoformat() if item.due else None
    what = blocks.text_input(f"item_{row}_text", initial=item.text, most=MAX_TEXT)
    whose = blocks.users_select(item.owner_field, initial=item.owner or None)
    measures = [blocks.option(text(f"figure-{key}"), key.value) for key in Key]
    chosen = item.measure.value if item.measure else None
    measure = blocks.select(f"item_{row}_measure", measures, initial=chosen)
    due = blocks.datepicker(f"item_{row}_due", initial=day)
    hint = None if item.owner else text("plan-owner-hint", name=owner)
    if item.is_read and not item.owner:
        hint = text("plan-owner-which")
    return [
        blocks.field(f"item_{row}_text", text("plan-item", row=row), what, optional=True),
        blocks.field(item.owner_field, text("owner"), whose, optional=True, hint=hint),
        blocks.field(
            f"item_{row}_due",
            text("todo-new-due"),
            due,
            optional=True,
            hint=text("todo-due-hint") if row == 1 else None,
        ),
        blocks.field(f"item_{row}_measure", text("plan-measure"), measure, optional=True),
    ]


def _nothing_fell(few: Sequence[Key], is_idle: bool, text: Text) -> str:
    if is_idle:
        return text("plan-idle")
    if not few:
        return text("plan-nothing-fell")
    return text(
        "plan-nothing-fell-few", figures=text.listed([text(f"figure-{one}") for one in few])
    )
