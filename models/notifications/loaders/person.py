"""People: a new manager or report, and somebody whom no message reaches."""

from sqlmodel import Session

from models.notifications.loaders.loader import Loader, Rows, each
from models.notifications.people_subjects import ManagerDetails
from models.notifications.subjects import Subject
from models.notifications.unreachable import Unreachable, may_be_handed_over_by
from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines import Kind


def _managers(session: Session, rows: Rows[Person]) -> list[Subject]:
    return [_manager(session, reminder, person) for reminder, person in rows]


def _manager(session: Session, reminder: Reminder, person: Person) -> ManagerDetails:
    is_for_report = reminder.recipient_id == person.id
    is_settled = not is_for_report and person.manager_id != reminder.recipient_id
    manager = session.get(Person, person.manager_id) if person.manager_id else None
    return ManagerDetails(person, manager, is_for_report, is_settled)


def _may_hear_of_manager(session: Session, reader: Person, person: Person) -> bool:
    """It names nobody but those it concerns, also once it has ended."""
    return True


def _may_see(session: Session, reader: Person, person: Person) -> bool:
    return may_be_handed_over_by(session, reader, person)


MANAGER = Loader((Kind.MANAGER,), Person, _may_hear_of_manager, _managers)
UNREACHABLE = Loader((Kind.UNDELIVERED,), Person, _may_see, each(Unreachable.of))
