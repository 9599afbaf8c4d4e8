"""Home, from top to bottom: issues whose clock runs, contacts to hold or to log, to-dos."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import blocks
from handlers.views import todo as todo_views
from handlers.views.blocks import Block, escape
from handlers.views.reminder import ISSUE_ANSWERED, LOG_IT, NOT_HELD
from models.facts import AppointmentFacts, IssueFacts, TodoFacts

LOG_NEW = "home_log"
SHOWN_MOST = 12  # of each kind: together they stay below Slack's 100 blocks


@dataclass(frozen=True)
class Desk:
    """What a person has open, each list the most pressing first."""

    todos: list[TodoFacts]
    issues: list[IssueFacts]
    contacts: list[AppointmentFacts]


def home(desk: Desk, text: Text, zone: ZoneInfo, now: datetime) -> Block:
    log = blocks.button(text("home-log"), LOG_NEW, style="primary")
    shown = [blocks.actions([log], "home")]
    if desk.issues:
        shown.append(blocks.header(text("home-issues", count=len(desk.issues))))
        for issue in desk.issues[:SHOWN_MOST]:
            shown += _issue(issue, text, zone, now)
    if desk.contacts:
        shown.append(blocks.header(text("home-contacts", count=len(desk.contacts))))
        for contact in desk.contacts[:SHOWN_MOST]:
            shown += _contact(contact, text, zone, now)
    if desk.todos:
        shown.append(blocks.header(text("todo-list-title", count=len(desk.todos))))
        for todo in desk.todos[:SHOWN_MOST]:
            shown += todo_views.item(todo, text, zone, now, "home-todo")
        if len(desk.todos) > SHOWN_MOST:
            shown.append(blocks.context(text("home-more", count=len(desk.todos) - SHOWN_MOST)))
    if len(shown) == 1:
        shown.append(blocks.section(text("home-nothing")))
    return {"type": "home", "blocks": shown}


def _issue(facts: IssueFacts, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    left = (facts.issue.deadline - now).total_seconds()
    when = text.moment(facts.issue.deadline, zone, now)
    key = "home-issue-left" if left > 0 else "home-issue-late"
    line = text(key, span=text.span(abs(left)), when=when)
    answered = blocks.button(text("issue-answered"), ISSUE_ANSWERED)
    question = blocks.cut(facts.issue.question, 300)
    return [
        blocks.section(f"*{escape(facts.customer.name)}*  {escape(question)}\n{line}"),
        blocks.actions([answered], f"home-issue:{facts.issue.id}"),
    ]


def _contact(facts: AppointmentFacts, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    day = text.day(facts.appointment.on, now.astimezone(zone).date())
    buttons = [
        blocks.button(text("log-it"), LOG_IT),
        blocks.button(text("not-held"), NOT_HELD),
    ]
    return [
        blocks.section(f"*{escape(facts.customer.name)}*  {day}"),
        blocks.actions(buttons, f"home-contact:{facts.appointment.id}"),
    ]
