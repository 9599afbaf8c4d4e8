"""What people tell of the day on which they owe a thing: the to-do that may be meant is shown, with
the button that moves it. Words alone move nothing."""

from sqlmodel import Session

from handlers.home import meant as showing
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views.lists import meant as views
from models.customers import search
from models.home import due_moved, meant
from models.home.meant import Meant
from models.rules import dates
from models.rules import due_moved as rule
from models.rules.due_moved import DueMoved

_LOOKED_AT = 2  # of the bot's own messages, the latest first


async def hear(message: Message) -> bool:
    """False where nothing open is called so, or it may as well be news: that is a draft, and the
    to-do stands beside it."""
    turn, typed = message.turn, message.typed
    said = _read(turn, typed)
    if said is None or said.is_needed:
        return False
    found = await _of_last(message, said) if not said.thing else await _fitting(turn, [said], typed)
    names = await turn.db.read(
        lambda session: bool(search.named_in(session, typed, person(session, turn)))
    )
    return await showing.show(turn, found, message.channel, note=typed if names else "")


async def show_beside(turn: Turn, typed: str, channel: str) -> bool:
    """A note tells that something is needed sooner, or can wait."""
    with dates.written_in(turn.me.locale):
        said = rule.each(typed, turn.now.astimezone(turn.me.tz))
    return bool(said) and await showing.show(turn, await _fitting(turn, said, typed), channel)


async def hear_needed(message: Message) -> bool:
    """What is needed by a day, where the words are no note."""
    return await show_beside(message.turn, message.typed, message.channel)


def _read(turn: Turn, typed: str) -> DueMoved | None:
    with dates.written_in(turn.me.locale):
        return rule.read(typed, turn.now.astimezone(turn.me.tz))


async def _fitting(turn: Turn, said: list[DueMoved], typed: str) -> Meant:
    def read(session: Session) -> Meant:
        return due_moved.fitting(session, person(session, turn), said, typed, turn.now)

    return await turn.db.read(read)


async def _of_last(message: Message, said: DueMoved) -> Meant:
    """What was shown last in words like these, else saved."""
    turn, shown = message.turn, (await message.said_last)[:_LOOKED_AT]
    refs = [
        ref
        for one in shown
        if (found := views.meant_in(one.get("blocks") or []))
        for ref in found.refs
        if ref.kind == "t"
    ]
    keys = (await message.last_shown).keys

    def read(session: Session) -> Meant:
        me = person(session, turn)
        there = refs or due_moved.of_shown(session, me, keys, turn.now)
        there = due_moved.of_those(session, me, there, message.typed)
        return Meant(there[: meant.MOST], said.to)

    return await turn.db.read(read)
