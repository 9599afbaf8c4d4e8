"""What is sent again and again: the list of what is still open, actions of strategies, whose
next occurrence takes the place of the open one, and what is asked each quarter."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from models.notifications import load
from models.reminder import Reminder
from models.rules.deadlines import Kind, Stage


def comes_again(kind: Kind, stage: Stage) -> bool:
    """Whether sending it calls for the next."""
    return stage is Stage.STILL_OPEN or kind in (Kind.STRATEGY_ACTION, Kind.SATISFACTION)


def plan_next(session: Session, sent: Iterable[Reminder], now: datetime) -> None:
    """Plan the next reminder for everything of that kind that was sent."""
    for reminder in sent:
        if comes_again(reminder.kind, reminder.stage):
            load.subject_row(session, reminder).update_reminders(session, now)
