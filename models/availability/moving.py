"""What has an hour keeps its instant when its owner moves to another zone."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from models.commitments import todo_lists
from models.commitments.appointment import Appointment
from models.people.person import Person
from models.rules import deadlines


def moved(session: Session, person: Person, before: ZoneInfo, now: datetime) -> None:
    """The person's zone is another than `before`: hours follow, days stay. What they are owed is to
    be planned again."""
    for todo in todo_lists.open_of(session, person):
        if todo.due is not None and todo.due_time is not None:
            todo.due, todo.due_time = deadlines.carried(
                todo.due, todo.due_time, before, person.tz, now
            )
    for planned in Appointment.planned_of(session, person):
        if planned.starts is not None:
            planned.on, planned.starts = deadlines.carried(
                planned.on, planned.starts, before, person.tz, now
            )
