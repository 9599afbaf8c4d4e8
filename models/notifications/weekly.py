"""The weekly list repeats what is still open."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from models.notifications import load
from models.reminder import Reminder
from models.rules.deadlines import Stage


def plan_next(session: Session, sent: Iterable[Reminder], now: datetime) -> None:
    """Plan the next week's reminder for everything in the list that was sent."""
    for reminder in sent:
        if reminder.stage is Stage.STILL_OPEN:
            load.subject_row(session, reminder).update_reminders(session, now)
