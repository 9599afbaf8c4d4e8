"""A follow-up in one line: `/followup Acme call with Li: likes plan A. todo: send prices by
Friday; next: May 17`, the same said to the bot in plain words, and `/followup met Acme`, which
starts the clock for writing it down."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from typing import Any

from sqlmodel import Session

from handlers import mentions, refresh
from handlers.followups import channel, form, prefill, worth
from handlers.followups import save as followup_save
from handlers.home import home
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.forms import draft as form_draft
from handlers.views.forms.draft import FormState
from handlers.views.lists import meeting as views
from handlers.views.lists import todo as todo_views
from handlers.views.wording import note as note_views
from models import Appointment, CaptureNote, Person, Todo
from models.commitments import next_contact
from models.customers import once_theirs, search
from models.customers.channel import CustomerChannel
from models.customers.customer import Customer
from models.customers.linked import Linked
from models.errors import CustomerAlike, CustomerUnclear, Invalid, NoLongerThere
from models.followups import log
from models.followups.interpret import interpret
from models.notifications.loaders.appointment import appointment_details
from models.notifications.subjects import AppointmentDetails
from models.rules.oneline import LineTodo


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/followup [customer | one line]`: the form with what was understood."""
    typed = command.get("text", "").strip()
    if not typed:
        await form.open_form(turn, await turn.db.read(lambda session: _blank(session, turn)))
        await channel.ask(turn, command)
        return
    await turn.resolve(*mentions.users_in(typed))
    draft = await turn.db.read(lambda session: _draft_or_meeting(session, turn, typed))
    if draft is not None:
        await form.open_form(turn, draft)
        await channel.ask(turn, command)
        return
    facts = await turn.db.write(lambda session: _note_meeting(session, turn, typed))
    fallback, shown = views.meeting(facts, turn.text, turn.me.tz, turn.now)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def note(
    turn: Turn, typed: str, submission: str, files: Sequence[dict[str, str]] = ()
) -> bool:
    """Keep what somebody said in plain words, and owe them a draft of it; False where it is no
    note: a question, a name, a word or two. What comes with `files` always is one."""
    await turn.resolve(*mentions.users_in(typed))

    def write(session: Session) -> list[str] | None:
        by = person(session, turn)
        read = interpret(session, typed, by, turn.now)
        if not (files or read.is_record or read.is_promise or read.is_story):
            return None
        CaptureNote.take(session, typed, submission, by, turn.now, files)
        return prefill.not_taken(turn, prefill.owners(session, turn, read.line.todos))

    not_taken = await turn.db.write(write)
    if not_taken is None:
        return False
    turn.wake()
    if not_taken:
        await turn.reply_privately(blocks.escape("\n".join(not_taken)))
    return True


async def follow(turn: Turn, submission: str, typed: str | None) -> None:
    """The message that a draft answers was changed, or deleted (None): an open draft follows."""

    def write(session: Session) -> None:
        note = CaptureNote.open_of(session, submission, person(session, turn))
        if note is None:
            return
        if typed is None:
            note.discard(session, turn.now)
        else:
            note.typed = typed
            session.add(note)

    await turn.db.write(write)


async def save(turn: Turn, action: dict[str, Any]) -> None:
    """Save, on a draft: logged as it was understood. Pressed twice, it is done once."""
    id = refresh.subject_id(action)
    try:
        await _save(turn, id)
    except NoLongerThere:
        if not await turn.db.read(lambda session: CaptureNote.is_saved(session, id)):
            raise
        await _show_again(turn, id)


async def _save(turn: Turn, id: int) -> None:
    """What is to be asked is asked in the form."""
    kept = await turn.db.write(lambda session: _keep_promises(session, turn, id))
    if kept is not None:
        turn.wake()
        await _show_again(turn, id)
        if kept:
            await turn.reply_privately(kept)
        return
    draft = await _draft_of(turn, id)
    if draft.customer is None or draft.asked is not None or draft.offered or draft.asked_day:
        await form.open_form(turn, draft)
        return

    def write(session: Session) -> None:
        by = person(session, turn)
        note = CaptureNote.get(session, id, by)
        followup_save.ask_for_namesake(session, draft, by)
        entry = form_draft.entry(draft, turn.now, turn.me.tz, turn.me.locale)
        note.saved(session, log.create(session, entry, note.submission, by, turn.now), turn.now)

    try:
        await turn.db.write(write)
    except CustomerAlike as question:
        await form.open_form(turn, followup_save.asked(draft, question, turn))
        return
    except Invalid as invalid:
        await form.open_form(turn, prefill.refused(draft, invalid, turn))
        return
    turn.wake()
    await _show_again(turn, id)


def _keep_promises(session: Session, turn: Turn, id: int) -> str | None:
    """Save a note that only says what is to be done, and when to talk next; None where it tells of
    a contact. What is to be said of its customer comes back, as mrkdwn."""
    by = person(session, turn)
    note = CaptureNote.get(session, id, by, lock=True)
    read = interpret(session, note.typed, by, note.written_at)
    if not read.is_promise:
        return None
    line, todos = read.line, read.line.todos
    if line.next_contact is not None and read.customer is not None:
        on, starts, place = line.next_contact, line.next_starts, line.next_place
        next_contact.plan(session, read.customer.id, by, on, turn.now, starts, place)
    elif line.next_contact is not None:
        # There is nobody to meet on that day, but it is something to do.
        todos = (*todos, LineTodo(note.typed, line.next_contact, None, line.next_starts))
    named = prefill.owners(session, turn, todos)
    for row, one in enumerate(todos, start=1):
        entry = prefill.todo_entry(one, row, named)
        Todo.create(
            session,
            entry.text,
            owner=Person.get_or_create(session, entry.owner) if entry.owner else by,
            by=by,
            now=turn.now,
            due=entry.due,
            due_time=entry.due_time,
            customer_id=read.customer.id if read.customer else None,
            submission=f"{note.submission}#{row}",
        )
    note.saved(session, None, turn.now)
    linked = Linked(read.customer, line.customer, matching=read.matching)
    return todo_views.linking(linked, turn.text) if read.matching else ""


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    """Edit, on a draft: the form with what was understood."""
    await form.open_form(turn, await _draft_of(turn, refresh.subject_id(action)))


async def discard(turn: Turn, action: dict[str, Any]) -> None:
    id = refresh.subject_id(action)

    def write(session: Session) -> None:
        CaptureNote.get(session, id, person(session, turn)).discard(session, turn.now)

    await turn.db.write(write)
    await _show_again(turn, id)


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """The menu of a draft on Home."""
    deeds = {note_views.SAVE: save, note_views.EDIT: edit, note_views.DISCARD: discard}
    await deeds[action["selected_option"]["value"]](turn, action)


async def discard_all(turn: Turn, action: dict[str, Any]) -> None:
    """Discard all…, below the drafts of Home."""

    def write(session: Session) -> None:
        for note in CaptureNote.all_open_of(session, person(session, turn)):
            note.discard(session, turn.now)

    await turn.db.write(write)
    await home.publish(turn)


async def _show_again(turn: Turn, id: int) -> None:
    """Where it was pressed, in the draft's message or in Home."""
    if home.is_home(turn):
        await home.publish(turn)
    else:
        await refresh.refresh(turn, refresh.place(turn))


async def _draft_of(turn: Turn, id: int) -> FormState:
    """The form for a note."""

    def read(session: Session) -> FormState:
        by = worth.reader(session, turn)
        note = CaptureNote.get(session, id, by)
        read = interpret(session, note.typed, by, note.written_at)
        return replace(prefill.understood(session, turn, note.typed, read, note), note=note.id)

    return await turn.db.read(read)


def _here(session: Session, turn: Turn) -> Customer | None:
    """The customer whose channel the command was typed in."""
    channel = turn.body.get("channel_id", "")  # none of a button
    if channel.startswith("D"):
        return None
    return CustomerChannel.customer_of(session, channel, worth.reader(session, turn))


def _blank(session: Session, turn: Turn) -> FormState:
    here = _here(session, turn)
    return form.for_customer(session, turn, here) if here else form.blank(turn)


def _draft_or_meeting(session: Session, turn: Turn, typed: str) -> FormState | None:
    """What the form shows; None where the line only says that a meeting took place."""
    by = worth.reader(session, turn)
    if exact := search.by_name(session, typed, by):
        return form.for_customer(session, turn, exact)
    read = interpret(session, typed, by, turn.now, _here(session, turn))
    if read.line.is_bare_meeting and not read.line.theirs and not read.is_name:
        return None
    return prefill.understood(session, turn, typed, read)


def _note_meeting(session: Session, turn: Turn, typed: str) -> AppointmentDetails:
    """The meeting, with its clock running. Raises what is wrong with a new customer's name, or
    CustomerUnclear: there is no form to ask in."""
    by = person(session, turn)
    read = interpret(session, typed, by, turn.now, _here(session, turn))
    customer = read.customer
    if customer is None:
        name = read.line.customer
        meant = [one.name for one in read.matching] or search.similar(session, name, by)
        if meant:
            raise CustomerUnclear(typed=name, names=views.joined(meant))
        once_theirs.require_other(session, name, by)
        customer = Customer.create(session, name, by, turn.now)
    ended_at = min((read.line.occurred_at or turn.now).astimezone(UTC), turn.now)
    appointment = Appointment.create(
        session,
        customer_id=customer.id,
        owner=by,
        on=ended_at.astimezone(by.tz).date(),
        now=turn.now,
        ended_at=ended_at,
    )
    return appointment_details(session, appointment)
