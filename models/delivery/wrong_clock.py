"""What was put off too far, by a clock that was wrong: it comes when its recipient may next be
told."""

from datetime import datetime
from itertools import groupby

from sqlmodel import Session, col, select

from models.availability import hours
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import WITHIN_HOURS, Mode


def bring_back(session: Session, now: datetime) -> None:
    """What is owed by now waits at most until the recipient's next hours, or their next digest."""
    put_off = select(Reminder).where(
        Reminder.state == ReminderState.PENDING,
        col(Reminder.mode).in_(WITHIN_HOURS),
        col(Reminder.due_at) <= now,
        col(Reminder.send_at) > now,
    )
    ordered = put_off.order_by(col(Reminder.recipient_id)).with_for_update(skip_locked=True)
    waiting = session.exec(ordered).all()
    availability = hours.load(session, {row.recipient_id for row in waiting}) if waiting else {}
    for id, rows in groupby(waiting, key=lambda row: row.recipient_id):
        latest = {
            Mode.TIMED: availability[id].next_open(now),
            Mode.DIGEST: availability[id].next_digest(now),
        }
        for row in rows:
            row.send_at = min(row.send_at, latest[row.mode])
