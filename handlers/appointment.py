"""Not held, on the reminder of a planned contact or in Home: another date, or none."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from sqlmodel import Session

from handlers import agenda, errors, message
from handlers.context import Turn, person
from handlers.views import appointment as views
from handlers.views import blocks
from models import Appointment, Customer
from models.appointment import State
from models.errors import Problem


async def ask(turn: Turn, action: dict[str, Any]) -> None:
    """The form; where the appointment was settled meanwhile, what was pressed says so instead."""
    id = message.subject_id(action)
    came_from = {"place": message.place(turn), "home": agenda.home_of(turn)}

    def read(session: Session) -> tuple[Appointment, Customer]:
        appointment = Appointment.get(session, id, person(session, turn))
        return appointment, session.get_one(Customer, appointment.customer_id)

    appointment, customer = await turn.db.read(read)
    if appointment.state is not State.PLANNED:
        await _show_again(turn, came_from)
        return
    today = turn.now.astimezone(turn.me.tz).date()
    form = views.form(appointment, customer, came_from, today, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any]) -> None:
    id, on = blocks.metadata_of(view)["appointment"], views.read(view)

    def write(session: Session) -> None:
        Appointment.get(session, id, person(session, turn)).not_held(session, on, turn.now)

    try:
        await turn.db.write(write)
    except Problem as problem:
        beside = errors.beside_fields(problem, view, turn.text)
        await ack(response_action="errors", errors=beside)
        return
    await ack()


async def show_saved(turn: Turn, view: dict[str, Any]) -> None:
    await _show_again(turn, blocks.metadata_of(view))


async def _show_again(turn: Turn, came_from: dict[str, Any]) -> None:
    """The message or the Home that Not held was pressed in, as things stand now."""
    if came_from["home"]:
        await agenda.publish(turn)
    elif came_from["place"]:
        channel, ts = came_from["place"]
        await message.show_again(turn, (channel, ts))
