"""Which planned contact may be meant by "Dana didn't show up" or 没开成, which tell of no day."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from models.commitments import rescheduled
from models.commitments.appointment import Appointment
from models.customers.customer import Customer
from models.home import last_shown
from models.people.person import Person


def begun(
    session: Session,
    me: Person,
    mine: Sequence[Appointment],
    met: Sequence[Customer],
    now: datetime,
) -> tuple[Appointment, ...]:
    """Those of `mine` that have begun: with whom is named, else of today; of several the one that
    was shown last."""
    theirs, today = {one.id for one in met}, now.astimezone(me.tz).date()
    found = [
        one
        for one in mine
        if (one.customer_id in theirs if theirs else one.on == today)
        and rescheduled.has_begun(one, me, now)
    ]
    last = [one.id for one in last_shown.of(session, me, now).keys if one.kind == "appointment"]
    return tuple([one for one in found if [one.id] == last] or found)
