"""Sent messages about a commitment, record or customer, to be updated when it changes."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CompoundSelect, union_all
from sqlmodel import Session, col, select

from models.database.changes import Changes
from models.delivery.delivery import Delivery
from models.notifications import load
from models.notifications.concerned import Spoken, spoken_of
from models.notifications.load import Loaded
from models.notifications.notification import Notification
from models.notifications.subjects import Withheld
from models.people.person import Person
from models.reminder import Reminder, ReminderState

LATEST = 10  # messages that are updated: nobody scrolls back to older ones


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
    return next(iter(_sent_messages(session, [delivery])), None) if delivery else None


def messages_about(session: Session, changes: Changes) -> list[SentMessage]:
    """The latest messages that show one of these rows."""
    spoken = spoken_of(changes)
    return _latest(session, spoken) if spoken else []


def _latest(session: Session, spoken: Spoken) -> list[SentMessage]:
    # One query for each, put together: of an OR of them PostgreSQL would read the whole table.
    deliveries: CompoundSelect[int] = union_all(
        *(
            select(Reminder.delivery_id).where(
                col(Reminder.kind).in_(kinds),
                col(Reminder.subject_id).in_(ids),
                Reminder.state == ReminderState.SAID,
            )
            for kinds, ids in spoken
        )
    )
    latest = select(Delivery).where(col(Delivery.id).in_(deliveries), col(Delivery.ts).is_not(None))
    newest_first = latest.order_by(col(Delivery.sent_at).desc()).limit(LATEST)
    return _sent_messages(session, session.exec(newest_first).all())


def _sent_messages(session: Session, deliveries: Sequence[Delivery]) -> list[SentMessage]:
    """In their order, without those of which nothing is left."""
    reminders = Delivery.reminders_of(session, [one.id for one in deliveries])
    loaded: dict[int | None, list[Loaded]] = defaultdict(list)
    for reminder, one in zip(reminders, load.load_all(session, reminders), strict=True):
        loaded[reminder.delivery_id].append(one)
    found = (_sent_message(session, one, loaded[one.id]) for one in deliveries)
    return [one for one in found if one is not None]


def _sent_message(session: Session, delivery: Delivery, said: list[Loaded]) -> SentMessage | None:
    notifications = [one for one in said if isinstance(one, Notification)]
    withheld = sum(isinstance(one, Withheld) for one in said)
    if not (notifications or withheld) or delivery.channel is None or delivery.ts is None:
        return None
    recipient = delivery.recipient(session)
    return SentMessage(
        delivery.channel, delivery.ts, delivery.sent_at, recipient, notifications, withheld
    )
