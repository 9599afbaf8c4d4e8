"""What is on offer, asked for in plain words: the list of `/followup news`."""

from handlers.message import Message
from handlers.news import news
from models.rules import news_asked


async def hear(message: Message) -> bool:
    if not news_asked.is_asked(message.typed):
        return False
    turn = message.turn
    await message.answer(await turn.db.read(lambda session: news.listing(session, turn)))
    return True
