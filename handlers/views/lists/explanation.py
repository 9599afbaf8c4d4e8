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

LINES_MOST = 10
LATE = timedelta(minutes=15)  # what Slack's pace and an ordinary tick may take
WHAT_MOST, NAME_MOST = 120, 60  # characters
HOLIDAYS_IN = {"en": "en_US", "zh-CN": "zh_CN", "zh-TW": "zh_TW"}


def listing(reasons: list[Explanation], text: Text, now: datetime) -> tuple[str, list[Block]]:
    """Of one message, whose reminders were said at the same time."""
    if not reasons:
        return text("why-nothing"), [blocks.section(text("why-nothing"))]
    first = reasons[0]
    title = text("why-title", sent=text.moment(first.sent_at, first.recipient.tz, now))
    lines = [f"• {escape(sentence(one, text, now, alone=False))}" for one in reasons[:LINES_MOST]]
    shown = [blocks.section(f"*{escape(title)}*"), *map(blocks.section, lines)]
    if (more := len(reasons) - LINES_MOST) > 0:
        shown.append(blocks.context(text("why-more", count=more)))
    return title, shown


def sentence(reason: Explanation, text: Text, now: datetime, *, alone: bool = True) -> str:
    """Plain text. Where it does not stand `alone`, a title says when it came."""
    said = [_what(reason, text, now)]
    is_another_s = not reason.notification.is_mine and reason.reason is not Reason.STAND_IN
    if is_another_s:
        said.append(text("why-team", owner=_owner(reason.notification)))
    if alone or reason.reason or reason.mode is Mode.URGENT:
        said.append(_came(reason, text, now))
    if reason.sent_at - reason.send_at > LATE:
        due = text.moment(reason.send_at, reason.recipient.tz, now)
        said.append(text("why-late", due=due))
    return (" " if text.language == "en" else "").join(said)


def _what(reason: Explanation, text: Text, now: datetime) -> str:
    """What it is for, and by which clock or date it was owed."""
    saying, zone = reason.notification, reason.recipient.tz
    today = now.astimezone(zone).date()
    customer = getattr(saying.subject, "customer", None)
    facts = {
        "what": _named(reason, text, now),
        "customer": blocks.cut(customer.name, NAME_MOST) if customer else "",
        "owed": text.moment(reason.due_at, zone, now),
        "day": text.day(_day(saying), today),
        "giver": "",
        "when": "",
        "who": "",
    }
    match saying.subject:
        case TodoDetails(given_by=giver):
            facts["giver"] = giver.name
        case IssueDetails(issue=issue):
            clock = saying.deadline if saying.kind is Kind.ISSUE else issue.deadline
            ends_at = issue.deadline if saying.stage is Stage.STILL_OPEN else clock
            facts["when"] = text.moment(ends_at, zone, now)
        case Change(by=person) | Deletion(by=person):
            facts["who"] = person.name
        case LeaveDetails(person=person) | Unreachable(person=person) | ManagerFacts(person=person):
            facts["who"] = person.name
    try:
        return text(f"why-{saying.kind.value}-{saying.stage.value}", **facts)
    except LookupError:  # a kind without a sentence of its own
        return text("why-anything", **facts)


def _named(reason: Explanation, text: Text, now: datetime) -> str:
    match reason.notification.subject:
        case TodoDetails(todo=todo):
            what = todo.text
        case IssueDetails(issue=issue):
            what = issue.question
        case _:
            what = line(reason.notification, Look(text, reason.recipient.tz, now)).what
    return blocks.cut(" ".join(what.split()), WHAT_MOST)


def _day(saying: Notification) -> date:
    """The day it is about: the one that was promised, not that of the weekly list."""
    if saying.stage is Stage.STILL_OPEN:
        match saying.subject:
            case TodoDetails(todo=todo):
                return todo.due or saying.deadline.date()
            case AppointmentDetails(appointment=planned):
                return planned.on
    return saying.deadline.date()


def _came(reason: Explanation, text: Text, now: datetime) -> str:
    zone, towards = reason.recipient.tz, reason.availability
    facts = {
        "sent": text.moment(reason.sent_at, zone, now),
        "way": {Mode.DIGEST: "digest", Mode.URGENT: "urgent"}.get(reason.mode, "alone"),
    }
    because = reason.reason
    if because in MOVED_BY_HOURS:
        because = reason.closed
        if because is None:
            return text("why-came-closed", **facts)
    if because is None:
        return text("why-came-on-time", **facts)
    holiday = towards.calendar.holiday(reason.day, HOLIDAYS_IN[text.language]) or ""
    return text(
        f"why-came-{because.value}",
        **facts,
        owed=text.moment(reason.due_at, zone, now),
        opens=f"{towards.opens:%H:%M}",
        closes=f"{towards.closes:%H:%M}",
        off=text.day(reason.day, now.astimezone(zone).date()),
        holiday=holiday,
        cap=towards.cap,
        owner=_owner(reason.notification),
    )


def _owner(saying: Notification) -> str:
    owner = getattr(saying.subject, "owner", None)
    return blocks.cut(owner.name, NAME_MOST) if owner else ""
