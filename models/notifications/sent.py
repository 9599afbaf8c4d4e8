"""Sent messages about a commitment, record or customer, to be updated when it changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CompoundSelect, union_all
from sqlmodel import Session, col, or_, select

from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.delivery.delivery import Delivery
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote
from models.notifications import load
from models.notifications.notification import Notification
from models.notifications.subjects import Withheld
from models.people.person import Person
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import APPOINTMENT_KINDS, ISSUE_KINDS, TODO_KINDS, Kind

LATEST = 10  # messages that are updated: nobody scrolls back to older ones

Nouns = dict[tuple[Kind, ...], list[int]]  # kinds of reminders → ids of their subjects


@dataclass(frozen=True)
class SentMessage:
    """A message in Slack with its notifications as they stand now."""

    channel: str
    ts: str
    sent_at: datetime | None
    recipient: Person
    notifications: list[Notification]
    withheld: int  # how many more its recipient may not see any more

    @property
    def place(self) -> tuple[str, str]:
        return self.channel, self.ts


def message_at(session: Session, channel: str, ts: str) -> SentMessage | None:
    """The message at a place; None if none of its subjects is left."""
    delivery = Delivery.at(session, channel, ts)
    return _sent_message(session, delivery) if delivery else None


def messages_about(session: Session, nouns: Nouns) -> list[SentMessage]:
    """The latest messages with a notification about one of these."""
    return _latest(session, nouns.items())


def messages_about_record(session: Session, followup_id: int) -> list[SentMessage]:
    """The latest messages about anything that a record affects: its note, its commitments, the
    appointments it settled, and the health signals of its customer."""
    contacts = select(Appointment.id).where(
        or_(
            col(Appointment.planned_in_id) == followup_id,
            col(Appointment.settled_in_id) == followup_id,
        )
    )
    affected = [
        ((Kind.RECORDED,), [followup_id]),
        ((Kind.NOTE,), select(CaptureNote.id).where(CaptureNote.followup_id == followup_id)),
        (TODO_KINDS, select(Todo.id).where(Todo.followup_id == followup_id)),
        (ISSUE_KINDS, select(Issue.id).where(Issue.followup_id == followup_id)),
        (APPOINTMENT_KINDS, contacts),
        (
            (Kind.SILENCE, Kind.DECLINE),
            select(FollowUp.customer_id).where(FollowUp.id == followup_id),
        ),
    ]
    return _latest(session, affected)


def _latest(session: Session, nouns: Iterable[tuple[tuple[Kind, ...], Any]]) -> list[SentMessage]:
    """`nouns`: kinds of reminders, and the ids of their subjects or a query of them."""
    # One query for each, put together: of an OR of them PostgreSQL would read the whole table.
    deliveries: CompoundSelect[int] = union_all(
        *(
            select(Reminder.delivery_id).where(
                col(Reminder.kind).in_(kinds),
                col(Reminder.subject_id).in_(ids),
                Reminder.state == ReminderState.SAID,
            )
            for kinds, ids in nouns
        )
    )
    latest = select(Delivery).where(col(Delivery.id).in_(deliveries), col(Delivery.ts).is_not(None))
    newest_first = latest.order_by(col(Delivery.sent_at).desc()).limit(LATEST)
    found = [_sent_message(session, delivery) for delivery in session.exec(newest_first)]
    return [one for one in found if one is not None]


def _sent_message(session: Session, delivery: Delivery) -> SentMessage | None:
    reminders = delivery.reminders(session)
    loaded = load.load_all(session, reminders)
    notifications = [one for one in loaded if isinstance(one, Notification)]
    withheld = sum(isinstance(one, Withheld) for one in loaded)
    if not (notifications or withheld) or delivery.channel is None or delivery.ts is None:
        return None
    recipient = delivery.recipient(session)
    return SentMessage(
        delivery.channel, delivery.ts, delivery.sent_at, recipient, notifications, withheld
    )
