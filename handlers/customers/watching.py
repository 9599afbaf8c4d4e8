"""Watch and Unwatch, on a customer's card and wherever its news is told."""

from typing import Any

from sqlmodel import Session

from handlers import card_message, refresh
from handlers.turn import Turn, person
from models.customers.customer import Customer
from models.watching import watch as watching


async def watch(turn: Turn, action: dict[str, Any]) -> None:
    customer_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        by = person(session, turn)
        customer = Customer.get(session, customer_id, by, lock=True)
        watching.watch(session, customer, by, turn.now)

    await turn.db.write(write)
    await _show(turn, customer_id)


async def unwatch(turn: Turn, action: dict[str, Any]) -> None:
    """On the card it becomes Watch; elsewhere a word says that it is over."""
    customer_id = refresh.subject_id(action)

    def write(session: Session) -> Customer:
        by = person(session, turn)
        customer = Customer.get(session, customer_id, by)
        watching.unwatch(session, customer.id, by)
        return customer

    customer = await turn.db.write(write)
    if action["block_id"].startswith("customer:"):
        await _show(turn, customer_id)
    else:
        await turn.reply_privately(turn.text("customer-unwatched", customer=customer.name))


async def _show(turn: Turn, customer_id: int) -> None:
    fallback, shown = await turn.db.read(
        lambda session: card_message.shown_to(session, customer_id, turn)
    )
    await turn.respond(text=fallback, blocks=shown, replace_original=True)
