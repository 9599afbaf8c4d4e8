"""What a customer asked that must be answered in time."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, Session, col, select

from models import errors
from models.columns import Choice, Instant
from models.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Urgency
from models.team import OfTeam


class Issue(OfTeam, table=True):
    __table_args__ = (Index("ix_issue_open", "owner_id", "answered_at"),)

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    followup_id: int | None = Field(default=None, foreign_key="followup.id", index=True)
    question: str
    urgency: Urgency = Field(sa_type=Choice(Urgency))
    owner_id: int = Field(foreign_key="person.id")
    raised_by_id: int = Field(foreign_key="person.id")
    raised_at: datetime = Field(sa_type=Instant)
    answered_at: datetime | None = Field(default=None, sa_type=Instant)
    cancelled_at: datetime | None = Field(default=None, sa_type=Instant)

    @property
    def is_open(self) -> bool:
        return self.answered_at is None and self.cancelled_at is None

    @property
    def deadline(self) -> datetime:
        """When an answer is due, in UTC; what was answered on the spot was due when raised."""
        time = deadlines.RESPONSE_TIME.get(self.urgency)
        return self.raised_at + time if time else self.raised_at

    @classmethod
    def raise_(
        cls,
        session: Session,
        question: str,
        urgency: Urgency,
        *,
        customer_id: int,
        owner: Person,
        by: Person,
        now: datetime,
        followup_id: int | None = None,
    ) -> "Issue":
        """Start the response clock now; what was answered on the spot is answered already."""
        issue = cls(
            question=question,
            urgency=urgency,
            customer_id=customer_id,
            followup_id=followup_id,
            owner_id=owner.id,
            raised_by_id=by.id,
            raised_at=now,
            answered_at=now if urgency is Urgency.ON_THE_SPOT else None,
        )
        session.add(issue)
        session.flush()
        issue.plan(session, now)
        return issue

    @classmethod
    def get(cls, session: Session, id: int, by: Person) -> "Issue":
        issue = session.get(cls, id)
        if issue is None or issue.cancelled_at is not None:
            raise errors.NoLongerThere
        owner = session.get_one(Person, issue.owner_id)
        if by.id not in (owner.id, owner.escalates_to(session), issue.raised_by_id):
            raise errors.NotAllowed
        return issue

    @classmethod
    def open_of(cls, session: Session, owner: Person) -> list["Issue"]:
        mine = select(cls).where(
            cls.owner_id == owner.id,
            col(cls.answered_at).is_(None),
            col(cls.cancelled_at).is_(None),
        )
        return list(session.exec(mine.order_by(col(cls.raised_at))))

    def answer(self, session: Session, now: datetime) -> None:
        self.answered_at = self.answered_at or now
        self.plan(session, now)

    def regrade(self, session: Session, urgency: Urgency, now: datetime) -> None:
        """Another urgency; its clock still counts from when the issue was raised."""
        if urgency is Urgency.ON_THE_SPOT:
            self.answered_at = self.answered_at or now
        self.urgency = urgency
        self.plan(session, now)

    def cancel(self, session: Session, now: datetime) -> None:
        self.cancelled_at = self.cancelled_at or now
        self.plan(session, now)

    def plan(self, session: Session, now: datetime) -> None:
        session.add(self)
        owner = session.get_one(Person, self.owner_id)
        owed = deadlines.of_issue(
            urgency=self.urgency,
            raised_at=self.raised_at,
            raised_by=self.raised_by_id,
            owner=self.owner_id,
            manager=owner.escalates_to(session),
            is_open=self.is_open,
        )
        Reminder.plan(session, deadlines.ISSUE_KINDS, self.id, owed, now, self.team_id)
