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
from models.reminder import TO_BE_TOLD, TOLD, Reminder, ReminderState
from models.rules.deadlines import Kind, Stage
from models.rules.deadlines.availability import Reason


def planned(session: Session, leave: Leave, now: datetime) -> list[Subject]:
    """What is to be said to who stands in, and which late issues they were told of, the first
    deadline first; each thing once."""
    rows: dict[tuple[type[Any], int], tuple[Reminder, Any]] = {}
    for reminder in _in_place(session, leave.stand_in_id, TO_BE_TOLD):
        if not _is_handed(reminder, now):
            continue
        row = load.subject_row(session, reminder)
        absent = who_is_away(session, reminder, row)
        if absent is not None and absent.id == leave.person_id:
            rows.setdefault((type(row), row.id), (reminder, row))
    subjects = [load.subject_of(session, reminder, row) for reminder, row in rows.values()]
    return [one for one in subjects if not one.is_settled]


def _is_handed(reminder: Reminder, now: datetime) -> bool:
    """An issue due before the leave begins may well be answered by then."""
    if reminder.kind is Kind.ISSUE and reminder.stage is Stage.OVERDUE:
        return reminder.deadline <= now
    return reminder.state is ReminderState.PENDING


def open_now(session: Session, me: Person, now: datetime) -> list[Notification]:
    """What `me` was told of in the place of somebody who is away now, and of their own what is to
    be told meanwhile, where it is not settled: person by person, the first deadline first."""
    absent = {one.id for one in Leave.stood_in_by(session, me, now)}
    if not absent:
        return []
    planned = _in_place(session, me.id, (ReminderState.PENDING,))
    told = _in_place(session, me.id, TOLD)
    # Of one thing the latest that was told, or else the first that will be.
    of_each = {(one.kind, one.subject_id): one for one in (*reversed(planned), *told)}
    latest: dict[tuple[type[Any], int], Notification] = {}
    for one in load.load_all(session, list(of_each.values())):
        if not isinstance(one, Notification) or one.in_place_of is None:
            continue
        owner = getattr(one.subject, "owner", None)
        is_theirs = owner is not None and owner.id == one.in_place_of.id
        was_told = of_each[one.kind, one.subject_id].state in TOLD
        if one.in_place_of.id in absent and not one.subject.is_settled and (was_told or is_theirs):
            latest[type(one.subject), one.subject_id] = one
    return sorted(latest.values(), key=lambda one: (absent_id(one) or 0, one.deadline))


def absent_id(told: Notification) -> int | None:
    """In whose place it is told."""
    return told.in_place_of.id if told.in_place_of else None


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
