"""What a colleague has to do, asked in plain words in the DM: the list that `/todo @lee` shows."""

from handlers import mentions
from handlers.commitments import todo_line
from handlers.message import Message
from handlers.views.lists.which import Which
from models import Person
from models.rules import colleagues_agenda, dates


async def hear(message: Message) -> bool:
    """False where something else is said, or of nobody here."""
    turn, typed = message.turn, message.typed
    with dates.written_in(turn.me.locale):
        asked = colleagues_agenda.read(typed, turn.now.astimezone(turn.me.tz))
    if asked is None:
        return False
    await turn.resolve(*mentions.users_in(asked.who))
    who = await turn.db.read(lambda session: mentions.owner(session, asked.who, turn.outsiders))
    if not isinstance(who, Person) or who.id == turn.me.id:
        return False
    fallback, shown = await todo_line.listing(turn, Which("person", days=asked.days, person=who.id))
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    return True
