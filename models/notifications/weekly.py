"""The weekly list: what stays open comes again next week."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from models.notifications import load
from models.reminder import Reminder
from models.rules.deadlines import Stage


def plan_next(session: Session, said: Iterable[Reminder], now: datetime) -> None:
    """What was said in one week's list is due in the next one."""
    for reminder in said:
        if reminder.stage is Stage.STILL_OPEN:
            load.subject_row(session, reminder).update_reminders(session, now)
