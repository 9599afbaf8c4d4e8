"""The next contact with a customer, planned without recording one that took place."""

from collections.abc import Iterable
from datetime import date, datetime, time

from sqlmodel import Session

from models.commitments.appointment import Appointment
from models.commitments.future import require_future
from models.people.person import Person


def giving_way(
    there: Iterable[Appointment],
    owner: Person,
    on: date,
    starts: time | None,
    now: datetime,
    *,
    is_moved: bool = False,
) -> list[Appointment]:
    """Those of the owner's that are planned with a customer, and another contact on that day takes
    the place of. A meeting with an hour stays beside it, unless it is the same one or `is_moved`.
    """
    today = now.astimezone(owner.tz).date()
    ahead = [
        one
        for one in there
        if one.owner_id == owner.id and one.on >= today and one.ended_at is None
    ]
    same = [one for one in ahead if one.on == on and starts in (None, one.starts)]
    return same or [one for one in ahead if is_moved or one.starts is None]


def plan(
    session: Session,
    customer_id: int,
    owner: Person,
    on: date,
    now: datetime,
    starts: time | None = None,
    place: str = "",
    *,
    materials: str = "",
    is_moved: bool = False,
    keeps_both: bool = False,
) -> Appointment:
    """What gives way to it is moved to it, unless they want both. Raises errors.DateInPast,
    errors.TimePassed."""
    require_future(on, starts, owner, now, "on", "starts")
    there = Appointment.planned_with(session, customer_id, lock=True)
    before = giving_way(there, owner, on, starts, now, is_moved=is_moved)
    if before and (before[0].on == on or not keeps_both):
        planned = before[0]
        kept = planned.starts if planned.on == on else None
        planned.move(session, on, starts or kept, owner, now)
        planned.place = place.strip() or planned.place
        planned.materials = materials.strip() or planned.materials
        return planned
    return Appointment.create(
        session,
        customer_id=customer_id,
        owner=owner,
        on=on,
        starts=starts,
        place=place,
        materials=materials,
        now=now,
    )
