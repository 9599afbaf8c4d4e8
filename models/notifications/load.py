"""Everything a message needs to know of what it speaks about, read in one hop."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlmodel import Session, col, select

from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.commitments import appointments_of, issues_of, todos_of
from models.followups.followup import FollowUp
from models.followups.interpret import interpret
from models.followups.note import CaptureNote
from models.notifications import health
from models.notifications.changes import Change, Deletion
from models.notifications.health import Known
from models.notifications.rights import Noun, Withheld, may_be_told
from models.notifications.subjects import (
    AppointmentDetails,
    IssueDetails,
    LeaveDetails,
    ManagerFacts,
    NoteDetails,
    Notification,
    Record,
    Subject,
    TodoDetails,
)
from models.notifications.unreachable import Unreachable
from models.people.leave import Leave
from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines import Kind, Mode, Stage
from models.rules.deadlines.availability import Reason

MAX_PROMISES = 5
HELD_BACK = (Reason.CAP, Reason.MUTED, Reason.STAND_IN)

NOUNS: dict[Kind, type[Any]] = {
    Kind.RECORDED: FollowUp,
    Kind.NOTE: CaptureNote,
    Kind.TODO: Todo,
    Kind.TODO_GIVEN: Todo,
    Kind.NEXT_CONTACT: Appointment,
    Kind.LOGGING: Appointment,
    Kind.ISSUE: Issue,
    Kind.ISSUE_GIVEN: Issue,
    Kind.PROFILE: Customer,
    Kind.SILENCE: Customer,
    Kind.CONTRACT: Customer,
    Kind.DECLINE: Customer,
    Kind.STAND_IN: Leave,
    Kind.CHANGED: Appointment,
    Kind.DELETED: FollowUp,
    Kind.MANAGER: Person,
    Kind.UNDELIVERED: Person,
}
Found = dict[tuple[type[Any], int], Noun]


Said = Notification | Withheld | None  # None: the subject is gone


def load(session: Session, reminder: Reminder) -> Said:
    """What a reminder has to say to its recipient."""
    return load_all(session, [reminder])[0]


def load_all(session: Session, reminders: list[Reminder]) -> list[Said]:
    """What each has to say to its recipient, where they may see it, in their order; a morning's
    hundred cost little more than one."""
    nouns = _nouns(session, reminders)
    customer_ids = {id for noun in nouns.values() if (id := _customer_id(noun))}
    # The session forgets what nobody holds, and would ask for each row once more.
    held = [*_people(session, nouns.values()), *_customers(session, customer_ids)]
    known = health.known(session, reminders)
    notifications = [_say(session, one, nouns, known) for one in reminders]
    held.clear()
    return notifications


def todo_details(session: Session, todo: Todo) -> TodoDetails:
    return TodoDetails(
        todo=todo,
        owner=session.get_one(Person, todo.owner_id),
        given_by=session.get_one(Person, todo.given_by_id),
        customer=session.get(Customer, todo.customer_id) if todo.customer_id else None,
    )


def appointment_details(
    session: Session, appointment: Appointment, is_ahead: bool = True
) -> AppointmentDetails:
    """With what to know before it, where it `is_ahead`."""
    customer = session.get_one(Customer, appointment.customer_id)
    return AppointmentDetails(
        appointment=appointment,
        owner=session.get_one(Person, appointment.owner_id),
        customer=customer,
        chain=customer.contacts(session) if is_ahead else [],
        heard=FollowUp.last_heard(session, customer.id) if is_ahead else None,
        promises=open_promises(session, customer.id) if is_ahead else [],
    )


def issue_details(session: Session, issue: Issue) -> IssueDetails:
    return IssueDetails(
        issue=issue,
        owner=session.get_one(Person, issue.owner_id),
        customer=session.get_one(Customer, issue.customer_id),
        paused_left=issue.paused_left(session),
    )


def leave_details(session: Session, leave: Leave) -> LeaveDetails:
    return LeaveDetails(
        leave=leave,
        person=session.get_one(Person, leave.person_id),
        stand_in=session.get(Person, leave.stand_in_id) if leave.stand_in_id else None,
    )


def record(session: Session, followup: FollowUp, viewer: Person | None = None) -> Record:
    """As its author, or the viewer, may read it: with what belongs to the customer as a whole
    only where they see the customer."""
    planned = appointments_of(session, followup)
    author, deleted_by_id = session.get_one(Person, followup.author_id), followup.deleted_by_id
    customer, reader = session.get_one(Customer, followup.customer_id), viewer or author
    sees = customer.may_be_seen_by(session, reader)
    todos = todos_of(session, followup)
    mine = [todo for todo in todos if sees or reader.id in (todo.owner_id, todo.given_by_id)]
    return Record(
        followup=followup,
        customer=customer,
        author=author,
        owner=session.get_one(Person, followup.owner_id),
        ours=followup.ours(session),
        theirs=followup.theirs(session),
        todos=[todo_details(session, todo) for todo in mine],
        next_contact=planned[0] if planned else None,
        issues=issues_of(session, followup),
        heard_before=(
            FollowUp.last_heard(session, followup.customer_id, before=followup) if sees else None
        ),
        promises=open_promises(session, followup.customer_id) if sees else [],
        author_may_delete=followup.may_be_deleted_by(session, author),
        deleted_by=session.get(Person, deleted_by_id) if deleted_by_id else None,
    )


def open_promises(session: Session, customer_id: int) -> list[TodoDetails]:
    """What is promised to a customer, the most pressing first."""
    todos = select(Todo).where(
        Todo.customer_id == customer_id,
        col(Todo.done_at).is_(None),
        col(Todo.cancelled_at).is_(None),
    )
    pressing = todos.order_by(col(Todo.due).nulls_last(), col(Todo.id)).limit(MAX_PROMISES)
    return [todo_details(session, todo) for todo in session.exec(pressing)]


def _say(session: Session, reminder: Reminder, nouns: Found, known: Known) -> Said:
    noun = nouns.get((NOUNS[reminder.kind], reminder.subject_id))
    if noun is None:
        return None
    if not may_be_told(session, reminder, noun):
        return Withheld()
    # A manager's digest says it by itself; an owner's only where it was to come alone.
    of_team = reminder.mode is Mode.DIGEST and reminder.reason not in HELD_BACK
    return Notification(
        id=reminder.id,
        recipient_id=reminder.recipient_id,
        of_team=of_team and (reminder.stage is Stage.MISSED or _is_of_report(reminder, noun)),
        kind=reminder.kind,
        stage=reminder.stage,
        deadline=reminder.deadline,
        subject_id=reminder.subject_id,
        subject=_subject(session, reminder, noun, known),
    )


def _is_of_report(reminder: Reminder, noun: Noun) -> bool:
    """Whether it warns of somebody else's customer."""
    if reminder.kind is not Kind.DECLINE or not isinstance(noun, Customer):
        return False
    return noun.owner_id != reminder.recipient_id


def _subject(session: Session, reminder: Reminder, noun: Noun, known: Known) -> Subject:
    match noun:
        case FollowUp() if reminder.kind is Kind.DELETED:
            return Deletion.of(session, noun)
        case FollowUp():
            return record(session, noun)
        case CaptureNote():
            return _note(session, noun)
        case Todo():
            return todo_details(session, noun)
        case Appointment() if reminder.kind is Kind.CHANGED:
            return Change.of(session, reminder, noun)
        case Appointment():
            return appointment_details(session, noun, reminder.kind is Kind.NEXT_CONTACT)
        case Issue():
            return issue_details(session, noun)
        case Leave():
            return leave_details(session, noun)
        case Person() if reminder.kind is Kind.MANAGER:
            return _manager(session, reminder, noun)
        case Person():
            return Unreachable.of(session, noun)
        case Customer():
            return health.of(session, reminder, noun, known)


def _manager(session: Session, reminder: Reminder, person: Person) -> ManagerFacts:
    is_told_person = reminder.recipient_id == person.id
    is_settled = not is_told_person and person.manager_id != reminder.recipient_id
    manager = session.get(Person, person.manager_id) if person.manager_id else None
    return ManagerFacts(person, manager, is_told_person, is_settled)


def _note(session: Session, note: CaptureNote) -> NoteDetails:
    author = session.get_one(Person, note.author_id)
    read = interpret(session, note.typed, author, note.written_at)
    return NoteDetails(note, read.line, read.customer, read.is_promise)


def _nouns(session: Session, reminders: list[Reminder]) -> Found:
    ids: dict[type[Any], set[int]] = defaultdict(set)
    for one in reminders:
        ids[NOUNS[one.kind]].add(one.subject_id)
    return {
        (table, row.id): row
        for table, wanted in ids.items()
        for row in session.exec(select(table).where(table.id.in_(wanted)))
    }


def _people(session: Session, nouns: Iterable[Noun]) -> list[Person]:
    columns = ("owner_id", "given_by_id", "author_id")
    ids = {id for noun in nouns for one in columns if (id := getattr(noun, one, None))}
    return list(session.exec(select(Person).where(col(Person.id).in_(ids))))


def _customers(session: Session, ids: set[int]) -> list[Customer]:
    return list(session.exec(select(Customer).where(col(Customer.id).in_(ids))))


def _customer_id(noun: Noun) -> int | None:
    return None if isinstance(noun, Customer | CaptureNote | Leave | Person) else noun.customer_id
