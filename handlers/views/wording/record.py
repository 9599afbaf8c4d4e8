"""Saved follow-ups as their authors see them: what was understood, with Edit, Undo and Delete."""

from datetime import datetime, time

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import comment, issue_told, method, next_step, promised, todo, vague
from handlers.views.wording.appointment import when
from handlers.views.wording.customer import contact_name, labelled
from handlers.views.wording.issue import stands, within
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording
from models.commitments.appointment import AppointmentState
from models.commitments.issue import Issue
from models.commitments.issue_state import IssueState
from models.followups.followup import FollowUp
from models.home.home import Recorded
from models.notifications.notification import Notification
from models.notifications.subjects import Record
from models.profiles.ending import MAX_REASON
from models.rules.deadlines import Urgency
from models.rules.health.lost import says_lost

TOGETHER = 10  # to-dos of the longest kind fit in one section
MAX_SHOWN = 600  # characters of a long text: the record itself keeps all of it


def delete_button(followup_id: int, text: Text) -> Block:
    asked = blocks.confirm(
        text("delete-title"), text("delete-question"), text("delete"), text("keep")
    )
    return blocks.button(text("delete"), action_ids.FOLLOWUP_DELETE, str(followup_id), "danger") | {
        "confirm": asked
    }


def _headline(notification: Notification, record: Record, look: Look) -> str:
    key = "record-title"
    if record.is_settled:
        key = "record-deleted" if record.deleted_by else "record-undone"
    how = method.said(record.followup.method, look.text)
    met = " · ".join(filter(None, (look.moment(record.followup.occurred_at), how)))
    return look.text(key, customer=record.customer.name, when=met)


def _blocks(notification: Notification, record: Record, look: Look) -> list[Block]:
    text, followup = look.text, record.followup
    title = escape(_headline(notification, record, look))
    if record.is_settled:
        return [blocks.section(title), *_deleted_by(record, look)]
    shown = [blocks.section(f"*{title}*"), blocks.section("\n".join(_fields(record, look)))]
    lines = [f"*{text('todos')}*", *(todo.item(one, look) for one in record.todos)]
    if record.todos:
        shown += [
            blocks.section("\n".join(lines[start : start + TOGETHER]))
            for start in range(0, len(lines), TOGETHER)
        ]
    shown += _of_its_day(record, look)
    shown += _next_contact(record, look)
    shown += comment.remarks(record.remarks, text)
    shown += _around(record, look)
    shown += _ending(record, text)
    if followup.is_vague:
        shown += vague.question(followup.content, followup.feedback, text)
    shown += promised.offer(record, look)
    shown += _what_next(record, look)
    shown.append(
        blocks.actions(
            _buttons(record.followup, text, look.now, may_delete=record.author_may_delete),
            f"followup:{followup.id}",
        )
    )
    return shown + _answered(record, look)


def _answered(record: Record, look: Look) -> list[Block]:
    """The questions that the words may answer, below the confirmation."""
    if not record.answered:
        return []
    said = "\n".join(filter(None, (record.followup.content, record.followup.feedback)))
    shown = [blocks.divider(), blocks.section(f"*{escape(look.text('record-answered'))}*")]
    for one in record.answered:
        shown += issue_told.offered(one, said, look, "record-issue")
    return shown


def _what_next(record: Record, look: Look) -> list[Block]:
    """Where nothing was planned in it, and nothing is open or was said since."""
    if record.next_contact is not None or record.open_todos.count or not record.is_latest:
        return []
    followup = record.followup
    block_id = f"next-record:{followup.id}"
    return next_step.shown(followup.next_step, record.customer, block_id, look)


def _line(notification: Notification, record: Record, look: Look) -> Line:
    title = _headline(notification, record, look)
    return Line(title, "", record.followup.id, record.is_settled)


def _fields(record: Record, look: Look) -> list[str]:
    """A line of mrkdwn for each field that is filled in."""
    followup, text = record.followup, look.text
    score = text(f"satisfaction-{followup.satisfaction}") if followup.satisfaction else ""
    lines = [
        _labelled(text("content"), followup.content),
        _labelled(text("feedback"), followup.feedback),
        _labelled(text("satisfaction"), score),
        _labelled(text("theirs"), text.listed(contact_name(one, text) for one in record.theirs)),
        _labelled(text("ours"), text.listed(person.name for person in record.ours)),
        _labelled(text("owner"), record.owner.name),
    ]
    lines += [_labelled(text("issue"), _issue(one, look)) for one in record.issues]
    return list(filter(None, lines))


def _issue(issue: Issue, look: Look) -> str:
    """With the time until which the customer waits for an answer."""
    urgency = within(issue.urgency, issue.response_time, look.text)
    if issue.state is not IssueState.OPEN or issue.clock_ends_at is None:
        said = look.text("record-issue", urgency=urgency, question=issue.question)
        return said if issue.urgency is Urgency.ON_THE_SPOT else f"{said}\n{stands(issue, look)}"
    when = look.moment(issue.clock_ends_at)
    return look.text("record-issue-by", urgency=urgency, when=when, question=issue.question)


def in_short(row: Recorded, look: Look) -> list[Block]:
    """A record as it stands, with its buttons."""
    followup = row.followup
    how = method.said(followup.method, look.text)
    met = " · ".join(filter(None, (look.moment(followup.occurred_at), how)))
    said = look.text("record-title", customer=row.customer.name, when=met)
    shown = blocks.section(f"{escape(said)}\n{escape(blocks.cut(followup.content, MAX_SHOWN))}")
    row_of = _buttons(followup, look.text, look.now, may_delete=row.may_delete)
    return [shown, blocks.actions(row_of, f"meant-record:{followup.id}")]


def _buttons(followup: FollowUp, text: Text, now: datetime, *, may_delete: bool) -> list[Block]:
    """Edit; Undo while there is time, and from then on Delete where its author may."""
    buttons = [blocks.button(text("edit"), action_ids.FOLLOWUP_EDIT, str(followup.id))]
    if followup.can_be_undone(now):
        asked = blocks.confirm(
            text("undo-title"), text("undo-question"), text("undo-yes"), text("keep")
        )
        undo = blocks.button(text("undo"), action_ids.FOLLOWUP_UNDO, str(followup.id))
        buttons.append(undo | {"confirm": asked})
    elif may_delete:
        buttons.append(delete_button(followup.id, text))
    return buttons


def _deleted_by(record: Record, look: Look) -> list[Block]:
    """By whom and when; nothing for a record that was undone."""
    if not (record.deleted_by and record.followup.deleted_at):
        return []
    when = look.moment(record.followup.deleted_at)
    return [
        blocks.context(
            escape(look.text("record-deleted-by", who=record.deleted_by.name, when=when))
        )
    ]


def _of_its_day(record: Record, look: Look) -> list[Block]:
    """What was planned for its day: taken to be it, with the button that keeps it, or still to
    come, with the one that says that this was it."""
    keep = blocks.button(look.text("next-keep-it"), action_ids.APPOINTMENT_KEEP)
    was_it = blocks.button(
        look.text("next-was-it"), action_ids.APPOINTMENT_HELD, str(record.followup.id)
    )
    shown = []
    for one, owner in record.held:
        whose = owner.name if owner.id != record.owner.id else ""
        said = " · ".join(filter(None, (when(one, owner, look), one.place, whose)))
        line = _labelled(look.text("next-held"), said)
        shown.append(blocks.section(line, keep, f"record-held:{one.id}"))
    for one in record.later:
        said = " · ".join(filter(None, (when(one, record.owner, look), one.place)))
        line = _labelled(look.text("next-beside"), said)
        shown.append(blocks.section(line, was_it, f"record-later:{one.id}"))
    return shown


def _next_contact(record: Record, look: Look) -> list[Block]:
    """When and where, and a button for what was left open."""
    planned, text = record.next_contact, look.text
    if planned is None:
        return []
    on = when(planned, record.owner, look)
    if planned.state is AppointmentState.PLANNED and planned.on < look.today:
        on = look.coming(planned.on)
    parts = [on, planned.place, text.listed(planned.to_prepare)]
    line = _labelled(text("next-contact"), " · ".join(filter(None, parts)))
    details = blocks.button(text("appointment-details"), action_ids.APPOINTMENT_MOVE)
    return [
        blocks.section(line, details, f"record-contact:{planned.id}"),
        *_instead_of(record, look),
    ]


def _instead_of(record: Record, look: Look) -> list[Block]:
    """What gave way to it and is still ahead, each with the button that keeps it, too."""
    keep = blocks.button(look.text("next-keep-both"), action_ids.APPOINTMENT_KEEP)
    return [
        blocks.section(
            _labelled(look.text("next-instead-of"), when(one, record.owner, look)),
            keep,
            f"record-instead:{one.id}",
        )
        for one in record.instead_of
        if one.on >= look.today and record.next_contact and one.on != record.next_contact.on
    ]


def _around(record: Record, look: Look) -> list[Block]:
    """What is worth knowing now: the feedback before, what else is open, what comes next."""
    text, lines = look.text, []
    if (before := record.earlier_feedback) is not None:
        day = look.day(look.day_of(before.occurred_at))
        lines.append(_labelled(text("record-before", day=day), blocks.cut(before.feedback, 200)))
    if record.earlier_todos:
        lines.append(f"*{text('record-also-open')}*")
        lines += [todo.item(one, look) for one in record.earlier_todos]
        lines += todo.more(record.more_earlier_todos, text)
    if next_step := _next_step(record, look):
        lines.append(_labelled(text("record-next"), next_step))
    return [blocks.divider(), blocks.section("\n".join(lines))] if lines else []


def _ending(record: Record, text: Text) -> list[Block]:
    """An offer to close a customer that is said to be lost."""
    followup, customer = record.followup, record.customer
    if not customer.is_live or not says_lost(f"{followup.content}\n{followup.feedback}"):
        return []
    why = blocks.cut(followup.content, MAX_REASON)
    close = blocks.button(text("customer-end"), action_ids.CUSTOMER_END, why)
    question = escape(text("record-lost", customer=customer.name))
    return [blocks.section(question, close, f"record-customer:{customer.id}")]


def _next_step(record: Record, look: Look) -> str:
    """The one thing to do next with this customer: the first answer or to-do that is due, or the
    contact."""
    steps = [
        (one.todo.due, one.todo.due_time, blocks.cut(one.todo.text, 200))
        for one in record.open_todos.first
        if one.todo.due is not None
    ]
    for issue in {one.id: one for one in (*record.issues, *record.open_issues)}.values():
        if issue.state is IssueState.OPEN and issue.clock_ends_at is not None:
            ends = issue.clock_ends_at.astimezone(look.zone)
            answer = look.text("record-next-answer", question=blocks.cut(issue.question, 200))
            steps.append((ends.date(), ends.time(), answer))
    if record.next_contact is not None:
        planned = record.next_contact
        steps.append((planned.on, planned.starts, look.text("appointment-title")))
    if not steps:
        return ""
    day, at, what = min(steps, key=lambda step: (step[0], step[1] or time.max))
    when = look.coming(day) if day < look.today else look.day_at(day, at)
    return look.text("record-next-step", day=when, what=what)


def _labelled(label: str, value: str) -> str:
    return labelled(label, value, MAX_SHOWN)


WORDING = Wording(Record, _headline, _blocks, _line)
