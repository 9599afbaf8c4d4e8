"""`/followup away` lists one's leaves, `/followup back` ends what is on; a later one is called off
by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from handlers.home import agenda
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.lists import leaves as views
from models.availability import absence, meanwhile
from models.availability.meanwhile import Meanwhile
from models.errors import LeaveEnded
from models.notifications.loaders.leave import leave_details
from models.notifications.people_subjects import LeaveDetails
from models.people.leave import Leave
from models.rules import dates
from models.rules.time import leave_text


@dataclass(frozen=True)
class Ended:
    """`later` are those that stay."""

    ended: list[LeaveDetails]
    later: list[LeaveDetails]
    happened: Meanwhile | None  # since the one began that was on


async def overview(turn: Turn) -> None:
    ahead = await turn.db.read(lambda session: _details(session, _ahead(session, turn)))
    fallback, shown = views.overview(ahead, turn.look)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def back(turn: Turn, command: dict[str, Any]) -> None:
    await _come_back(turn)


async def end(turn: Turn, action: dict[str, Any]) -> None:
    """I'm back, on what the command answered."""
    await _come_back(turn)


async def call_off(turn: Turn, action: dict[str, Any]) -> None:
    """A button of one leave."""
    id = submitted.number(submitted.held(action))

    def write(session: Session) -> Ended:
        meant = [one for one in _ahead(session, turn) if one.id == id]
        if not meant:
            raise LeaveEnded
        return _end(session, meant, turn)

    await _answer(turn, await turn.db.write(write))


async def call_off_named(turn: Turn, days_typed: str) -> None:
    """The leaves of these days, or the only one there is; where that is not sure, which."""

    def write(session: Session) -> Ended | list[LeaveDetails]:
        ahead = _ahead(session, turn)
        meant = _of_days(ahead, days_typed, turn) if days_typed else ahead[: len(ahead) == 1]
        return _end(session, meant, turn) if meant else _details(session, ahead)

    done = await turn.db.write(write)
    if isinstance(done, Ended):
        await _answer(turn, done)
        return
    fallback, shown = (views.which if done else views.overview)(done, turn.look)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def _come_back(turn: Turn) -> None:
    def write(session: Session) -> Ended:
        begun = [one for one in _ahead(session, turn) if one.first <= turn.look.today]
        return _end(session, begun, turn)

    ended = await turn.db.write(write)
    await _welcome(turn, ended)


async def _answer(turn: Turn, ended: Ended) -> None:
    if ended.happened is not None:
        await _welcome(turn, ended)
        return
    turn.wake()
    fallback, shown = views.called_off(ended.ended, ended.later, turn.look)
    await turn.respond(
        text=fallback, blocks=shown, response_type="ephemeral", replace_original=False
    )


async def _welcome(turn: Turn, ended: Ended) -> None:
    """With what happened meanwhile, and today: its reminders may have come before the leave."""
    turn.wake()  # to notify who stood in
    was_away = ended.happened is not None
    fallback, shown = views.welcome(ended.happened, ended.later, turn.look, was_away=was_away)
    await turn.respond(
        text=fallback, blocks=shown, response_type="ephemeral", replace_original=False
    )
    if was_away:
        await agenda.today(turn, turn.me.user_id)


def _end(session: Session, leaves: Sequence[Leave], turn: Turn) -> Ended:
    me = person(session, turn)
    on = next((one for one in leaves if one.first <= turn.look.today), None)
    happened = meanwhile.of_leave(session, me, on) if on else None
    ended = _details(session, leaves)
    if leaves:
        absence.end(session, me, leaves, turn.now)
    return Ended(ended, _details(session, _ahead(session, turn)), happened)


def _of_days(ahead: Sequence[Leave], typed: str, turn: Turn) -> list[Leave]:
    """Those that lie within the days that were typed."""
    with dates.written_in(turn.me.locale):
        days = leave_text.read(typed, turn.now.astimezone(turn.me.tz))
    if days is None:
        return []
    return [one for one in ahead if days[0] <= one.first and one.last <= days[1]]


def _ahead(session: Session, turn: Turn) -> list[Leave]:
    return Leave.ahead_of(session, person(session, turn), turn.now)


def _details(session: Session, leaves: Sequence[Leave]) -> list[LeaveDetails]:
    return [leave_details(session, leave) for leave in leaves]
