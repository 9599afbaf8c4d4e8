"""`/followup away until Monday @bob`: days off, and who takes over the clocks that run meanwhile;
`/followup away` lists them, `/followup back` ends them."""

from datetime import date, datetime
from typing import Any

from sqlmodel import Session, col, or_, select

from handlers import mentions
from handlers.home import agenda
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.lists import leave as views
from models import Appointment, Issue, Person, Todo
from models.availability import absence, meanwhile
from models.availability.meanwhile import Meanwhile
from models.commitments.appointment import AppointmentState
from models.commitments.issue import IssueState
from models.delivery import sync
from models.errors import LeaveUnclear, PersonUnknown
from models.notifications import covered
from models.notifications.loaders.appointment import appointment_details
from models.notifications.loaders.issue import issue_details
from models.notifications.loaders.leave import leave_details
from models.notifications.loaders.todo import todos_details
from models.notifications.subjects import IssueDetails, LeaveDetails, Subject, TodoDetails
from models.people.leave import Leave
from models.rules import dates
from models.rules.time import leave_text

MAX_TYPED = 80  # characters of the input that are quoted


async def command(turn: Turn, command: dict[str, Any]) -> None:
    typed = command.get("text", "").strip()
    if not typed:
        ahead = await turn.db.read(lambda session: _ahead(session, turn))
        fallback, shown = views.overview(ahead, turn.text, turn.me.tz, turn.now)
    else:
        await turn.resolve(stand_in=mentions.taken_in(typed))
        leave = await turn.db.write(lambda session: _take(session, typed, turn))
        fallback, shown = views.taken(leave, turn.look)
        turn.wake()  # to notify the stand-in
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def back(turn: Turn, command: dict[str, Any]) -> None:
    await _come_back(turn)


async def cancel(turn: Turn, action: dict[str, Any]) -> None:
    """I'm back, on what the command answered."""
    await _come_back(turn)


async def _come_back(turn: Turn) -> None:
    """With what happened meanwhile, and today: its reminders may have come before the leave."""

    def write(session: Session) -> tuple[bool, Meanwhile | None]:
        me, today = person(session, turn), turn.look.today
        ahead = Leave.ahead_of(session, me, turn.now)
        begun = next((leave for leave in ahead if leave.first <= today), None)
        happened = meanwhile.of_leave(session, me, begun) if begun else None
        return bool(absence.come_back(session, me, turn.now)), happened

    was_away, happened = await turn.db.write(write)
    await turn.reply_privately(views.welcome(happened, turn.look, was_away=was_away))
    if happened is not None:
        await agenda.today(turn, turn.me.user_id)


def _take(session: Session, typed: str, turn: Turn) -> views.Taken:
    me = person(session, turn)
    days_typed, stand_in = mentions.take(session, typed)
    if stand_in is None and "@" in days_typed:
        name = days_typed[days_typed.index("@") :]
        raise PersonUnknown(name=blocks.cut(name, MAX_TYPED))
    with dates.written_in(me.locale):
        days = leave_text.read(days_typed, turn.now.astimezone(me.tz))
    if days is None:
        raise LeaveUnclear(typed=blocks.cut(days_typed or typed, MAX_TYPED))
    taken = absence.go_on_leave(session, me, days, stand_in, turn.now)
    sync.sync_reminders(session)
    handed = covered.planned(session, taken.leave, turn.now) if taken.leave.stand_in_id else []
    due = _falling_due(session, taken.leave, me, handed, turn.now)
    return views.Taken(leave_details(session, taken.leave), due, handed, taken.is_known)


def _ahead(session: Session, turn: Turn) -> list[LeaveDetails]:
    leaves = Leave.ahead_of(session, person(session, turn), turn.now)
    return [leave_details(session, leave) for leave in leaves]


def _falling_due(
    session: Session, leave: Leave, me: Person, handed: list[Subject], now: datetime
) -> list[views.Due]:
    """The commitments due on these days or late already, without those of which the stand-in will
    hear: what is due before the leave can still be done."""
    today = now.astimezone(me.tz).date()
    theirs = [one.todo.id for one in handed if isinstance(one, TodoDetails)]
    asked = {one.issue.id for one in handed if isinstance(one, IssueDetails)}
    todos = select(Todo).where(
        Todo.owner_id == me.id,
        col(Todo.done_at).is_(None),
        col(Todo.cancelled_at).is_(None),
        or_(col(Todo.due) < today, col(Todo.due).between(leave.first, leave.last)),
        col(Todo.id).not_in(theirs),
    )
    planned = select(Appointment).where(
        Appointment.owner_id == me.id,
        Appointment.state == AppointmentState.PLANNED,
        col(Appointment.on).between(leave.first, leave.last),
    )
    late = [
        one
        for one in Issue.unfinished_of(session, me)
        if one.state is IssueState.OPEN
        and one.id not in asked
        and (one.deadline <= now or leave.first <= _day(one, me) <= leave.last)
    ]
    due: list[views.Due] = [issue_details(session, one) for one in late]
    due += todos_details(session, todos)
    due += [appointment_details(session, one, False) for one in session.exec(planned)]
    return due


def _day(issue: Issue, me: Person) -> date:
    return issue.deadline.astimezone(me.tz).date()
