"""The leaves of colleagues, of which everybody in the workspace may know the days and who stands
in."""

from datetime import date, datetime

from sqlmodel import Session, col, select

from models.people.leave import Leave
from models.people.membership import Membership
from models.people.person import Person


def of_person(session: Session, person: Person, now: datetime) -> list[Leave]:
    """Those that are not over, the first one first."""
    return Leave.ahead_of(session, person, now)


def among(session: Session, first: date, last: date) -> list[Leave]:
    """Of all who are here: those that have one of these days, the first one first."""
    there = (
        select(Leave)
        .join(Person, col(Person.id) == Leave.person_id)
        .where(
            col(Leave.cancelled_at).is_(None),
            Leave.first <= last,
            Leave.last >= first,
            Person.membership == Membership.FULL,
            col(Person.left_at).is_(None),
        )
    )
    return list(session.exec(there.order_by(col(Leave.first), col(Leave.id))))
