"""`/customer`: one's customers, page by page, narrowed by segment, stage and silence. With a name,
or in a customer's channel: one of them."""

from typing import Any

from sqlmodel import Session

from handlers import card_message, errors
from handlers.followups import channel
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.lists import customer as views
from models.customers import search
from models.customers.channel import CustomerChannel
from models.customers.customer import Customer
from models.customers.filter import Filter
from models.customers.names import clean_name
from models.errors import Problem
from models.people.person import Person
from models.rules import card_asked
from models.rules.names import new_customer

MAX_ALIKE = 5


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/customer` lists, `/customer Acme` shows."""
    typed, place = command.get("text", "").strip(), command["channel_id"]
    if typed:
        fallback, shown = await turn.db.read(lambda session: _named(session, typed, turn))
    else:
        fallback, shown = await turn.db.read(lambda session: _here(session, place, turn))
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    await channel.ask(turn, command)


async def hear(message: Message) -> bool:
    """The card of a customer that is asked about: "what's up with Acme?"."""
    if card_asked.read(message.typed) is not None:
        return False  # which the card has, but is answered in a sentence
    name = message.customer_asked_about
    return bool(name) and await _answer(message.turn, name)


async def hear_new(message: Message) -> bool:
    """Somebody asks to have a customer added: the button that opens its form, with what they told;
    its card where it is there already."""
    new, turn = new_customer.read(message.typed), message.turn
    if new is None:
        return False
    shown = await turn.db.read(lambda session: _named(session, new.name, turn, new.told))
    await message.answer(shown)
    return True


async def _answer(turn: Turn, name: str) -> bool:
    """False where none that they see is surely meant."""

    def read(session: Session) -> tuple[str, list[Block]] | None:
        by = person(session, turn)
        found = search.by_name(session, name, by)
        alike = [found] if found else search.matching(session, name, by)
        return card_message.shown_to(session, alike[0].id, turn) if len(alike) == 1 else None

    if (card := await turn.db.read(read)) is None:
        return False
    await turn.client.chat_postMessage(channel=turn.me.user_id, text=card[0], blocks=card[1])
    return True


async def all_of(turn: Turn) -> tuple[str, list[Block]]:
    """The first page of all that the person sees."""
    return await turn.db.read(lambda session: _page(session, 0, Filter(), turn))


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    page, _, chosen = submitted.held(action).partition(":")
    await _show(turn, submitted.number(page), Filter.from_text(chosen))


async def narrow(turn: Turn, action: dict[str, Any]) -> None:
    """A choice in one of the menus above the list."""
    before = Filter.from_text(action["block_id"].partition(":")[2])
    await _show(turn, 0, before.narrowed(action["selected_option"]["value"]))


async def open_from_home(turn: Turn, action: dict[str, Any]) -> None:
    """A customer's card, or the list of all, in the person's DM: Home itself has no messages."""
    chosen = action["action_id"].rpartition("_")[2].partition("@")[0]

    def read(session: Session) -> tuple[str, list[Block]]:
        if chosen == "all":
            return _page(session, 0, Filter(), turn)
        return card_message.shown_to(session, int(chosen), turn)

    fallback, shown = await turn.db.read(read)
    await turn.client.chat_postMessage(channel=turn.me.user_id, text=fallback, blocks=shown)


async def _show(turn: Turn, page: int, chosen: Filter) -> None:
    fallback, shown = await turn.db.read(lambda session: _page(session, page, chosen, turn))
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


def _here(session: Session, place: str, turn: Turn) -> tuple[str, list[Block]]:
    """The customer that the channel belongs to, else the list."""
    if here := CustomerChannel.customer_of(session, place, person(session, turn)):
        return card_message.of(session, here, turn)
    return _page(session, 0, Filter(), turn)


def _page(session: Session, page: int, chosen: Filter, turn: Turn) -> tuple[str, list[Block]]:
    by, skip = person(session, turn), page * views.PAGE
    found = search.search(session, "", by, views.PAGE + 1, skip, chosen.criteria(turn.now))
    return views.listing(found, page, chosen, turn.text, turn.me.tz, turn.now)


def _named(session: Session, typed: str, turn: Turn, told: str = "") -> tuple[str, list[Block]]:
    """The card of the customer with this name or the only one with a part of it; else suggestions,
    and a button to create it where that is allowed, with what is `told` of it."""
    by, text = person(session, turn), turn.text
    if exact := search.by_name(session, typed, by):
        return card_message.of(session, exact, turn)
    alike = search.search(session, typed, by, MAX_ALIKE)
    new_name: str | None = None
    try:
        new_name = clean_name(typed)
        if hidden := Customer.of_name(session, new_name):
            hidden.require_visible(session, by)
    except Problem as problem:
        new_name, words = None, errors.say(problem, text)
    else:
        if len(alike) == 1:
            return card_message.of(session, alike[0], turn)
        words = text("customer-unknown", name=new_name)
    if alike:
        words += "\n" + text("customer-alike")
    elif alike := _nearly(session, typed, by):
        words += "\n" + text("customer-nearly")
    shown = views.suggestions(words, alike, new_name, text, turn.me.tz, turn.now, told)
    return blocks.escape(words), shown


def _nearly(session: Session, typed: str, by: Person) -> list[Customer]:
    """Customers who may be meant by a name with a slip in it, or one much like theirs."""
    named = [one.customer for one in search.named_in(session, typed, by)][:MAX_ALIKE]
    closest = None if named else search.closest(session, typed, by)
    found = search.by_name(session, closest, by) if closest else None
    return named or ([found] if found else [])
