"""A next-contact date; once it has passed, the 24 hours for logging run."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index
from sqlmodel import Field, Session, col, select

from models import errors
from models.columns import Choice, Instant
from models.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.team import OfTeam


class State(StrEnum):
    PLANNED = "planned"
    HELD = "held"  # a logged contact fulfilled it
    REPLACED = "replaced"  # a logged contact named a new next contact instead
    NOT_HELD = "not_held"  # the owner said so, and planned another
    CANCELLED = "cancelled"


class Appointment(OfTeam, table=True):
    __table_args__ = (Index("ix_appointment_planned", "customer_id", "state"),)

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id")
    owner_id: int = Field(foreign_key="person.id", index=True)
    on: date  # a day of the owner's
    ended_at: datetime | None = Field(default=None, sa_type=Instant)  # of a meeting noted bare
    state: State = Field(default=State.PLANNED, sa_type=Choice(State))
    planned_in_id: int | None = Field(default=None, foreign_key="followup.id", index=True)
    settled_in_id: int | None = Field(default=None, foreign_key="followup.id", index=True)
    created_at: datetime = Field(sa_type=Instant)

    @classmethod
    def make(
        cls,
        session: Session,
        *,
        customer_id: int,
        owner: Person,
        on: date,
        now: datetime,
        planned_in_id: int | None = None,
        ended_at: datetime | None = None,
    ) -> "Appointment":
        appointment = cls(
            customer_id=customer_id,
            owner_id=owner.id,
            on=on,
            planned_in_id=planned_in_id,
            ended_at=ended_at,
            created_at=now,
        )
        session.add(appointment)
        session.flush()
        appointment.plan(session, now)
        return appointment

    @classmethod
    def get(cls, session: Session, id: int, by: Person) -> "Appointment":
        appointment = session.get(cls, id)
        if appointment is None or appointment.state is State.CANCELLED:
            raise errors.NoLongerThere
        owner = session.get_one(Person, appointment.owner_id)
        if by.id not in (owner.id, owner.manager_id):
            raise errors.NotAllowed
        return appointment

    @classmethod
    def planned_with(cls, session: Session, customer_id: int) -> list["Appointment"]:
        planned = select(cls).where(cls.customer_id == customer_id, cls.state == State.PLANNED)
        return list(session.exec(planned.order_by(col(cls.on))))

    def hold(self, session: Session, followup_id: int, now: datetime) -> None:
        self.state, self.settled_in_id = State.HELD, followup_id
        self.plan(session, now)

    def replace(self, session: Session, followup_id: int, now: datetime) -> None:
        self.state, self.settled_in_id = State.REPLACED, followup_id
        self.plan(session, now)

    def reopen(self, session: Session, now: datetime) -> None:
        """The contact that settled it was undone."""
        self.state, self.settled_in_id = State.PLANNED, None
        self.plan(session, now)

    def cancel(self, session: Session, now: datetime) -> None:
        self.state = State.CANCELLED
        self.plan(session, now)

    def not_held(self, session: Session, on: date | None, now: datetime) -> "Appointment | None":
        """It did not take place; returns the new appointment where a new day is named. Said
        twice, it is done once."""
        owner = session.get_one(Person, self.owner_id)
        if on is not None and on < now.astimezone(owner.tz).date():
            raise errors.DateInPast("next_contact")
        if self.state is State.NOT_HELD and (on is None or on in self._days_planned(session)):
            return None
        if self.state is not State.PLANNED:
            raise errors.NoLongerThere
        self.state = State.NOT_HELD
        self.plan(session, now)
        if on is None:
            return None
        return Appointment.make(
            session,
            customer_id=self.customer_id,
            owner=owner,
            on=on,
            now=now,
            planned_in_id=self.planned_in_id,
        )

    def _days_planned(self, session: Session) -> list[date]:
        return [one.on for one in Appointment.planned_with(session, self.customer_id)]

    def plan(self, session: Session, now: datetime) -> None:
        session.add(self)
        owed = deadlines.of_appointment(
            on=self.on,
            owner=self.owner_id,
            zone=session.get_one(Person, self.owner_id).tz,
            is_planned=self.state is State.PLANNED,
            ended_at=self.ended_at,
        )
        Reminder.plan(session, deadlines.APPOINTMENT_KINDS, self.id, owed, now, self.team_id)
