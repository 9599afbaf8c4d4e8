"""Received…: money that has come for a deal, whether an instalment was planned for it or not."""

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import modal, offered, refresh
from handlers.deals import came, payment, shown
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.forms import deal as deal_views
from handlers.views.forms import receipt as forms
from handlers.views.forms.deal_draft import closing, of_deal
from handlers.views.forms.receipt import Booked
from handlers.views.messages import offer
from handlers.views.messages import receipt as messages
from handlers.views.messages.receipt import Came
from models import errors
from models.commitments.deal import Deal
from models.deals import access, receiving
from models.deals import entry as entries
from models.deals.details import DealDetails, deal_details
from models.offers.offer import Offer
from models.rules.deals import DealState

HEARD = "receipt"  # the block id of an answer of an older version: "receipt:<customer>"


async def ask(turn: Turn, action: dict[str, Any]) -> None:
    """Received…, on a deal."""
    await _open(turn, action, await _one(turn, refresh.subject_id(action)))


async def ask_in_plan(turn: Turn) -> None:
    """Received…, in the form of its instalments, above which this one opens."""
    view = turn.view
    metadata = submitted.metadata_of(view)
    owed = await _one(turn, metadata["deal"])
    kept = ("block_id", "response_url", "place", "home", "offer")
    came_from = {name: metadata[name] for name in kept if name in metadata}
    form = forms.form([owed], "", None, came_from, turn.look)
    await turn.client.views_push(trigger_id=turn.body["trigger_id"], view=form)


async def ask_heard(turn: Turn, action: dict[str, Any]) -> None:
    """The same for what was written to the bot: its button holds what came."""
    customer_id, said = refresh.subject_id(action), messages.held_in(submitted.held(action))

    def read(session: Session) -> tuple[list[DealDetails], Booked | None]:
        owed = came.owed_by(session, customer_id, turn)
        return owed, came.booked_already(session, customer_id, said, turn)

    owed, booked = await turn.db.read(read)
    if not owed:
        raise errors.NoLongerThere
    came_from = shown.came_from(turn, action) | await offered.pressed(turn, action)
    form = forms.form(owed, said.amount, said.on, came_from, turn.look, booked, said.rest)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


def of_line(session: Session, typed: str, turn: Turn) -> Block | None:
    """The form, where a line after /deal says that money has come, and some is to come."""
    heard = came.heard(session, typed, turn)
    if heard is None or not heard.owed:
        return None
    came_from = {
        "block_id": "",
        "response_url": turn.body.get("response_url"),
        "place": None,
        "home": None,
    }
    said, owed = heard.came, [one for of in heard.owed for one in of.deals]
    booked = heard.owed[0].booked
    return forms.form(owed, said.amount, said.on, came_from, turn.look, booked, said.rest)


async def win_heard(turn: Turn, action: dict[str, Any]) -> None:
    """The deal is won: its form, which books the money with it; where it may be any of several,
    the form of the money comes first."""
    customer_id = refresh.subject_id(action)
    owed = await turn.db.read(lambda session: came.owed_by(session, customer_id, turn))
    if len(owed) != 1 or not owed[0].deal.is_open:
        await ask_heard(turn, action)
        return
    said = messages.held_in(submitted.held(action))
    of = await offered.pressed(turn, action)
    form = _winning(owed[0], said, of, turn)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def win(turn: Turn, action: dict[str, Any]) -> None:
    """The same in the form of the money, whose place that of the deal takes."""
    view = turn.view
    typed = forms.read(view)
    details = await _one(turn, typed.deal)
    of = offered.kept_in(view)
    said = Came(typed.amount, typed.on, typed.rest_due)
    form = _winning(details, said, of, turn)
    await modal.show_again(turn, form)


def _winning(details: DealDetails, said: Came, of: dict[str, int], turn: Turn) -> Block:
    """`of`: the offer that was pressed."""
    came_from = {"response_url": turn.body.get("response_url"), **of}
    if "view" in turn.body:
        came_from["response_url"] = submitted.metadata_of(turn.view)["response_url"]
    today = turn.now.astimezone(details.owner.tz).date()
    draft = closing(of_deal(details, came_from), DealState.WON, today)
    if said.amount and said.amount.rstrip()[-1].isdigit():
        said = replace(said, amount=f"{said.amount} {details.deal.currency}".strip())
    books = messages.held(replace(said, on=said.on or today)) if said.amount else ""
    return deal_views.form(replace(draft, came=books), turn.text)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    typed, offer_id = forms.read(view), submitted.metadata_of(view).get("offer")

    def write(session: Session) -> DealDetails:
        by = person(session, turn)
        taken = Offer.take(session, offer_id, by, turn.now)
        deal = session.get(Deal, typed.deal)
        if deal is None:
            raise errors.NoLongerThere
        cents, _ = entries.amount(typed.amount, deal.currency, by.locale)
        if cents is None:
            raise errors.Empty("amount")
        before = receiving.come(session, deal.id)
        deal = receiving.receive(
            session, deal.id, typed.instalment, cents, typed.on, typed.rest_due, by, turn.now
        )
        if taken is not None:
            taken.deal_id = deal.id
            taken.note_paid(receiving.come(session, deal.id) - before)
        return deal_details(session, deal, by)

    context["saved_payment"] = await turn.db.write(write)
    await ack()
    turn.wake()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """The place it was opened from as things stand now, and the deal's instalments."""
    if details := context.get("saved_payment"):  # else it was refused
        metadata = submitted.metadata_of(view)
        if await offered.show(turn, metadata):
            return
        if _is_on_a_deal(metadata["block_id"]):
            await shown.again(turn, details, metadata)
        await payment.tell(turn, details, metadata)


def _is_on_a_deal(block_id: str) -> bool:
    """Else it was the answer to what was said, or no button at all."""
    is_answer = block_id.startswith(f"{HEARD}:") or offer.id_in(block_id) is not None
    return bool(block_id) and not is_answer


async def _one(turn: Turn, deal_id: int) -> DealDetails:
    """Raises NoLongerThere where nothing is to come."""

    def read(session: Session) -> DealDetails:
        by = person(session, turn)
        return deal_details(session, access.to_change(session, deal_id, by), by)

    details = await turn.db.read(read)
    if not (details.outstanding or (details.deal.is_open and details.to_come)):
        raise errors.NoLongerThere
    return details


async def _open(turn: Turn, action: dict[str, Any], details: DealDetails) -> None:
    form = forms.form([details], "", None, shown.came_from(turn, action), turn.look)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)
