"""A follow-up in one line: `/followup Acme call with Li: likes plan A. todo: send prices by
Friday; next: May 17`, the same said to the bot in plain words, and `/followup met Acme`, which
starts the clock for writing it down."""

import html
import re
from dataclasses import replace
from datetime import UTC
from typing import Any

from sqlmodel import Session

from handlers import errors, followup, help, mentions, message
from handlers.context import Turn, person
from handlers.views import blocks, drafts
from handlers.views import capture as views
from handlers.views.drafts import Draft
from models import Appointment, Note, Person, finding, logbook
from models.customer import Customer
from models.errors import CustomerAlike, Invalid, Problem
from models.facts import appointment_facts
from models.followup import TEXT_MOST, NewContact, TodoEntry
from models.naming import clean_name, key_of
from models.rules.oneline import LineTodo
from models.subjects import AppointmentFacts
from models.understanding import Understood, understand
from models.vetting import TODOS_MOST

# Without one of these, or a customer that is known, a line is a name: "Call Center Ltd".
SENTENCE = re.compile(r"[:：;；。！？\n]")
# Before a name that nobody knows yet, only these say that it was met: "Meeting Point" is a name.
MET = re.compile(r"(?:met|saw|visited|called)\b|[见見]了|拜[访訪]了?", re.IGNORECASE)


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/followup [customer | one line]`: the form with what was understood."""
    typed = command.get("text", "").strip()
    if not typed:
        await followup.open_form(turn, followup.blank(turn))
        return
    draft = await turn.db.read(lambda session: _draft_or_meeting(session, turn, typed))
    if draft is not None:
        await followup.open_form(turn, draft)
        return
    facts = await turn.db.write(lambda session: _note_meeting(session, turn, typed))
    fallback, shown = views.meeting(facts, turn.text, turn.me.tz, turn.now)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def said(turn: Turn, event: dict[str, Any]) -> None:
    """Plain words in the DM with the bot: a draft of a follow-up where they read as one, else
    what it listens to. Edits, apps and what is written elsewhere are none of its business."""
    if event.get("channel_type") != "im" or {"subtype", "bot_id"} & event.keys():
        return
    typed = html.unescape(event.get("text", ""))
    submission = f"{event['channel']}:{event['ts']}"

    def write(session: Session) -> bool:
        by = person(session, turn)
        if not understand(session, typed, by, turn.now).is_record:
            return False
        Note.take(session, typed, submission, by, turn.now)
        return True

    if await turn.db.write(write):
        turn.nudge()
    else:
        await help.hint(turn, event)


async def save(turn: Turn, action: dict[str, Any]) -> None:
    """Save, on a draft: logged as it was understood. What is to be asked is asked in the form."""
    id = message.subject_id(action)

    def write(session: Session) -> None:
        by = person(session, turn)
        note = Note.get(session, id, by)
        draft = understood(session, turn, note.typed, note)
        followup.ask_for_namesake(session, draft, by)
        entry = drafts.entry(draft, turn.now, turn.me.tz)
        note.saved(session, logbook.log(session, entry, note.submission, by, turn.now), turn.now)

    try:
        await turn.db.write(write)
    except CustomerAlike as question:
        draft = await _draft_of(turn, id)
        await followup.open_form(turn, followup.asked(draft, question, turn))
        return
    except Invalid as invalid:
        await turn.whisper("\n".join(errors.say(one, turn.text) for one in invalid.problems))
        return
    turn.nudge()
    await message.show_again(turn, message.place(turn))


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    """Edit, on a draft: the form with what was understood."""
    await followup.open_form(turn, await _draft_of(turn, message.subject_id(action)))


async def discard(turn: Turn, action: dict[str, Any]) -> None:
    id = message.subject_id(action)

    def write(session: Session) -> None:
        Note.get(session, id, person(session, turn)).discard(session, turn.now)

    await turn.db.write(write)
    await message.show_again(turn, message.place(turn))


async def _draft_of(turn: Turn, id: int) -> Draft:
    """The form for a note."""

    def read(session: Session) -> Draft:
        note = Note.get(session, id, person(session, turn))
        return replace(understood(session, turn, note.typed, note), note=note.id)

    return await turn.db.read(read)


def understood(session: Session, turn: Turn, typed: str, note: Note | None = None) -> Draft:
    """The form for what was typed, each part where it belongs. A name alone is a customer; what
    cannot be one is kept in the content, and said."""
    by, draft = person(session, turn), followup.blank(turn)
    if note is not None:
        draft = replace(draft, occurred_at=note.written_at)
    exact = Customer.named(session, typed, by)
    alike = [exact] if exact else finding.search(session, typed, by, 2)
    if len(alike) == 1:
        return replace(draft, customer=followup.customer_option(alike[0]))
    read = understand(session, typed, by, draft.occurred_at)
    line = read.line
    if read.customer is None and not (SENTENCE.search(typed) or MET.match(typed)):
        return _named(draft, typed, typed, turn)
    if read.customer is not None:
        draft = replace(draft, customer=followup.customer_option(read.customer))
    elif line.customer:
        draft = _named(draft, line.customer, "", turn)
    return _filled(session, turn, draft, read, by)


def _named(draft: Draft, name: str, content: str, turn: Turn) -> Draft:
    """The draft with a customer to be created; `content` keeps what cannot be a name."""
    try:
        return replace(draft, customer=drafts.new_option(clean_name(name), turn.text))
    except Problem as problem:
        why = errors.say(problem, turn.text)
        notice = blocks.escape(turn.text("followup-kept-in-content", why=why))
        return replace(draft, content=content or name, notice=notice)


def _filled(session: Session, turn: Turn, draft: Draft, read: Understood, by: Person) -> Draft:
    line, customer = read.line, read.customer
    chain = {key_of(one.name): one for one in customer.contacts(session)} if customer else {}
    theirs = [NewContact(name, title) for name, title in line.theirs]
    options = [
        followup.contact_option(chain[key_of(one.name)])
        if key_of(one.name) in chain
        else views.new_contact(one)
        for one in theirs
    ]
    todos = tuple(
        _todo(session, todo, row) for row, todo in enumerate(line.todos[:TODOS_MOST], start=1)
    )
    content = "\n".join(filter(None, (draft.content, line.content)))
    notice = draft.notice
    if len(content) > TEXT_MOST:  # the input would not take it: what is over is named, not hidden
        notice = turn.text("problem-text-too-long", length=len(content), most=TEXT_MOST)
    return replace(
        draft,
        notice=notice,
        method=line.method or draft.method,
        theirs=tuple(options),
        content=content,
        feedback=line.feedback,
        todos=todos,
        rows=max(1, len(todos)),
        next_contact=line.next_contact,
        issue=line.urgency,
        question=line.question,
        occurred_at=(line.occurred_at or draft.occurred_at).astimezone(UTC),
    )


def _todo(session: Session, todo: LineTodo, row: int) -> TodoEntry:
    """A row of the form. An owner that nobody is stays in the text."""
    if todo.owner is None:
        return TodoEntry(todo.text, due=todo.due, row=row)
    if mention := mentions.MENTION.fullmatch(todo.owner):
        return TodoEntry(todo.text, mention[1], todo.due, row)
    found = Person.of_handle(session, todo.owner.removeprefix("@"))
    text = todo.text if found else f"{todo.text} {todo.owner}"
    return TodoEntry(text, found.user_id if found else None, todo.due, row)


def _draft_or_meeting(session: Session, turn: Turn, typed: str) -> Draft | None:
    """What the form shows; None where the line only says that a meeting took place."""
    by = person(session, turn)
    if Customer.named(session, typed, by) is None:
        read = understand(session, typed, by, turn.now)
        is_name = read.customer is None and not MET.match(typed)
        if read.line.is_bare_meeting and not read.line.theirs and not is_name:
            return None
    return understood(session, turn, typed)


def _note_meeting(session: Session, turn: Turn, typed: str) -> AppointmentFacts:
    """The meeting, with its clock running. Raises what is wrong with a new customer's name."""
    by = person(session, turn)
    read = understand(session, typed, by, turn.now)
    customer = read.customer or Customer.create(session, read.line.customer, by, turn.now)
    ended_at = min((read.line.occurred_at or turn.now).astimezone(UTC), turn.now)
    appointment = Appointment.make(
        session,
        customer_id=customer.id,
        owner=by,
        on=ended_at.astimezone(by.tz).date(),
        now=turn.now,
        ended_at=ended_at,
    )
    return appointment_facts(session, appointment)
