"""Leave, as the person who stands in receives it."""

from sqlmodel import Session

from models.notifications.loaders.loader import Loader, each
from models.notifications.subjects import LeaveDetails
from models.people.leave import Leave
from models.people.person import Person
from models.rules.deadlines import Kind


def leave_details(session: Session, leave: Leave) -> LeaveDetails:
    return LeaveDetails(
        leave=leave,
        person=session.get_one(Person, leave.person_id),
        stand_in=session.get(Person, leave.stand_in_id) if leave.stand_in_id else None,
        changed_to=leave.changed_to(session),
        was_told=leave.was_told(session),
    )


def _may_see(session: Session, person: Person, leave: Leave) -> bool:
    return person.id in (leave.stand_in_id, leave.person_id)


LOADER = Loader((Kind.STAND_IN,), Leave, _may_see, each(leave_details))
