"""What `/followup away` answers: the days as they were read, what falls due on them, who stands
in; and the button that ends them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.notifications.subjects import AppointmentDetails, LeaveDetails, TodoDetails

MAX_DUE = 10
MAX_LINE = 150
LONGEST_PAUSE = 14  # days: whoever works on none of them is back the day after
Due = TodoDetails | AppointmentDetails


@dataclass(frozen=True)
class Taken:
    leave: LeaveDetails
    due: list[Due]  # on the days away
    handed: int  # clocks that the stand-in will hear of


def taken(taken: Taken, text: Text, zone: ZoneInfo, now: datetime) -> tuple[str, list[Block]]:
    today = now.astimezone(zone).date()
    lines = [f"*{escape(_days(taken.leave, text, today))}*"]
    if taken.leave.stand_in is not None:
        lines.append(text("away-handed", who=_name(taken.leave), count=taken.handed))
    else:
        lines.append(text("away-nobody"))
    shown = [blocks.section("\n".join(lines))]
    if taken.due:
        shown.append(blocks.section(_due_lines(taken.due, text, today)))
    shown.append(_back(text))
    return _days(taken.leave, text, today), shown


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
    back = text.day(_next_workday(facts), today)
    first, last = text.days(leave.first, leave.last, today)
    if leave.first == leave.last:
        return text("away-day", day=first, back=back)
    return text("away-days", first=first, last=last, back=back)


def _next_workday(facts: LeaveDetails) -> date:
    """Nobody returns on a Saturday."""
    days = (facts.leave.last + timedelta(days=ahead) for ahead in range(1, LONGEST_PAUSE + 2))
    first = next(days)
    return next((day for day in (first, *days) if facts.person.is_workday(day)), first)


def _name(facts: LeaveDetails) -> str:
    return f"<@{facts.stand_in.user_id}>" if facts.stand_in else ""


def _due_lines(due: list[Due], text: Text, today: date) -> str:
    lines = [text("away-due", count=len(due))]
    lines += [f"• {escape(blocks.cut(_due(one, text, today), MAX_LINE))}" for one in due[:MAX_DUE]]
    if len(due) > MAX_DUE:
        lines.append(text("away-more", count=len(due) - MAX_DUE))
    return "\n".join(lines)


def _due(facts: Due, text: Text, today: date) -> str:
    match facts:
        case TodoDetails():
            day = text.day_at(facts.todo.due, facts.todo.due_time, today) if facts.todo.due else ""
            return f"{facts.todo.text} · {day}"
        case AppointmentDetails():
            day = text.day(facts.appointment.on, today)
            return text("away-meeting", customer=facts.customer.name, day=day)


def _back(text: Text) -> Block:
    return blocks.actions([blocks.button(text("away-back"), action_ids.LEAVE_END)], "away")
