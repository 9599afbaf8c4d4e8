"""The next contacts that a workbook names, planned as those of the records they stand beside."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlmodel import Session

from models.commitments.appointment import Appointment, AppointmentState
from models.followups.followup import FollowUp
from models.people.person import Person


@dataclass(frozen=True)
class Next:
    """On that day `owner` will talk to the customer of this record again."""

    followup: FollowUp
    owner: Person
    on: date
    starts: time | None = None


def plan(session: Session, named: Sequence[Next], now: datetime) -> list[Appointment]:
    """The new ones. A meeting that is planned already is this record's, where it is no other's."""
    if not named:
        return []
    known = Appointment.on_days(session, {one.followup.customer_id for one in named})
    planned = []
    for one in named:
        place = one.followup.customer_id, one.owner.id, one.on
        if same := known.get(place):
            same.planned_in_id = same.planned_in_id or one.followup.id
            continue
        appointment = Appointment(
            customer_id=one.followup.customer_id,
            owner_id=one.owner.id,
            on=one.on,
            starts=one.starts,
            planned_in_id=one.followup.id,
            created_at=now,
        )
        if one.on < now.astimezone(one.owner.tz).date():
            # By now it is history, and nobody's to log.
            appointment.state = AppointmentState.NOT_HELD
        else:
            known[place] = appointment
        planned.append(appointment)
    session.add_all(planned)
    session.flush()
    for appointment in planned:
        appointment.update_reminders(session, now)
    return planned
