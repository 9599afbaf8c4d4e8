"""Drafts of follow-ups written in plain words: what was understood, to be saved."""

from collections.abc import Sequence

from handlers import mentions
from handlers.mentions import MENTION
from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import vague
from handlers.views.wording.comment import file_line
from handlers.views.wording.issue import choice
from handlers.views.wording.line import Line, short, short_name
from handlers.views.wording.look import Look
from handlers.views.wording.todo import how_often
from handlers.views.wording.wording import HomePlace, Wording
from models.followups.followup import FollowUp
from models.followups.note import NoteState
from models.home.home import Draft
from models.notifications.notification import Notification
from models.notifications.subjects import NoteDetails, PlannedDay
from models.rules.deadlines import Urgency
from models.rules.oneline import LineTodo, ParsedLine
from models.rules.oneline.todos import repeated

MAX_LINE = 600
MAX_TITLE = 200
MAX_TYPED = 80  # characters on Home
SAVE, EDIT, DISCARD = "save", "edit", "discard"  # in the menu there


def buttons(
    id: int,
    text: Text,
    place: str,
    *,
    can_save: bool = True,
    gives_way: bool = False,
    is_with_nobody: bool = False,
) -> Block:
    """Save, Edit, Discard; where another contact `gives_way`, Keep both. With nobody to meet it
    is saved as a to-do. The block's id is the place it stands in and the note's id."""
    shown = [
        blocks.button(text("edit"), action_ids.NOTE_EDIT),
        blocks.button(text("note-discard"), action_ids.NOTE_DISCARD),
    ]
    if can_save:
        label = text("note-save-as-todo" if is_with_nobody else "save")
        style = None if is_with_nobody else "primary"
        shown.insert(0, blocks.button(label, action_ids.NOTE_SAVE, style=style))
    if can_save and gives_way:
        shown.insert(1, blocks.button(text("next-keep-both"), action_ids.NOTE_KEEP_BOTH))
    return blocks.actions(shown, f"{place}:{id}")


def in_short(draft: Draft, look: Look) -> str:
    """mrkdwn: whose it is, the first words, and when it was written."""
    customer = f"*{escape(short_name(draft.customer.name))}* · " if draft.customer else ""
    typed = short(mentions.as_typed(draft.note.typed), MAX_TYPED)
    return f"{customer}{typed} · {look.moment(draft.note.written_at)}"


def home_row(draft: Draft, place: HomePlace, look: Look) -> list[Block]:
    """One line with its menu."""
    text = look.text
    options = [
        blocks.option(text("save"), SAVE),
        blocks.option(text("edit"), EDIT),
        blocks.option(text("note-discard"), DISCARD),
    ]
    menu = blocks.overflow(action_ids.NOTE_MENU, options)
    return [blocks.section(in_short(draft, look), menu, f"home-note:{draft.note.id}")]


def discard_all(count: int, text: Text) -> Block:
    """The button below the drafts of Home, which asks first."""
    button = blocks.button(text("note-discard-all"), action_ids.NOTE_DISCARD_ALL, style="danger")
    asked = text("note-discard-all-asked", count=count)
    title, yes = text("note-discard-all-title"), text("note-discard-all-yes")
    return button | {"confirm": blocks.confirm(title, asked, yes, text("cancel"))}


def _headline(notification: Notification, details: NoteDetails, look: Look) -> str:
    state = details.note.state.value
    if details.record is not None:
        return of_record(*details.record, look)
    if details.is_promise and details.line.todos:
        return look.text(f"note-{state}-todo", what=_todos_in_short(details, look))
    if details.is_promise:
        if details.is_with_nobody and details.is_settled:
            return look.text(f"note-{state}-todo", what=_as_todo(details, look))
        when = " · ".join(filter(None, (details.called, _next_contact(details.line, look))))
        if details.instead_of and details.is_settled:
            before = _days(details.instead_of, look)
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


def _blocks(notification: Notification, details: NoteDetails, look: Look) -> list[Block]:
    text, line, note = look.text, details.line, details.note
    title = blocks.section(f"*{escape(_headline(notification, details, look))}*")
    if note.state is not NoteState.OPEN:
        return [title]
    todos = [_todo(todo, look) for todo in line.todos]
    if details.is_promise:
        of = [f"*{text('customer')}*  {escape(details.customer.name)}"] if details.customer else []
        when = _next_contact(line, look)
        then = [f"*{text('next-contact')}*  {escape(when)}"] if when else []
        if taken := line.next_materials:
            then.append(f"*{text('brief-materials')}*  {escape(text.listed(taken.splitlines()))}")
        return [
            title,
            blocks.section("\n".join([*of, *todos, *then, *_planned_before(details, look)])),
            *_asked_how_often(line, look),
            *_doubles(details, text),
            *_with_whom(details, look),
            buttons(
                note.id,
                text,
                "note",
                gives_way=bool(details.instead_of),
                is_with_nobody=details.is_with_nobody,
            ),
        ]
    parts = [
        (text("occurred-at"), look.moment(line.occurred_at or note.written_at)),
        (text("method"), text(f"method-{line.method}") if line.method else ""),
        (text("theirs"), text.listed(text.titled(*one) for one in details.theirs)),
        (text("ours"), text.listed(details.ours)),
        (text("content"), line.content),
        (text("feedback"), line.feedback),
        (text("satisfaction"), _score(line, text)),
        (text("issue"), choice(Urgency(line.urgency), {}, text) if line.urgency else ""),
        (text("issue-question"), line.question),
        (text("next-contact"), _next_contact(line, look)),
    ]
    understood = [
        f"*{label}*  {escape(blocks.cut(value, MAX_LINE))}" for label, value in parts if value
    ]
    can_save = bool(line.content or line.feedback)
    return [
        title,
        blocks.section(
            "\n".join(
                [
                    *understood,
                    *_planned_before(details, look),
                    *todos,
                    *map(file_line, details.files),
                ]
            )
        ),
        *_doubles(details, text),
        *vague.question(line.content, line.feedback, text),
        *_asked_how_often(line, look),
        buttons(note.id, text, "note", can_save=can_save, gives_way=bool(details.instead_of)),
    ]


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


def _as_todo(details: NoteDetails, look: Look) -> str:
    """What there is to do on the day of a contact with nobody."""
    typed = blocks.cut(mentions.as_typed(details.note.typed), MAX_TYPED)
    return f"{typed} · {_next_contact(details.line, look)}"


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


def _score(line: ParsedLine, text: Text) -> str:
    return text(f"satisfaction-{line.satisfaction}") if line.satisfaction else ""


def _next_contact(line: ParsedLine, look: Look) -> str:
    if line.next_contact is None:
        return ""
    when = look.day_at(line.next_contact, line.next_starts)
    return " · ".join(filter(None, (when, line.next_place)))


def _planned_before(details: NoteDetails, look: Look) -> list[str]:
    """mrkdwn: what is planned with the customer already, and what becomes of it."""
    said = (("next-instead-of", details.instead_of), ("next-beside", details.beside))
    return [f"*{look.text(key)}*  {escape(_days(which, look))}" for key, which in said if which]


def _days(which: Sequence[PlannedDay], look: Look) -> str:
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


WORDING = Wording(NoteDetails, _headline, _blocks, _line)
