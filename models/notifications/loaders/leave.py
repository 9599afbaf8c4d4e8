"""Leave, as the person who stands in receives it."""

from sqlmodel import Session

from models.notifications.loaders.loader import Loader, Rows, each
from models.notifications.people_subjects import LeaveDetails, UncoveredDetails
from models.notifications.subjects import Subject
from models.people.leave import Leave
from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines import Kind


def leave_details(session: Session, leave: Leave) -> LeaveDetails:
    return LeaveDetails(
        leave=leave,
        person=session.get_one(Person, leave.person_id),
        stand_in=session.get(Person, leave.stand_in_id) if leave.stand_in_id else None,
        changed_to=leave.changed_to(session),
        was_told=leave.was_told(session),
        gaps=tuple(leave.uncovered(session)),
    )


def _may_see(session: Session, person: Person, leave: Leave) -> bool:
    return person.id in (leave.stand_in_id, leave.person_id)


def _uncovered(session: Session, rows: Rows[Leave]) -> list[Subject]:
    return [_of_gap(session, reminder, leave) for reminder, leave in rows]


def _of_gap(session: Session, reminder: Reminder, leave: Leave) -> UncoveredDetails:
    """It is known by the instant at which who stands in entered theirs."""
    gap, after = leave.gap_known_at(session, reminder.deadline), leave.replaced_by(session)
    is_on = gap is not None and gap.cancelled_at is None and leave.is_uncovered_in(gap)
    return UncoveredDetails(
        leave=leave,
        person=session.get_one(Person, leave.person_id),
        stand_in=session.get_one(Person, leave.stand_in_id),
        gap=gap if is_on and leave.cancelled_at is None else None,
        instead=session.get(Person, after.stand_in_id) if after and after.stand_in_id else None,
        is_for_person=reminder.recipient_id == leave.person_id,
    )


def _may_see_gap(session: Session, person: Person, leave: Leave) -> bool:
    contact = session.get_one(Person, leave.person_id).escalation_contact(session)
    return person.id in (leave.person_id, contact)


STAND_IN = Loader((Kind.STAND_IN,), Leave, _may_see, each(leave_details))
UNCOVERED = Loader((Kind.UNCOVERED,), Leave, _may_see_gap, _uncovered)
