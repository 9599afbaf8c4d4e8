"""A typed line in the form of a follow-up: each part where it belongs, and nothing dropped. What
the person should look at before they save is said above the inputs."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sqlmodel import Session

from handlers import errors, mentions
from handlers.followups import form, worth
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.forms import draft as form_draft
from handlers.views.forms.draft import FormState
from handlers.views.lists import meeting as views
from handlers.views.wording import timing
from handlers.views.wording.customer import contact_name
from models import Person
from models.commitments import repeating
from models.commitments.promise import MAX_TEXT as MAX_TODO_TEXT
from models.customers import once_theirs, search
from models.customers.customer import Customer
from models.customers.names import MAX_NAME, clean_name
from models.errors import Invalid, PersonUnknown, Problem, TextTooLong
from models.followups import agreed
from models.followups.entry import TodoInput
from models.followups.followup import MAX_TEXT
from models.followups.interpretation import Interpretation, Met
from models.followups.validation import MAX_TODOS
from models.rules.oneline import LineTodo
from models.rules.oneline.todos import repeated, to_whom

MOST_MORE_INPUTS = 20  # a modal of Slack holds 100 blocks

Owners = dict[str, Person | Problem | None]  # by the name as it is typed


def understood(
    session: Session,
    turn: Turn,
    typed: str,
    read: Interpretation,
    written_at: datetime | None = None,
) -> FormState:
    """The form for what was typed, now unless `written_at` says when, and `read`, each part where
    it belongs. A name alone is a customer; what cannot be one is kept in the content, and said."""
    by, draft = worth.reader(session, turn), form.blank(turn)
    if written_at is not None:
        draft = replace(draft, occurred_at=written_at)
    if read.is_name:
        alike = search.search(session, typed, by, search.MAX_MATCHING)
        if len(alike) == 1:
            return form.about(session, turn, draft, alike[0])
        return _named(session, draft, typed, typed, alike, turn)
    if written_at is None:
        read = agreed.as_record(read, typed)
    line = read.line
    is_understood = read.customer or line.content != typed.strip()
    if len(typed) > MAX_NAME and not is_understood:
        return _named(session, draft, typed, typed, (), turn)
    if read.is_promise:
        draft = replace(draft, notice=views.lies_ahead(mentions.as_typed(typed), turn.text))
    if read.customer is not None:
        draft = form.about(session, turn, draft, read.customer)
        if read.guess:
            said = views.read_as(read.guess, read.customer.name, turn.text)
            draft = replace(draft, notice="\n".join(filter(None, (draft.notice, said))))
    elif read.matching and not line.customer:
        names = [one.name for one in read.matching]
        offered = tuple(map(form.customer_option, read.matching))
        draft = replace(draft, notice=views.several(names, turn.text), offered=offered)
    elif line.customer:
        draft = _named(session, draft, line.customer, "", read.matching, turn)
    return _filled(session, turn, draft, read, by)


def _named(
    session: Session,
    draft: FormState,
    name: str,
    content: str,
    matching: Sequence[Customer],
    turn: Turn,
) -> FormState:
    """The draft with a customer to be created, unless one of the `matching` was meant, or it is one
    that was theirs; `content` keeps what cannot be a name."""
    try:
        if not matching:
            once_theirs.require_other(session, name, person(session, turn))
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
    offered = tuple(map(form.customer_option, matching))
    return replace(draft, notice=notice, offered=offered, asked=typed)


def _filled(
    session: Session, turn: Turn, draft: FormState, read: Interpretation, by: Person
) -> FormState:
    line = read.line
    met = [_met(one, turn) for one in read.met]
    named = owners(session, turn, line.todos)
    told = to_whom.for_others(line.todos[:MAX_TODOS], line.theirs)
    todos = _with_room(
        _repeating(todo_entry(todo, row, named), todo, by, turn)
        for row, todo in enumerate(told, start=1)
    )
    # A to-do that its input would not hold is kept whole in the content.
    long = [todo.text for todo in todos if len(todo.text) > MAX_TODO_TEXT]
    content = "\n".join(filter(None, (draft.content, line.content, *long)))
    notices = [draft.notice, *too_long(content, turn), *too_long(line.question, turn)]
    notices += [unclear for _, unclear in met]
    notices += map(blocks.escape, not_taken(turn, named))
    return replace(
        draft,
        notice="\n".join(filter(None, notices)),
        inferred=views.inferred(line, turn.text, turn.me.tz, turn.now),
        method=line.method or draft.method,
        ours=_ours(draft, read),
        theirs=tuple({one["value"]: one for one, _ in met}.values()),
        content=content,
        feedback=line.feedback,
        satisfaction=line.satisfaction,
        todos=todos,
        rows=max(1, len(todos)),
        next_contact=line.next_contact,
        next_starts=line.next_starts,
        next_place=line.next_place,
        asked_day=line.asked_day,
        asks_who=any(unclear for _, unclear in met),
        issue=line.urgency,
        question=line.question,
        occurred_at=(line.occurred_at or draft.occurred_at).astimezone(UTC),
    )


def _ours(draft: FormState, read: Interpretation) -> tuple[str, ...]:
    """The author, unless somebody went instead, and who went along."""
    before = () if read.is_author_absent else draft.ours
    return tuple(dict.fromkeys([*before, *(one.user_id for one in read.went_along)]))


def _met(met: Met, turn: Turn) -> tuple[Block, str]:
    """The option of a person who was met, and what is to be asked of it as mrkdwn: who only may be
    meant is not taken."""
    if met.known is not None:
        return form.contact_option(met.known, turn.text), ""
    names = [contact_name(one, turn.text) for one in met.may_be]
    asked = views.who(met.said.name, names, turn.text) if names else ""
    return views.new_contact(met.said, turn.text), asked


def too_long(said: str, turn: Turn) -> list[str]:
    """The input would not take it: what is over is named, not hidden."""
    if len(said) <= MAX_TEXT:
        return []
    return [turn.text("line-too-long", length=len(said), most=MAX_TEXT)]


def refused(draft: FormState, invalid: Invalid, turn: Turn) -> FormState:
    """The draft with what is wrong with it said above its form; what is too long is said there
    already."""
    problems = [
        one for one in invalid.problems if not (draft.notice and isinstance(one, TextTooLong))
    ]
    said = [blocks.escape(errors.say(one, turn.text)) for one in problems]
    return replace(draft, notice="\n".join(filter(None, (draft.notice, *said))))


def owners(session: Session, turn: Turn, todos: Sequence[LineTodo]) -> Owners:
    """Who is meant by each name of an owner."""
    named = dict.fromkeys(todo.owner for todo in todos if todo.owner)
    return {name: mentions.owner(session, name, turn.outsiders) for name in named}


def not_taken(turn: Turn, named: Owners) -> list[str]:
    """Why those who are named as owners are not taken: nobody is called so, or several are, or
    they are no full members here."""
    problems = [
        PersonUnknown(name=name) if found is None and name.startswith("@") else found
        for name, found in named.items()
    ]
    said = (errors.say(one, turn.text) for one in problems if isinstance(one, Problem))
    return list(dict.fromkeys(said))


def _repeating(row: TodoInput, todo: LineTodo, by: Person, turn: Turn) -> TodoInput:
    """With how often it comes again, which is asked where it is said and not understood."""
    if repeated.is_unclear(todo.text, todo):
        return replace(row, repeats="")
    if todo.rule is None:
        return row
    today = turn.now.astimezone(turn.me.tz).date()
    typed = timing.words(todo.rule, turn.text, today, day=lambda day: day.isoformat())
    due = repeating.first_day(todo.rule, by, turn.now, todo.due_time)
    return replace(row, due=due, repeats=typed, rule=todo.rule)


def _with_room(rows: Iterable[TodoInput]) -> tuple[TodoInput, ...]:
    """The rows, of which a form holds only some with inputs for an hour and how often: others keep
    the latter in their text."""
    kept: list[TodoInput] = []
    room = MOST_MORE_INPUTS
    for row in rows:
        room -= (row.due_time is not None) + (row.repeats is not None)
        if row.repeats is not None and room < 0:
            text = f"{row.text} ({row.repeats})" if row.repeats else row.text
            row = replace(row, text=text, repeats=None, rule=None)
        kept.append(row)
    return tuple(kept)


def todo_entry(todo: LineTodo, row: int, named: Owners) -> TodoInput:
    """A row of the form. An owner that nobody is, or who is no full member, stays in the text."""
    if todo.owner is None:
        return TodoInput(todo.text, None, todo.due, todo.due_time, row)
    found = named[todo.owner]
    if isinstance(found, Person):
        return TodoInput(todo.text, found.user_id, todo.due, todo.due_time, row)
    is_plain = not todo.owner.startswith(("@", "<"))
    text = f"{todo.owner}: {todo.text}" if is_plain else f"{todo.text} {todo.owner}"
    return TodoInput(text, None, todo.due, todo.due_time, row)
