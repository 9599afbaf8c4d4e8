"""What `/followup away` answers: the days as they were read, what falls due on them, who stands
in; and the button that ends them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.issue import told
from handlers.views.wording.look import Look
from models.availability.meanwhile import Meanwhile
from models.notifications.subjects import (
    ActionDetails,
    AppointmentDetails,
    IssueDetails,
    LeaveDetails,
    Subject,
    SupportDetails,
    TodoDetails,
)

MAX_DUE = 10
MAX_LINE = 150
Due = TodoDetails | AppointmentDetails | IssueDetails


@dataclass(frozen=True)
class Taken:
    leave: LeaveDetails
    due: list[Due]  # on the days away or before, and nobody else hears of it
    handed: list[Subject]  # of which the stand-in will hear
    is_known: bool = False  # it had been entered before


def taken(taken: Taken, look: Look) -> tuple[str, list[Block]]:
    text, days = look.text, _days(taken.leave, look.text, look.today)
    lines = [f"*{escape(days)}*"]
    if taken.is_known:
        lines.insert(0, text("away-known"))
    if taken.leave.stand_in is None:
        lines.append(text("away-nobody"))
    else:
        key = "away-handed" if taken.handed else "away-handed-none"
        lines.append(text(key, who=_name(taken.leave), count=len(taken.handed)))
        lines += _listed([_handed(one, look) for one in taken.handed], text)
    shown = [blocks.section("\n".join(lines))]
    if taken.due:
        stays = [text("away-due", count=len(taken.due))]
        stays += _listed([_due(one, look) for one in taken.due], text)
        shown.append(blocks.section("\n".join(stays)))
    shown.append(_back(text))
    return days, shown


def welcome(happened: Meanwhile | None, look: Look, *, was_away: bool) -> str:
    """mrkdwn: back from leave, and what others did meanwhile."""
    text = look.text
    said = [text("away-ended" if was_away else "away-none")]
    if lines := _meanwhile(happened, look) if happened else []:
        said += [text("back-meanwhile"), *_listed(lines, text)]
    return "\n".join(said)


def _meanwhile(happened: Meanwhile, look: Look) -> list[str]:
    text, lines = look.text, list[str]()
    for one in happened.answered:
        facts = {"customer": one.customer.name, "question": one.issue.question}
        day = look.moment(one.issue.answered_at) if one.issue.answered_at else ""
        who = one.by.name if one.by else ""
        key = "back-answered-by" if who else "back-answered"
        said = text(key, who=who, day=day, **facts)
        lines.append(f"{said} · {told(one.issue, look)}" if one.issue.answer_text else said)
    for todo in happened.done:
        day = look.moment(todo.done_at) if todo.done_at else ""
        lines.append(text("back-done", what=todo.text, day=day))
    for logged in happened.logged:
        facts = {"who": logged.author.name, "customer": logged.customer.name}
        day = look.day(look.day_of(logged.record.occurred_at))
        lines.append(text("back-logged", day=day, said=logged.record.content, **facts))
    return lines


def overview(
    ahead: Sequence[LeaveDetails], text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """The days away that are not over."""
    today = now.astimezone(zone).date()
    if not ahead:
        return text("away-none"), [blocks.section(text("away-none"))]
    lines = [_days(leave, text, today) for leave in ahead]
    return lines[0], [blocks.section(escape("\n".join(lines))), _back(text)]


def _days(facts: LeaveDetails, text: Text, today: date) -> str:
    leave = facts.leave
    back = text.day(leave.next_workday(facts.person), today)
    first, last = text.days(leave.first, leave.last, today)
    if leave.first == leave.last:
        return text("away-day", day=first, back=back)
    return text("away-days", first=first, last=last, back=back)


def _name(facts: LeaveDetails) -> str:
    return f"<@{facts.stand_in.user_id}>" if facts.stand_in else ""


def _listed(said: list[str], text: Text) -> list[str]:
    """mrkdwn."""
    lines = [f"• {escape(blocks.cut(one, MAX_LINE))}" for one in said[:MAX_DUE]]
    if len(said) > MAX_DUE:
        lines.append(text("away-more", count=len(said) - MAX_DUE))
    return lines


def _handed(facts: Subject, look: Look) -> str:
    match facts:
        case AppointmentDetails():
            day = look.day(facts.appointment.on)
            return look.text("away-log", customer=facts.customer.name, day=day)
        case IssueDetails():
            return _due(facts, look)
        case SupportDetails():
            by = look.moment(facts.request.deadline)
            return f"{facts.asker.name}: {facts.request.what} · {by}"
        case ActionDetails():
            return f"{facts.customer.name}: {facts.action.text}"
        case TodoDetails():
            return _due(facts, look)
    raise TypeError(facts)


def _due(facts: Due, look: Look) -> str:
    text, today = look.text, look.today
    match facts:
        case IssueDetails():
            by = look.moment(facts.issue.deadline)
            return f"{facts.customer.name}: {facts.issue.question} · {by}"
        case TodoDetails():
            if facts.todo.due is None:
                return facts.todo.text
            return f"{facts.todo.text} · {text.day_at(facts.todo.due, facts.todo.due_time, today)}"
        case AppointmentDetails():
            day = text.day(facts.appointment.on, today)
            return text("away-meeting", customer=facts.customer.name, day=day)


def _back(text: Text) -> Block:
    return blocks.actions([blocks.button(text("away-back"), action_ids.LEAVE_END)], "away")
