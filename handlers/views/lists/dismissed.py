"""The open issues of which somebody says that they are none: each with its buttons, and with the
one that takes it off the list."""

from collections.abc import Sequence

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import issue
from handlers.views.wording.look import Look
from models.commitments.issue_state import IssueState
from models.errors import Malformed
from models.notifications.subjects import IssueDetails

NAME = "dismissed"  # the block id of the first block: "dismissed:12,13"


def message(
    found: Sequence[IssueDetails], look: Look, ids: Sequence[int] = ()
) -> tuple[str, list[Block]]:
    """`ids` are those that the message began with."""
    is_open = any(one.issue.state is not IssueState.WITHDRAWN for one in found)
    title = escape(look.text("dismissed-which" if is_open else "dismissed-done", count=len(found)))
    held = ",".join(str(id) for id in ids or [one.issue.id for one in found])
    shown = [blocks.section(f"*{title}*", block_id=f"{NAME}:{held}")]
    for one in found:
        shown += _item(one, look)
    return title, shown


def _item(details: IssueDetails, look: Look) -> list[Block]:
    shown, block_id = issue.item(details, look, "dismissed-issue"), f"no-issue:{details.issue.id}"
    if details.issue.state is IssueState.WITHDRAWN:
        undo = blocks.button(look.text("undo"), action_ids.ISSUE_RESTORE)
        return [shown[0], blocks.actions([undo], block_id)]
    if not details.issue.is_open:
        return shown
    label = look.text("dismissed-take-off")
    take_off = blocks.button(label, action_ids.ISSUE_DISMISS, style="primary")
    for one in (element for block in shown[1:] for element in block["elements"]):
        one.pop("style", None)  # one button alone stands out
    return [shown[0], blocks.actions([take_off], block_id), *shown[1:]]


def issues_in(shown: Sequence[Block]) -> list[int]:
    """The ids of the issues of such a message; none where it is none."""
    name, _, held = (shown[0].get("block_id") or "").partition(":") if shown else ("", "", "")
    try:
        return [submitted.number(one) for one in held.split(",")] if name == NAME else []
    except Malformed:
        return []
