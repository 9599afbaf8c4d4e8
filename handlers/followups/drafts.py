"""Save, Edit and Discard on the draft of what was written in plain words."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.followups import form, left_behind, prefill, worth
from handlers.followups import save as followup_save
from handlers.home import home
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import draft as form_draft
from handlers.views.forms.draft import FormState
from handlers.views.lists import todo as todo_views
from handlers.views.wording import drafts as draft_views
from models import CaptureNote, Person, Todo
from models.commitments import next_contact, repeating
from models.customers.customer import Customer
from models.customers.linked import Linked
from models.errors import AlreadyDone, CustomerAlike, DraftLeftBehind, Invalid, NoLongerThere
from models.followups import cover_over, holding, log, moved, put_right
from models.followups.entry import TodoInput
from models.rules.oneline import LineTodo
from models.rules.oneline.channels import unreached
from models.rules.oneline.todos import to_whom
from models.rules.oneline.when import days


async def save(turn: Turn, action: dict[str, Any]) -> None:
    """Save, on a draft: logged as it was understood. Pressed twice, it is done once. On Home, which
    does not say what gives way to a next contact, nothing does."""
    await _save_or_show(turn, refresh.subject_id(action), keeps_both=home.is_home(turn))


async def keep_both(turn: Turn, action: dict[str, Any]) -> None:
    """Save, and what was planned before stays."""
    await _save_or_show(turn, refresh.subject_id(action), keeps_both=True)


async def _save_or_show(turn: Turn, id: int, *, keeps_both: bool) -> None:
    try:
        await _save(turn, id, keeps_both=keeps_both)
    except DraftLeftBehind as problem:
        await left_behind.offer(turn, id, problem)
    except (AlreadyDone, NoLongerThere):
        await _show_again(turn, id)
        raise


async def _save(turn: Turn, id: int, *, keeps_both: bool) -> None:
    """Log the draft; where something is to be asked first, open its form, which asks."""
    kept = await turn.db.write(
        lambda session: _keep_promises(session, turn, id, keeps_both=keeps_both)
    )
    if kept is not None:
        turn.wake()
        await _show_again(turn, id)
        if kept:
            await turn.reply_privately(kept)
        return
    draft = await _draft_of(turn, id)
    is_asked = draft.asked is not None or draft.offered or draft.asked_day or draft.asks_who
    if draft.customer is None or is_asked:
        await form.open_form(turn, draft)
        return

    def write(session: Session) -> None:
        by = person(session, turn)
        note = CaptureNote.get(session, id, by)
        followup_save.ask_for_namesake(session, draft, by)
        entry = form_draft.entry(draft, turn.now, turn.me.tz, turn.me.locale)
        before = moved.before(session, note, by, turn.now)
        record = log.create(session, entry, note.submission, by, turn.now)
        moved.give_way(session, record, before, turn.now)
        if keeps_both or unreached.was_in_vain(note.typed):
            holding.keep_both(session, record, turn.now)
        note.saved(session, record, turn.now)

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


def _keep_promises(session: Session, turn: Turn, id: int, *, keeps_both: bool) -> str | None:
    """Save a note that only says what is to be done, and when to talk next; None where it tells of
    a contact. What is to be said of its customer comes back, as mrkdwn."""
    by = person(session, turn)
    note = CaptureNote.get(session, id, by, lock=True)
    read = put_right.read(session, note, by)
    if read.customer is None:
        left_behind.refuse(session, note, by)
    if not read.is_promise:
        return None
    line, todos = read.line, to_whom.for_others(read.line.todos, read.line.theirs)
    if line.next_contact is not None and read.customer is not None:
        on, starts, place = line.next_contact, line.next_starts, line.next_place
        next_contact.plan(
            session,
            read.customer.id,
            by,
            on,
            turn.now,
            starts,
            place,
            materials=line.next_materials,
            is_moved=days.is_moved(note.typed),
            keeps_both=keeps_both,
        )
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
            due=_due(one, entry, by, turn),
            due_time=entry.due_time,
            rule=one.rule,
            customer_id=read.customer.id if read.customer else None,
            submission=f"{note.submission}#{row}",
        )
    note.saved(session, None, turn.now)
    linked = Linked(read.customer, line.customer, matching=read.matching)
    return todo_views.linking(linked, turn.text) if read.matching else ""


def _due(todo: LineTodo, entry: TodoInput, by: Person, turn: Turn) -> date | None:
    """What comes again is due on its next day, however old the draft is."""
    if todo.rule is None:
        return entry.due
    return repeating.first_day(todo.rule, by, turn.now, entry.due_time)


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    """Edit, on a draft: the form with what was understood."""
    id = refresh.subject_id(action)
    try:
        draft = await _draft_of(turn, id)
    except (AlreadyDone, NoLongerThere):
        await _show_again(turn, id)
        raise
    await form.open_form(turn, draft)


async def name_customer(turn: Turn, action: dict[str, Any]) -> None:
    """A button of the question with which customer it is: the draft is of that one."""
    id, chosen = refresh.subject_id(action), submitted.number(submitted.held(action))

    def write(session: Session) -> None:
        by = person(session, turn)
        note = CaptureNote.get(session, id, by, lock=True)
        note.name_customer(session, Customer.get(session, chosen, by).name)

    try:
        await turn.db.write(write)
    finally:
        await _show_again(turn, id)


async def discard(turn: Turn, action: dict[str, Any]) -> None:
    id = refresh.subject_id(action)

    def write(session: Session) -> None:
        CaptureNote.get(session, id, person(session, turn)).discard(session, turn.now)

    try:
        await turn.db.write(write)
    finally:
        await _show_again(turn, id)


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """The menu of a draft on Home."""
    deeds = {draft_views.SAVE: save, draft_views.EDIT: edit, draft_views.DISCARD: discard}
    await deeds[action["selected_option"]["value"]](turn, action)


async def discard_all(turn: Turn, action: dict[str, Any]) -> None:
    """Discard all…, below the drafts of Home."""

    def write(session: Session) -> None:
        for note in CaptureNote.all_open_of(session, person(session, turn)):
            note.discard(session, turn.now)

    await turn.db.write(write)
    await home.publish(turn)


async def _show_again(turn: Turn, id: int) -> None:
    """Show the draft as it stands where it was pressed: in its message or in Home."""
    if home.is_home(turn):
        await home.publish(turn)
    else:
        await refresh.refresh(turn, refresh.place(turn))


async def _draft_of(turn: Turn, id: int) -> FormState:
    """The form for a note."""

    def read(session: Session) -> FormState:
        by = worth.reader(session, turn)
        note = CaptureNote.get(session, id, by)
        read = put_right.read(session, note, by)
        if read.customer is None:
            cover_over.refuse(session, note, by)
        draft = prefill.understood(session, turn, note.typed, read, note.written_at)
        return replace(draft, note=note.id)

    return await turn.db.read(read)
