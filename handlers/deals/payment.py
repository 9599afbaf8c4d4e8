"""Received, Part of it, New date and Undo, wherever an instalment is shown."""

from collections.abc import Callable
from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import refresh
from handlers.deals import shown
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.forms import draft
from handlers.views.forms import instalments as forms
from handlers.views.wording import instalment as wording
from handlers.views.wording.look import Look
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.deals import entry as entries
from models.deals import instalments as paying
from models.deals.details import DealDetails, deal_details
from models.errors import Empty, NoLongerThere
from models.people.person import Person

Change = Callable[[Session, int, Person], Deal]
Form = Callable[[Instalment, dict[str, Any], Look], Block]


async def received(turn: Turn, action: dict[str, Any]) -> None:
    """All of it, today."""
    await _press(turn, action, lambda session, id, by: paying.receive(session, id, by, turn.now))


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    await _press(turn, action, lambda session, id, by: paying.take_back(session, id, by, turn.now))


async def ask_part(turn: Turn, action: dict[str, Any]) -> None:
    await _ask(turn, action, forms.part)


async def ask_day(turn: Turn, action: dict[str, Any]) -> None:
    await _ask(turn, action, forms.move)


async def save_part(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    typed, on = submitted.chosen(view, "amount"), _day(view, "received")
    rest = _day(view, "rest")

    def change(session: Session, id: int, by: Person) -> Deal:
        one, _ = paying.to_change(session, id, by)
        cents, _ = entries.amount(typed, one.currency, by.locale)
        if cents is None:
            raise Empty("amount")
        return paying.receive_part(session, id, cents, on, rest, by, turn.now)

    await _save(ack, turn, view, context, change)


async def save_day(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    due = _day(view, "due")
    await _save(
        ack,
        turn,
        view,
        context,
        lambda session, id, by: paying.move(session, id, due, by, turn.now),
    )


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if details := context.get("saved_payment"):  # else it was refused
        await _show(turn, details, submitted.metadata_of(view))


async def _press(turn: Turn, action: dict[str, Any], change: Change) -> None:
    details = await _write(turn, refresh.subject_id(action), change)
    turn.wake()
    await _show(turn, details, shown.came_from(turn, action))


async def _ask(turn: Turn, action: dict[str, Any], form: Form) -> None:
    id = refresh.subject_id(action)

    def read(session: Session) -> Instalment:
        one, _ = paying.to_change(session, id, person(session, turn))
        if not one.is_open:
            raise NoLongerThere
        return one

    view = form(await turn.db.read(read), shown.came_from(turn, action), turn.look)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=view)


async def _save(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext, change: Change
) -> None:
    context["saved_payment"] = await _write(turn, submitted.metadata_of(view)["item"], change)
    await ack()
    turn.wake()


async def _write(turn: Turn, id: int, change: Change) -> DealDetails:
    def write(session: Session) -> DealDetails:
        by = person(session, turn)
        deal = change(session, id, by)
        session.flush()
        return deal_details(session, deal, by)

    return await turn.db.write(write)


async def _show(turn: Turn, details: DealDetails, metadata: dict[str, Any]) -> None:
    """The reminder, or the list of the deal's instalments, as things stand now."""
    if await refresh.refresh(turn, draft.place_of(metadata)):
        return
    await tell(turn, details, metadata, in_its_place=True)


async def tell(
    turn: Turn, details: DealDetails, metadata: dict[str, Any], *, in_its_place: bool = False
) -> None:
    """The deal's instalments, in the place of what was pressed or below it."""
    fallback, listed = wording.listing(details, turn.look)
    await turn.respond_at(metadata["response_url"])(
        text=fallback,
        blocks=listed,
        response_type="ephemeral",
        replace_original=in_its_place,
    )


def _day(view: dict[str, Any], block_id: str) -> date:
    return date.fromisoformat(submitted.day(submitted.chosen(view, block_id)))
