"""A planned contact: Move, Cancel and Not held, on its reminders, its record and in Home."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import errors, refresh
from handlers.home import home
from handlers.text import Text
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.forms import appointment as views
from handlers.views.forms import draft
from handlers.views.forms.appointment import Answers
from models import Appointment, Customer, FollowUp, Person
from models.commitments.appointment import AppointmentState
from models.errors import AppointmentSettled, NoLongerThere
from models.followups import holding
from models.home.home import Planned

Form = Callable[[Planned, dict[str, Any], Person, Text, datetime, Answers | None], Block]


async def open_form(turn: Turn, action: dict[str, Any]) -> None:
    """Move, or Time, place, materials: the form with all that is known of it."""
    await _ask(turn, action, views.move_form)


async def ask_not_held(turn: Turn, action: dict[str, Any]) -> None:
    """Not held: another day, or none."""
    await _ask(turn, action, views.not_held_form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Save the day, time, place and materials."""

    def change(session: Session, appointment: Appointment, answers: Answers, by: Person) -> None:
        appointment.move(session, answers.on or appointment.on, answers.starts, by, turn.now)
        appointment.describe(session, answers.place, answers.materials)

    context["saved"] = await _save(ack, turn, view, change, views.move_form)


async def save_not_held(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    def change(session: Session, appointment: Appointment, answers: Answers, by: Person) -> None:
        appointment.mark_not_held(session, answers.on, by, turn.now, answers.starts)

    context["saved"] = await _save(ack, turn, view, change, views.not_held_form)


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if context.get("saved"):
        await _refresh_pressed(turn, submitted.metadata_of(view))


async def keep(turn: Turn, action: dict[str, Any]) -> None:
    """Keep both, below a record whose next contact took the place of another; Keep it, below one
    that was taken for it."""
    id = refresh.subject_id(action)
    await turn.db.write(
        lambda session: holding.keep_planned(session, id, person(session, turn), turn.now)
    )
    turn.wake()
    await refresh.refresh(turn, refresh.place(turn))


async def was_it(turn: Turn, action: dict[str, Any]) -> None:
    """This was it, below a record that came before the hour of a planned contact."""
    id, followup_id = refresh.subject_id(action), submitted.number(submitted.held(action))

    def write(session: Session) -> None:
        by = person(session, turn)
        holding.hold(session, FollowUp.get(session, followup_id, by), id, by, turn.now)

    await turn.db.write(write)
    turn.wake()
    await refresh.refresh(turn, refresh.place(turn))


async def cancel(turn: Turn) -> None:
    """Cancel, in the form, which is replaced by the outcome."""
    view = turn.view
    came_from = submitted.metadata_of(view)

    def write(session: Session) -> Customer:
        by = person(session, turn)
        appointment = Appointment.get(session, came_from["appointment"], by, lock=True)
        appointment.cancel_by(session, by, turn.now)
        return session.get_one(Customer, appointment.customer_id)

    try:
        customer = await turn.db.write(write)
        outcome = turn.text("appointment-called-off", customer=customer.name)
    except (AppointmentSettled, NoLongerThere) as settled:
        outcome = errors.say(settled, turn.text)
    turn.wake()
    await turn.client.views_update(view_id=view["id"], view=views.closing(outcome, turn.text))
    await _refresh_pressed(turn, submitted.metadata_of(view))


async def _ask(turn: Turn, action: dict[str, Any], form: Form) -> None:
    """Open a form; where the appointment was settled meanwhile, update what was pressed."""
    appointment_id = refresh.subject_id(action)
    came_from = {"place": refresh.place(turn), "home": home.home_of(turn)}

    def read(session: Session) -> Planned:
        found = Appointment.get(session, appointment_id, person(session, turn))
        if found.state is not AppointmentState.PLANNED:
            raise AppointmentSettled
        return _planned(session, found)

    try:
        planned = await turn.db.read(read)
    except (AppointmentSettled, NoLongerThere):
        if await _refresh_pressed(turn, came_from):
            return
        raise
    shown = form(planned, came_from, turn.me, turn.text, turn.now, None)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=shown)


async def _save(
    ack: AsyncAck,
    turn: Turn,
    view: dict[str, Any],
    change: Callable[[Session, Appointment, Answers, Person], object],
    form: Form,
) -> bool:
    """Save the form; returns whether it was saved. Where somebody else changed the appointment
    meanwhile, the form stays open with what was typed, shows the current values, and a second
    submit saves."""
    opened, answers = submitted.metadata_of(view), views.read(view)

    def write(session: Session) -> Planned | None:
        by = person(session, turn)
        found = Appointment.get(session, opened["appointment"], by, lock=True)
        is_done = Answers(found.on, found.starts, found.place, found.materials) == answers
        if (
            found.state is AppointmentState.PLANNED
            and found.stamp != opened.get("seen")
            and not is_done
        ):
            return _planned(session, found)
        change(session, found, answers, by)
        return None

    changed = await turn.db.write(write)
    if changed is not None:
        again = form(changed, opened, turn.me, turn.text, turn.now, answers)
        await ack(response_action="update", view=again)
        return False
    await ack()
    turn.wake()
    return True


def _planned(session: Session, found: Appointment) -> Planned:
    owner = session.get_one(Person, found.owner_id)
    return Planned(found, owner, session.get_one(Customer, found.customer_id))


async def _refresh_pressed(turn: Turn, came_from: dict[str, Any]) -> bool:
    """Update the message or the Home that it was pressed in; False where that is not possible."""
    if came_from["home"]:
        await home.publish(turn)
        return True
    return await refresh.refresh(turn, draft.place_of(came_from))
