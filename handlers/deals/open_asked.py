"""Which deals are open, asked in plain words in the DM: the list of `/deal`, of the whole team for
whoever has one."""

from sqlmodel import Session

from handlers.deals import listed
from handlers.message import Message
from handlers.turn import person
from handlers.views.lists.which import Which
from models.rules.deals import open_asked


async def hear(message: Message) -> bool:
    turn = message.turn
    if not open_asked.is_it(message.typed):
        return False

    def has_team(session: Session) -> bool:
        return bool(person(session, turn).reports(session))

    which = Which("team") if await turn.db.read(has_team) else Which()
    await message.answer(await listed.listing(turn, which))
    return True
