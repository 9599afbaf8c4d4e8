"""Lost or ended…, in the menu of a card; and Reopen."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import card_message, refresh
from handlers.home import home
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.forms import draft
from handlers.views.forms import ending as forms
from handlers.views.wording.deal import shown_as
from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.deals.details import DealDetails, deal_details, deals_details
from models.profiles import ending


async def open_form(turn: Turn, action: dict[str, Any]) -> None:
    """Asks how and why; a button may hold what a record says of it."""
    customer_id = refresh.subject_id(action)

    def read(session: Session) -> tuple[Customer, list[DealDetails]]:
        by = person(session, turn)
        customer = Customer.to_edit(session, customer_id, by)
        return customer, deals_details(session, Deal.of_customers([customer_id]), by)

    customer, deals = await turn.db.read(read)
    came_from = {"customer": customer_id, "response_url": turn.body.get("response_url")}
    came_from |= {"place": refresh.place(turn), "home": home.home_of(turn)}
    form = forms.form(customer, deals, action.get("value", ""), came_from, turn.look)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    customer_id, (how, why) = submitted.metadata_of(view)["customer"], forms.read(view)

    def write(session: Session) -> None:
        by = person(session, turn)
        ending.end(session, Customer.to_edit(session, customer_id, by), how, why, by, turn.now)

    await turn.db.write(write)
    context["ended"] = customer_id
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Show the card, with Reopen; below a message that it was closed in, which tells of something
    else."""
    if context.get("ended") is None:  # it was refused
        return
    came_from = submitted.metadata_of(view)
    is_below = await refresh.refresh(turn, draft.place_of(came_from))
    respond = turn.respond_at(came_from["response_url"])
    await _show(turn, came_from["customer"], respond, is_below=is_below)


async def reopen(turn: Turn, action: dict[str, Any]) -> None:
    customer_id = refresh.subject_id(action)

    def write(session: Session) -> list[DealDetails]:
        by = person(session, turn)
        deals = ending.reopen(session, Customer.to_edit(session, customer_id, by), turn.now)
        return [deal_details(session, one, by) for one in deals]

    deals, look = await turn.db.write(write), turn.look
    await _show(turn, customer_id, turn.respond)
    if deals:
        named = turn.text.listed([shown_as(one, look) for one in deals], are_long=True)
        said = turn.text("customer-reopened-deals", count=len(deals), deals=named)
        await turn.reply_privately(blocks.escape(said))


async def _show(turn: Turn, customer_id: int, respond: Any, *, is_below: bool = False) -> None:
    fallback, shown = await turn.db.read(
        lambda session: card_message.shown_to(session, customer_id, turn)
    )
    if is_below:
        await respond(
            text=fallback, blocks=shown, response_type="ephemeral", replace_original=False
        )
    else:
        await respond(text=fallback, blocks=shown, replace_original=True)
