"""Somebody of a customer's has left, or takes over: told in plain words, it is one press each to
have it so in the decision chain, and one to undo it."""

from typing import Any

from sqlmodel import Session

from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.messages import posts as views
from models.customers.customer import Customer
from models.profiles import posts
from models.profiles.posts import Told
from models.rules.names import posts as rule


async def hear_order(message: Message) -> bool:
    """Who is to be taken out, where nothing else is said."""
    if not rule.read(message.typed).dropped:
        return False
    told = await _told(message)
    if told is None:
        return False
    await _show(message, told)
    return True


async def show_beside(message: Message) -> bool:
    """Takes nothing: what else is told may be a record."""
    said = rule.read(message.typed)
    told = await _told(message) if said and not said.dropped else None
    if told is not None:
        await _show(message, told)
    return False


async def press(turn: Turn, action: dict[str, Any]) -> None:
    """Done, or undone, and shown in place."""
    pressed = views.held_in(submitted.held(action))

    def write(session: Session) -> tuple[str, list[Block]]:
        by = person(session, turn)
        of, name = pressed.customer_id, pressed.name
        customer = Customer.to_edit(session, of, by)
        if pressed.is_there:
            posts.leave(session, of, name, by, turn.now)
        else:
            posts.add(session, of, name, pressed.title, by)
        shown = [
            one for one in views.shown_in(turn.body.get("message") or {}) if one.customer_id == of
        ]
        stand = [
            posts.stand(session, of, one.name, one.title, may_leave=one.may_leave) for one in shown
        ]
        return views.message(customer.name, stand, turn.text)

    fallback, blocks = await turn.db.write(write)
    await turn.respond(text=fallback, blocks=blocks, replace_original=True)


async def _told(message: Message) -> Told | None:
    turn = message.turn
    return await turn.db.read(
        lambda session: posts.told(session, message.typed, person(session, turn), turn.now)
    )


async def _show(message: Message, told: Told) -> None:
    await message.answer(views.message(told.customer.name, told.posts, message.turn.text))
