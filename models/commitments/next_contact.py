"""The next contact with a customer, planned without recording one that took place."""

from datetime import date, datetime, time

from sqlmodel import Session

from models.commitments.appointment import Appointment
from models.commitments.future import require_future
from models.people.person import Person


def plan(
    session: Session,
    customer_id: int,
    owner: Person,
    on: date,
    now: datetime,
    starts: time | None = None,
    place: str = "",
) -> Appointment:
    """The owner's that lies ahead is moved to it, where there is one. Raises errors.DateInPast,
    errors.TimePassed."""
    require_future(on, starts, owner, now, "on", "starts")
    today = now.astimezone(owner.tz).date()
    for planned in Appointment.planned_with(session, customer_id, lock=True):
        if planned.owner_id == owner.id and planned.on >= today and planned.ended_at is None:
            planned.move(session, on, starts, owner, now)
            planned.place = place.strip() or planned.place
            return planned
    return Appointment.create(
        session,
        customer_id=customer_id,
        owner=owner,
        on=on,
        starts=starts,
        place=place,
        now=now,
    )
