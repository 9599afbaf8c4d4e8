"""Lists of customers asked for in plain words in the DM: those that one has, as `/customer` shows
them, and those that wait for an answer, as `/issue` does."""

from handlers.commitments import issue
from handlers.customers import listing
from handlers.message import Message
from models.rules import customers_asked
from models.rules.customers_asked import Which


async def hear(message: Message) -> bool:
    which = customers_asked.read(message.typed)
    if which is None:
        return False
    show = issue.listing if which is Which.WAITING else listing.all_of
    await message.answer(await show(message.turn))
    return True
