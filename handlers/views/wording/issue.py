"""Customers' questions: their state, the time left, and the buttons that fit."""

from collections.abc import Mapping
from datetime import timedelta

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import next_step
from handlers.views.wording.line import (
    ASK_FOR_SUPPORT,
    MAX_NAME,
    MAX_WHAT,
    REASSIGN_ISSUE,
    Line,
    owner_of,
    short,
    short_name,
    to_open,
    unquoted,
    with_menu,
)
from handlers.views.wording.look import Look
from handlers.views.wording.room import ALONE
from handlers.views.wording.wording import HomePlace, Wording, sentence_key, whose
from models.commitments.issue import Issue
from models.commitments.issue_state import IssueState
from models.commitments.issue_trail import Trail
from models.customers.customer import Customer
from models.notifications.notification import Notification
from models.notifications.subjects import IssueDetails
from models.rules.deadlines import RESPONSE_TIME, Kind, Stage, Urgency
from models.rules.response_promise import promised

STEPS = {
    IssueState.OPEN: (action_ids.ISSUE_ANSWERED, action_ids.ISSUE_WAIT),
    IssueState.WAITING: (action_ids.ISSUE_REPLIED, action_ids.ISSUE_ANSWERED),
    IssueState.ANSWERED: (
        action_ids.ISSUE_INFORMED,
        action_ids.ISSUE_CLOSE,
        action_ids.ISSUE_UNANSWERED,
        action_ids.ISSUE_SAID,
    ),
    IssueState.INFORMED: (
        action_ids.ISSUE_CLOSE,
        action_ids.ISSUE_UNANSWERED,
        action_ids.ISSUE_SAID,
    ),
}
MAX_QUESTION = 300  # characters
MAX_ANSWER = 200  # of what the customer was told, beside the issue


def item(details: IssueDetails, look: Look, place: str) -> list[Block]:
    """One issue of a list."""
    question = blocks.cut(details.issue.question, MAX_QUESTION)
    line = f"*{escape(details.customer.name)}*  {escape(question)}"
    shown = blocks.section(f"{line}\n{escape(status(details, look))}")
    return [shown, *buttons(details.issue, look.text, place)]


def home_row(details: IssueDetails, place: HomePlace, look: Look) -> list[Block]:
    issue, text = details.issue, look.text
    name = short(details.customer.name, MAX_NAME)
    owner = escape(place.owner(details.owner, look))
    said = [f"*{name}*", short(issue.question, MAX_WHAT), owner, escape(status(details, look))]
    choices = _steps(issue, text, of_team=place.of_team)
    choices |= {ASK_FOR_SUPPORT: (text("support-open"), issue.id)} if issue.is_open else {}
    choices |= to_open(details.customer, text)
    line = " · ".join(filter(None, said))
    return [with_menu(line, choices, f"home-issue:{issue.id}")]


def _steps(issue: Issue, text: Text, *, of_team: bool) -> dict[str, tuple[str, int]]:
    """The choices of a menu, the first of them the next step. To answer is for the issue's owner:
    their manager asks after it, or gives it to somebody else."""
    if of_team:
        nudge = (f"{action_ids.ISSUE_NUDGE}/{issue.id}", text("issue-nudge"))
        steps = [nudge] if issue.is_open else []
    else:
        steps = [(one, text(one.replace("_", "-"))) for one in STEPS.get(issue.state, ())]
    choices = {one: (label, issue.id) for one, label in steps}
    if issue.state is IssueState.OPEN:
        choices[REASSIGN_ISSUE] = (text("digest-reassign"), issue.id)
    return choices


def within(urgency: Urgency, time: timedelta, text: Text) -> str:
    """With the time for an answer, which the customer or its segment may have of its own."""
    if time == RESPONSE_TIME.get(urgency, time):
        return text(f"issue-{urgency.value}")
    return text(f"issue-{urgency.value}-within", span=text.span(time.total_seconds()))


def graded(
    name: str,
    chosen: str | None,
    minutes: Mapping[str, int] | None,
    text: Text,
    placeholder: str | None = None,
) -> Block:
    """The choice of an issue's urgency, each with the customer's time for an answer; nobody knows
    it before the customer is known."""
    options = [blocks.option(choice(one, minutes or {}, text), one.value) for one in Urgency]
    # Under the same action_id Slack would go on showing the words of the option that is chosen.
    times = "-".join(map(str, (minutes or {}).values()))
    return blocks.select(
        f"{name}@{times}" if times else name, options, initial=chosen, placeholder=placeholder
    )


def choice(urgency: Urgency, minutes: Mapping[str, int], text: Text) -> str:
    if urgency not in RESPONSE_TIME:
        return text(f"issue-{urgency.value}")
    known = minutes.get(urgency.value)
    if known is None:
        return text(f"issue-{urgency.value}-plain")
    return within(urgency, timedelta(minutes=known), text)


def promise(customer: Customer, text: Text) -> str:
    """A sentence on how soon the customer was promised its answers; "" where that is no sooner than
    everybody gets them."""
    length = promised(customer.demands)
    if length is None or length >= RESPONSE_TIME[Urgency.COMPLEX]:
        return ""
    return text("issue-promised", span=text.span(length.total_seconds()))


def status(details: IssueDetails, look: Look) -> str:
    return stands(details.issue, look, details.paused_left)


def waiting(ours: int, theirs: int, text: Text) -> str:
    """How many wait for our answer, and how many for the customer's reply."""
    said = [text("issue-list-title", count=ours)] if ours else []
    return " · ".join([*said, *([text("issue-list-waiting", count=theirs)] if theirs else [])])


def trail(one: Trail, look: Look) -> str:
    """How it stands, or all that was done with it: when, and by whom. Plain text."""
    issue, text = one.issue, look.text
    said = [text("issue-trail-raised", when=look.moment(issue.raised_at), who=one.raised_by)]
    if issue.urgency is Urgency.ON_THE_SPOT:
        return text("issue-trail-on-the-spot", when=look.moment(issue.raised_at), who=one.raised_by)
    for step in one.steps:
        key = f"issue-trail-{step.what}" if step.who else f"issue-trail-{step.what}-then"
        said.append(text(key, when=look.moment(step.when), who=step.who or ""))
        if step.what == "answered" and issue.answer_text:
            said.append(told(issue, look))
    if issue.is_open:
        said.append(stands(issue, look))
    return " · ".join(said)


def is_told(issue: Issue) -> bool:
    """Whether the customer knows the answer, and it is kept."""
    return issue.informed_at is not None and bool(issue.answer_text)


def told(issue: Issue, look: Look) -> str:
    """What the customer was told. Plain text."""
    said = blocks.cut(unquoted(" ".join(issue.answer_text.split())), MAX_ANSWER)
    return look.text("issue-answer-was", said=said)


def stands(issue: Issue, look: Look, paused_left: timedelta | None = None) -> str:
    """The time left, or what has become of it. Plain text."""
    text = look.text
    since = {
        IssueState.WAITING: issue.paused_at,
        IssueState.ANSWERED: issue.answered_at,
        IssueState.INFORMED: issue.informed_at,
        IssueState.CLOSED: issue.closed_at,
    }.get(issue.state)
    left = (issue.deadline - look.now).total_seconds()
    if issue.state is IssueState.OPEN:
        key = "issue-left" if left > 0 else "issue-late"
        return text(key, span=text.span(abs(left)), when=look.moment(issue.deadline))
    when = look.moment(since) if since else ""
    state = text(f"issue-is-{issue.state.value}", when=when, reason=issue.waiting_for)
    if issue.answered_at is not None and issue.answer_text:
        state += f" · {told(issue, look)}"
    seconds_left = paused_left.total_seconds() if paused_left else 0
    if seconds_left > 0:
        state += f" · {text('issue-paused-left', span=text.span(seconds_left))}"
    return state


def buttons(issue: Issue, text: Text, place: str) -> list[Block]:
    """The next steps, if there are any. The block's id is the place it stands in and the issue's
    id."""
    labels = [(one, text(one.replace("_", "-"))) for one in STEPS.get(issue.state, ())]
    elements = [
        blocks.button(label, action, style=None if number else "primary")
        for number, (action, label) in enumerate(labels)
    ]
    if issue.state is IssueState.OPEN:
        elements.append(
            blocks.users_select(action_ids.ISSUE_REASSIGN, placeholder=text("issue-reassign"))
        )
    return [blocks.actions(elements, f"{place}:{issue.id}")] if elements else []


def _headline(notification: Notification, details: IssueDetails, look: Look) -> str:
    return look.text(
        sentence_key(notification),
        customer=details.customer.name,
        owner=owner_of(notification, details.owner, look),
        whose=whose(notification),
        question=blocks.cut(details.issue.question, ALONE.line),
        when=look.moment(details.issue.deadline),
    )


def _blocks(notification: Notification, details: IssueDetails, look: Look) -> list[Block]:
    shown = [blocks.section(escape(_headline(notification, details, look)))]
    if details.issue.state is not IssueState.OPEN:
        shown.append(blocks.context(escape(status(details, look))))
    if notification.is_of_report:
        return shown + _of_report(details, look)
    shown += buttons(details.issue, look.text, "issue")
    return shown + _what_next(notification, details, look)


def _of_report(details: IssueDetails, look: Look) -> list[Block]:
    """A manager asks after it or looks at the customer: to answer is for its owner."""
    text, issue = look.text, details.issue
    nudge = blocks.button(text("issue-nudge"), action_ids.ISSUE_NUDGE, str(issue.id), "primary")
    open_it = blocks.button(text("customer-open"), action_ids.CUSTOMER_OPEN)
    shown = [nudge, open_it] if issue.is_open else [open_it]
    return [blocks.actions(shown, f"escalated:{details.customer.id}")]


def _what_next(notification: Notification, details: IssueDetails, look: Look) -> list[Block]:
    """In the message in which the last thing that was open with its customer was closed."""
    issue = details.issue
    if issue.state is not IssueState.CLOSED or not notification.was_acted_on:
        return []
    return next_step.shown(issue.next_step, details.customer, f"next-issue:{issue.id}", look)


def _line(notification: Notification, details: IssueDetails, look: Look) -> Line:
    issue, text = details.issue, look.text
    key = "digest-issue" if notification.is_mine else "digest-issue-of-other"
    who = {
        "owner": owner_of(notification, details.owner, look),
        "customer": short_name(details.customer.name),
    }
    what = text(key, question=blocks.cut(issue.question, MAX_WHAT), **who)
    choices = _steps(issue, text, of_team=notification.of_team)
    button: Block | None = None
    if choices:
        first = next(iter(choices))
        label, _ = choices.pop(first)
        action, _, held = first.partition("/")
        button = blocks.button(label, action, held)
    if issue.is_open:
        choices |= to_open(details.customer, text) | _choices(notification, details, look)
    after = _what_next(notification, details, look)
    return Line(what, status(details, look), issue.id, details.is_settled, button, choices, after)


def _choices(
    notification: Notification, details: IssueDetails, look: Look
) -> dict[str, tuple[str, int]]:
    return {ASK_FOR_SUPPORT: (look.text("support-open"), details.issue.id)}


def _why(notification: Notification, details: IssueDetails, look: Look) -> dict[str, str]:
    """With the end of the clock the reminder is about: by now the issue may have another."""
    is_clock = notification.kind is Kind.ISSUE and notification.stage is not Stage.STILL_OPEN
    ends_at = notification.deadline if is_clock else details.issue.deadline
    return {"what": details.issue.question, "when": look.moment(ends_at)}


WORDING = Wording(IssueDetails, _headline, _blocks, _line, _why, _choices)
