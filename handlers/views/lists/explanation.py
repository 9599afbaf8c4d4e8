"""Why a reminder came when it did, in a few plain sentences: what it is for, and why at this time
or to this person."""

from datetime import date, datetime, timedelta

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.messages.line import Look
from handlers.views.messages.lines import line
from models.notifications.changes import Change, Deletion
from models.notifications.explanation import MOVED_BY_HOURS, Explanation
from models.notifications.subjects import (
    AppointmentDetails,
    IssueDetails,
    LeaveDetails,
    ManagerFacts,
    Notification,
    TodoDetails,
)
from models.notifications.unreachable import Unreachable
from models.rules.deadlines import Kind, Mode, Stage
from models.rules.deadlines.availability import Reason

MAX_LINES = 10
LATE = timedelta(minutes=15)  # what Slack's pace and an ordinary tick may take
MAX_WHAT, MAX_NAME = 120, 60  # characters
HOLIDAYS_IN = {"en": "en_US", "zh-CN": "zh_CN", "zh-TW": "zh_TW"}


def listing(explanations: list[Explanation], text: Text, now: datetime) -> tuple[str, list[Block]]:
    """Of one message, whose reminders were said at the same time."""
    if not explanations:
        return text("why-nothing"), [blocks.section(text("why-nothing"))]
    first = explanations[0]
    title = text("why-title", sent=text.moment(first.sent_at, first.recipient.tz, now))
    lines = [
        f"• {escape(sentence(one, text, now, alone=False))}" for one in explanations[:MAX_LINES]
    ]
    shown = [blocks.section(f"*{escape(title)}*"), *map(blocks.section, lines)]
    if (more := len(explanations) - MAX_LINES) > 0:
        shown.append(blocks.context(text("why-more", count=more)))
    return title, shown


def sentence(explanation: Explanation, text: Text, now: datetime, *, alone: bool = True) -> str:
    """Plain text. Where it does not stand `alone`, a title says when it came."""
    said = [_what(explanation, text, now)]
    is_another_s = (
        not explanation.notification.is_mine and explanation.reason is not Reason.STAND_IN
    )
    if is_another_s:
        said.append(text("why-team", owner=_owner(explanation.notification)))
    if alone or explanation.reason or explanation.mode is Mode.URGENT:
        said.append(_came(explanation, text, now))
    if explanation.sent_at - explanation.send_at > LATE:
        due = text.moment(explanation.send_at, explanation.recipient.tz, now)
        said.append(text("why-late", due=due))
    return (" " if text.language == "en" else "").join(said)


def _what(explanation: Explanation, text: Text, now: datetime) -> str:
    """What it is for, and by which clock or date it was owed."""
    notification, zone = explanation.notification, explanation.recipient.tz
    today = now.astimezone(zone).date()
    customer = getattr(notification.subject, "customer", None)
    facts = {
        "what": _named(explanation, text, now),
        "customer": blocks.cut(customer.name, MAX_NAME) if customer else "",
        "owed": text.moment(explanation.due_at, zone, now),
        "day": text.day(_day(notification), today),
        "giver": "",
        "when": "",
        "who": "",
    }
    match notification.subject:
        case TodoDetails(given_by=giver):
            facts["giver"] = giver.name
        case IssueDetails(issue=issue):
            clock = notification.deadline if notification.kind is Kind.ISSUE else issue.deadline
            ends_at = issue.deadline if notification.stage is Stage.STILL_OPEN else clock
            facts["when"] = text.moment(ends_at, zone, now)
        case Change(by=person) | Deletion(by=person):
            facts["who"] = person.name
        case LeaveDetails(person=person) | Unreachable(person=person) | ManagerFacts(person=person):
            facts["who"] = person.name
    try:
        return text(f"why-{notification.kind.value}-{notification.stage.value}", **facts)
    except LookupError:  # a kind without a sentence of its own
        return text("why-anything", **facts)


def _named(explanation: Explanation, text: Text, now: datetime) -> str:
    match explanation.notification.subject:
        case TodoDetails(todo=todo):
            what = todo.text
        case IssueDetails(issue=issue):
            what = issue.question
        case _:
            what = line(explanation.notification, Look(text, explanation.recipient.tz, now)).what
    return blocks.cut(" ".join(what.split()), MAX_WHAT)


def _day(notification: Notification) -> date:
    """The day it is about: the one that was promised, not that of the weekly list."""
    if notification.stage is Stage.STILL_OPEN:
        match notification.subject:
            case TodoDetails(todo=todo):
                return todo.due or notification.deadline.date()
            case AppointmentDetails(appointment=planned):
                return planned.on
    return notification.deadline.date()


def _came(explanation: Explanation, text: Text, now: datetime) -> str:
    zone, availability = explanation.recipient.tz, explanation.availability
    facts = {
        "sent": text.moment(explanation.sent_at, zone, now),
        "way": {Mode.DIGEST: "digest", Mode.URGENT: "urgent"}.get(explanation.mode, "alone"),
    }
    reason = explanation.reason
    if reason in MOVED_BY_HOURS:
        reason = explanation.closed
        if reason is None:
            return text("why-came-closed", **facts)
    if reason is None:
        return text("why-came-on-time", **facts)
    holiday = availability.calendar.holiday(explanation.day, HOLIDAYS_IN[text.language]) or ""
    return text(
        f"why-came-{reason.value}",
        **facts,
        owed=text.moment(explanation.due_at, zone, now),
        opens=f"{availability.opens:%H:%M}",
        closes=f"{availability.closes:%H:%M}",
        off=text.day(explanation.day, now.astimezone(zone).date()),
        holiday=holiday,
        cap=availability.cap,
        owner=_owner(explanation.notification),
    )


def _owner(notification: Notification) -> str:
    owner = getattr(notification.subject, "owner", None)
    return blocks.cut(owner.name, MAX_NAME) if owner else ""
