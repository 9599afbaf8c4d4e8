"""Who is away says in words that another colleague stands in: of the leave that is meant, else all
are shown, each with the menu that names one."""

from sqlmodel import Session

from handlers import colleague, errors
from handlers.availability import leave, leave_over
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import blocks
from models.people.leave import Leave
from models.people.person import Person
from models.rules import cover_changed, dates
from models.rules.cover_changed import Changed


async def hear(message: Message) -> bool:
    """False where nobody is called so, or there is no leave for which they could stand in."""
    turn, typed = message.turn, message.typed
    with dates.written_in(turn.me.locale):
        said = cover_changed.read(typed, turn.now.astimezone(turn.me.tz))
    if said is None:
        return False
    who = await colleague.named(turn, said.who)
    ahead = await turn.db.read(lambda session: _ahead(session, turn))
    if who is None or not ahead:
        return False
    if not isinstance(who, Person):
        await turn.reply_privately(blocks.escape(errors.say(who, turn.text)))
    elif len(meant := _meant(ahead, said)) == 1:
        await leave.enter(turn, (meant[0].first, meant[0].last), who)
    else:
        await leave_over.overview(turn)
    return True


def _meant(ahead: list[Leave], said: Changed) -> list[Leave]:
    """A stand-in is of a whole leave: of days within a longer one it isn't sure."""
    return [one for one in ahead if said.days in (None, (one.first, one.last))]


def _ahead(session: Session, turn: Turn) -> list[Leave]:
    return Leave.ahead_of(session, person(session, turn), turn.now)
