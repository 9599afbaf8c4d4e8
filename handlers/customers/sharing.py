"""Show in a channel…, in the menu of a card: a preview, then the message."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from handlers import card_message, refresh, slack_errors
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import share as forms
from models.customers.customer import Customer
from models.profiles.card import Card

NOT_THERE = ("not_in_channel", "channel_not_found")


async def open_form(turn: Turn, action: dict[str, Any]) -> None:
    customer_id = refresh.subject_id(action)
    card = await turn.db.read(lambda session: _card(session, customer_id, turn))
    form = forms.form(card, turn.look, {"customer": customer_id})
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any]) -> None:
    """Posts it; where the bot is not in that channel, the form says so."""
    customer_id = submitted.metadata_of(view)["customer"]
    card = await turn.db.read(lambda session: _card(session, customer_id, turn))
    fallback, shown = forms.message(card, turn.look, turn.me.user_id)
    channel = submitted.value_of(view, "channel")
    await turn.db.take_request()
    try:
        await turn.client.chat_postMessage(channel=channel, text=fallback, blocks=shown)
    except SlackApiError as error:
        if slack_errors.reason(error) not in NOT_THERE:
            raise
        await ack(response_action="errors", errors={"channel": turn.text("share-not-there")})
        return
    await ack()


async def after_save() -> None:
    """The channel has the message."""


def _card(session: Session, customer_id: int, turn: Turn) -> Card:
    customer = Customer.get(session, customer_id, person(session, turn))
    return card_message.card(session, customer, turn)
