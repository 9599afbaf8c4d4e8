"""A follow-up in one line: `/followup Acme call with Li: likes plan A. todo: send prices by
Friday; next: May 17`, the same said to the bot in plain words, and `/followup met Acme`, which
starts the clock for writing it down."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from typing import Any

from sqlmodel import Session

from handlers import mentions
from handlers.followups import channel, form, prefill, worth
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.forms.draft import FormState
from handlers.views.lists import meeting as views
from models import Appointment, CaptureNote
from models.customers import once_theirs, search
from models.customers.channel import CustomerChannel
from models.customers.customer import Customer
from models.errors import CustomerUnclear
from models.followups.interpret import interpret
from models.notifications.loaders.appointment import appointment_details
from models.notifications.subjects import AppointmentDetails


async def understand(turn: Turn, command: dict[str, Any], offer: int | None = None) -> None:
    """The form with what was understood of a line. `offer`: of the DM, in whose place it is
    written."""
    typed = command.get("text", "").strip()
    if not typed:
        await form.open_form(turn, await turn.db.read(lambda session: _blank(session, turn)))
        await channel.ask(turn, command)
        return
    await turn.resolve(*mentions.users_in(typed))
    draft = await turn.db.read(lambda session: _draft_or_meeting(session, turn, typed))
    if draft is not None:
        await form.open_form(turn, replace(draft, offer=offer))
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
            note.typed, note.corrected = typed, ""
            session.add(note)

    await turn.db.write(write)


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
