"""A customer's issue wherever it is shown: its state, the buttons that fit it, and its forms."""

from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.forms import draft
from models.commitments.issue import Issue, IssueState
from models.notifications.subjects import IssueDetails
from models.rules.deadlines import Urgency

BUTTONS = {
    IssueState.OPEN: (action_ids.ISSUE_ANSWERED, action_ids.ISSUE_WAIT),
    IssueState.WAITING: (action_ids.ISSUE_REPLIED, action_ids.ISSUE_ANSWERED),
    IssueState.ANSWERED: (action_ids.ISSUE_INFORMED,),
    IssueState.INFORMED: (action_ids.ISSUE_CLOSE,),
}
MAX_SHOWN = 10  # issues in one message; the rest moves up as they are closed
MAX_QUESTION = 300  # characters
MAX_REASON = 200


class Asked(NamedTuple):
    """What the form holds: the customer's option, and the owner's user id. `about` is the new
    customer's name that was asked about: was another meant?"""

    option: Block | None
    question: str
    urgency: Urgency
    owner: str
    about: str | None = None

    @property
    def customer(self) -> int | str:
        """An id, or a new name."""
        return draft.customer_of(self.option)


def listing(
    issues: list[IssueDetails], text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """Issues that are not closed, in the order given."""
    is_open = sum(facts.issue.is_open for facts in issues)
    title = text("issue-list-title", count=is_open) if is_open else text("issue-none")
    shown = [blocks.header(title) if is_open else blocks.section(title)]
    for facts in issues[:MAX_SHOWN]:
        shown += item(facts, text, zone, now, "issue-list")
    if len(issues) > MAX_SHOWN:
        shown.append(blocks.context(text("issue-more", count=len(issues) - MAX_SHOWN)))
    return title, shown


def item(facts: IssueDetails, text: Text, zone: ZoneInfo, now: datetime, place: str) -> list[Block]:
    """One issue of a list or of Home."""
    question = blocks.cut(facts.issue.question, MAX_QUESTION)
    line = f"*{escape(facts.customer.name)}*  {escape(question)}"
    stands = escape(status(facts, text, zone, now))
    return [blocks.section(f"{line}\n{stands}"), *buttons(facts.issue, text, place)]


def status(facts: IssueDetails, text: Text, zone: ZoneInfo, now: datetime) -> str:
    """How an issue stands, in plain text: the time left, or what has become of it."""
    issue = facts.issue
    since = {
        IssueState.WAITING: issue.paused_at,
        IssueState.ANSWERED: issue.answered_at,
        IssueState.INFORMED: issue.informed_at,
        IssueState.CLOSED: issue.closed_at,
    }.get(issue.state)
    left = (issue.deadline - now).total_seconds()
    if issue.state is IssueState.OPEN:
        key = "issue-left" if left > 0 else "issue-late"
        return text(key, span=text.span(abs(left)), when=text.moment(issue.deadline, zone, now))
    when = text.moment(since, zone, now) if since else ""
    said = text(f"issue-is-{issue.state.value}", when=when, reason=issue.waiting_for)
    paused_left = facts.paused_left.total_seconds() if facts.paused_left else 0
    if paused_left > 0:
        said += f" · {text('issue-paused-left', span=text.span(paused_left))}"
    return said


def buttons(issue: Issue, text: Text, place: str) -> list[Block]:
    """What can be done next, if anything. The block's id is the place it stands in and the
    issue's id."""
    named = [(one, text(one.replace("_", "-"))) for one in BUTTONS.get(issue.state, ())]
    elements = [
        blocks.button(label, action, style=None if number else "primary")
        for number, (action, label) in enumerate(named)
    ]
    if issue.state is IssueState.OPEN:
        elements.append(
            blocks.users_select(action_ids.ISSUE_REASSIGN, placeholder=text("issue-reassign"))
        )
    return [blocks.actions(elements, f"{place}:{issue.id}")] if elements else []


def form(asked: Asked, text: Text, notice: str = "") -> Block:
    """Raises an issue; `notice` is mrkdwn above the inputs."""
    customers = blocks.external_select(
        "customer", initial=asked.option, placeholder=text("customer-placeholder")
    )
    question = blocks.text_input("question", initial=asked.question, multiline=True)
    urgencies = [blocks.option(text(f"issue-{one.value}"), one.value) for one in Urgency]
    graded = blocks.select("urgency", urgencies, initial=asked.urgency.value)
    owner = blocks.users_select("owner", initial=asked.owner)
    is_new = asked.about is not None and asked.customer == asked.about
    return blocks.modal(
        action_ids.ISSUE_FORM,
        text("issue-form-title"),
        [
            *([blocks.section(notice, block_id="notice")] if notice else []),
            blocks.field("customer", text("customer"), customers),
            blocks.field("question", text("issue-question"), question),
            blocks.field("urgency", text("issue-urgency"), graded, hint=text("issue-hint")),
            blocks.field("owner", text("owner"), owner),
        ],
        submit=text("save-as-new" if is_new else "save"),
        close=text("cancel"),
        metadata={"asked": asked.about} if asked.about else None,
    )


def read(view: dict[str, Any]) -> Asked:
    return Asked(
        option=next(iter(blocks.options_of(view, "customer")), None),
        question=blocks.value_of(view, "question") or "",
        urgency=Urgency(blocks.value_of(view, "urgency")),
        owner=blocks.value_of(view, "owner"),
        about=blocks.metadata_of(view).get("asked"),
    )


def wait_form(facts: IssueDetails, came_from: dict[str, Any], text: Text) -> Block:
    """Asks what the customer has to say first; `came_from` is kept for when it is saved."""
    question = blocks.cut(facts.issue.question, MAX_QUESTION)
    reason = blocks.text_input("reason", most=MAX_REASON)
    return blocks.modal(
        action_ids.ISSUE_WAIT_FORM,
        text("issue-wait"),
        [
            blocks.section(f"*{escape(facts.customer.name)}*  {escape(question)}"),
            blocks.field("reason", text("issue-reason"), reason, hint=text("issue-reason-hint")),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata={"issue": facts.issue.id, **came_from},
    )
