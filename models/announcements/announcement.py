"""Ready announcements: off until an admin names a channel. Each thing is announced once."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import BigInteger, Index, UniqueConstraint
from sqlmodel import Field, Session, col, select

from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import require_admin
from models.people.person import Person

BEFORE_THE_END = timedelta(days=30)  # of a contract
SECOND_THOUGHTS = timedelta(minutes=10)  # in which a deal that was won by mistake is opened again
NEWS = timedelta(days=7)  # a deal that closed before that is no news


class Event(StrEnum):
    DEAL_WON = "deal_won"
    CONTRACT_ENDS = "contract_ends"


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
    last day of its contract. One that was taken is not posted again, whatever became of it."""

    __table_args__ = (
        UniqueConstraint("event", "subject_id", "day", name="uq_announced_event_subject_id_day"),
        Index("ix_announced_due", "taken_at", "due_at"),
    )

    id: int = Field(default=None, primary_key=True)
    event: Event = Field(sa_type=Choice(Event))
    subject_id: int
    day: date
    due_at: datetime = Field(sa_type=Instant)
    taken_at: datetime | None = Field(default=None, sa_type=Instant)

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
    def due(cls, session: Session, now: datetime) -> list["Announced"]:
        found = select(cls).where(col(cls.taken_at).is_(None), col(cls.due_at) <= now)
        return list(session.exec(found.order_by(col(cls.due_at), col(cls.id))))
