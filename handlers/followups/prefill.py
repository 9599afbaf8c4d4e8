"""A typed line in the form of a follow-up: each part where it belongs, and nothing dropped. What
the person should look at before they save is said above the inputs."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from sqlmodel import Session

from handlers import errors, mentions
from handlers.followups import form
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.forms import draft as form_draft
from handlers.views.forms.draft import FormState
from handlers.views.lists import meeting as views
from models import CaptureNote, Person
from models.commitments.todo import MAX_TEXT as MAX_TODO_TEXT
from models.customers import search
from models.customers.customer import Customer
from models.customers.names import MAX_NAME, clean_name, normalise
from models.errors import Problem
from models.followups.followup import MAX_TEXT, NewContact, TodoInput
from models.followups.interpret import Interpretation
from models.followups.validation import MAX_TODOS
from models.rules.oneline import LineTodo


def understood(
    session: Session, turn: Turn, typed: str, read: Interpretation, note: CaptureNote | None = None
) -> FormState:
    """The form for what was typed and `read`, each part where it belongs. A name alone is a
    customer; what cannot be one is kept in the content, and said."""
    by, draft = person(session, turn), form.blank(turn)
    if note is not None:
        draft = replace(draft, occurred_at=note.written_at)
    if read.is_name:
        alike = search.search(session, typed, by, search.MAX_MATCHING)
        if len(alike) == 1:
            return replace(draft, customer=form.customer_option(alike[0]))
        return _named(draft, typed, typed, alike, turn)
    line = read.line
    is_understood = read.customer or line.content != typed.strip()
    if len(typed) > MAX_NAME and not is_understood:
        return _named(draft, typed, typed, (), turn)
    if read.is_promise:
        draft = replace(draft, notice=views.lies_ahead(typed, turn.text))
    if read.customer is not None:
        draft = replace(draft, customer=form.customer_option(read.customer))
    elif line.customer:
        draft = _named(draft, line.customer, "", read.matching, turn)
    return _filled(session, turn, draft, read, by)


def _named(
    draft: FormState, name: str, content: str, matching: Sequence[Customer], turn: Turn
) -> FormState:
    """The draft with a customer to be created, unless one of the `matching` was meant; `content`
    keeps what cannot be a name."""
    try:
        draft = replace(draft, customer=form_draft.new_option(clean_name(name), turn.text))
    except Problem as problem:
        why = errors.say(problem, turn.text)
        kept = content or name
        notices = [turn.text("followup-kept-in-content", why=why), *too_long(kept, turn)]
        return replace(draft, content=kept, notice=blocks.escape("\n".join(notices)))
    if not matching:
        return draft
    typed = str(form_draft.customer_of(draft.customer))
    notice = views.which(typed, [one.name for one in matching], turn.text)
    return replace(draft, notice=notice, asked=typed)


def _filled(
    session: Session, turn: Turn, draft: FormState, read: Interpretation, by: Person
) -> FormState:
    line, customer = read.line, read.customer
    chain = {normalise(one.name): one for one in customer.contacts(session)} if customer else {}
    theirs = [NewContact(name, title) for name, title in line.theirs]
    options = [
        form.contact_option(chain[normalise(one.name)])
        if normalise(one.name) in chain
        else views.new_contact(one)
        for one in theirs
    ]
    todos = tuple(
        todo_entry(session, turn, todo, row)
        for row, todo in enumerate(line.todos[:MAX_TODOS], start=1)
    )
    # A to-do that its input would not hold is kept whole in the content.
    long = [todo.text for todo in todos if len(todo.text) > MAX_TODO_TEXT]
    content = "\n".join(filter(None, (draft.content, line.content, *long)))
    notices = [draft.notice, *too_long(content, turn), *too_long(line.question, turn)]
    notices += map(blocks.escape, not_taken(session, turn, line.todos))
    return replace(
        draft,
        notice="\n".join(filter(None, notices)),
        method=line.method or draft.method,
        theirs=tuple(options),
        content=content,
        feedback=line.feedback,
        satisfaction=line.satisfaction,
        todos=todos,
        rows=max(1, len(todos)),
        next_contact=line.next_contact,
        next_starts=line.next_starts,
        next_place=line.next_place,
        issue=line.urgency,
        question=line.question,
        occurred_at=(line.occurred_at or draft.occurred_at).astimezone(UTC),
    )


def too_long(said: str, turn: Turn) -> list[str]:
    """The input would not take it: what is over is named, not hidden."""
    if len(said) <= MAX_TEXT:
        return []
    return [turn.text("line-too-long", length=len(said), most=MAX_TEXT)]


def not_taken(session: Session, turn: Turn, todos: Sequence[LineTodo]) -> list[str]:
    """Why those who are named as owners, and are no full members here, are not taken."""
    named = (mentions.owner(session, todo.owner, turn.outsiders) for todo in todos if todo.owner)
    said = (errors.say(one, turn.text) for one in named if isinstance(one, Problem))
    return list(dict.fromkeys(said))


def todo_entry(session: Session, turn: Turn, todo: LineTodo, row: int) -> TodoInput:
    """A row of the form. An owner that nobody is, or who is no full member, stays in the text."""
    if todo.owner is None:
        return TodoInput(todo.text, due=todo.due, row=row)
    found = mentions.owner(session, todo.owner, turn.outsiders)
    if isinstance(found, Person):
        return TodoInput(todo.text, found.user_id, todo.due, row)
    return TodoInput(f"{todo.text} {todo.owner}", None, todo.due, row)
