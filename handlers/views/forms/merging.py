"""The form in which another customer is chosen to be merged into this one, and what is said
then."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.merging.record import Told

MAX_EARLIER = 10  # earlier merges in the form


def form(
    name: str,
    earlier: list[Told],
    metadata: dict[str, Any],
    text: Text,
    zone: ZoneInfo,
    now: datetime,
) -> Block:
    """The modal of the customer called `name`, with what was merged into it before."""
    other = blocks.external_select("other", placeholder=text("merge-choose"))
    shown = [
        blocks.section(text("merge-explained", name=escape(name))),
        blocks.field("other", text("merge-other"), other),
    ]
    if earlier:
        shown += [blocks.divider(), blocks.context(text("merge-earlier"))]
    for told in earlier[:MAX_EARLIER]:
        day = text.moment(told.merge.at, zone, now)
        line = text("merge-earlier-one", name=escape(told.merged.name), when=day)
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


def confirmation(told: Told, text: Text) -> tuple[str, list[Block]]:
    """What was done, with Undo until it is undone."""
    key = "merge-done" if told.merge.undone_at is None else "merge-undone"
    said = text(key, merged=escape(told.merged.name), kept=escape(told.kept.name))
    if told.merge.undone_at is not None:
        return said, [blocks.section(said)]
    undo = blocks.button(text("undo"), action_ids.MERGE_UNDO, str(told.merge.id))
    return said, [blocks.section(said), blocks.actions([undo], f"merge:{told.merge.id}")]
