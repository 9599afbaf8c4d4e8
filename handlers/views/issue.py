"""The customers' issues that wait for a person's answer."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.reminder import ISSUE_ANSWERED
from models.facts import IssueFacts

SHOWN_MOST = 20  # issues in one message; the rest moves up as they are answered
QUESTION_MOST = 400  # characters


def listing(
    issues: list[IssueFacts], text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """Open issues in the order given, each with the time left and Answered."""
    if not issues:
        return text("issue-none"), [blocks.section(text("issue-none"))]
    title = text("issue-list-title", count=len(issues))
    shown = [blocks.header(title)]
    for facts in issues[:SHOWN_MOST]:
        answered = blocks.button(text("issue-answered"), ISSUE_ANSWERED)
        question = escape(blocks.cut(facts.issue.question, QUESTION_MOST))
        line = f"*{escape(facts.customer.name)}*  {question}\n{_time_left(facts, text, zone, now)}"
        shown.append(blocks.section(line, answered, f"issue-list:{facts.issue.id}"))
    if len(issues) > SHOWN_MOST:
        shown.append(blocks.context(text("issue-more", count=len(issues) - SHOWN_MOST)))
    return title, shown


def _time_left(facts: IssueFacts, text: Text, zone: ZoneInfo, now: datetime) -> str:
    deadline = facts.issue.deadline
    left = (deadline - now).total_seconds()
    key = "home-issue-left" if left > 0 else "home-issue-late"
    return text(key, span=text.span(abs(left)), when=text.moment(deadline, zone, now))
