"""What was understood of a line that somebody wrote to the bot, to be saved as a record, or as what
it promises."""

from collections.abc import Sequence

from handlers.mentions import MENTION
from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import vague
from handlers.views.wording.comment import file_line
from handlers.views.wording.drafts import buttons
from handlers.views.wording.issue import choice
from handlers.views.wording.line import short_name
from handlers.views.wording.look import Look
from handlers.views.wording.todo import how_often
from models.notifications.note_subjects import NoteDetails, PlannedDay
from models.rules.deadlines import Urgency
from models.rules.oneline import LineTodo, ParsedLine
from models.rules.oneline.todos import repeated

MAX_LINE = 600
MAX_TITLE = 200


def shown(details: NoteDetails, look: Look) -> list[Block]:
    """With what is to be asked of it, and its buttons."""
    return _promise(details, look) if details.is_promise else _record(details, look)


def _promise(details: NoteDetails, look: Look) -> list[Block]:
    """What lies ahead, and nothing else."""
    understood = [
        *_customer(details, look),
        *_todos(details, look),
        *_next(details.line, look),
        *_planned_before(details, look),
    ]
    return [
        blocks.section("\n".join(understood)),
        *_asked_how_often(details.line, look),
        *_doubles(details, look.text),
        *_with_whom(details, look),
        buttons(
            details.note.id,
            look.text,
            "note",
            gives_way=bool(details.instead_of),
            is_with_nobody=details.is_with_nobody,
        ),
    ]


def _record(details: NoteDetails, look: Look) -> list[Block]:
    """What has happened, and what lies ahead."""
    line = details.line
    understood = [
        *_fields(details, look),
        *_planned_before(details, look),
        *_todos(details, look),
        *map(file_line, details.files),
    ]
    return [
        blocks.section("\n".join(understood)),
        *_doubles(details, look.text),
        *vague.question(line.content, line.feedback, look.text),
        *_asked_how_often(line, look),
        buttons(
            details.note.id,
            look.text,
            "note",
            can_save=bool(line.content or line.feedback),
            gives_way=bool(details.instead_of),
        ),
    ]


def _fields(details: NoteDetails, look: Look) -> list[str]:
    """mrkdwn: what the form of a record would hold, a line each."""
    text, line = look.text, details.line
    fields = [
        (text("occurred-at"), look.moment(line.occurred_at or details.note.written_at)),
        (text("method"), text(f"method-{line.method}") if line.method else ""),
        (text("theirs"), text.listed(text.titled(*one) for one in details.theirs)),
        (text("ours"), text.listed(details.ours)),
        (text("content"), line.content),
        (text("feedback"), line.feedback),
        (text("satisfaction"), _score(line, text)),
        (text("issue"), choice(Urgency(line.urgency), {}, text) if line.urgency else ""),
        (text("issue-question"), line.question),
        (text("next-contact"), next_contact(line, look)),
    ]
    return [_field(label, blocks.cut(value, MAX_LINE)) for label, value in fields if value]


def _field(label: str, value: str) -> str:
    return f"*{label}*  {escape(value)}"


def _customer(details: NoteDetails, look: Look) -> list[str]:
    return [_field(look.text("customer"), details.customer.name)] if details.customer else []


def _todos(details: NoteDetails, look: Look) -> list[str]:
    return [_todo(todo, look) for todo in details.line.todos]


def _next(line: ParsedLine, look: Look) -> list[str]:
    """When they talk next, and what is to be brought."""
    text, when = look.text, next_contact(line, look)
    said = [_field(text("next-contact"), when)] if when else []
    if taken := line.next_materials:
        said.append(_field(text("brief-materials"), text.listed(taken.splitlines())))
    return said


def _doubles(details: NoteDetails, text: Text) -> list[Block]:
    """What would be kept twice."""
    if not details.doubles:
        return []
    what = blocks.cut("; ".join(details.doubles), MAX_TITLE)
    said = text("note-double", what=what)
    return [blocks.context(escape(said))]


def _with_whom(details: NoteDetails, look: Look) -> list[Block]:
    """With which customer the next contact is, where the words don't say it."""
    if not details.is_with_nobody:
        return []
    offered = [
        blocks.button(short_name(one.name), f"{action_ids.NOTE_WITH}_{at}", str(one.id))
        for at, one in enumerate(details.may_be_with)
    ]
    asked = look.text("note-with-whom", offered=len(offered))
    shown = [blocks.section(escape(asked))]
    return [*shown, blocks.actions(offered, f"note-with:{details.note.id}")] if offered else shown


def _score(line: ParsedLine, text: Text) -> str:
    return text(f"satisfaction-{line.satisfaction}") if line.satisfaction else ""


def next_contact(line: ParsedLine, look: Look) -> str:
    """When, and where; "" where none is planned."""
    if line.next_contact is None:
        return ""
    when = look.day_at(line.next_contact, line.next_starts)
    return " · ".join(filter(None, (when, line.next_place)))


def _planned_before(details: NoteDetails, look: Look) -> list[str]:
    """mrkdwn: what is planned with the customer already, and what becomes of it."""
    said = (("next-instead-of", details.instead_of), ("next-beside", details.beside))
    return [f"*{look.text(key)}*  {escape(days(which, look))}" for key, which in said if which]


def days(which: Sequence[PlannedDay], look: Look) -> str:
    return look.text.listed(look.day_at(on, starts) for on, starts in which)


def _todo(todo: LineTodo, look: Look) -> str:
    due = how_often(todo, look) if todo.due or todo.rule else ""
    owner = MENTION.sub(r"<@\1>", todo.owner or "")
    who = owner if owner.startswith("<@") else escape(owner)
    if not who:
        return f"• {escape(todo.text)} {escape(due)}"
    return "• " + " · ".join(filter(None, (escape(todo.text), who, escape(due))))


def _asked_how_often(line: ParsedLine, look: Look) -> list[Block]:
    """What says how often it comes again, and is not understood."""
    unclear = [one.text for one in line.todos if repeated.is_unclear(one.text, one)]
    said = (look.text("note-once", what=blocks.cut(what, MAX_TITLE)) for what in unclear)
    return [blocks.context(escape(one)) for one in said]
