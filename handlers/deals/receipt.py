"""Received…: money that has come for a deal, whether an instalment was planned for it or not."""

from dataclasses import replace
from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import modal, offered, refresh, whose
from handlers.deals import payment, shown
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.forms import deal as deal_views
from handlers.views.forms import receipt as forms
from handlers.views.forms.deal_draft import closing, of_deal
from handlers.views.forms.receipt import Booked
from handlers.views.messages import offer
from models import errors
from models.commitments.deal import Deal
from models.deals import access, receiving
from models.deals import entry as entries
from models.deals.details import DealDetails, deal_details
from models.offers.offer import Offer
from models.people.person import Person
from models.rules import dates
from models.rules.amounts import read_amount
from models.rules.amounts.money import to_cents
from models.rules.deals import DealState, receipt
from models.rules.deals.receipt import Receipt

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
    """The same for what was written to the bot: its button holds the amount and the day."""
    customer_id = refresh.subject_id(action)
    amount, day = submitted.parts(submitted.held(action), 2, by="|")
    on = date.fromisoformat(submitted.day(day)) if day else None

    def read(session: Session) -> tuple[list[DealDetails], Booked | None]:
        owed = owed_by(session, customer_id, turn)
        return owed, booked_already(session, customer_id, amount, on, turn)

    owed, booked = await turn.db.read(read)
    if not owed:
        raise errors.NoLongerThere
    came_from = shown.came_from(turn, action) | await offered.pressed(turn, action)
    form = forms.form(owed, amount, on, came_from, turn.look, booked)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


def of_line(session: Session, typed: str, turn: Turn) -> Block | None:
    """The form, where a line after /deal says that money has come, and some is to come."""
    found = said_in(session, typed, turn)
    if found is None:
        return None
    customer_id, said = found
    owed = owed_by(session, customer_id, turn)
    if not owed:
        return None
    came_from = {
        "block_id": "",
        "response_url": turn.body.get("response_url"),
        "place": None,
        "home": None,
    }
    amount = as_typed(said)
    booked = booked_already(session, customer_id, amount, said.day, turn)
    return forms.form(owed, amount, said.day, came_from, turn.look, booked)


async def win_heard(turn: Turn, action: dict[str, Any]) -> None:
    """The deal is won: its form, which books the money with it; where it may be any of several,
    the form of the money comes first."""
    customer_id = refresh.subject_id(action)
    owed = await turn.db.read(lambda session: owed_by(session, customer_id, turn))
    if len(owed) != 1 or not owed[0].deal.is_open:
        await ask_heard(turn, action)
        return
    amount, day = submitted.parts(submitted.held(action), 2, by="|")
    of = await offered.pressed(turn, action)
    form = _winning(owed[0], amount, submitted.day(day) if day else "", of, turn)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def win(turn: Turn, action: dict[str, Any]) -> None:
    """The same in the form of the money, whose place that of the deal takes."""
    view = turn.view
    typed = forms.read(view)
    details = await _one(turn, typed.deal)
    of = offered.kept_in(view)
    form = _winning(details, typed.amount, typed.on.isoformat(), of, turn)
    await modal.show_again(turn, form)


def _winning(details: DealDetails, amount: str, day: str, of: dict[str, int], turn: Turn) -> Block:
    """`of`: the offer that was pressed."""
    came_from = {"response_url": turn.body.get("response_url"), **of}
    if "view" in turn.body:
        came_from["response_url"] = submitted.metadata_of(turn.view)["response_url"]
    today = turn.now.astimezone(details.owner.tz).date()
    draft = closing(of_deal(details, came_from), DealState.WON, today)
    if amount and amount.rstrip()[-1].isdigit():
        amount = f"{amount} {details.deal.currency}".strip()
    came = f"{amount}|{day or today.isoformat()}" if amount else ""
    return deal_views.form(replace(draft, came=came), turn.text)


def owed_by(session: Session, customer_id: int, turn: Turn) -> list[DealDetails]:
    """The deals of which money is to come; where there is none, those that may be won."""
    by = person(session, turn)
    return receiving.owed_by(session, customer_id, by) or receiving.open_with(
        session, customer_id, by
    )


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


def said_in(session: Session, typed: str, turn: Turn) -> tuple[int, Receipt] | None:
    """Of which customer, and what; None where the line says anything else."""
    by: Person = person(session, turn)
    found = whose.of_line(session, typed, by, turn)
    if found.customer is None:
        return None
    with dates.written_in(by.locale):
        now = turn.now.astimezone(by.tz)
        said = receipt.read(typed.replace(found.typed, " ", 1), now, by.locale)
    return (found.customer.id, said) if said else None


def booked_already(
    session: Session, customer_id: int, amount: str, on: date | None, turn: Turn
) -> Booked | None:
    """What is booked already of the same amount and day, which is today where none was said."""
    read, on = read_amount(amount) if amount else None, on or turn.look.today
    if read is None:
        return None
    by, cents = person(session, turn), to_cents(read.value)
    found = receiving.booked(session, customer_id, cents, read.currency or "", on, by)
    return Booked(found, cents, on) if found else None


def as_typed(said: Receipt) -> str:
    if said.amount is None:
        return ""
    return f"{said.amount.value:,f} {said.amount.currency or ''}".strip()
