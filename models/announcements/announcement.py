"""Ready announcements: off until an admin names a channel. Each thing is announced once."""

import secrets
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import BigInteger, Index, UniqueConstraint, or_
from sqlmodel import Field, Session, col, select

from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import require_admin
from models.people.person import Person
from models.rules.lease import LEASE

BEFORE_THE_END = timedelta(days=30)  # of a contract
SECOND_THOUGHTS = timedelta(minutes=10)  # in which a deal that was won by mistake is opened again
PAUSE = timedelta(minutes=1)  # before it is tried again
TRIED_FOR = timedelta(days=1)
NEWS = timedelta(days=7)  # a deal that closed before that is no news


class Event(StrEnum):
    DEAL_WON = "deal_won"
    CONTRACT_ENDS = "contract_ends"


class Outcome(StrEnum):
    """Of posting one: it is there or never will be; it is not there yet; nobody knows."""

    DONE = "done"
    LATER = "later"
    UNKNOWN = "unknown"


class Announcement(TenantRow, table=True):
    """Of deals only those that are worth `least` hundredths of that currency, or more."""

    __table_args__ = (UniqueConstraint("team_id", "event"),)

    id: int = Field(default=None, primary_key=True)
    event: Event = Field(sa_type=Choice(Event))
    channel: str = Field(max_length=32)
    least: int | None = Field(default=None, sa_type=BigInteger)
    currency: str = Field(default="", max_length=3)
    set_by_id: int = Field(foreign_key="person.id")  # in whose language it is
    set_at: datetime = Field(sa_type=Instant)

    @classmethod
    def of(cls, session: Session, event: Event) -> "Announcement | None":
        return session.exec(select(cls).where(cls.event == event)).first()

    @classmethod
    def all_of(cls, session: Session) -> dict[Event, "Announcement"]:
        return {one.event: one for one in session.exec(select(cls))}

    @classmethod
    def set(
        cls,
        session: Session,
        event: Event,
        channel: str | None,
        by: Person,
        now: datetime,
        least: int | None = None,
        currency: str = "",
    ) -> None:
        """Without a channel it is off. Raises OnlyAdmins."""
        require_admin(session, by)
        found = cls.of(session, event)
        if channel is None:
            if found:
                session.delete(found)
            return
        row = found or cls(event=event, channel=channel, set_by_id=by.id, set_at=now)
        row.channel, row.least, row.currency, row.set_by_id = channel, least, currency, by.id
        session.add(row)


class Announced(TenantRow, table=True):
    """Something that is to be announced, or was: a deal on the day it closed, a customer with the
    last day of its contract. As a delivery, it is taken in hand under a lease: where that runs out,
    the message is looked for by its token in the channel before it is posted again."""

    __table_args__ = (
        UniqueConstraint("event", "subject_id", "day", name="uq_announced_event_subject_id_day"),
        Index("ix_announced_due", "done_at", "due_at"),
    )

    id: int = Field(default=None, primary_key=True)
    event: Event = Field(sa_type=Choice(Event))
    subject_id: int
    day: date
    due_at: datetime = Field(sa_type=Instant)
    token: str = Field(default_factory=lambda: secrets.token_hex(16))  # in the message's metadata
    channel: str | None = Field(default=None, max_length=32)  # where it may have been posted
    lease_until: datetime | None = Field(default=None, sa_type=Instant)
    done_at: datetime | None = Field(default=None, sa_type=Instant)  # or no news any more

    @classmethod
    def plan(
        cls, session: Session, event: Event, subject_id: int, day: date, due_at: datetime
    ) -> None:
        """Once, however often it happens."""
        same = select(cls.id).where(
            cls.event == event, cls.subject_id == subject_id, cls.day == day
        )
        if session.exec(same).first() is None:
            session.add(cls(event=event, subject_id=subject_id, day=day, due_at=due_at))
            session.flush()

    @classmethod
    def next_due(cls, session: Session, now: datetime) -> "Announced | None":
        """Locked: no other process takes it."""
        lease = col(cls.lease_until)
        free = or_(lease.is_(None), lease <= now)
        due = select(cls).where(col(cls.done_at).is_(None), col(cls.due_at) <= now, free)
        due = due.order_by(col(cls.due_at), col(cls.id)).limit(1)
        return session.exec(due.with_for_update(skip_locked=True)).first()

    def settle(self, session: Session, outcome: Outcome, now: datetime) -> None:
        """What came of it. What Slack has not taken for a day is no news any more."""
        self.lease_until = now + (LEASE if outcome is Outcome.UNKNOWN else PAUSE)
        if outcome is Outcome.LATER:
            self.channel = None
        if outcome is Outcome.DONE or now >= self.due_at + TRIED_FOR:
            self.done_at = now
        session.add(self)
