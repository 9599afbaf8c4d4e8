"""Merge…, on a profile: another customer is merged into this one; and Undo."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import card_message, refresh
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import merging as views
from models.customers.customer import Customer
from models.merging import merge as merging
from models.merging import record
from models.merging.side import Side

MAX_OPTIONS = 20


async def open_form(turn: Turn, action: dict[str, Any]) -> None:
    subject_id = refresh.subject_id(action)
    came_from = {"response_url": turn.body.get("response_url")}
    form = await turn.db.read(lambda session: _form(session, subject_id, came_from, turn))
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def suggest(ack: AsyncAck, turn: Turn, payload: dict[str, Any]) -> None:
    """The other customers that this person may edit."""
    typed, kept = payload.get("value") or "", submitted.metadata_of(turn.view)["kept"]
    found = await turn.db.read(
        lambda session: merging.candidates(session, kept, typed, person(session, turn), MAX_OPTIONS)
    )
    await ack(options=[blocks.option(one.name, str(one.id)) for one in found])


async def compare(turn: Turn) -> None:
    """The other customer was chosen: both stand beside each other before they are merged."""
    view = turn.view
    chosen = submitted.value_of(view, "other")
    if chosen is not None:
        metadata = submitted.metadata_of(view)
        await _show(turn, view, metadata, metadata["kept"], submitted.number(chosen))


async def swap(turn: Turn, action: dict[str, Any]) -> None:
    """The other one stays."""
    view = turn.view
    metadata, other = submitted.metadata_of(view), submitted.number(submitted.held(action))
    await _show(turn, view, metadata, other, metadata["kept"])


async def _show(
    turn: Turn, view: dict[str, Any], metadata: dict[str, Any], kept_id: int, other_id: int
) -> None:
    form = await turn.db.read(
        lambda session: _form(session, kept_id, metadata, turn, other_id=other_id)
    )
    await turn.client.views_update(view_id=view["id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    kept, other = (
        submitted.metadata_of(view)["kept"],
        submitted.number_of(view, "other"),
    )

    def write(session: Session) -> int:
        by = person(session, turn)
        return merging.merge(session, kept, other, view["id"], by, turn.now).id

    context["merge"] = await turn.db.write(write)
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Replace the profile by a confirmation and the merged profile."""
    subject_id = context.get("merge")
    if subject_id is None:  # it was refused
        return
    fallback, shown = await turn.db.read(lambda session: _shown(session, subject_id, turn))
    respond = turn.respond_at(submitted.metadata_of(view)["response_url"])
    await respond(text=fallback, blocks=shown, replace_original=True)


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    """Undo, on the confirmation or in the form, which then goes on without that merge."""
    subject_id = submitted.number(submitted.held(action))

    def write(session: Session) -> None:
        merging.undo(session, subject_id, person(session, turn), turn.now)

    await turn.db.write(write)
    view = turn.body.get("view")
    if view is None:
        fallback, shown = await turn.db.read(lambda session: _shown(session, subject_id, turn))
        await turn.respond(text=fallback, blocks=shown, replace_original=True)
        return
    metadata = submitted.metadata_of(view)
    form = await turn.db.read(lambda session: _form(session, metadata["kept"], metadata, turn))
    await turn.client.views_update(view_id=view["id"], view=form)


def _form(
    session: Session,
    subject_id: int,
    metadata: dict[str, Any],
    turn: Turn,
    other_id: int | None = None,
) -> Block:
    by = person(session, turn)
    kept = Side.of(session, Customer.to_edit(session, subject_id, by))
    other = Side.of(session, Customer.to_edit(session, other_id, by)) if other_id else None
    earlier = record.earlier(session, kept.customer)
    opened_with = metadata | {"kept": kept.customer.id}
    return views.form(kept, other, earlier, opened_with, turn.look)


def _shown(session: Session, subject_id: int, turn: Turn) -> tuple[str, list[Block]]:
    told = record.told(session, subject_id)
    fallback, shown = views.confirmation(told, turn.text)
    kept = Customer.to_edit(session, told.kept.id, person(session, turn))
    return fallback, [*shown, *card_message.of(session, kept, turn)[1]]
