"""A draft about a customer that its author saw only while they stood in for somebody."""

from datetime import timedelta

from sqlmodel import Session

from models import errors
from models.followups import put_right
from models.followups.note import CaptureNote
from models.people import permission
from models.people.leave import Leave
from models.people.person import Person

# A leave that was ended early is over on the day before: the draft may be of that very day.
BEFORE = (timedelta(0), timedelta(days=1))


def refuse(session: Session, note: CaptureNote, by: Person) -> None:
    """Asked where the draft names no customer of theirs now: a new one would be a second of the
    same. Raises CoverOver."""
    now = session.info.get("now")
    try:
        for before in BEFORE:
            at = note.written_at - before
            permission.at(session, at)
            if not Leave.stood_in_by(session, by, at):
                continue
            if customer := put_right.read(session, note, by).customer:
                owner = session.get_one(Person, customer.owner_id)
                raise errors.CoverOver(name=customer.name, who=owner.name)
    finally:
        session.info["now"] = now
