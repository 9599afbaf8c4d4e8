"""The workspace's table of segments, to be read."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import segment as wording
from models.customers.standing import Segment
from models.rules.segments import Table, grid_of


def shown(
    table: Table, own: Mapping[str, Any], text: Text, now: datetime, *, may_edit: bool
) -> tuple[str, list[Block]]:
    """The fallback and the blocks; `now` is where the reader is."""
    title = text("segments")
    found = [blocks.header(title), *(_segment(one, table, text, now) for one in Segment)]
    lines = [f"*{text('segments-proposed')}*", *wording.proposals(grid_of(table), text)]
    found.append(blocks.section(escape("\n".join(lines))))
    if key := own.get("industries", {}).get("high"):
        found.append(blocks.context(escape(text("segments-key", names=text.listed(key)))))
    found.append(blocks.context(text("segments-how" if may_edit else "segments-who")))
    if may_edit:
        change = blocks.button(text("edit"), action_ids.SEGMENTS_EDIT)
        found.append(blocks.actions([change], "segments"))
    return title, found


def _segment(one: Segment, table: Table, text: Text, now: datetime) -> Block:
    plan = [f"• {wording.planned(action, text, now)}" for action in table.services[one].plan]
    title = f"*{wording.means(one, table, text)}*"
    return blocks.section(escape("\n".join([title, *plan])))
