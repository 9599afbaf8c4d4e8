"""Everything a message needs to know of what it speaks about, read in one hop."""

from sqlmodel import Session, col, select

from models.appointment import Appointment
from models.customer import Customer
from models.followup import FollowUp
from models.issue import Issue
from models.logbook import appointments_of, issues_of, todos_of
from models.note import Note
from models.person import Person
from models.reminder import Reminder
from models.rules.deadlines import Kind
from models.subjects import (
    AppointmentFacts,
    IssueFacts,
    NoteFacts,
    ProfileFacts,
    Record,
    Saying,
    TodoFacts,
)
from models.todo import Todo
from models.understanding import understand

PROMISES_MOST = 5


def of(session: Session, reminder: Reminder) -> Saying | None:
    """What a reminder has to say; None where its subject is gone."""
    read = {
        Kind.RECORDED: _record,
        Kind.NOTE: _note,
        Kind.TODO: _todo,
        Kind.TODO_GIVEN: _todo,
        Kind.NEXT_CONTACT: _appointment,
        Kind.LOGGING: _appointment,
        Kind.ISSUE: _issue,
        Kind.ISSUE_GIVEN: _issue,
        Kind.PROFILE: _profile,
    }[reminder.kind]
    subject = read(session, reminder)
    if subject is None:
        return None
    return Saying(
        kind=reminder.kind,
        stage=reminder.stage,
        deadline=reminder.deadline,
        subject_id=reminder.subject_id,
        subject=subject,
    )


def todo_facts(session: Session, todo: Todo) -> TodoFacts:
    return TodoFacts(
        todo=todo,
        owner=session.get_one(Person, todo.owner_id),
        given_by=session.get_one(Person, todo.given_by_id),
        customer=session.get(Customer, todo.customer_id) if todo.customer_id else None,
    )


def appointment_facts(session: Session, appointment: Appointment) -> AppointmentFacts:
    customer = session.get_one(Customer, appointment.customer_id)
    return AppointmentFacts(
        appointment=appointment,
        owner=session.get_one(Person, appointment.owner_id),
        customer=customer,
        chain=customer.contacts(session),
        last=FollowUp.latest_with(session, customer.id),
        promises=open_promises(session, customer.id),
    )


def issue_facts(session: Session, issue: Issue) -> IssueFacts:
    return IssueFacts(
        issue=issue,
        owner=session.get_one(Person, issue.owner_id),
        customer=session.get_one(Customer, issue.customer_id),
        paused_left=issue.paused_left(session),
    )


def record(session: Session, followup: FollowUp) -> Record:
    planned = appointments_of(session, followup)
    return Record(
        followup=followup,
        customer=session.get_one(Customer, followup.customer_id),
        author=session.get_one(Person, followup.author_id),
        owner=session.get_one(Person, followup.owner_id),
        ours=followup.ours(session),
        theirs=followup.theirs(session),
        todos=[todo_facts(session, todo) for todo in todos_of(session, followup)],
        next_contact=planned[0].on if planned else None,
        issues=issues_of(session, followup),
        before=FollowUp.before(session, followup),
        promises=open_promises(session, followup.customer_id),
    )


def open_promises(session: Session, customer_id: int) -> list[TodoFacts]:
    """What is promised to a customer, the most pressing first."""
    todos = select(Todo).where(
        Todo.customer_id == customer_id,
        col(Todo.done_at).is_(None),
        col(Todo.cancelled_at).is_(None),
    )
    pressing = todos.order_by(col(Todo.due).nulls_last(), col(Todo.id)).limit(PROMISES_MOST)
    return [todo_facts(session, todo) for todo in session.exec(pressing)]


def _record(session: Session, reminder: Reminder) -> Record | None:
    followup = session.get(FollowUp, reminder.subject_id)
    return record(session, followup) if followup else None


def _note(session: Session, reminder: Reminder) -> NoteFacts | None:
    note = session.get(Note, reminder.subject_id)
    if note is None:
        return None
    author = session.get_one(Person, note.author_id)
    read = understand(session, note.typed, author, note.written_at)
    return NoteFacts(note, read.line, read.customer)


def _todo(session: Session, reminder: Reminder) -> TodoFacts | None:
    todo = session.get(Todo, reminder.subject_id)
    return todo_facts(session, todo) if todo else None


def _appointment(session: Session, reminder: Reminder) -> AppointmentFacts | None:
    appointment = session.get(Appointment, reminder.subject_id)
    return appointment_facts(session, appointment) if appointment else None


def _issue(session: Session, reminder: Reminder) -> IssueFacts | None:
    issue = session.get(Issue, reminder.subject_id)
    return issue_facts(session, issue) if issue else None


def _profile(session: Session, reminder: Reminder) -> ProfileFacts | None:
    customer = session.get(Customer, reminder.subject_id)
    if customer is None:
        return None
    return ProfileFacts(
        customer=customer,
        chain=customer.contacts(session),
        reviewed_at=customer.reviewed_at,
        was_refreshed=customer.reviewed_at >= reminder.send_at,
    )
