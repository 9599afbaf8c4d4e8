"""Why a reminder was sent when it was, and to whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlmodel import Session, col, select

from models import errors
from models.availability import hours
from models.delivery.delivery import Delivery, DeliveryState
from models.notifications import load
from models.notifications.notification import Notification
from models.notifications.subjects import Withheld
from models.people.leave import Leave
from models.people.permission import Of, require
from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines import Mode
from models.rules.deadlines.availability import Availability, Reason
from models.rules.rights import Right

UNPROMPTED = (Mode.TIMED, Mode.DIGEST, Mode.URGENT)
TOGETHER, MOST_TOGETHER = timedelta(minutes=15), 3  # messages
MOVED_BY_HOURS = (Reason.NIGHT, Reason.WEEKEND, Reason.HOLIDAY, Reason.LEAVE)


@dataclass(frozen=True)
class Explanation:
    """The explanation of one sent reminder. Instants are in UTC."""

    notification: Notification
    mode: Mode
    reason: Reason | None
    due_at: datetime  # by the rules
    send_at: datetime  # after the recipient's availability
    sent_at: datetime
    recipient: Person
    availability: Availability

    @property
    def day(self) -> date:
        """The recipient's day on which it was due."""
        return self.availability.day_of(self.due_at)

    @property
    def closed(self) -> Reason | None:
        """Why it could not be sent when it was due; None if it could, as far as is known by now."""
        if self.mode is Mode.DIGEST:
            return self.availability.why_off(self.day)
        return self.availability.why_closed(self.due_at)


def of_last(session: Session, person: Person) -> list[Explanation]:
    """For what the last unprompted message to this person said and they may still see, and those
    that came together with it, the latest first."""
    unprompted = select(Delivery).where(
        Delivery.recipient_id == person.id,
        Delivery.state == DeliveryState.SENT,
        col(Delivery.mode).in_(UNPROMPTED),
    )
    latest_first = unprompted.order_by(col(Delivery.sent_at).desc(), col(Delivery.id).desc())
    last = session.exec(latest_first.limit(MOST_TOGETHER)).all()
    sent = [(one, one.sent_at or one.claimed_at) for one in last]
    together = [one for one, at in sent if at > sent[0][1] - TOGETHER]
    return [one for each in together for one in _reasons(session, each, each.reminders(session))]


def of_one(session: Session, reminder_id: int, by: Person) -> Explanation:
    """For a reminder sent to `by`, or to anybody if `by` is an admin. Raises NotAllowed, also if
    the recipient may not see its subject any more, or NoLongerThere if the subject is gone."""
    reminder = session.get(Reminder, reminder_id)
    if reminder is None or reminder.delivery_id is None:
        raise errors.NoLongerThere
    require(session, by, Right.REMINDER_WHY, Of(reminder.recipient_id))
    delivery = session.get_one(Delivery, reminder.delivery_id)
    if isinstance(load.load(session, reminder), Withheld):
        raise errors.NotAllowed
    found = _reasons(session, delivery, [reminder])
    if not found:
        raise errors.NoLongerThere
    return found[0]


def _reasons(
    session: Session, delivery: Delivery, reminders: Iterable[Reminder]
) -> list[Explanation]:
    rows = list(reminders)
    recipient = delivery.recipient(session)
    availability = hours.availability_of(recipient, Leave.of(session, {recipient.id}))
    return [
        Explanation(
            notification=notification,
            mode=row.mode,
            reason=row.reason,
            due_at=row.due_at,
            send_at=row.send_at,
            sent_at=delivery.sent_at or delivery.claimed_at,
            recipient=recipient,
            availability=availability,
        )
        for row, notification in zip(rows, load.load_all(session, rows), strict=True)
        if isinstance(notification, Notification)
    ]
