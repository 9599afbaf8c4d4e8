"""What is owed to a person: planned by the write that changes a noun, in its transaction."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, UniqueConstraint, text, update
from sqlmodel import Field, Session, col, select

from models.columns import Choice, Instant
from models.rules import deadlines
from models.rules.deadlines import Kind, Owed, Stage, Stored
from models.team import OfTeam


class State(StrEnum):
    PENDING = "pending"
    CLAIMED = "claimed"  # its delivery is being posted
    SAID = "said"
    PASSED_OVER = "passed_over"  # a later stage of the same thing was said instead
    CANCELLED = "cancelled"  # settled before its time came
    FAILED = "failed"  # its delivery failed for good


class Reminder(OfTeam, table=True):
    __table_args__ = (
        UniqueConstraint("kind", "subject_id", "stage", "deadline", "recipient_id"),
        Index(
            "ix_reminder_due",
            "send_at",
            postgresql_where=text("state = 'pending'"),
            sqlite_where=text("state = 'pending'"),
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
    send_at: datetime = Field(sa_type=Instant)
    deadline: datetime = Field(sa_type=Instant)  # see models.rules.deadlines
    interrupt: bool = False
    state: State = Field(default=State.PENDING, sa_type=Choice(State))
    delivery_id: int | None = Field(default=None, foreign_key="delivery.id", index=True)

    @classmethod
    def plan(
        cls,
        session: Session,
        kinds: Iterable[Kind],
        subject_id: int,
        owed: list[Owed],
        now: datetime,
        team_id: str,
    ) -> None:
        """Make the stored reminders of a noun's kinds those that are owed."""
        mine = select(cls).where(col(cls.kind).in_(kinds), cls.subject_id == subject_id)
        rows = {row.id: row for row in session.exec(mine)}
        change = deadlines.difference([row.stored() for row in rows.values()], owed, now)
        for id in change.cancel:
            rows[id].state = State.CANCELLED
        for id, send_at in change.move.items():
            # Cancelled and revived while its message is on the way, it is in that message.
            rows[id].state = State.CLAIMED if rows[id].delivery_id else State.PENDING
            rows[id].send_at = send_at
        for one in change.insert:
            session.add(
                cls(
                    team_id=team_id,
                    kind=one.kind,
                    subject_id=subject_id,
                    stage=one.stage,
                    recipient_id=one.recipient,
                    send_at=one.send_at,
                    deadline=one.deadline,
                    interrupt=one.interrupt,
                )
            )
        session.flush()

    def stored(self) -> Stored:
        return Stored(
            id=self.id,
            kind=self.kind,
            stage=self.stage,
            recipient=self.recipient_id,
            send_at=self.send_at,
            deadline=self.deadline,
            is_pending=self.state is State.PENDING,
            is_claimed=self.state is State.CLAIMED,
            is_cancelled=self.state is State.CANCELLED,
        )

    def let_go(self) -> None:
        """Its message will not say it after all."""
        if self.state is State.CLAIMED:
            self.state = State.CANCELLED
        self.delivery_id = None

    @classmethod
    def settle(cls, session: Session, delivery_id: int, state: State) -> None:
        """All that a message said or was about to say, also what was cancelled while it was on
        its way."""
        carried = update(cls).where(col(cls.delivery_id) == delivery_id)
        session.execute(carried.values(state=state))
