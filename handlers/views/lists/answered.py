"""The open issues that somebody may have answered, as they told: each with its buttons."""

from collections.abc import Sequence

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import issue_told
from handlers.views.wording.look import Look
from models.errors import Malformed
from models.notifications.subjects import IssueDetails

NAME = "answered"  # the block id of the first block: "answered:12,13"


def message(
    found: Sequence[IssueDetails], said: str, look: Look, ids: Sequence[int] = ()
) -> tuple[str, list[Block]]:
    """`said` is offered as what the customer was told; `ids` are those the message began with."""
    is_open = [one for one in found if one.issue.is_open]
    key = "answered-which" if is_open else "answered-settled"
    title = escape(look.text(key, count=len(found)))
    held = ",".join(str(id) for id in ids or [one.issue.id for one in found])
    shown = [blocks.section(f"*{title}*", block_id=f"{NAME}:{held}")]
    for one in found:
        shown += issue_told.offered(one, said, look, "answered-issue")
    return title, shown


def issues_in(shown: Sequence[Block]) -> list[int]:
    """The ids of the issues of such a message; none where it is none."""
    name, _, held = (shown[0].get("block_id") or "").partition(":") if shown else ("", "", "")
    try:
        return [submitted.number(one) for one in held.split(",")] if name == NAME else []
    except Malformed:
        return []


def said_in(shown: Sequence[Block]) -> str:
    """What was offered, as the buttons hold it; "" where none is left."""
    for one in shown:
        for element in one.get("elements") or ():
            if element.get("action_id") == action_ids.ISSUE_ANSWERED_SO:
                return str(element.get("value") or "")
    return ""
