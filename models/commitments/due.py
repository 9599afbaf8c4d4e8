"""When a to-do is due: stored as a day and an hour of its owner, named perhaps by somebody who is
elsewhere."""

from datetime import date, datetime, time

from models.people.person import Person
from models.rules import deadlines

Due = tuple[date | None, time | None]


def as_owners(due: date | None, at: time | None, by: Person, owner: Person, now: datetime) -> Due:
    """Day and hour of `by` where the owner is."""
    return deadlines.carried(due, at, by.tz, owner.tz, now) if due else (None, None)


def as_read(due: date | None, at: time | None, owner: Person, reader: Person) -> Due:
    """The owner's day and hour where the reader is."""
    if due is None or at is None:
        return due, None
    local = deadlines.at(due, at, owner.tz).astimezone(reader.tz)
    return local.date(), local.time()
