"""Reminders a stand-in did not get before the leave ended are due to whoever is back."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, col, select

from models.notifications import load
from models.notifications.in_place_of import who_is_away
from models.people.person import Person
from models.reminder import Reminder, ReminderState
from models.rules.deadlines.availability import Reason


def send_missed(session: Session, missed: Iterable[Reminder], now: datetime) -> None:
    """Send those of these reminders at once that were meant for somebody who is back."""
    for reminder in missed:
        if back := who_is_away(session, reminder, load.subject_row(session, reminder)):
            _send_to(session, reminder, back, now)


def _send_to(session: Session, missed: Reminder, to: Person, now: datetime) -> None:
    same = select(Reminder).where(
        Reminder.kind == missed.kind,
        Reminder.subject_id == missed.subject_id,
        Reminder.stage == missed.stage,
        Reminder.deadline == missed.deadline,
        Reminder.recipient_id == to.id,
    )
    due = session.exec(same.order_by(col(Reminder.repeat).desc())).first()
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
    due.state, due.send_at, due.reason = ReminderState.PENDING, now, Reason.LEAVE
    session.add(due)
