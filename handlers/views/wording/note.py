"""Drafts of follow-ups written in plain words: what each is about, and what has become of it."""

from handlers import mentions
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import understood
from handlers.views.wording.line import Line, short_name
from handlers.views.wording.look import Look
from handlers.views.wording.todo import how_often
from handlers.views.wording.wording import Wording
from models.followups.followup import FollowUp
from models.followups.note import NoteState
from models.notifications.note_subjects import NoteDetails
from models.notifications.notification import Notification
from models.rules.oneline import LineTodo

MAX_TITLE = 200
MAX_TYPED = 80


def _headline(notification: Notification, details: NoteDetails, look: Look) -> str:
    state = details.note.state.value
    if details.note.state is NoteState.PASSED_ON:
        typed = blocks.cut(mentions.as_typed(details.note.typed), MAX_TYPED)
        return look.text("note-passed-on", what=typed)
    if details.record is not None:
        return of_record(*details.record, look)
    if details.is_promise and details.line.todos:
        return look.text(f"note-{state}-todo", what=_todos_in_short(details, look))
    if details.is_promise:
        if details.is_with_nobody and details.is_settled:
            return look.text(f"note-{state}-todo", what=_as_todo(details, look))
        when = " · ".join(
            filter(None, (details.called, understood.next_contact(details.line, look)))
        )
        if details.instead_of and details.is_settled:
            before = understood.days(details.instead_of, look)
            return look.text("note-saved-next-instead", when=when, before=before)
        return look.text(f"note-{state}-next", when=when)
    if not details.called:
        return look.text(f"note-{state}-nobody")
    if details.is_of_new_customer and not details.is_settled:
        return look.text("note-open-new", customer=details.called)
    return look.text(f"note-{state}", customer=details.called)


def of_record(record: FollowUp, customer: str, look: Look) -> str:
    """What has become of the record that was made: plain text."""
    if record.undone_at is not None:
        return look.text("note-undone", customer=customer)
    if record.deleted_at is not None:
        return look.text("note-deleted", customer=customer)
    return look.text("note-saved", customer=customer)


def _as_todo(details: NoteDetails, look: Look) -> str:
    """What there is to do on the day of a contact with nobody."""
    typed = blocks.cut(mentions.as_typed(details.note.typed), MAX_TYPED)
    return f"{typed} · {understood.next_contact(details.line, look)}"


def _line(notification: Notification, details: NoteDetails, look: Look) -> Line:
    what = _headline(notification, details, look)
    return Line(what, "", details.note.id, details.is_settled)


def _todos_in_short(details: NoteDetails, look: Look) -> str:
    """What, whose and by when each; and the customer."""

    def parts(todo: LineTodo) -> list[str]:
        owner = details.owners.get(todo.owner, todo.owner) if todo.owner else ""
        return [todo.text, owner, how_often(todo, look) if todo.due or todo.rule else ""]

    each = [" · ".join(filter(None, parts(todo))) for todo in details.line.todos]
    customer = f" · {short_name(details.customer.name)}" if details.customer else ""
    return blocks.cut("; ".join(each), MAX_TITLE) + customer


def _blocks(notification: Notification, details: NoteDetails, look: Look) -> list[Block]:
    title = blocks.section(f"*{escape(_headline(notification, details, look))}*")
    is_open = details.note.state is NoteState.OPEN
    return [title, *understood.shown(details, look)] if is_open else [title]


WORDING = Wording(NoteDetails, _headline, _blocks, _line)
