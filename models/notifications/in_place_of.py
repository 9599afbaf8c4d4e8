"""In whose place a stand-in hears of something."""

from typing import Any

from sqlmodel import Session, col, select

from models.people.leave import Leave
from models.people.permission import Of, is_in_charge
from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines.availability import Reason


def who_is_away(session: Session, reminder: Reminder, row: Any) -> Person | None:
    """Whose reminder of this row goes, or went, to its recipient; None where it is their own."""
    if reminder.reason is not Reason.STAND_IN:
        return None
    owner_id = row.id if isinstance(row, Person) else getattr(row, "owner_id", None)
    leaves = select(Leave).where(Leave.stand_in_id == reminder.recipient_id)
    latest_first = session.exec(leaves.order_by(col(Leave.last).desc()))
    people = [session.get_one(Person, leave.person_id) for leave in latest_first]
    # The owner before whoever else would hear of what is theirs.
    people.sort(key=lambda one: one.id != owner_id)
    return next((one for one in people if is_in_charge(session, one, Of(owner_id))), None)
