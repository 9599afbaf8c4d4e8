"""The issues that a person has yet to close."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.wording import issue
from handlers.views.wording.look import Look
from models.commitments.issue_state import IssueState
from models.notifications.subjects import IssueDetails

MAX_SHOWN = 10  # issues in one message; the rest moves up as they are closed


def listing(
    issues: list[IssueDetails], text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """In the order given."""
    look = Look(text, zone, now)
    is_open = sum(details.issue.is_open for details in issues)
    waiting = sum(one.issue.state is IssueState.WAITING for one in issues)
    title = issue.waiting(is_open - waiting, waiting, text) if is_open else text("issue-none")
    shown = [blocks.header(title) if is_open else blocks.section(title)]
    for details in issues[:MAX_SHOWN]:
        shown += issue.item(details, look, "issue-list")
    if len(issues) > MAX_SHOWN:
        shown.append(blocks.context(text("issue-more", count=len(issues) - MAX_SHOWN)))
    return title, shown
