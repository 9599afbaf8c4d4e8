"""Money that has come, as somebody writes it to the bot: offered to be booked, and how."""

from sqlmodel import Session

from handlers import offered
from handlers.deals import receipt
from handlers.turn import Turn
from handlers.views.blocks import escape
from handlers.views.forms import receipt as forms
from handlers.views.forms.receipt import Booked
from handlers.views.messages import offer
from models.deals.details import DealDetails
from models.rules.deals import receipt as rule
from models.rules.deals.receipt import Receipt

Heard = tuple[list[DealDetails], Receipt, Booked | None]


async def hear(turn: Turn, typed: str, submission: str, channel: str) -> bool:
    """Answers a line to the bot that says money has come with a button that books it."""
    if not rule.may_be(typed):
        return False

    def read(session: Session) -> Heard | None:
        found = receipt.said_in(session, typed, turn)
        if found is None:
            return None
        customer_id, said = found
        booked = receipt.booked_already(
            session, customer_id, receipt.as_typed(said), said.day, turn
        )
        return receipt.owed_by(session, customer_id, turn), said, booked

    heard = await turn.db.read(read)
    if heard is None:
        return False
    owed, said, booked = heard
    if owed:
        block_id = offer.block_id(await offered.make(turn, submission), owed[0].customer.id)
        fallback, shown = forms.heard(
            owed, receipt.as_typed(said), said.day, booked, block_id, turn.look
        )
        await turn.client.chat_postMessage(channel=channel, text=fallback, blocks=shown)
    elif booked:
        all_came = escape(forms.nothing_to_come(booked, turn.look))
        await turn.client.chat_postMessage(channel=channel, text=all_came)
    return bool(owed or booked)
