"""`/strategy`: the strategies of one's customers. With a name, or in a customer's channel: that of
one of them."""

from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.followups import channel
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.lists import customer as customer_views
from handlers.views.lists import strategy as views
from models.customers import search
from models.customers.channel import CustomerChannel
from models.customers.customer import Customer
from models.strategies import plan as plans
from models.strategies import save as saving

MAX_ALIKE = 5


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/strategy` lists, `/strategy Acme` shows."""
    typed, place = command.get("text", "").strip(), command["channel_id"]
    if typed:
        fallback, shown = await turn.db.read(lambda session: _named(session, typed, turn))
    else:
        fallback, shown = await turn.db.read(lambda session: _here(session, place, turn))
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    await channel.ask(turn, command)


async def open_one(turn: Turn, action: dict[str, Any]) -> None:
    """Strategy on a card, Open in the list: the plan below it."""
    customer_id = refresh.subject_id(action)
    fallback, shown = await turn.db.read(lambda session: shown_to(session, customer_id, turn))
    await turn.respond(
        text=fallback, blocks=shown, response_type="ephemeral", replace_original=False
    )


async def meet_goal(turn: Turn, action: dict[str, Any]) -> None:
    customer_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        customer = Customer.to_edit(session, customer_id, person(session, turn))
        saving.meet_goal(session, customer, turn.now)

    await turn.db.write(write)
    await show(turn, customer_id)


async def show(turn: Turn, customer_id: int, response_url: str | None = None) -> None:
    """The plan in place of what was pressed; `response_url` is kept in a form."""
    fallback, shown = await turn.db.read(lambda session: shown_to(session, customer_id, turn))
    respond = turn.respond_at(response_url) if response_url else turn.respond
    await respond(text=fallback, blocks=shown, replace_original=True)


def shown_to(session: Session, customer_id: int, turn: Turn) -> tuple[str, list[Block]]:
    """Raises CustomerHidden or CustomerUnknown."""
    by = person(session, turn)
    return _plan(session, Customer.get(session, customer_id, by), turn)


def _plan(session: Session, customer: Customer, turn: Turn) -> tuple[str, list[Block]]:
    by = person(session, turn)
    return views.plan(plans.plan(session, customer, by, turn.now), by, turn.text, turn.now)


def _here(session: Session, place: str, turn: Turn) -> tuple[str, list[Block]]:
    """That of the customer that the channel belongs to, else the list."""
    if here := CustomerChannel.customer_of(session, place, person(session, turn)):
        return _plan(session, here, turn)
    listed, more = plans.listing(session, person(session, turn), turn.now)
    return views.listing(listed, more, turn.look)


def _named(session: Session, typed: str, turn: Turn) -> tuple[str, list[Block]]:
    by, text = person(session, turn), turn.text
    if exact := search.by_name(session, typed, by):
        return _plan(session, exact, turn)
    alike = search.search(session, typed, by, MAX_ALIKE)
    if len(alike) == 1:
        return _plan(session, alike[0], turn)
    words = text("customer-unknown", name=typed)
    if alike:
        words += "\n" + text("customer-alike")
    shown = customer_views.suggestions(words, alike, None, text, turn.me.tz, turn.now)
    return blocks.escape(words), shown
