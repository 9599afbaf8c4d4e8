"""Beside a question that somebody tells of as answered: the to-do by which that answer was promised
in the same record, with the button that finishes it."""

from sqlmodel import Session

from handlers.home import answered, meant
from handlers.message import Message
from handlers.turn import person
from models.home.answered import promised_with
from models.home.meant import DONE, MOST, Meant, Ref


async def show_beside(message: Message) -> bool:
    """False, for what was told may be a record besides."""
    turn = message.turn
    issues = [one.issue for one in await answered.fitting(message)]
    if not issues:
        return False

    def read(session: Session) -> list[Ref]:
        found = promised_with(session, person(session, turn), issues)
        return [Ref("t", one.id) for one in found[:MOST]]

    await meant.show(turn, Meant(await turn.db.read(read), deed=DONE), message.channel)
    return False
