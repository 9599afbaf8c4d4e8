"""Several meetings that are planned in one line: a draft of each, with its customer and hour."""

from sqlmodel import Session

from handlers.followups import capture
from handlers.message import Message
from handlers.turn import person
from models.followups.interpret import interpret
from models.rules import dates, meetings_apart


async def hear(message: Message) -> bool:
    """False where the line doesn't fall into meetings, or one of them names no customer."""
    turn = message.turn
    with dates.written_in(turn.me.locale):
        lines = meetings_apart.parts(message.typed, turn.now.astimezone(turn.me.tz))

    def are_planned(session: Session) -> bool:
        by = person(session, turn)
        read = [interpret(session, one, by, turn.now) for one in lines]
        return all(one.is_promise and one.customer and one.line.next_contact for one in read)

    if not lines or message.is_question or not await turn.db.read(are_planned):
        return False
    for at, line in enumerate(lines, start=1):
        await capture.note(turn, line, f"{message.submission}#{at}")
    return True
