"""What a colleague has to do, asked in plain words in the DM: whoever is in charge of them sees all
of it, what is late first; others the list that `/todo @lee` shows."""

from dataclasses import replace

from sqlmodel import Session

from handlers import colleague
from handlers.commitments import todo_line
from handlers.home import agenda
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views.lists.which import Which
from models import Person
from models.people.permission import Of, may
from models.rules import colleagues_agenda, dates
from models.rules.rights import Right


async def hear(message: Message) -> bool:
    """False where something else is said, or of nobody here."""
    turn, typed = message.turn, message.typed
    with dates.written_in(turn.me.locale):
        asked = colleagues_agenda.read(typed, turn.now.astimezone(turn.me.tz))
    if asked is None:
        return False
    who = await colleague.named(turn, asked.who)
    if not isinstance(who, Person) or who.id == turn.me.id:
        return False
    if await turn.db.read(lambda session: _is_in_charge(session, who, turn)):
        await agenda.of_colleague(turn, replace(asked.which, person_id=who.id), message.channel)
        return True
    fallback, shown = await todo_line.listing(turn, Which("person", days=asked.days, person=who.id))
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    return True


def _is_in_charge(session: Session, who: Person, turn: Turn) -> bool:
    return may(session, person(session, turn), Right.PERSON_REVIEW, Of(who.id))
