"""A saved follow-up as its author sees it: what was understood, with Edit and Undo."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from models.contact import Contact
from models.rules import specificity
from models.subjects import Record, TodoFacts

EDIT, UNDO = "followup_edit", "followup_undo"
TOGETHER = 10  # promises of the longest kind fit in one section
SHOWN_MOST = 600  # characters of a long text: the record itself keeps all of it


def title(record: Record, text: Text, zone: ZoneInfo, now: datetime) -> str:
    """One line, also the notification."""
    key = "record-undone" if record.is_settled else "record-title"
    return text(
        key,
        customer=record.customer.name,
        when=text.moment(record.followup.occurred_at, zone, now),
        method=text(f"method-{record.followup.method.value}"),
    )


def message(record: Record, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    if record.is_settled:
        return [blocks.section(escape(title(record, text, zone, now)))]
    today = now.astimezone(zone).date()
    lines = [
        _line(text("content"), record.followup.content),
        _line(text("feedback"), record.followup.feedback),
        _line(text("theirs"), ", ".join(map(contact_name, record.theirs))),
        _line(text("ours"), ", ".join(person.name for person in record.ours)),
        _line(text("owner"), record.owner.name),
    ]
    if record.next_contact:
        lines.append(_line(text("next-contact"), text.day(record.next_contact, today)))
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
    shown += _given_back(record, text, zone, now)
    for missing in specificity.check(record.followup.content, record.followup.feedback)[:1]:
        asked = text(f"vague-{missing.question.value}", phrase=blocks.cut(missing.phrase, 60))
        shown.append(blocks.context(escape(asked)))
    buttons = [
        blocks.button(text("edit"), EDIT, str(record.followup.id)),
        blocks.button(text("undo"), UNDO, str(record.followup.id), style="danger")
        | {
            "confirm": blocks.confirm(
                text("undo-title"), text("undo-question"), text("undo"), text("keep")
            )
        },
    ]
    shown.append(blocks.actions(buttons, f"followup:{record.followup.id}"))
    return shown


def _given_back(record: Record, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    """What is worth knowing now: what was said before, what else is open, what comes next."""
    today = now.astimezone(zone).date()
    lines = []
    if record.before is not None:
        day = text.day(record.before.occurred_at.astimezone(zone).date(), today)
        said = record.before.feedback or record.before.content
        lines.append(_line(text("record-before", day=day), blocks.cut(said, 200)))
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
        steps.append((record.next_contact, text("next-contact")))
    if not steps:
        return ""
    day, what = min(steps, key=lambda step: step[0])
    return text("record-next-step", day=text.day(day, today), what=what)


def promise_line(facts: TodoFacts, text: Text, today: date) -> str:
    """ "• send the deck — Lee, by Fri 15 May": one promise, in mrkdwn."""
    due = facts.todo.due
    when = text("promise-due", day=text.day(due, today)) if due else text("promise-undated")
    done = "~" if facts.is_settled else ""
    what = escape(blocks.cut(facts.todo.text, 200))
    return f"• {done}{what}{done} — {escape(facts.owner.name)}, {when}"


def contact_name(contact: Contact) -> str:
    return f"{contact.name} ({contact.title})" if contact.title else contact.name


def _line(label: str, value: str) -> str:
    return f"*{label}*  {escape(blocks.cut(value, SHOWN_MOST))}" if value else ""
