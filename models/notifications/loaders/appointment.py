"""Planned contacts: the brief before one, the reminder to log it, and changes by other people."""

from collections.abc import Sequence

from sqlmodel import Session

from models.commitments import issue_lists
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.followups.last_heard import last_heard
from models.lessons import shown as lessons
from models.lessons.shown import LessonDetails
from models.news.item import NewsItem
from models.notifications.changes import Change
from models.notifications.grounds import Approved, approved_for
from models.notifications.loaders.loader import Loader, Rows
from models.notifications.loaders.todo import open_todos
from models.notifications.subjects import AppointmentDetails, OpenTodos, Subject
from models.people.person import Person
from models.rules.deadlines import APPOINTMENT_KINDS, Kind

NOBODY = (0, 0)


def appointment_details(
    session: Session,
    appointment: Appointment,
    is_ahead: bool = True,
    issues: Sequence[Issue] = (),
    news: Sequence[NewsItem] = (),
    lessons: Sequence[LessonDetails] = (),
    approved: Sequence[Approved] = (),
) -> AppointmentDetails:
    """With what to know before it, where it `is_ahead`."""
    customer = session.get_one(Customer, appointment.customer_id)
    held = None
    if appointment.state is AppointmentState.HELD:
        held = session.get(FollowUp, appointment.settled_in_id)
    return AppointmentDetails(
        appointment=appointment,
        owner=session.get_one(Person, appointment.owner_id),
        customer=customer,
        chain=customer.contacts(session) if is_ahead else [],
        last_feedback=last_heard(session, customer.id) if is_ahead else None,
        open_todos=open_todos(session, customer.id) if is_ahead else OpenTodos(),
        issues=issues,
        news=news,
        lessons=lessons,
        approved=approved,
        instead=appointment.planned_instead(session),
        held_at=held.occurred_at if held else None,
    )


def _planned(session: Session, rows: Rows[Appointment]) -> list[Subject]:
    ahead = {
        reminder.id: (reminder.recipient_id, row.customer_id)
        for reminder, row in rows
        if reminder.kind is Kind.NEXT_CONTACT
    }
    news = NewsItem.listed(session) if ahead else []
    learned = lessons.for_readers(session, ahead.values())
    approved = approved_for(session, ahead.values())
    asked_of, sent = {customer for _, customer in ahead.values()}, [one.send_at for one, _ in rows]
    asked = issue_lists.to_know(session, asked_of, min(sent)) if ahead else {}
    return [
        appointment_details(
            session,
            row,
            reminder.id in ahead,
            asked.get(row.customer_id, ()) if reminder.id in ahead else (),
            news,
            learned[ahead.get(reminder.id)],
            approved.get(ahead.get(reminder.id, NOBODY), ()),
        )
        for reminder, row in rows
    ]


def _changed(session: Session, rows: Rows[Appointment]) -> list[Subject]:
    return [Change.of(session, reminder, row) for reminder, row in rows]


def _may_see(session: Session, person: Person, appointment: Appointment) -> bool:
    return appointment.may_be_settled_by(session, person)


PLANNED = Loader(APPOINTMENT_KINDS, Appointment, _may_see, _planned)
CHANGED = Loader((Kind.CHANGED,), Appointment, _may_see, _changed)
