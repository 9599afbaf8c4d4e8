"""Summaries that a person has sent, to a channel or to their manager, and what was replied."""

from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select

from models import errors
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind
from models.rules.own_days import Length, OwnDays

MAX_NOTE = 1000  # characters


class SentSummary(TenantRow, table=True):
    """`number` counts how often the same was sent to the same place, from 1: a press that was
    repeated sends nothing."""

    __table_args__ = (UniqueConstraint("person_id", "first", "length", "channel", "number"),)

    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    length: Length = Field(sa_type=Choice(Length))
    first: date  # like `last`, a day of the person's
    last: date
    note: str = ""
    channel: str = Field(max_length=32)  # the user id of a manager stands for their DM
    manager_id: int | None = Field(default=None, foreign_key="person.id")
    number: int
    ts: str | None = None  # of the post; a manager's is in its delivery
    sent_at: datetime = Field(sa_type=Instant)

    @property
    def days(self) -> OwnDays:
        return OwnDays(self.length, self.first)

    @classmethod
    def sent(cls, session: Session, by: Person, days: OwnDays) -> "list[SentSummary]":
        """Where this person has sent these days already, the first time first."""
        same = select(cls).where(
            cls.person_id == by.id, cls.first == days.first, cls.length == days.length
        )
        return list(session.exec(same.order_by(col(cls.id))))

    @classmethod
    def post(
        cls,
        session: Session,
        by: Person,
        days: OwnDays,
        note: str,
        channel: str,
        times: int,
        now: datetime,
    ) -> "SentSummary | None":
        """Note that it is posted in a channel; None where it was sent there more often than those
        `times` that the person knew of."""
        return cls._add(session, by, days, note, channel, times, now)

    @classmethod
    def tell_manager(
        cls, session: Session, by: Person, days: OwnDays, note: str, times: int, now: datetime
    ) -> "SentSummary | None":
        """The same, owed to the person's manager. Raises NoManager."""
        manager = manager_of(session, by)
        if manager is None:
            raise errors.NoManager
        made = cls._add(session, by, days, note, manager.user_id, times, now)
        if made is not None:
            made.manager_id = manager.id
            owed = [deadlines.immediate(Kind.SUMMARY, manager.id, now)]
            Reminder.set_desired(session, (Kind.SUMMARY,), made.id, owed, now, by.team_id)
        return made

    @classmethod
    def _add(
        cls,
        session: Session,
        by: Person,
        days: OwnDays,
        note: str,
        channel: str,
        times: int,
        now: datetime,
    ) -> "SentSummary | None":
        session.refresh(by, with_for_update=True)  # two presses come one after the other
        before = [one for one in cls.sent(session, by, days) if one.channel == channel]
        if len(before) > times:
            return None
        made = cls(
            person_id=by.id,
            length=days.length,
            first=days.first,
            last=days.last,
            note=note.strip()[:MAX_NOTE],
            channel=channel,
            number=max((one.number for one in before), default=0) + 1,
            sent_at=now,
        )
        session.add(made)
        session.flush()
        return made


class SummaryReply(TenantRow, table=True):
    """What its manager said to a summary in its thread, or its person to that."""

    __table_args__ = (UniqueConstraint("team_id", "submission"),)

    id: int = Field(default=None, primary_key=True)
    submission: str = Field(max_length=255)  # the message it was written in
    summary_id: int = Field(foreign_key="sentsummary.id", index=True)
    author_id: int = Field(foreign_key="person.id")
    text: str
    written_at: datetime = Field(sa_type=Instant)

    @classmethod
    def add(
        cls,
        session: Session,
        summary: SentSummary,
        text: str,
        submission: str,
        by: Person,
        now: datetime,
    ) -> None:
        """Keep it, and owe it to the other of the two. Once for each submission."""
        if session.exec(select(cls.id).where(cls.submission == submission)).first() is not None:
            return
        reply = cls(
            submission=submission,
            summary_id=summary.id,
            author_id=by.id,
            text=text.strip(),
            written_at=now,
        )
        session.add(reply)
        session.flush()
        people = (summary.person_id, summary.manager_id)
        others = [one for one in people if one is not None and one != by.id]
        owed = [deadlines.immediate(Kind.SUMMARY_REPLY, one, now) for one in others]
        Reminder.set_desired(session, (Kind.SUMMARY_REPLY,), reply.id, owed, now, by.team_id)

    @classmethod
    def to(cls, session: Session, summaries: list[SentSummary]) -> list[tuple[str, str]]:
        """Who said what to these, the first first."""
        said = (
            select(Person.name, cls.text)
            .join(cls, col(cls.author_id) == col(Person.id))
            .where(col(cls.summary_id).in_([one.id for one in summaries]))
        )
        return [(name, text) for name, text in session.exec(said.order_by(col(cls.id)))]


def manager_of(session: Session, person: Person) -> Person | None:
    """Their manager, while that is one of the workspace."""
    manager = session.get(Person, person.manager_id) if person.manager_id else None
    return manager if manager is not None and not manager.is_outside else None
