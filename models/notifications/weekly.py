"""The weekly list repeats what is still open."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from models.notifications.load import NOUNS
from models.reminder import Reminder
from models.rules.deadlines import Stage


def plan_next(session: Session, sent: Iterable[Reminder], now: datetime) -> None:
    """Plan the next week's reminder for everything in the list that was sent."""
    for reminder in sent:
        if reminder.stage is Stage.STILL_OPEN:
            session.get_one(NOUNS[reminder.kind], reminder.subject_id).update_reminders(
                session, now
            )
