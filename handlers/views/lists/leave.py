"""What `/followup away until Monday` answers: the days as they were read, what falls due on them,
who stands in; and the button that ends them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists.few import MAX_LINES, listed
from handlers.views.wording.leave import days_of
from handlers.views.wording.line import short_name
from handlers.views.wording.look import Look
from models.notifications.falling_due import Due
from models.notifications.people_subjects import LeaveDetails
from models.notifications.subjects import (
    ActionDetails,
    AppointmentDetails,
    IssueDetails,
    Subject,
    SupportDetails,
    TodoDetails,
)
from models.people.person import Person

MOST_DUE = 18  # lines of what nobody else is there for, as long as the longest fit into a block


@dataclass(frozen=True)
class Taken:
    leave: LeaveDetails
    due: list[Due]  # on the days away or before, and nobody else hears of it
    handed: list[Subject]  # of which the stand-in will hear
    is_known: bool = False  # it had been entered before
    problem: str = ""  # why who was to stand in does not
    covers: Sequence[LeaveDetails] = ()  # leaves of others that one stands in for then
    falls_in: int = 0  # how many of `due`, the first ones, are of the days away


@dataclass(frozen=True)
class Part:
    """Nothing is entered of a part of a day; the whole days, with who was to stand in."""

    first: date
    last: date
    stand_in: Person | None
    problem: str = ""


def taken(taken: Taken, look: Look) -> tuple[str, list[Block]]:
    text, days = look.text, sentence(taken.leave, look)
    lines = [f"*{escape(days)}*"]
    if taken.is_known:
        lines.insert(0, text("away-known"))
    if taken.leave.stand_in is None:
        lines.append(escape(taken.problem) or text("away-nobody"))
    else:
        key = "away-handed" if taken.handed else "away-handed-none"
        lines.append(text(key, who=_name(taken.leave), count=len(taken.handed)))
        lines += listed([_handed(one, look) for one in taken.handed], text, MOST_DUE)
    for one in taken.covers:
        days = days_of(one.leave, look)
        lines.append(escape(text("away-covers", who=one.person.name, days=days)))
    shown = [blocks.section("\n".join(lines))]
    if taken.leave.stand_in is None:
        chooser = blocks.users_select(action_ids.LEAVE_STAND_IN, placeholder=text("away-stand-in"))
        id = f"leave:{taken.leave.leave.id}"
        shown.append(blocks.section(text("away-who"), chooser, block_id=id))
    if taken.due:
        stays = [text("away-due", count=len(taken.due))]
        most = min(max(MAX_LINES, taken.falls_in), MOST_DUE)
        lines = [_stays(one, taken.leave.leave.first, look) for one in taken.due]
        stays += listed(lines, text, most)
        shown.append(blocks.section("\n".join(stays)))
    shown.append(end_of(taken.leave, look))
    return days, shown


def part(part: Part, look: Look) -> tuple[str, list[Block]]:
    text = look.text
    first, last = text.days(part.first, part.last, look.today)
    is_one = part.first == part.last
    said = text(
        "away-part", days=first if is_one else text("stand-in-days", first=first, last=last)
    )
    label = text("away-whole")
    if part.stand_in:
        label = text("away-whole-by", who=short_name(part.stand_in.name))
    stand_in = part.stand_in.user_id if part.stand_in else ""
    held = f"{part.first.isoformat()}:{part.last.isoformat()}:{stand_in}"
    lines = "\n".join(filter(None, (escape(said), escape(part.problem))))
    press = blocks.button(label, action_ids.LEAVE_WHOLE, held)
    return said, [blocks.section(lines), blocks.actions([press], "away")]


def sentence(facts: LeaveDetails, look: Look) -> str:
    """Plain text: when one is away, and when back."""
    text, leave = look.text, facts.leave
    back = text.day(leave.next_workday(facts.person), look.today)
    first, last = text.days(leave.first, leave.last, look.today)
    if leave.first == leave.last:
        return text("away-day", day=first, back=back)
    return text("away-days", first=first, last=last, back=back)


def named(facts: LeaveDetails, look: Look) -> str:
    """mrkdwn, for who named a stand-in for a leave of somebody else."""
    days = days_of(facts.leave, look)
    return look.text("cover-named", stand_in=_name(facts), who=escape(facts.person.name), days=days)


def end_of(facts: LeaveDetails, look: Look) -> Block:
    """The button that ends it."""
    text, leave = look.text, facts.leave
    if leave.first <= look.today:
        press = blocks.button(text("away-back"), action_ids.LEAVE_END)
    else:
        press = blocks.button(text("leave-call-off"), action_ids.LEAVE_CALL_OFF, str(leave.id))
    return blocks.actions([press], f"away:{leave.id}")


def _name(facts: LeaveDetails) -> str:
    return f"<@{facts.stand_in.user_id}>" if facts.stand_in else ""


def _handed(facts: Subject, look: Look) -> str:
    match facts:
        case IssueDetails() | TodoDetails() | AppointmentDetails():
            return _due(facts, look)
        case SupportDetails():
            by = look.moment(facts.request.deadline)
            return f"{facts.asker.name} · {facts.request.what} · {by}"
        case ActionDetails():
            return f"{facts.customer.name} · {facts.action.text}"
    raise TypeError(facts)


def _stays(facts: Due, first: date, look: Look) -> str:
    """Of a contact before the leave the record is due."""
    if isinstance(facts, AppointmentDetails) and facts.appointment.on < first:
        day = look.day(facts.appointment.on)
        return look.text("away-log", customer=facts.customer.name, day=day)
    return _due(facts, look)


def _due(facts: Due, look: Look) -> str:
    text, today = look.text, look.today
    match facts:
        case IssueDetails():
            by = look.moment(facts.issue.deadline)
            return f"{facts.customer.name} · {facts.issue.question} · {by}"
        case TodoDetails():
            if facts.todo.due is None:
                return facts.todo.text
            return f"{facts.todo.text} · {text.day_at(facts.todo.due, facts.todo.due_time, today)}"
        case AppointmentDetails():
            planned = facts.appointment
            day = text.day_at(planned.on, planned.starts, today)
            return text("away-meeting", customer=facts.customer.name, day=day)
