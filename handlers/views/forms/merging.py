"""The form in which another customer is chosen to be merged into this one, and what is said
then."""

from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.look import Look
from models.merging.record import Told
from models.merging.side import Side

MAX_EARLIER = 10  # earlier merges in the form
MAX_NAMED = 40  # characters of a name on a button


def form(
    kept: Side, other: Side | None, earlier: list[Told], metadata: dict[str, Any], look: Look
) -> Block:
    """The modal of the customer that stays, with what was merged into it before. Once the `other`
    is chosen, both can be compared, and swapped."""
    text, name = look.text, escape(kept.customer.name)
    chosen = blocks.option(other.customer.name, str(other.customer.id)) if other else None
    choice = blocks.external_select(
        # Under the same id Slack would go on showing what was chosen before the two were swapped.
        f"{action_ids.MERGE_OTHER}@{kept.customer.id}",
        initial=chosen,
        placeholder=text("merge-choose"),
    )
    shown = [
        blocks.section(text("merge-explained", name=name)),
        blocks.field("other", text("merge-other"), choice, dispatch=True),
        *(_compared(kept, other, look) if other else []),
    ]
    if earlier:
        shown += [blocks.divider(), blocks.context(text("merge-earlier"))]
    for told in earlier[:MAX_EARLIER]:
        line = text(
            "merge-earlier-one", name=escape(told.merged.name), when=look.moment(told.merge.at)
        )
        undo = blocks.button(text("undo"), action_ids.MERGE_UNDO, str(told.merge.id))
        shown.append(blocks.section(line, undo, f"merge:{told.merge.id}"))
    return blocks.modal(
        action_ids.MERGE_FORM,
        text("merge-title"),
        shown,
        submit=text("merge-submit"),
        close=text("cancel"),
        metadata=metadata,
    )


def _compared(kept: Side, other: Side, look: Look) -> list[Block]:
    """What stays and what goes, with what is recorded with each, and the button that swaps them."""
    text = look.text
    lines = [_line("merge-stays", kept, look), _line("merge-goes", other, look)]
    label = text("merge-swap", name=blocks.cut(other.customer.name, MAX_NAMED))
    swap = blocks.button(label, action_ids.MERGE_SWAP, str(other.customer.id))
    return [
        blocks.section("\n".join(lines)),
        blocks.actions([swap], f"merge-swap:{kept.customer.id}"),
    ]


def _line(key: str, side: Side, look: Look) -> str:
    text, customer = look.text, side.customer
    last = customer.last_contact_at
    known = [
        side.owner.name,
        text("merge-records", followups=side.followups, open=side.open, deals=side.deals),
        text("merge-last", day=look.day(look.day_of(last))) if last else "",
    ]
    named = text(key, name=escape(customer.name))
    return f"{named}\n{escape(' · '.join(filter(None, known)))}"


def confirmation(told: Told, text: Text) -> tuple[str, list[Block]]:
    """What was done, with Undo until it is undone."""
    key = "merge-done" if told.merge.undone_at is None else "merge-undone"
    said = text(key, merged=escape(told.merged.name), kept=escape(told.kept.name))
    if told.merge.undone_at is not None:
        return said, [blocks.section(said)]
    undo = blocks.button(text("undo"), action_ids.MERGE_UNDO, str(told.merge.id))
    return said, [blocks.section(said), blocks.actions([undo], f"merge:{told.merge.id}")]
