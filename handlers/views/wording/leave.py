"""Leave, as the person who stands in reads it."""

from collections.abc import Sequence
from datetime import date

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key
from models.notifications.notification import Notification
from models.notifications.people_subjects import LeaveDetails
from models.notifications.subjects import AppointmentDetails
from models.people.cover_gap import CoverGap
from models.people.leave import Leave
from models.rules.deadlines import Stage


def _headline(notification: Notification, details: LeaveDetails, look: Look) -> str:
    text, leave, who = look.text, details.leave, details.person.name
    if notification.stage is Stage.PASSED:
        key = "stand-in-back" if leave.had_begun(details.person) else sentence_key(notification)
        return text(key, who=who, days=days_of(leave, look))
    if details.changed_to is not None:
        days = days_of(details.changed_to, look)
        return text("stand-in-changed", who=who, was=days_of(leave, look), days=days)
    if details.is_settled and leave.cancelled_at is not None:
        if leave.had_begun(details.person):
            at = look.moment(leave.cancelled_at)
            return text("stand-in-until", who=who, was=days_of(leave, look), at=at)
        return text("stand-in-cancelled", who=who, was=days_of(leave, look))
    return text(sentence_key(notification), who=who, days=days_of(leave, look))


def _blocks(notification: Notification, details: LeaveDetails, look: Look) -> list[Block]:
    return [
        blocks.section(escape(_headline(notification, details, look))),
        *meetings_shown(details.meetings, look),
    ]


def meetings_shown(meetings: Sequence[AppointmentDetails], look: Look) -> list[Block]:
    """Each with its customer and hour; nothing where there is none."""
    said = []
    for one in meetings:
        planned = one.appointment
        day = look.text.day_at(planned.on, planned.starts, look.today)
        said.append(f"• {look.text('away-meeting', customer=one.customer.name, day=day)}")
    return [blocks.section(escape("\n".join(said)))] if said else []


def _line(notification: Notification, details: LeaveDetails, look: Look) -> Line:
    return Line(_headline(notification, details, look), "", details.leave.id, False)


def days_of(leave: Leave | CoverGap, look: Look) -> str:
    return days_between(leave.first, leave.last, look)


def gap_of(gap: CoverGap, look: Look) -> str:
    """Days of a leave on which nobody covers."""
    key = "leave-gap" if gap.is_leave else "leave-gap-declined"
    return look.text(key, days=days_of(gap, look))


def days_between(first: date, last: date, look: Look) -> str:
    """Both ends; a single day alone."""
    begins, ends = look.text.days(first, last, look.today)
    return begins if first == last else look.text("stand-in-days", first=begins, last=ends)


def _why(notification: Notification, details: LeaveDetails, look: Look) -> dict[str, str]:
    return {"who": details.person.name}


WORDING = Wording(LeaveDetails, _headline, _blocks, _line, _why)
