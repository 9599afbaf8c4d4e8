"""`/followup away until Monday @bob`: days off, and who takes over the clocks that run then."""

from datetime import date
from typing import Any

from sqlmodel import Session

from handlers import errors, mentions, refresh
from handlers.availability import leave_over
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.lists import leave as views
from models import Person
from models.availability import absence
from models.delivery import sync
from models.errors import (
    LeaveApart,
    LeaveEnded,
    LeaveOver,
    LeaveUnclear,
    Malformed,
    NoLongerThere,
    PersonUnknown,
    Problem,
)
from models.notifications import covered, falling_due
from models.notifications.loaders.leave import leave_details
from models.notifications.people_subjects import LeaveDetails
from models.people.leave import Leave
from models.people.permission import Of, is_in_charge
from models.rules import dates, leave_said
from models.rules.time import leave_text

MAX_TYPED = 80  # characters of the input that are quoted
Days = tuple[date, date]


async def command(turn: Turn, command: dict[str, Any]) -> None:
    if typed := command.get("text", "").strip():
        await take(turn, typed, is_part=leave_said.is_part(typed))
    else:
        await leave_over.overview(turn)


async def take(turn: Turn, typed: str, *, is_part: bool) -> None:
    """Days and who stands in. Of a part of a day nothing is entered, for leave is whole days: the
    whole day is offered."""
    await turn.resolve(stand_in=mentions.taken_in(typed))

    def write(session: Session) -> views.Taken | views.Part:
        days_typed, stand_in, problem = _parted(session, typed)
        days = _read(days_typed or typed, person(session, turn), turn)
        if is_part:
            return views.Part(*days, stand_in, errors.say(problem, turn.text) if problem else "")
        return _enter(session, days, stand_in, problem, turn)

    taken = await turn.db.write(write)
    if isinstance(taken, views.Part):
        fallback, shown = views.part(taken, turn.look)
        await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    else:
        await _answer(turn, taken)


async def enter(turn: Turn, days: Days, stand_in: Person) -> None:
    """Somebody stands in for these days, whoever did so before."""
    await _answer(
        turn, await turn.db.write(lambda session: _enter(session, days, stand_in, None, turn))
    )


async def take_whole(turn: Turn, action: dict[str, Any]) -> None:
    """The whole days, where a part of a day was named."""
    first, last, stand_in = submitted.parts(submitted.held(action), 3)
    days = date.fromisoformat(submitted.day(first)), date.fromisoformat(submitted.day(last))
    await turn.resolve(stand_in or None)

    def write(session: Session) -> views.Taken:
        return _enter(session, days, Person.of_user(session, stand_in), None, turn)

    await _answer(turn, await turn.db.write(write))


async def choose_stand_in(turn: Turn, action: dict[str, Any]) -> None:
    """For a leave that has none, or whose stand-in is away: one's own, or of somebody whose clocks
    one hears meanwhile."""
    if not isinstance(user := action.get("selected_user"), str):
        raise Malformed
    await turn.resolve(stand_in=user)
    leave_id = refresh.subject_id(action)

    def write(session: Session) -> views.Taken | LeaveDetails:
        leave, absent = _in_whose_place(session, leave_id, turn)
        found = mentions.colleague(session, user, may_have_left=False)
        days = leave.first, leave.last
        if absent.id == turn.me.id:
            return _enter(session, days, found, None, turn)
        return leave_details(
            session, absence.go_on_leave(session, absent, days, found, turn.now).leave
        )

    taken = await turn.db.write(write)
    if isinstance(taken, views.Taken):
        await _answer(turn, taken)
    else:
        turn.wake()
        await turn.reply_privately(views.named(taken, turn.look))


def _in_whose_place(session: Session, leave_id: int, turn: Turn) -> tuple[Leave, Person]:
    """A leave that is not over, of oneself or of whom one is in charge."""
    me, leave = person(session, turn), session.get(Leave, leave_id)
    if leave is None or not is_in_charge(session, me, Of(leave.person_id)):
        raise NoLongerThere
    absent = session.get_one(Person, leave.person_id)
    if leave not in Leave.ahead_of(session, absent, turn.now):
        raise LeaveEnded
    return leave, absent


async def _answer(turn: Turn, taken: views.Taken) -> None:
    fallback, shown = views.taken(taken, turn.look)
    turn.wake()  # to notify the stand-in
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


def _parted(session: Session, typed: str) -> tuple[str, Person | None, Problem | None]:
    """The days, who stands in, and what is wrong with them."""
    try:
        days, stand_in = mentions.take(session, typed)
    except Problem as problem:
        return mentions.without(typed), None, problem
    if stand_in is None and "@" in days:
        name = blocks.cut(days[days.index("@") :], MAX_TYPED)
        return mentions.without(days), None, PersonUnknown(name=name)
    return days, stand_in, None


def _read(typed: str, me: Person, turn: Turn) -> Days:
    now = turn.now.astimezone(me.tz)
    with dates.written_in(me.locale):
        days = leave_text.read(typed, now)
        if days is None and leave_text.are_apart(typed, now):
            raise LeaveApart
    if days is None:
        raise LeaveUnclear(typed=blocks.cut(typed, MAX_TYPED))
    return days


def _enter(
    session: Session, days: Days, stand_in: Person | None, problem: Problem | None, turn: Turn
) -> views.Taken:
    """The leave is entered although nobody can stand in, who is then asked for; but not in place
    of one that somebody stands in for."""
    me, taken = person(session, turn), None
    if problem is None:
        try:
            taken = absence.go_on_leave(session, me, days, stand_in, turn.now)
        except LeaveOver:
            raise
        except Problem as refused:
            problem = refused
    if taken is None:
        if problem and any(
            one.stand_in_id for one in absence.overlapping(session, me, days, turn.now)
        ):
            raise problem
        taken = absence.go_on_leave(session, me, days, None, turn.now)
    sync.sync_reminders(session)
    handed = covered.planned(session, taken.leave, turn.now) if taken.leave.stand_in_id else []
    due = falling_due.of_leave(session, taken.leave, me, handed, turn.now)
    said = errors.say(problem, turn.text) if problem else ""
    covers = [
        leave_details(session, one)
        for one in Leave.covered_by(session, me, turn.now)
        if one.is_uncovered_in(taken.leave)
    ]
    details = leave_details(session, taken.leave)
    falls_in = falling_due.count_in(taken.leave, due, me)
    return views.Taken(details, due, handed, taken.is_known, said, covers, falls_in)
