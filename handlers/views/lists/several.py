"""Several to-dos that were told of as done at once: one press finishes what is listed, and another
takes it back."""

from collections.abc import Sequence

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import todo as wording
from handlers.views.wording.look import Look
from models.errors import Malformed
from models.notifications.subjects import TodoDetails

NAME, DID = "several", "several-did"  # the block id of the first block: "several:12,13"
MAX_WHAT = 120  # characters


def message(
    ids: Sequence[int], found: Sequence[TodoDetails], look: Look
) -> tuple[str, list[Block]]:
    """Before the press. What is done by now is listed no longer."""
    there = [one for one in found if one.todo.is_open]
    held = _held(ids)
    if not there:
        settled = look.text("meant-rows-settled")
        return settled, [blocks.section(f"*{settled}*", block_id=f"{NAME}:{held}")]
    title = look.text("several-ask", count=len(there))
    label = look.text("several-done", count=len(there))
    press = blocks.button(label, action_ids.TODOS_DONE, held, style="primary")
    said = "\n".join([f"*{escape(title)}*", *(_line(one, look) for one in there)])
    shown = blocks.section(said, block_id=f"{NAME}:{held}")
    return title, [shown, blocks.actions([press], "several-done")]


def did(ids: Sequence[int], found: Sequence[TodoDetails], look: Look) -> tuple[str, list[Block]]:
    """After it: those that are finished; where they were opened again, the question."""
    there = [one for one in found if one.todo.done_at is not None]
    if not there:
        return message(ids, found, look)
    title = look.text("several-did", count=len(there))
    lines = [f"• ~{escape(blocks.cut(one.todo.text, MAX_WHAT))}~" for one in there]
    undo = blocks.button(look.text("undo"), action_ids.TODOS_UNDO, _held(ids))
    said = "\n".join([f"*{escape(title)}*", *lines])
    shown = blocks.section(said, block_id=f"{DID}:{_held(ids)}")
    return title, [shown, blocks.actions([undo], "several-undo")]


def shown_in(shown: Sequence[Block]) -> tuple[str, list[int]]:
    """What such a message is about, and whether it was pressed; ("", []) where it is none."""
    name, _, held = (shown[0].get("block_id") or "").partition(":") if shown else ("", "", "")
    if name not in (NAME, DID):
        return "", []
    try:
        return name, ids_of(held)
    except Malformed:
        return "", []


def ids_of(held: str) -> list[int]:
    """Raises Malformed."""
    return [submitted.number(one) for one in held.split(",")]


def _held(ids: Sequence[int]) -> str:
    return ",".join(map(str, ids))


def _line(details: TodoDetails, look: Look) -> str:
    """mrkdwn."""
    what, due = escape(blocks.cut(details.todo.text, MAX_WHAT)), wording.due_day(details, look)
    return f"• {what} · {due}" if due else f"• {what}"
