"""A saved follow-up as its author sees it: what was understood, with Edit and Undo."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.forms import appointment
from handlers.views.messages import vague
from models import Appointment, Person
from models.customers.contact import Contact
from models.notifications.subjects import Record, TodoDetails

TOGETHER = 10  # promises of the longest kind fit in one section
MAX_SHOWN = 600  # characters of a long text: the record itself keeps all of it


def title(record: Record, text: Text, zone: ZoneInfo, now: datetime) -> str:
    """One line, also the notification."""
    key = "record-title"
    if record.is_settled:
        key = "record-deleted" if record.deleted_by else "record-undone"
    return text(
        key,
        customer=record.customer.name,
        when=text.moment(record.followup.occurred_at, zone, now),
        method=text(f"method-{record.followup.method.value}"),
    )


def message(record: Record, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    if record.is_settled:
        return _taken_back(record, text, zone, now)
    today = now.astimezone(zone).date()
    lines = [
        _line(text("content"), record.followup.content),
        _line(text("feedback"), record.followup.feedback),
        _line(text("satisfaction"), _score(record.followup.satisfaction, text)),
        _line(text("theirs"), ", ".join(map(contact_name, record.theirs))),
        _line(text("ours"), ", ".join(person.name for person in record.ours)),
        _line(text("owner"), record.owner.name),
    ]
    for issue in record.issues:
        graded = text(f"issue-{issue.urgency.value}")
        lines.append(_line(text("issue"), f"{graded}: {issue.question}"))
    shown = [
        blocks.section(f"*{escape(title(record, text, zone, now))}*"),
        blocks.section("\n".join(filter(None, lines))),
    ]
    lines = [f"*{text('todos')}*", *(promise_line(one, text, today) for one in record.todos)]
    if record.todos:
        shown += [
            blocks.section("\n".join(lines[start : start + TOGETHER]))
            for start in range(0, len(lines), TOGETHER)
        ]
    if record.next_contact is not None:
        shown.append(_next_contact(record.next_contact, record.owner, text, zone, now))
    shown += _given_back(record, text, zone, now)
    if record.followup.is_vague:
        shown += vague.question(record.followup.content, record.followup.feedback, text)
    shown.append(blocks.actions(_buttons(record, text, now), f"followup:{record.followup.id}"))
    return shown


def delete_button(followup_id: int, text: Text) -> Block:
    asked = blocks.confirm(
        text("delete-title"), text("delete-question"), text("delete"), text("keep")
    )
    return blocks.button(text("delete"), action_ids.FOLLOWUP_DELETE, str(followup_id), "danger") | {
        "confirm": asked
    }


def _buttons(record: Record, text: Text, now: datetime) -> list[Block]:
    """Edit; Undo while there is time; Delete where this is for its author to do."""
    followup = record.followup
    buttons = [blocks.button(text("edit"), action_ids.FOLLOWUP_EDIT, str(followup.id))]
    if followup.can_be_undone(now):
        asked = blocks.confirm(
            text("undo-title"), text("undo-question"), text("undo"), text("keep")
        )
        undo = blocks.button(text("undo"), action_ids.FOLLOWUP_UNDO, str(followup.id))
        buttons.append(undo | {"confirm": asked})
    if record.author_may_delete:
        buttons.append(delete_button(followup.id, text))
    return buttons


def _taken_back(record: Record, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    """What it was; and of one that was deleted, by whom and when."""
    shown = [blocks.section(escape(title(record, text, zone, now)))]
    if record.deleted_by and record.followup.deleted_at:
        when = text.moment(record.followup.deleted_at, zone, now)
        by = text("record-deleted-by", who=record.deleted_by.name, when=when)
        shown.append(blocks.context(escape(by)))
    return shown


def _next_contact(
    planned: Appointment, owner: Person, text: Text, zone: ZoneInfo, now: datetime
) -> Block:
    """When and where, and a button for what was left open."""
    said = [appointment.when(planned, owner, text, zone, now), planned.place]
    said.append(", ".join(planned.to_prepare))
    details = blocks.button(text("appointment-details"), action_ids.APPOINTMENT_MOVE)
    line = _line(text("next-contact"), " · ".join(filter(None, said)))
    return blocks.section(line, details, f"record-contact:{planned.id}")


def _given_back(record: Record, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    """What is worth knowing now: what was said before, what else is open, what comes next."""
    today = now.astimezone(zone).date()
    lines = []
    if (heard := record.heard_before) is not None:
        day = text.day(heard.occurred_at.astimezone(zone).date(), today)
        lines.append(_line(text("record-before", day=day), blocks.cut(heard.feedback, 200)))
    if record.earlier_promises:
        lines.append(f"*{text('record-also-open')}*")
        lines += [promise_line(one, text, today) for one in record.earlier_promises]
    if next_step := _next_step(record, text, today):
        lines.append(_line(text("record-next"), next_step))
    return [blocks.divider(), blocks.section("\n".join(lines))] if lines else []


def _next_step(record: Record, text: Text, today: date) -> str:
    """The one thing to do next with this customer: the first dated promise or the contact."""
    steps = [
        (facts.todo.due, blocks.cut(facts.todo.text, 200))
        for facts in record.promises
        if facts.todo.due is not None
    ]
    if record.next_contact is not None:
        steps.append((record.next_contact.on, text("next-contact")))
    if not steps:
        return ""
    day, what = min(steps, key=lambda step: step[0])
    return text("record-next-step", day=text.day(day, today), what=what)


def promise_line(facts: TodoDetails, text: Text, today: date) -> str:
    """ "• send the deck — Lee, by Fri 15 May": one promise, in mrkdwn."""
    due = facts.todo.due
    when = text("promise-due", day=text.day(due, today)) if due else text("promise-undated")
    done = "~" if facts.is_settled else ""
    what = escape(blocks.cut(facts.todo.text, 200))
    return f"• {done}{what}{done} — {escape(facts.owner.name)}, {when}"


def contact_name(contact: Contact) -> str:
    return f"{contact.name} ({contact.title})" if contact.title else contact.name


def _score(score: int | None, text: Text) -> str:
    return text(f"satisfaction-{score}") if score else ""


def _line(label: str, value: str) -> str:
    return f"*{label}*  {escape(blocks.cut(value, MAX_SHOWN))}" if value else ""
