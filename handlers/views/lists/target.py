"""Targets with what is reached of them."""

from collections.abc import Sequence

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists import serving
from handlers.views.wording import target
from handlers.views.wording.look import Look
from models.reviews.target import Progress

MOST = 20  # in one message


def listing(found: Sequence[Progress], look: Look, *, is_new: bool) -> tuple[str, list[Block]]:
    """In the order given; `is_new`: one that was just set."""
    text = look.text
    if not found:
        return text("target-none"), [blocks.section(text("target-none"))]
    headline = text("target-set" if is_new else "target-list")
    shown = [blocks.section(escape(headline)) if is_new else blocks.header(headline)]
    for one in found[:MOST]:
        lines = [f"*{escape(target.title(one, text, look.today))}*"]
        lines.append(escape(target.reached(one, text, look.today)))
        lines += [escape(target.part(one, part, text)) for part in one.parts]
        button = serving.button(one.target.id, look)
        shown.append(blocks.section("\n".join(lines), button, f"target:{one.target.id}"))
    if left := len(found) - MOST:
        shown += [blocks.context(text("rows-more", count=left))] if left > 0 else []
    return headline, shown
