"""What people say of their to-dos and drafts in the DM instead of pressing a button: it is shown
with its buttons, and changed by these alone."""

from sqlmodel import Session

from handlers.origin import Place
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.lists import meant as views
from models.customers import search
from models.home import meant
from models.home.meant import Ref
from models.rules import fitting


async def change(turn: Turn, typed: str, channel: str) -> None:
    """Somebody asks to have something moved, done or undone."""
    if not await _show(turn, await _fitting(turn, typed), channel):
        await say_none(turn, typed)


async def say_none(turn: Turn, typed: str) -> None:
    """Nothing that is open fits the words."""

    def called(session: Session) -> str:
        named = search.named_in(session, typed, person(session, turn))
        return named[0].customer.name if len(named) == 1 else ""

    customer = await turn.db.read(called)
    names_something = fitting.parts(typed, turn.now.astimezone(turn.me.tz))
    key = "change-where" if customer else "change-which" if names_something else "change-undo"
    said = turn.text(key, customer=customer)
    await turn.reply_privately(blocks.escape(said))


async def done(turn: Turn, typed: str, channel: str, *, is_surely: bool) -> bool:
    """Something was done: False where nothing open fits, or, unless it is `is_surely` about a
    to-do, where the words name a customer and so may be a record."""

    def names_customer(session: Session) -> bool:
        return bool(search.named_in(session, typed, person(session, turn)))

    if not is_surely and await turn.db.read(names_customer):
        return False
    return await _show(turn, await _fitting(turn, typed), channel)


async def save(turn: Turn, channel: str) -> None:
    """ "Yes, save it": the drafts that are open."""
    drafts = await turn.db.read(lambda session: meant.open_drafts(session, person(session, turn)))
    if not await _show(turn, drafts, channel):
        await turn.reply_privately(blocks.escape(turn.text("meant-no-draft")))


async def again(turn: Turn, at: Place, shown: list[Block]) -> bool:
    """Show such a message as things stand; False where it is none."""
    if not (refs := views.refs_in(shown)):
        return False
    fallback, now = await _message(turn, refs)
    await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=now)
    return True


async def _fitting(turn: Turn, typed: str) -> list[Ref]:
    return await turn.db.read(
        lambda session: meant.fitting_words(session, person(session, turn), typed, turn.now)
    )


async def _show(turn: Turn, refs: list[Ref], channel: str) -> bool:
    if not refs:
        return False
    fallback, shown = await _message(turn, refs)
    await turn.client.chat_postMessage(channel=channel, text=fallback, blocks=shown)
    return True


async def _message(turn: Turn, refs: list[Ref]) -> tuple[str, list[Block]]:
    found = await turn.db.read(lambda session: meant.rows(session, person(session, turn), refs))
    return views.message(refs, found, turn.look)
