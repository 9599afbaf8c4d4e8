"""Reassign all, on the notification that somebody cannot be reached: all their open commitments go
to somebody else."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import errors, refresh
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import draft
from handlers.views.forms import unreachable as views
from models import Person
from models.errors import Problem
from models.notifications.unreachable import Unreachable


async def ask_owner(turn: Turn, action: dict[str, Any]) -> None:
    person_id = refresh.subject_id(action)
    gone = await turn.db.read(
        lambda session: Unreachable.get(session, person_id, person(session, turn))
    )
    if gone.is_settled and await refresh.refresh(turn, refresh.place(turn)):
        return
    form = views.reassign_form(gone, {"place": refresh.place(turn)}, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save_owner(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    person_id, chosen = submitted.metadata_of(view)["person"], submitted.chosen(view, "owner")
    await turn.resolve(owner=chosen)

    def write(session: Session) -> Unreachable:
        by = person(session, turn)
        gone = Unreachable.get(session, person_id, by)
        gone.transfer(session, Person.colleague(session, chosen, "owner"), by, turn.now)
        return gone

    try:
        gone = await turn.db.write(write)
    except Problem as problem:
        await ack(response_action="errors", errors=errors.beside_fields(problem, view, turn.text))
        return
    context["confirmation"] = views.handed_over(gone, chosen, turn.text) if gone.count else ""
    await ack()
    turn.wake()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Update the message, and confirm what was reassigned."""
    if done := context.get("confirmation"):
        await refresh.refresh(turn, draft.place_of(submitted.metadata_of(view)))
        await turn.reply_privately(done)
