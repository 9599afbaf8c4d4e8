"""Reminders a stand-in did not get before the leave ended are due to whoever is back."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, col, select

from models.notifications import load
from models.people.leave import Leave
from models.people.permission import Of, is_in_charge
from models.people.person import Person
from models.reminder import Reminder, ReminderState
from models.rules.deadlines.availability import Reason


def send_missed(session: Session, missed: Iterable[Reminder], now: datetime) -> None:
    """Send those of these reminders at once that were meant for somebody who is back."""
    for reminder in missed:
        if reminder.reason is Reason.STAND_IN and (back := _who_was_away(session, reminder)):
            _send_to(session, reminder, back, now)


def _who_was_away(session: Session, reminder: Reminder) -> Person | None:
    row = load.subject_row(session, reminder)
    owner_id = getattr(row, "owner_id", row.id)
    leaves = select(Leave).where(Leave.stand_in_id == reminder.recipient_id)
    latest_first = session.exec(leaves.order_by(col(Leave.last).desc()))
    people = (session.get_one(Person, leave.person_id) for leave in latest_first)
    return next((one for one in people if is_in_charge(session, one, Of(owner_id))), None)


def _send_to(session: Session, missed: Reminder, to: Person, now: datetime) -> None:
    same = select(Reminder).where(
        Reminder.kind == missed.kind,
        Reminder.subject_id == missed.subject_id,
        Reminder.stage == missed.stage,
        Reminder.deadline == missed.deadline,
        Reminder.recipient_id == to.id,
    )
    due = session.exec(same).first()
    if due is not None and due.state is not ReminderState.CANCELLED:
        return
    due = due or Reminder(
        team_id=missed.team_id,
        kind=missed.kind,
        subject_id=missed.subject_id,
        stage=missed.stage,
        recipient_id=to.id,
        due_at=missed.due_at,
        send_at=now,
        deadline=missed.deadline,
        mode=missed.mode,
    )
    due.state, due.send_at, due.reason = ReminderState.PENDING, now, None
    session.add(due)
