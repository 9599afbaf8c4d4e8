"""When a colleague is away and who stands in, asked in plain words in the DM: never a draft."""

from collections.abc import Awaitable, Callable
from datetime import date

from sqlmodel import Session

from handlers import colleague, errors, mentions
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.lists import leave_asked as views
from models.availability import meanwhile, whose
from models.availability.meanwhile import Meanwhile
from models.notifications.loaders.leave import leave_details
from models.notifications.people_subjects import LeaveDetails
from models.people.leave import Leave
from models.people.person import Person
from models.rules import dates, leave_asked
from models.rules.leave_asked import Asked, Of


async def hear(message: Message) -> bool:
    """False where something else is said, or what may be said of others than colleagues."""
    turn, typed = message.turn, message.typed
    with dates.written_in(turn.me.locale):
        asked = leave_asked.read(typed, turn.now.astimezone(turn.me.tz))
    if asked is None:
        return False
    said = await _ANSWERS[asked.of](turn, asked)
    if said is None:
        return False
    await turn.respond(text=said[0], blocks=said[1], response_type="ephemeral")
    return True


async def _of_one(turn: Turn, asked: Asked) -> tuple[str, list[Block]] | None:
    who = await colleague.named(turn, asked.who)
    if isinstance(who, Person):
        ahead = await turn.db.read(lambda session: _ahead(session, who, turn))
        return views.of_one(who, ahead, asked.days, turn.look)
    if who is None and not asked.is_surely:
        return None
    name = mentions.as_typed(asked.who)
    said = errors.say(who, turn.text) if who else turn.text("asked-leave-of-nobody", name=name)
    return said, [blocks.section(blocks.escape(said))]


async def _of_all(turn: Turn, asked: Asked) -> tuple[str, list[Block]]:
    today = turn.look.today
    first, last = asked.days or (today, today)
    there = await turn.db.read(lambda session: _among(session, first, last))
    return views.of_all(there, (first, last), turn.look)


async def _own_cover(turn: Turn, asked: Asked) -> tuple[str, list[Block]]:
    def read(session: Session) -> list[LeaveDetails]:
        return _details(session, whose.covered_by(session, person(session, turn), turn.now))

    return views.own_cover(await turn.db.read(read), turn.look)


async def _missed(turn: Turn, asked: Asked) -> tuple[str, list[Block]]:
    """On the leave that is on, or on the last one."""

    def read(session: Session) -> tuple[Leave, Meanwhile] | None:
        me = person(session, turn)
        leave = whose.latest_of(session, me, turn.now)
        if leave is None:
            return None
        is_on = leave in Leave.ahead_of(session, me, turn.now)
        of = meanwhile.of_leave if is_on else meanwhile.of_whole_leave
        return leave, of(session, me, leave)

    return views.missed(await turn.db.read(read), turn.look)


def _ahead(session: Session, who: Person, turn: Turn) -> list[LeaveDetails]:
    return _details(session, whose.of_person(session, who, turn.now))


def _among(session: Session, first: date, last: date) -> list[LeaveDetails]:
    return _details(session, whose.among(session, first, last))


def _details(session: Session, leaves: list[Leave]) -> list[LeaveDetails]:
    return [leave_details(session, one) for one in leaves]


_ANSWERS: dict[Of, Callable[[Turn, Asked], Awaitable[tuple[str, list[Block]] | None]]] = {
    Of.ONE: _of_one,
    Of.ALL: _of_all,
    Of.OWN_COVER: _own_cover,
    Of.MISSED: _missed,
}
