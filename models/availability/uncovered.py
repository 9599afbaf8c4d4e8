"""Who stands in takes leave, or says that they can't: whoever is away then is told, and so is who
hears of their clocks."""

from datetime import datetime

from sqlmodel import Session

from models.availability import hours
from models.people.cover_gap import CoverGap
from models.people.leave import Leave
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import DueReminder, Kind


def update_reminders(session: Session, stand_in: Person, now: datetime) -> None:
    """Of all leaves that this person stands in for."""
    for leave in Leave.covered_by(session, stand_in, now):
        owed = [one for gap in leave.uncovered(session) for one in _of_gap(session, leave, gap)]
        Reminder.set_desired(session, (Kind.UNCOVERED,), leave.id, owed, now, leave.team_id)


def _of_gap(session: Session, leave: Leave, gap: CoverGap) -> list[DueReminder]:
    absent = session.get_one(Person, leave.person_id)
    contact = absent.escalation_contact(session)
    return deadlines.of_uncovered(
        absent=absent.id,
        absent_at=hours.availability_of(absent, ()).next_open(gap.known_at),
        contact=contact if contact != leave.stand_in_id else None,
        known_at=gap.known_at,
    )
