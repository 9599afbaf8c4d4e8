"""When a contact took place of which no hour is said: at that of the meeting that was planned for
its day and has begun."""

from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from models.commitments.appointment import Appointment
from models.followups.entry import Method
from models.followups.interpretation import Interpretation
from models.people.person import Person

_ON_THE_SPOT = (None, Method.VISIT.value)  # how somebody is met at a place


def at_planned_hour(
    session: Session, read: Interpretation, by: Person, local: datetime
) -> Interpretation:
    """`local` is when it was written, in their zone."""
    line, customer = read.line, read.customer
    if customer is None or not read.is_record or _says_hour(line.occurred_at, local):
        return read
    day = (line.occurred_at or local).date()
    found = [
        (one, begins)
        for one in Appointment.planned_with(session, customer.id)
        if one.owner_id == by.id and one.on == day
        for begins in [one.begins_at(by.tz)]
        if begins is not None and begins <= local
    ]
    if len(found) != 1:
        return read
    planned, begins = found[0]
    if planned.place and line.method not in _ON_THE_SPOT:  # a call is no visit
        return read
    return replace(read, line=replace(line, occurred_at=begins.astimezone(by.tz)))


def _says_hour(occurred: datetime | None, local: datetime) -> bool:
    """A day alone is read as that day at this time of day."""
    return occurred is not None and occurred.time() != local.time()
