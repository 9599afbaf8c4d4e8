"""Leave, as the person who stands in receives it."""

from dataclasses import replace

from sqlmodel import Session, col, select

from models.availability import meanwhile
from models.commitments.appointment import Appointment, AppointmentState
from models.notifications.loaders.appointment import appointment_details
from models.notifications.loaders.loader import Loader, Rows, each
from models.notifications.people_subjects import LeaveDetails, MeanwhileDetails, UncoveredDetails
from models.notifications.subjects import AppointmentDetails, Subject
from models.people.cover_gap import CoverGap
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


def _told(session: Session, leave: Leave) -> LeaveDetails:
    """Of a meeting on the day itself who stands in is reminded at once."""
    details = leave_details(session, leave)
    if leave.cancelled_at:
        return details
    named_on = leave.created_at.astimezone(details.person.tz).date()
    meetings = meetings_on(session, leave.person_id, leave)
    ahead = tuple(one for one in meetings if one.appointment.on > named_on)
    return replace(details, meetings=ahead)


def meetings_on(
    session: Session, owner_id: int, days: Leave | CoverGap
) -> tuple[AppointmentDetails, ...]:
    """What somebody has planned for these days, the earliest first."""
    planned = select(Appointment).where(
        Appointment.owner_id == owner_id,
        Appointment.state == AppointmentState.PLANNED,
        col(Appointment.on).between(days.first, days.last),
        col(Appointment.ended_at).is_(None),
    )
    ordered = planned.order_by(col(Appointment.on), col(Appointment.starts), col(Appointment.id))
    return tuple(appointment_details(session, one) for one in session.exec(ordered).all())


def _may_see(session: Session, person: Person, leave: Leave) -> bool:
    return person.id in (leave.stand_in_id, leave.person_id)


def _uncovered(session: Session, rows: Rows[Leave]) -> list[Subject]:
    return [_of_gap(session, reminder, leave) for reminder, leave in rows]


def _of_gap(session: Session, reminder: Reminder, leave: Leave) -> UncoveredDetails:
    """It is known by the instant at which who stands in entered theirs, or said so."""
    known_at, after = reminder.deadline, leave.replaced_by(session)
    gaps = leave.uncovered(session) if leave.cancelled_at is None else []
    gap = next((one for one in gaps if one.known_at == known_at), None)
    return UncoveredDetails(
        leave=leave,
        person=session.get_one(Person, leave.person_id),
        stand_in=session.get_one(Person, leave.stand_in_id),
        gap=gap,
        instead=session.get(Person, after.stand_in_id) if after and after.stand_in_id else None,
        is_for_person=reminder.recipient_id == leave.person_id,
        is_leave=leave.was_away(session, known_at),
        meetings=meetings_on(session, leave.person_id, gap) if gap else (),
    )


def _may_see_gap(session: Session, person: Person, leave: Leave) -> bool:
    contact = session.get_one(Person, leave.person_id).escalation_contact(session)
    return person.id in (leave.person_id, contact)


def _may_see_own(session: Session, person: Person, leave: Leave) -> bool:
    return person.id == leave.person_id


def _meanwhile(session: Session, leave: Leave) -> MeanwhileDetails:
    absent = session.get_one(Person, leave.person_id)
    return MeanwhileDetails(leave, meanwhile.of_whole_leave(session, absent, leave))


STAND_IN = Loader((Kind.STAND_IN,), Leave, _may_see, each(_told))
UNCOVERED = Loader((Kind.UNCOVERED,), Leave, _may_see_gap, _uncovered)
MEANWHILE = Loader((Kind.MEANWHILE,), Leave, _may_see_own, each(_meanwhile))
