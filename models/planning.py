"""Planning again everything that is owed to one person."""

from datetime import datetime

from sqlmodel import Session, col, select

from models.appointment import Appointment
from models.appointment import State as AppointmentState
from models.customer import Customer
from models.issue import Issue
from models.person import Person
from models.todo import Todo


def replan(session: Session, person: Person, now: datetime) -> None:
    """A day begins elsewhere for who has moved to another zone."""
    planned = select(Appointment).where(
        Appointment.owner_id == person.id, Appointment.state == AppointmentState.PLANNED
    )
    live = select(Customer).where(
        Customer.owner_id == person.id, col(Customer.archived_at).is_(None)
    )
    for todo in Todo.open_of(session, person):
        todo.plan(session, now)
    for issue in Issue.unfinished_of(session, person):
        issue.plan(session, now)
    for appointment in session.exec(planned):
        appointment.plan(session, now)
    for customer in session.exec(live):
        customer.plan(session, now)
