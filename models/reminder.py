"""What is owed to a person: planned by the write that changes a noun, in its transaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, UniqueConstraint, text, update
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Field, Session, col

from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.rules.deadlines import DueReminder, Kind, Mode, Stage, StoredReminder
from models.rules.deadlines.adjustment import AdjustedReminder
from models.rules.deadlines.availability import Reason


class ReminderState(StrEnum):
    PENDING = "pending"
    CLAIMED = "claimed"  # its delivery is being posted
    SAID = "said"
    PASSED_OVER = "passed_over"  # a later stage of the same thing was said instead
    CANCELLED = "cancelled"  # settled before its time came
    FAILED = "failed"  # its delivery failed for good


# A message on its way may be read before we have noted that it arrived.
TOLD = (ReminderState.CLAIMED, ReminderState.SAID)
TO_BE_TOLD = (*TOLD, ReminderState.PENDING)
PAUSES = (Reason.LEAVE, Reason.WEEKEND, Reason.HOLIDAY)


@dataclass(frozen=True)
class DesiredReminders:
    """What a noun owes, of these kinds."""

    kinds: tuple[Kind, ...]
    subject_id: int
    owed: list[DueReminder]
    now: datetime
    team_id: str


def desired_reminders(session: BaseSession) -> dict[tuple[tuple[Kind, ...], int], DesiredReminders]:
    """What is to be planned in this transaction, by kinds and subject."""
    wanted: dict[tuple[tuple[Kind, ...], int], DesiredReminders] = session.info.setdefault(
        "desired_reminders", {}
    )
    return wanted


def back_early(session: BaseSession) -> set[int]:
    """The ids of the people of whose leave this transaction takes days back: what was said ahead
    of those days, or to who stands in, may be owed to them again."""
    people: set[int] = session.info.setdefault("back_early", set())
    return people


def customers_to_update(session: BaseSession) -> dict[int, datetime]:
    """The ids of the customers whose reminders are to be planned in this transaction, and when
    they changed: models.health reads what is due about them once everything is written."""
    customers: dict[int, datetime] = session.info.setdefault("customers_to_update", {})
    return customers


class Reminder(TenantRow, table=True):
    __table_args__ = (
        UniqueConstraint("kind", "subject_id", "stage", "deadline", "recipient_id", "repeat"),
        Index(
            "ix_reminder_due_alone",
            "send_at",
            postgresql_where=text("state = 'pending' AND mode <> 'digest'"),
            sqlite_where=text("state = 'pending' AND mode <> 'digest'"),
        ),
        Index(
            "ix_reminder_due_gathered",
            "send_at",
            postgresql_where=text("state = 'pending' AND mode = 'digest'"),
            sqlite_where=text("state = 'pending' AND mode = 'digest'"),
        ),
        Index(
            "ix_reminder_of_stand_in",
            "recipient_id",
            postgresql_where=text("reason = 'stand_in'"),
            sqlite_where=text("reason = 'stand_in'"),
        ),
        Index(
            "ix_reminder_due_of_person",
            "recipient_id",
            "send_at",
            postgresql_where=text("state = 'pending'"),
            sqlite_where=text("state = 'pending'"),
        ),
    )

    id: int = Field(default=None, primary_key=True)
    kind: Kind = Field(sa_type=Choice(Kind))
    subject_id: int  # the id of the noun that `kind` speaks of
    stage: Stage = Field(sa_type=Choice(Stage))
    recipient_id: int = Field(foreign_key="person.id")
    due_at: datetime = Field(sa_type=Instant)  # by the rules of its kind
    send_at: datetime = Field(sa_type=Instant)  # when its recipient may be told
    reason: Reason | None = Field(default=None, sa_type=Choice(Reason))  # ... at another time
    deadline: datetime = Field(sa_type=Instant)  # see models.rules.deadlines
    mode: Mode = Field(default=Mode.DIGEST, sa_type=Choice(Mode))
    state: ReminderState = Field(default=ReminderState.PENDING, sa_type=Choice(ReminderState))
    delivery_id: int | None = Field(default=None, foreign_key="delivery.id", index=True)
    action: str | None = None  # what was done with it, by the id of the button
    acted_by_id: int | None = Field(default=None, foreign_key="person.id")
    acted_at: datetime | None = Field(default=None, sa_type=Instant)
    # How often it was said before, ahead of a leave that then ended early.
    repeat: int = Field(default=0, sa_column_kwargs={"server_default": "0"})

    @classmethod
    def set_desired(
        cls,
        session: BaseSession,
        kinds: Iterable[Kind],
        subject_id: int,
        owed: list[DueReminder],
        now: datetime,
        team_id: str,
    ) -> None:
        """Make these the reminders of a noun, of these kinds: see models.delivery.sync."""
        desired = DesiredReminders(tuple(kinds), subject_id, owed, now, team_id)
        desired_reminders(session)[desired.kinds, subject_id] = desired

    def reschedule(self, adjusted: AdjustedReminder) -> None:
        """Owed at another time or in another way, or again after it was cancelled."""
        # Cancelled and revived while its message is on the way, it is in that message.
        self.state = ReminderState.CLAIMED if self.delivery_id else ReminderState.PENDING
        self.send_at, self.mode = adjusted.reminder.send_at, adjusted.reminder.mode
        self.due_at, self.reason = adjusted.due_at, adjusted.reason

    def postpone(self, until: datetime, reason: Reason) -> None:
        """It was due at a time when it may not be said. What is said in somebody's place stays
        that: it gives its recipient a right."""
        self.send_at = until
        if self.reason is not Reason.STAND_IN:
            self.reason = reason

    def stored(self) -> StoredReminder:
        return StoredReminder(
            id=self.id,
            kind=self.kind,
            stage=self.stage,
            recipient=self.recipient_id,
            send_at=self.send_at,
            mode=self.mode,
            deadline=self.deadline,
            is_pending=self.state is ReminderState.PENDING,
            is_claimed=self.state is ReminderState.CLAIMED,
            is_cancelled=self.state is ReminderState.CANCELLED,
            is_in_place=self.reason is Reason.STAND_IN,
            is_ahead_of_pause=self.reason in PAUSES and self.send_at < self.due_at,
            repeat=self.repeat,
        )

    def release(self) -> None:
        """Its message will not say it after all."""
        if self.state is ReminderState.CLAIMED:
            self.state = ReminderState.CANCELLED
        self.delivery_id = None

    @classmethod
    def settle(cls, session: Session, delivery_id: int, state: ReminderState) -> None:
        """All that a message said or was about to say, also what was cancelled while it was on
        its way."""
        carried = update(cls).where(col(cls.delivery_id) == delivery_id)
        session.execute(carried.values(state=state))
