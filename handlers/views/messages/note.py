"""The draft of a follow-up that was written in plain words: what was understood, to be saved."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.mentions import MENTION
from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.messages import vague
from models.followups.followup import Method
from models.followups.note import NoteState
from models.notifications.subjects import NoteDetails
from models.rules.oneline import LineTodo, ParsedLine

MAX_LINE = 600
MAX_TITLE = 200


def headline(facts: NoteDetails, text: Text) -> str:
    if facts.is_promise:
        return text(f"note-{facts.note.state.value}-todo", what=_whole(facts.line))
    return text(f"note-{facts.note.state.value}", customer=_customer(facts))


def message(facts: NoteDetails, text: Text, zone: ZoneInfo, now: datetime) -> list[Block]:
    line, title = facts.line, blocks.section(f"*{escape(headline(facts, text))}*")
    if facts.note.state is not NoteState.OPEN:
        return [title]
    today = now.astimezone(zone).date()
    promises = [_promise(todo, text, today) for todo in line.todos]
    if facts.is_promise:
        whose = [f"*{text('customer')}*  {escape(facts.customer.name)}"] if facts.customer else []
        said = blocks.section("\n".join([*whose, *promises]))
        return [title, said, buttons(facts.note.id, text, "note")]
    when = text.moment(line.occurred_at or facts.note.written_at, zone, now)
    parts = [
        (text("occurred-at"), when),
        (text("method"), text(f"method-{line.method or Method.VISIT}")),
        (text("theirs"), ", ".join(_person(*one) for one in line.theirs)),
        (text("content"), line.content),
        (text("feedback"), line.feedback),
        (text("satisfaction"), _score(line, text)),
        (text("issue"), text(f"issue-{line.urgency}") if line.urgency else ""),
        (text("issue-question"), line.question),
        (text("next-contact"), _next_contact(line, text, today)),
    ]
    lines = [f"*{label}*  {escape(blocks.cut(said, MAX_LINE))}" for label, said in parts if said]
    lines += promises
    can_save = bool(line.content or line.feedback)
    return [
        title,
        blocks.section("\n".join(lines)),
        *vague.question(line.content, line.feedback, text),
        buttons(facts.note.id, text, "note", can_save=can_save),
    ]


def buttons(id: int, text: Text, place: str, *, can_save: bool = True) -> Block:
    """Save, Edit, Discard. The block's id is the place it stands in and the note's id."""
    shown = [
        blocks.button(text("edit"), action_ids.NOTE_EDIT),
        blocks.button(text("note-discard"), action_ids.NOTE_DISCARD),
    ]
    if can_save:
        shown.insert(0, blocks.button(text("save"), action_ids.NOTE_SAVE, style="primary"))
    return blocks.actions(shown, f"{place}:{id}")


def _customer(facts: NoteDetails) -> str:
    return facts.customer.name if facts.customer else facts.line.customer


def _whole(line: ParsedLine) -> str:
    return blocks.cut(" · ".join(todo.text for todo in line.todos), MAX_TITLE)


def _score(line: ParsedLine, text: Text) -> str:
    return text(f"satisfaction-{line.satisfaction}") if line.satisfaction else ""


def _next_contact(line: ParsedLine, text: Text, today: date) -> str:
    if line.next_contact is None:
        return ""
    day = text.day(line.next_contact, today)
    starts = f"{day} {line.next_starts:%H:%M}" if line.next_starts else day
    return " · ".join(filter(None, (starts, line.next_place)))


def _person(name: str, title: str) -> str:
    return f"{name} ({title})" if title else name


def _promise(todo: LineTodo, text: Text, today: date) -> str:
    due = text("promise-due", day=text.day(todo.due, today)) if todo.due else ""
    owner = MENTION.sub(r"<@\1>", todo.owner or "")
    who = owner if owner.startswith("<@") else escape(owner)
    return f"• {escape(todo.text)} " + " ".join(filter(None, (who, escape(due))))
