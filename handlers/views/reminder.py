"""What the bot says unprompted: one message for one reminder or for several, each with the
buttons that settle it. The same message is rendered again after a button was pressed."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import blocks, issue, note, record
from handlers.views.blocks import Block, escape
from handlers.views.customer import BRIEF_MOST, profile_lines
from handlers.views.record import contact_name, promise_line
from models.issue import State as IssueState
from models.rules.deadlines import Kind, Stage
from models.subjects import (
    AppointmentFacts,
    IssueFacts,
    NoteFacts,
    ProfileFacts,
    Record,
    Saying,
    TodoFacts,
)

TODO_DONE, TODO_REOPEN = "todo_done", "todo_reopen"
TODO_SNOOZE, TODO_REASSIGN, TODO_DUE = "todo_snooze", "todo_reassign", "todo_due"
SNOOZES = ("hour", "tomorrow", "week", "pick")
LOG_IT, NOT_HELD = "appointment_log", "appointment_not_held"

PROFILE_ACCURATE, PROFILE_EDIT = "profile_accurate", "profile_edit"


@dataclass(frozen=True)
class Room:
    """How much one reminder may say, so that a message of several stays within Slack's limit."""

    line: int  # characters of each line
    promises: int


ALONE, TOGETHER = Room(line=300, promises=5), Room(line=100, promises=2)


def message(
    sayings: list[Saying], text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """The notification's text, and the blocks."""
    lines = [_headline(saying, text, zone, now) for saying in sayings]
    shown: list[Block] = []
    if len(sayings) > 1:
        shown.append(blocks.header(text("digest-title", count=len(sayings))))
    room = ALONE if len(sayings) == 1 else TOGETHER
    for saying, line in zip(sayings, lines, strict=True):
        shown += _blocks(saying, line, room, text, zone, now)
    return blocks.cut("\n".join(lines), 2000), shown


def todo_buttons(facts: TodoFacts, text: Text, place: str = "todo") -> Block:
    """Done, Snooze, Reassign; or Reopen once it is done. The block's id is the place it stands
    in and the to-do's id."""
    block_id = f"{place}:{facts.todo.id}"
    if facts.is_settled:
        return blocks.actions([blocks.button(text("todo-reopen"), TODO_REOPEN)], block_id)
    snoozes = [blocks.option(text(f"snooze-{one}"), one) for one in SNOOZES]
    return blocks.actions(
        [
            blocks.button(text("todo-done"), TODO_DONE, style="primary"),
            blocks.select(TODO_SNOOZE, snoozes, placeholder=text("todo-snooze")),
            blocks.users_select(TODO_REASSIGN, placeholder=text("todo-reassign")),
        ],
        block_id,
    )


def todo_status(
    facts: TodoFacts, text: Text, zone: ZoneInfo, now: datetime, *, with_due: bool = True
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


def _headline(saying: Saying, text: Text, zone: ZoneInfo, now: datetime) -> str:
    """One plain sentence."""
    subject = saying.subject
    today = now.astimezone(zone).date()
    key = f"say-{saying.kind.value}-{_stage(saying, today).value}"
    match subject:
        case Record():
            return record.title(subject, text, zone, now)
        case NoteFacts():
            return note.headline(subject, text)
        case TodoFacts():
            return text(
                key,
                what=subject.todo.text,
                giver=subject.given_by.name,
                day=text.day(subject.todo.due, today) if subject.todo.due else "",
            )
        case AppointmentFacts():
            return text(
                key,
                customer=subject.customer.name,
                day=text.day(subject.appointment.on, today),
                until=text.moment(subject.log_until, zone, now),
            )
        case IssueFacts():
            return text(
                key,
                customer=subject.customer.name,
                owner=subject.owner.name,
                question=blocks.cut(subject.issue.question, ALONE.line),
                when=text.moment(subject.issue.deadline, zone, now),
            )
        case ProfileFacts():
            day = text.day(subject.reviewed_at.astimezone(zone).date(), today)
            return text(key, customer=subject.customer.name, day=day)


def _stage(saying: Saying, today: date) -> Stage:
    """What is said of a to-do goes by the day it is read on: after an outage "due tomorrow" may
    be today."""
    if saying.kind is not Kind.TODO or saying.stage is Stage.SNOOZED:
        return saying.stage
    days = (saying.deadline.date() - today).days
    return Stage.OVERDUE if days < 0 else Stage.TODAY if days == 0 else Stage.DAY_BEFORE


def _blocks(
    saying: Saying, line: str, room: Room, text: Text, zone: ZoneInfo, now: datetime
) -> list[Block]:
    subject = saying.subject
    match subject:
        case Record():
            return record.message(subject, text, zone, now)
        case NoteFacts():
            return note.message(subject, text, zone, now)
        case TodoFacts():
            # What is said of a due date stands in the line already.
            with_due = saying.kind is Kind.TODO_GIVEN or saying.stage is Stage.SNOOZED
            status = todo_status(subject, text, zone, now, with_due=with_due)
            return [
                blocks.section(f"*{escape(line)}*\n{escape(status)}".rstrip()),
                todo_buttons(subject, text),
            ]
        case AppointmentFacts():
            return _appointment(saying, subject, line, room, text, zone, now)
        case IssueFacts():
            return _issue(subject, line, text, zone, now)
        case ProfileFacts():
            return _profile(subject, line, text)


def _appointment(
    saying: Saying,
    facts: AppointmentFacts,
    line: str,
    room: Room,
    text: Text,
    zone: ZoneInfo,
    now: datetime,
) -> list[Block]:
    shown = [blocks.section(escape(line))]
    if facts.is_settled:
        settled = text(f"appointment-{facts.appointment.state.value}")
        return [*shown, blocks.context(settled)]
    if saying.kind is Kind.NEXT_CONTACT:
        shown += _brief(facts, room, text, zone, now)
    buttons = [blocks.button(text("log-it"), LOG_IT, style="primary")]
    if saying.stage is not Stage.MISSED:
        buttons.append(blocks.button(text("not-held"), NOT_HELD))
    return [*shown, blocks.actions(buttons, f"{saying.kind.value}:{facts.appointment.id}")]


def _brief(
    facts: AppointmentFacts, room: Room, text: Text, zone: ZoneInfo, now: datetime
) -> list[Block]:
    """What to know before the next contact."""
    customer, today = facts.customer, now.astimezone(zone).date()
    profile = [customer.industry, customer.size]
    if customer.stage:
        profile.append(text(f"stage-{customer.stage.value}"))
    lines = {
        "brief-profile": " · ".join(filter(None, profile)),
        "brief-pains": customer.pains,
        "brief-chain": ", ".join(map(contact_name, facts.chain)),
        "brief-feedback": facts.last.feedback or facts.last.content if facts.last else "",
    }
    known = [
        f"*{text(key)}*  {escape(blocks.cut(value, room.line))}"
        for key, value in lines.items()
        if value
    ]
    if facts.promises:
        promises = "\n".join(
            promise_line(one, text, today) for one in facts.promises[: room.promises]
        )
        known.append(f"*{text('brief-promises')}*\n{promises}")
    return [blocks.section("\n".join(known))] if known else []


def _issue(facts: IssueFacts, line: str, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    shown = [blocks.section(escape(line))]
    if facts.issue.state is not IssueState.OPEN:
        shown.append(blocks.context(escape(issue.status(facts, text, zone, now))))
    return [*shown, *issue.buttons(facts.issue, text, "issue")]


def _profile(facts: ProfileFacts, line: str, text: Text) -> list[Block]:
    shown = [blocks.section(escape(line))]
    if facts.is_settled:
        return [*shown, blocks.context(text("profile-is-fresh"))]
    if known := profile_lines(facts.customer, facts.chain, text, BRIEF_MOST):
        shown.append(blocks.section("\n".join(known)))
    buttons = [
        blocks.button(text("profile-accurate"), PROFILE_ACCURATE, style="primary"),
        blocks.button(text("edit"), PROFILE_EDIT),
    ]
    return [*shown, blocks.actions(buttons, f"profile:{facts.customer.id}")]
