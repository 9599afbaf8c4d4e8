"""What a stand-in hears in somebody's place: what is planned for the days of a leave, and what
they were told of and is open still."""

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from models.notifications import load
from models.notifications.in_place_of import who_is_away
from models.notifications.notification import Notification
from models.notifications.subjects import Subject
from models.people.leave import Leave
from models.people.person import Person
from models.reminder import TOLD, Reminder, ReminderState
from models.rules.deadlines import Kind
from models.rules.deadlines.availability import Reason


def planned(session: Session, leave: Leave) -> list[Subject]:
    """What is to be said to who stands in, the first deadline first; each thing once."""
    rows: dict[tuple[type[Any], int], tuple[Reminder, Any]] = {}
    for reminder in _in_place(session, leave.stand_in_id, (ReminderState.PENDING,)):
        row = load.subject_row(session, reminder)
        absent = who_is_away(session, reminder, row)
        if absent is not None and absent.id == leave.person_id:
            rows.setdefault((type(row), row.id), (reminder, row))
    return [load.subject_of(session, reminder, row) for reminder, row in rows.values()]


def open_now(session: Session, me: Person, now: datetime) -> list[Notification]:
    """What `me` was told of in the place of somebody who is away now, and is not settled."""
    absent = {one.id for one in Leave.stood_in_by(session, me, now)}
    if not absent:
        return []
    told = load.load_all(session, _in_place(session, me.id, TOLD))
    latest = {
        (type(one.subject), one.subject_id): one
        for one in told
        if isinstance(one, Notification)
        and one.in_place_of is not None
        and one.in_place_of.id in absent
        and not one.subject.is_settled
    }
    return list(latest.values())


def _in_place(
    session: Session, stand_in_id: int | None, states: tuple[ReminderState, ...]
) -> list[Reminder]:
    theirs = select(Reminder).where(
        Reminder.recipient_id == stand_in_id,
        Reminder.reason == Reason.STAND_IN,
        col(Reminder.state).in_(states),
        Reminder.kind != Kind.STAND_IN,
    )
    return list(session.exec(theirs.order_by(col(Reminder.send_at), col(Reminder.id))))
