"""What the bot says unprompted: one message for one reminder, with the buttons that settle it;
several are a digest. The same message is rendered again after a button was pressed."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.forms import appointment, health, issue, unreachable
from handlers.views.lists.customer import MAX_BRIEF, profile_lines
from handlers.views.messages import changed, manager, note, record
from handlers.views.messages.brief import ALONE, brief
from models.commitments.issue import IssueState as IssueState
from models.notifications.changes import Change, Deletion
from models.notifications.subjects import (
    AppointmentDetails,
    ContractDetails,
    DeclineDetails,
    IssueDetails,
    LeaveDetails,
    ManagerFacts,
    NoteDetails,
    Notification,
    ProfileDetails,
    Record,
    SilenceDetails,
    TodoDetails,
)
from models.notifications.unreachable import Unreachable
from models.rules.deadlines import Kind, Stage

DAYS = {0: "today", 1: "day-before"}
FRESH = timedelta(hours=20)  # so long before the end it is no reproach that nothing is logged
SNOOZES = ("hour", "tomorrow", "week", "pick")
ANSWERS = (Kind.RECORDED, Kind.NOTE)


def message(
    notification: Notification, text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """The notification's text, and the blocks."""
    line = _headline(notification, text, zone, now)
    shown = _blocks(notification, line, text, zone, now)
    return escape(blocks.cut(line, 2000)), _with_why(shown, notification, text)


def why_option(notification: Notification, text: Text) -> Block:
    return blocks.option(text("why-now"), f"why:{notification.id}")


def _with_why(shown: list[Block], notification: Notification, text: Text) -> list[Block]:
    """A menu behind the buttons that settle it: why it came now. What answers to something just
    done needs no reason."""
    row = shown[-1]
    if row["type"] != "actions" or notification.subject.is_settled or notification.kind in ANSWERS:
        return shown
    menu = {
        "type": "overflow",
        "action_id": f"{action_ids.WHY_NOW}@{row['block_id']}",
        "options": [why_option(notification, text)],
    }
    return [*shown[:-1], row | {"elements": [*row["elements"], menu]}]


def todo_buttons(facts: TodoDetails, text: Text, place: str = "todo") -> Block:
    """Done, Snooze, Reassign; or Reopen once it is done. The block's id is the place it stands
    in and the to-do's id."""
    block_id = f"{place}:{facts.todo.id}"
    if facts.is_settled:
        return blocks.actions(
            [blocks.button(text("todo-reopen"), action_ids.TODO_REOPEN)], block_id
        )
    snoozes = [blocks.option(text(f"snooze-{one}"), one) for one in SNOOZES]
    return blocks.actions(
        [
            blocks.button(text("todo-done"), action_ids.TODO_DONE, style="primary"),
            blocks.select(action_ids.TODO_SNOOZE, snoozes, placeholder=text("todo-snooze")),
            blocks.users_select(action_ids.TODO_REASSIGN, placeholder=text("todo-reassign")),
        ],
        block_id,
    )


def todo_status(
    facts: TodoDetails, text: Text, zone: ZoneInfo, now: datetime, *, with_due: bool = True
) -> str:
    """What has become of a to-do: done, snoozed, due. Plain text, for a line of context."""
    todo, today = facts.todo, now.astimezone(zone).date()
    if todo.done_at is not None:
        return text("todo-is-done", when=text.moment(todo.done_at, zone, now))
    if todo.cancelled_at is not None:
        return text("todo-is-cancelled")
    parts = [_due(todo.due, text, today)] if with_due else []
    if facts.customer:
        parts.append(facts.customer.name)
    if todo.snoozed_until and todo.snoozed_until > now:
        parts.append(text("todo-is-snoozed", when=text.moment(todo.snoozed_until, zone, now)))
    return " · ".join(parts)


def _due(due: date | None, text: Text, today: date) -> str:
    if due is None:
        return text("due-never")
    days = (due - today).days
    key = "due-overdue" if days < 0 else "due-today" if days == 0 else "due-ahead"
    return text(key, day=text.day(due, today), days=abs(days))


def _headline(notification: Notification, text: Text, zone: ZoneInfo, now: datetime) -> str:
    """One plain sentence."""
    subject = notification.subject
    today = now.astimezone(zone).date()
    key = f"say-{notification.kind.value}-{_stage(notification, today, now)}"
    if notification.kind is Kind.LOGGING and not notification.is_mine:
        key += "-of-other"
    match subject:
        case Record():
            return record.title(subject, text, zone, now)
        case NoteDetails():
            return note.headline(subject, text)
        case Unreachable():
            return unreachable.headline(subject, text)
        case ManagerFacts():
            return manager.headline(subject, text)
        case Change() | Deletion():
            return changed.headline(subject, text, zone, now)
        case LeaveDetails():
            leave, who = subject.leave, subject.person.name
            first, last = text.days(leave.first, leave.last, today)
            return text(key, who=who, first=first, last=last)
        case TodoDetails():
            return text(
                key,
                what=subject.todo.text,
                giver=subject.given_by.name,
                day=text.day(subject.todo.due, today) if subject.todo.due else "",
            )
        case AppointmentDetails():
            when = appointment.when(subject.appointment, subject.owner, text, zone, now)
            if notification.is_moved:
                before = text.day(notification.deadline.date(), today)
                customer = subject.customer.name
                return text("appointment-moved", customer=customer, before=before, when=when)
            return text(
                key,
                customer=subject.customer.name,
                owner=subject.owner.name,
                day=when,
                until=text.moment(subject.log_until, zone, now),
            )
        case IssueDetails():
            return text(
                key,
                customer=subject.customer.name,
                owner=subject.owner.name,
                question=blocks.cut(subject.issue.question, ALONE.line),
                when=text.moment(subject.issue.deadline, zone, now),
            )
        case ProfileDetails():
            day = text.day(subject.reviewed_at.astimezone(zone).date(), today)
            if subject.is_settled:  # it asks no more
                key = "profile-is-fresh" if subject.was_refreshed else "profile-is-gone"
            return text(key, customer=subject.customer.name, day=day)
        case SilenceDetails() | ContractDetails() | DeclineDetails():
            said = health.what(subject, text, today)
            return text("care-say", customer=subject.customer.name, what=said)


def _stage(notification: Notification, today: date, now: datetime) -> str:
    """What is said of a day goes by the day it is read on: after an outage "due tomorrow" may be
    today, and before a weekend it is the day after the next. What is said of a contact goes by
    how long it has been over."""
    days = (notification.deadline.date() - today).days
    if notification.kind is Kind.TODO and notification.stage not in (
        Stage.SNOOZED,
        Stage.STILL_OPEN,
    ):
        return "overdue" if days < 0 else DAYS.get(days, "ahead")
    if notification.kind is Kind.NEXT_CONTACT:
        return "today" if days <= 0 else "ahead"
    if notification.stage is Stage.TWENTY_HOURS and isinstance(
        notification.subject, AppointmentDetails
    ):
        is_fresh = notification.subject.log_until - now > FRESH
        return Stage.PASSED.value if is_fresh else Stage.TWENTY_HOURS.value
    return notification.stage.value


def _blocks(
    notification: Notification, line: str, text: Text, zone: ZoneInfo, now: datetime
) -> list[Block]:
    subject = notification.subject
    match subject:
        case Record():
            return record.message(subject, text, zone, now)
        case NoteDetails():
            return note.message(subject, text, zone, now)
        case Unreachable():
            return unreachable.message(subject, text)
        case ManagerFacts():
            return manager.message(subject, text)
        case Change() | Deletion():
            return changed.message(subject, line, text, zone, now)
        case LeaveDetails():
            return [blocks.section(escape(line))]
        case TodoDetails():
            # What is said of a due date stands in the line already.
            with_due = notification.kind is Kind.TODO_GIVEN or notification.stage is Stage.SNOOZED
            status = todo_status(subject, text, zone, now, with_due=with_due)
            shown = [blocks.section(f"*{escape(line)}*\n{escape(status)}".rstrip())]
            if subject.todo.cancelled_at is None:
                shown.append(todo_buttons(subject, text))
            return shown
        case AppointmentDetails():
            return _appointment(notification, subject, line, text, zone, now)
        case IssueDetails():
            return _issue(subject, line, text, zone, now)
        case ProfileDetails():
            return _profile(subject, line, text)
        case SilenceDetails() | ContractDetails() | DeclineDetails():
            return health.message(notification, subject, line, text, zone, now)


def _appointment(
    notification: Notification,
    facts: AppointmentDetails,
    line: str,
    text: Text,
    zone: ZoneInfo,
    now: datetime,
) -> list[Block]:
    shown = [blocks.section(escape(line))]
    if facts.is_settled:
        settled = text(f"appointment-{facts.appointment.state.value}")
        return [*shown, blocks.context(settled)]
    move = blocks.button(text("move"), action_ids.APPOINTMENT_MOVE)
    block_id = f"{notification.kind.value}:{facts.appointment.id}"
    if notification.is_moved:
        return [*shown, blocks.actions([move], block_id)]
    if notification.kind is Kind.NEXT_CONTACT:
        shown += brief(facts, ALONE, text, now.astimezone(zone).date())
    buttons = [blocks.button(text("log-it"), action_ids.APPOINTMENT_LOG, style="primary")]
    if notification.stage is not Stage.MISSED and facts.appointment.ended_at is None:
        buttons.append(move)
    buttons.append(blocks.button(text("not-held"), action_ids.APPOINTMENT_NOT_HELD))
    return [*shown, blocks.actions(buttons, block_id)]


def _issue(
    facts: IssueDetails, line: str, text: Text, zone: ZoneInfo, now: datetime
) -> list[Block]:
    shown = [blocks.section(escape(line))]
    if facts.issue.state is not IssueState.OPEN:
        shown.append(blocks.context(escape(issue.status(facts, text, zone, now))))
    return [*shown, *issue.buttons(facts.issue, text, "issue")]


def _profile(facts: ProfileDetails, line: str, text: Text) -> list[Block]:
    shown = [blocks.section(escape(line))]
    if facts.is_settled:
        return shown
    if known := profile_lines(facts.customer, facts.chain, text, MAX_BRIEF):
        shown.append(blocks.section("\n".join(known)))
    buttons = [
        blocks.button(text("profile-accurate"), action_ids.PROFILE_ACCURATE, style="primary"),
        blocks.button(text("edit"), action_ids.PROFILE_EDIT),
    ]
    return [*shown, blocks.actions(buttons, f"profile:{facts.customer.id}")]
