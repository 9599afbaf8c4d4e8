"""The draft of a follow-up that was written in plain words: what was understood, to be saved."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from models.note import State
from models.rules.oneline import LineTodo
from models.subjects import NoteFacts

SAVE, EDIT, DISCARD = "note_save", "note_edit", "note_discard"
LINE_MOST = 600


def headline(facts: NoteFacts, text: Text) -> str:
    return text(f"note-{facts.note.state.value}", customer=_customer(facts))


def message(facts: NoteFacts, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    line, title = facts.line, blocks.section(f"*{escape(headline(facts, text))}*")
    if facts.note.state is not State.OPEN:
        return [title]
    today = now.astimezone(zone).date()
    when = text.moment(line.occurred_at or facts.note.written_at, zone, now)
    parts = [
        (text("occurred-at"), when),
        (text("method"), text(f"method-{line.method}") if line.method else ""),
        (text("theirs"), ", ".join(_person(*one) for one in line.theirs)),
        (text("content"), line.content),
        (text("feedback"), line.feedback),
        (text("issue"), text(f"issue-{line.urgency}") if line.urgency else ""),
        (text("issue-question"), line.question),
        (text("next-contact"), text.day(line.next_contact, today) if line.next_contact else ""),
    ]
    lines = [f"*{label}*  {escape(blocks.cut(said, LINE_MOST))}" for label, said in parts if said]
    lines += [escape(_promise(todo, text, today)) for todo in line.todos]
    buttons = [
        blocks.button(text("edit"), EDIT),
        blocks.button(text("note-discard"), DISCARD),
    ]
    if line.content or line.feedback:
        buttons.insert(0, blocks.button(text("save"), SAVE, style="primary"))
    return [
        title,
        blocks.section("\n".join(lines)),
        blocks.actions(buttons, f"note:{facts.note.id}"),
    ]


def _customer(facts: NoteFacts) -> str:
    return facts.customer.name if facts.customer else facts.line.customer


def _person(name: str, title: str) -> str:
    return f"{name} ({title})" if title else name


def _promise(todo: LineTodo, text: Text, today: date) -> str:
    due = text("promise-due", day=text.day(todo.due, today)) if todo.due else ""
    owner = todo.owner or ""
    return f"• {todo.text} " + " ".join(filter(None, (owner, due)))
