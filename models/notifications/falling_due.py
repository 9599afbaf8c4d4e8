"""What stays with somebody who goes on leave, and is due meanwhile."""

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


def of_leave(
    session: Session, leave: Leave, me: Person, handed: list[Subject], now: datetime
) -> list[TodoDetails | AppointmentDetails | IssueDetails]:
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
        col(Appointment.on) <= leave.last,
    )
    late = [
        one
        for one in issue_lists.unfinished_of(session, me)
        if one.state is IssueState.OPEN
        and one.id not in asked
        and (one.deadline <= now or leave.first <= _day(one, me) <= leave.last)
    ]
    due: list[TodoDetails | AppointmentDetails | IssueDetails] = [
        issue_details(session, one) for one in late
    ]
    due += todos_details(session, todos)
    due += [
        appointment_details(session, one, False)
        for one in session.exec(planned.order_by(col(Appointment.on), col(Appointment.id)))
        if one.on >= leave.first or _is_to_log(one, leave, me, now)
    ]
    return due


def _is_to_log(planned: Appointment, leave: Leave, me: Person, now: datetime) -> bool:
    """Whether the time for the record of a contact before the leave is over by then."""
    until = deadlines.log_until(planned.on, me.tz, planned.starts, planned.ended_at)
    return until <= now or leave.first <= until.astimezone(me.tz).date() <= leave.last


def _day(issue: Issue, me: Person) -> date:
    return issue.deadline.astimezone(me.tz).date()
