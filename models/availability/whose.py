"""The leaves of colleagues, of which everybody in the workspace may know the days and who stands
in."""

from datetime import date, datetime, timedelta

from sqlmodel import Session, col, select

from models.people.leave import Leave
from models.people.membership import Membership
from models.people.person import Person

A_MONTH = timedelta(days=30)


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


def covered_by(session: Session, person: Person, now: datetime) -> list[Leave]:
    """Those that are not over in which they stand in, the first one first."""
    return sorted(Leave.covered_by(session, person, now), key=lambda one: (one.first, one.id))


def latest_of(session: Session, person: Person, now: datetime) -> Leave | None:
    """Their last one that has begun, within a month."""
    today = now.astimezone(person.tz).date()
    begun = [one for one in Leave.of(session, {person.id}) if one.first <= today]
    recent = [one for one in begun if one.last >= today - A_MONTH]
    return max(recent, key=lambda one: (one.last, one.id), default=None)
