"""Who stands in for somebody says in words that they can't: whoever is away and their manager are
told at once, and a button takes it back. For which of several, is asked."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session

from handlers import colleague, errors
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.lists import cover as views
from handlers.views.lists.cover import Cover
from models.availability import declining
from models.availability.declining import Days
from models.notifications.loaders.leave import leave_details
from models.people.person import Person
from models.rules import cover_declined, dates


@dataclass(frozen=True)
class _Heard:
    covers: list[Cover]
    is_done: bool = False
    stands_in: bool = True  # for anybody at all


async def hear(message: Message) -> bool:
    """False where something else is said, or somebody is named who is nobody here."""
    turn, typed = message.turn, message.typed
    with dates.written_in(turn.me.locale):
        said = cover_declined.read(typed, turn.now.astimezone(turn.me.tz))
    if said is None:
        return False
    who = await colleague.named(turn, said.who)
    if said.who and not isinstance(who, Person):
        if who is not None and said.is_surely:
            await turn.reply_privately(blocks.escape(errors.say(who, turn.text)))
        return who is not None and said.is_surely
    absent = who if isinstance(who, Person) else None
    if said.again:
        await _keep(turn, absent)
        return True
    heard = await turn.db.write(lambda session: _decline(session, absent, said.days, turn))
    if not (heard.covers or said.is_surely):
        return False
    await _answer(turn, heard, absent, said.days)
    return True


async def _keep(turn: Turn, absent: Person | None) -> None:
    """They can after all: of all leaves of which they said that they can't."""

    def write(session: Session) -> list[Cover]:
        me = person(session, turn)
        theirs = declining.covered_by(session, me, turn.now)
        meant = [one for one in theirs if absent is None or one.person_id == absent.id]
        for one in meant:
            declining.decline(session, one.id, None, me, turn.now)
        return [Cover(leave_details(session, one)) for one in meant]

    kept = await turn.db.write(write)
    turn.wake()
    said = [views.kept(one, turn.look) for one in kept] or [views.none(absent, None, turn.look)]
    shown = [block for _, some in said for block in some]
    await turn.respond(text=said[0][0], blocks=shown, response_type="ephemeral")


async def decline(turn: Turn, action: dict[str, Any]) -> None:
    """The button of one of several."""
    id, first, last = submitted.parts(submitted.held(action), 3)
    days = date.fromisoformat(submitted.day(first)), date.fromisoformat(submitted.day(last))
    await _press(turn, submitted.number(id), days)


async def cover_again(turn: Turn, action: dict[str, Any]) -> None:
    await _press(turn, submitted.number(submitted.held(action)), None)


async def _press(turn: Turn, leave_id: int, days: Days | None) -> None:
    def write(session: Session) -> Cover:
        me = person(session, turn)
        leave = declining.decline(session, leave_id, days, me, turn.now)
        return Cover(leave_details(session, leave), days)

    done = await turn.db.write(write)
    turn.wake()
    fallback, shown = views.declined(done, turn.look) if days else views.kept(done, turn.look)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


def _decline(session: Session, absent: Person | None, days: Days | None, turn: Turn) -> _Heard:
    """At once where one leave is meant; which of several is asked."""
    me = person(session, turn)
    theirs = declining.covered_by(session, me, turn.now)
    named = [one for one in theirs if absent is None or one.person_id == absent.id]
    meant = [(one, declining.days_in(session, one, days, turn.now)) for one in named]
    found = [(one, of_it) for one, of_it in meant if of_it]
    if len(found) == 1:
        [(leave, of_it)] = found
        declining.decline(session, leave.id, of_it, me, turn.now)
    covers = [Cover(leave_details(session, one), of_it) for one, of_it in found]
    return _Heard(covers, is_done=len(found) == 1, stands_in=bool(named))


async def _answer(turn: Turn, heard: _Heard, absent: Person | None, days: Days | None) -> None:
    fallback, shown = _said(turn, heard, absent, days)
    turn.wake()
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


def _said(
    turn: Turn, heard: _Heard, absent: Person | None, days: Days | None
) -> tuple[str, list[Block]]:
    if heard.is_done:
        return views.declined(heard.covers[0], turn.look)
    if heard.covers:
        return views.which(heard.covers, turn.look)
    return views.none(absent, days if heard.stands_in else None, turn.look)
