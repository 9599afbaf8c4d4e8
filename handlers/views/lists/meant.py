"""What somebody speaks of without pressing a button, each with its own menu: nothing is changed by
words alone."""

from collections.abc import Sequence

from handlers.views import blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import note, registry
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace
from models.errors import Malformed
from models.home.home import Draft, Planned, Row
from models.home.meant import KINDS, Ref
from models.home.parts import Part

NAME = "meant"  # the block id of the first block: "meant:t12,a3"


def message(refs: Sequence[Ref], rows: Sequence[Row], look: Look) -> tuple[str, list[Block]]:
    """`rows` are those of `refs` that are open still."""
    kind = "draft" if any(one.kind == "n" for one in refs) else "rows"
    key = f"meant-{kind}" if rows else f"meant-{kind}-settled"
    said = escape(look.text(key, count=len(rows)))
    block_id = f"{NAME}:{','.join(map(str, refs))}"
    shown = [blocks.section(f"*{said}*", block_id=block_id)]
    for row in rows:
        if isinstance(row, Draft):
            shown.append(blocks.section(note.in_short(row, look)))
            shown.append(note.buttons(row.note.id, look.text, "meant-note"))
        else:
            shown += registry.home_row(row, HomePlace(_part(row, look), of_team=False), look)
    return said, shown


def refs_in(shown: Sequence[Block]) -> list[Ref]:
    """What a message is about; empty where it is none of these."""
    name, _, held = (shown[0].get("block_id") or "").partition(":") if shown else ("", "", "")
    if name != NAME:
        return []
    try:
        found = [Ref(one[:1], submitted.number(one[1:])) for one in held.split(",")]
    except Malformed:
        return []
    return [one for one in found if one.kind and one.kind in KINDS]


def _part(row: Row, look: Look) -> Part:
    is_past = isinstance(row, Planned) and row.appointment.on < look.today
    return Part.LATE if is_past else Part.TODAY
