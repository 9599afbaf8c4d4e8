"""Why a reminder came, in a few plain sentences: what it is for, and why at this time or to this
person."""

from datetime import datetime, timedelta
from itertools import groupby

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import registry
from handlers.views.wording.line import customer_of
from handlers.views.wording.look import Look
from models.notifications.explanation import MOVED_BY_HOURS, Explanation
from models.notifications.notification import Notification
from models.rules.deadlines import Mode
from models.rules.deadlines.availability import Reason

MAX_LINES = 10
LATE = timedelta(minutes=15)  # more than Slack's rate limit and an ordinary tick take
MAX_WHAT, MAX_NAME = 120, 60  # characters
HOLIDAYS_IN = {"en": "en_US", "zh-CN": "zh_CN", "zh-TW": "zh_TW"}


def listing(explanations: list[Explanation], text: Text, now: datetime) -> tuple[str, list[Block]]:
    """Of the reminders in the last messages, each below when it came."""
    if not explanations:
        return text("why-nothing"), [blocks.section(text("why-nothing"))]
    shown: list[Block] = []
    titles = []
    for sent_at, message in groupby(explanations[:MAX_LINES], key=lambda one: one.sent_at):
        rows = list(message)
        titles.append(text("why-title", sent=text.moment(sent_at, rows[0].recipient.tz, now)))
        lines = [f"• {escape(sentence(one, text, now, alone=False))}" for one in rows]
        shown += [blocks.section(f"*{escape(titles[-1])}*"), *map(blocks.section, lines)]
    title = titles[0]
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
    return text.sentences(said)


def _what(explanation: Explanation, text: Text, now: datetime) -> str:
    """What it is for, and by which clock or date it was due."""
    notification, look = explanation.notification, Look(text, explanation.recipient.tz, now)
    customer = customer_of(notification)
    facts = {
        "what": registry.line(notification, look).what,
        "customer": blocks.cut(customer.name, MAX_NAME) if customer else "",
        "owed": look.moment(explanation.due_at),
        "day": look.day(notification.deadline.date()),
        **registry.why(notification, look),
    }
    facts["what"] = blocks.cut(" ".join(facts["what"].split()), MAX_WHAT)
    key = f"why-{notification.kind.value}-{notification.stage.value}"
    return text(key if key in text else "why-anything", **facts)


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
        opens=availability.opens,
        closes=availability.closes,
        off=text.day(explanation.day, now.astimezone(zone).date()),
        tense="past" if explanation.day < now.astimezone(zone).date() else "now",
        holiday=holiday,
        cap=availability.cap,
        owner=_owner(explanation.notification),
    )


def _owner(notification: Notification) -> str:
    owner = getattr(notification.subject, "owner", None)
    return blocks.cut(owner.name, MAX_NAME) if owner else ""
