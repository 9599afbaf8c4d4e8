"""What a record's next contact is moved from: "rescheduled our Monday call to Tuesday 11",
参观改到周四上午十点. The old one does not stay beside it, hour or not, whoever of those one acts
for owns it."""

from datetime import datetime

from sqlmodel import Session

from models.commitments.appointment import Appointment, AppointmentState
from models.followups import put_right
from models.followups.commitments import appointments_of
from models.followups.followup import FollowUp
from models.followups.interpretation import Interpretation
from models.followups.note import CaptureNote
from models.people.person import Person
from models.rules.oneline.when import days


def says_so(read: Interpretation, typed: str) -> bool:
    """Whether its next contact is another day of one that was planned."""
    if read.is_promise:
        return days.is_moved(typed)
    planned = [one.words for one in read.line.evidence if one.field == "next"]
    return any(days.is_moved(words) for words in planned)


def before(session: Session, note: CaptureNote, by: Person, now: datetime) -> list[Appointment]:
    """What a draft that is about to be saved says is moved."""
    if not days.is_moved(note.typed):
        return []
    read = put_right.read(session, note, by)
    is_moved = read.customer is not None and says_so(read, note.typed)
    return only_one(session, read.customer.id, by, now) if read.customer and is_moved else []


def only_one(session: Session, customer_id: int, by: Person, now: datetime) -> list[Appointment]:
    """What may be meant by it: the only contact ahead with the customer."""
    today = now.astimezone(by.tz).date()
    there = [
        one
        for one in Appointment.planned_with(session, customer_id)
        if one.on >= today and one.ended_at is None and one.may_be_settled_by(session, by)
    ]
    return there if len(there) == 1 else []


def give_way(
    session: Session, followup: FollowUp, before: list[Appointment], now: datetime
) -> None:
    """To the next contact of a record that is kept now; `before` is what was the only one."""
    planned = {one.id for one in appointments_of(session, followup)}
    for one in before:
        is_still = one.state is AppointmentState.PLANNED
        if is_still and planned and one.id not in planned:
            one.replace(session, followup.id, now)
