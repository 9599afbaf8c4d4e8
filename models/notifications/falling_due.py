"""What stays with somebody who goes on leave, and is due meanwhile."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlmodel import Session, col, or_, select

from models.commitments import issue_lists
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.issue_state import IssueState
from models.commitments.todo import Todo
from models.notifications.loaders.appointment import appointment_details
from models.notifications.loaders.issue import issue_details
from models.notifications.loaders.todo import todos_details
from models.notifications.subjects import AppointmentDetails, IssueDetails, Subject, TodoDetails
from models.people.leave import Leave
from models.people.person import Person
from models.rules import deadlines

Due = TodoDetails | AppointmentDetails | IssueDetails


def of_leave(
    session: Session, leave: Leave, me: Person, handed: list[Subject], now: datetime
) -> list[Due]:
    """The commitments due on these days, appointments first, and then what is late already; without
    those of which the stand-in will hear: what is due before the leave can still be done."""
    today = now.astimezone(me.tz).date()
    theirs = [one.todo.id for one in handed if isinstance(one, TodoDetails)]
    met = {one.appointment.id for one in handed if isinstance(one, AppointmentDetails)}
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
        col(Appointment.on) <= leave.last,
    )
    late = [
        one
        for one in issue_lists.unfinished_of(session, me)
        if one.state is IssueState.OPEN
        and one.id not in asked
        and (one.deadline <= now or leave.first <= _day(one, me) <= leave.last)
    ]
    due: list[Due] = [issue_details(session, one) for one in late]
    due += todos_details(session, todos)
    due += [
        appointment_details(session, one, False)
        for one in session.exec(planned.order_by(col(Appointment.on), col(Appointment.id)))
        if one.id not in met and (one.on >= leave.first or _is_to_log(one, leave, me, now))
    ]
    return sorted(due, key=lambda one: _place(one, leave, me))


def count_in(leave: Leave, due: Sequence[Due], me: Person) -> int:
    """How many of these fall on the days of the leave."""
    return sum(not _place(one, leave, me)[0] for one in due)


def _place(one: Due, leave: Leave, me: Person) -> tuple[bool, bool, date]:
    """Nobody is there for what falls on these days; what is late was known before."""
    match one:
        case AppointmentDetails():
            day = one.appointment.on
        case IssueDetails():
            day = _day(one.issue, me)
        case TodoDetails():
            day = one.todo.due or leave.last
    is_meeting = isinstance(one, AppointmentDetails)
    return not leave.first <= day <= leave.last, not is_meeting, day


def _is_to_log(planned: Appointment, leave: Leave, me: Person, now: datetime) -> bool:
    """Whether the time for the record of a contact before the leave is over by then."""
    until = deadlines.log_until(planned.on, me.tz, planned.starts, planned.ended_at)
    return until <= now or leave.first <= until.astimezone(me.tz).date() <= leave.last


def _day(issue: Issue, me: Person) -> date:
    return issue.deadline.astimezone(me.tz).date()
