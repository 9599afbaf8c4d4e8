"""A next contact: its day, and where they are known its time, its place and what to prepare.
Once it is over, the 24 hours for logging run."""

import hashlib
from collections.abc import Collection
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import Index, bindparam
from sqlmodel import Field, Session, col, select

from models import errors
from models.commitments import future
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import Of, may, require
from models.people.person import Person
from models.reminder import Reminder, customers_to_update
from models.rules import deadlines
from models.rules import lazy_re as re
from models.rules.deadlines import Kind
from models.rules.rights import Right

MAX_PLACE = 200  # characters
MAX_MATERIALS = 1000
# One a line; of a single line also between commas, but not those of 10,000.
_BETWEEN = re.compile(r"[;；、，]|,(?!\d)")


class AppointmentState(StrEnum):
    PLANNED = "planned"
    HELD = "held"  # a logged contact fulfilled it
    REPLACED = "replaced"  # a logged contact named a new next contact instead
    NOT_HELD = "not_held"  # the owner said so, and planned another
    CANCELLED = "cancelled"


class Appointment(TenantRow, table=True):
    __table_args__ = (
        Index("ix_appointment_planned", "customer_id", "state"),
        Index("ix_appointment_of_owner", "owner_id", "state", "on"),
    )

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id")
    owner_id: int = Field(foreign_key="person.id")
    on: date  # a day of the owner's
    starts: time | None = None  # a clock time of the owner's
    place: str = ""
    materials: str = ""
    ended_at: datetime | None = Field(default=None, sa_type=Instant)  # of a meeting noted bare
    state: AppointmentState = Field(
        default=AppointmentState.PLANNED, sa_type=Choice(AppointmentState)
    )
    planned_in_id: int | None = Field(default=None, foreign_key="followup.id", index=True)
    settled_in_id: int | None = Field(default=None, foreign_key="followup.id", index=True)
    created_at: datetime = Field(sa_type=Instant)
    changed_by_id: int | None = Field(default=None, foreign_key="person.id")  # the last who did
    changed_at: datetime | None = Field(default=None, sa_type=Instant)
    given_at: datetime | None = Field(default=None, sa_type=Instant)  # to its owner, by another
    was_on: date | None = None  # its day and time before
    was_starts: time | None = None

    @property
    def to_prepare(self) -> list[str]:
        """The materials one by one."""
        lines = self.materials.strip().splitlines()
        parts = _BETWEEN.split(lines[0]) if len(lines) == 1 else lines
        return [part.strip() for part in parts if part.strip()]

    @property
    def stamp(self) -> str:
        """Tells one state of what its form shows from another."""
        shown = (self.on, self.starts, self.place, self.materials, self.state)
        return hashlib.sha256(repr(shown).encode()).hexdigest()[:16]

    def begins_at(self, zone: ZoneInfo) -> datetime | None:
        """The instant in UTC, its owner being in that zone; None where only the day is known."""
        return deadlines.at(self.on, self.starts, zone) if self.starts is not None else None

    def where(self, owner: Person, reader: Person) -> tuple[date, time | None]:
        """Its day and time where the reader is."""
        begins = self.begins_at(owner.tz)
        if begins is None:
            return self.on, None
        local = begins.astimezone(reader.tz)
        return local.date(), local.time()

    @classmethod
    def create(
        cls,
        session: Session,
        *,
        customer_id: int,
        owner: Person,
        on: date,
        now: datetime,
        starts: time | None = None,
        place: str = "",
        materials: str = "",
        planned_in_id: int | None = None,
        ended_at: datetime | None = None,
    ) -> "Appointment":
        appointment = cls(
            customer_id=customer_id,
            owner_id=owner.id,
            on=on,
            starts=starts,
            place=place.strip(),
            materials=materials.strip(),
            planned_in_id=planned_in_id,
            ended_at=ended_at,
            created_at=now,
        )
        session.add(appointment)
        session.flush()
        appointment.update_reminders(session, now)
        return appointment

    @classmethod
    def get(
        cls,
        session: Session,
        id: int,
        by: Person,
        *,
        lock: bool = False,
        even_cancelled: bool = False,
    ) -> "Appointment":
        """The appointment, where `by` owns it or manages its owner. Who is about to change it
        locks it, so that a contact logged at the same moment comes before or after."""
        waits = True if lock else None
        appointment = session.get(cls, id, with_for_update=waits, populate_existing=lock)
        is_off = appointment is not None and appointment.state is AppointmentState.CANCELLED
        if appointment is None or (is_off and not even_cancelled):
            raise errors.NoLongerThere
        require(session, by, Right.CONTACT_SETTLE, appointment._of)
        return appointment

    def may_be_settled_by(self, session: Session, by: Person) -> bool:
        return may(session, by, Right.CONTACT_SETTLE, self._of)

    @property
    def _of(self) -> Of:
        return Of(self.owner_id, kinds=deadlines.APPOINTMENT_KINDS, id=self.id)

    @classmethod
    def planned_with(
        cls, session: Session, customer_id: int, *, lock: bool = False
    ) -> list["Appointment"]:
        """What is still planned with a customer, the earliest first."""
        planned = _PLANNED_LOCKED if lock else _PLANNED
        return list(session.scalars(planned, {"customer": customer_id}))

    @classmethod
    def on_days(
        cls, session: Session, customer_ids: Collection[int]
    ) -> dict[tuple[int, int, date], "Appointment"]:
        """What is planned with these customers, by customer, owner and day."""
        planned = select(cls).where(
            col(cls.customer_id).in_(customer_ids), cls.state == AppointmentState.PLANNED
        )
        return {(one.customer_id, one.owner_id, one.on): one for one in session.exec(planned)}

    @classmethod
    def planned_of(cls, session: Session, owner: Person) -> list["Appointment"]:
        planned = select(cls).where(cls.owner_id == owner.id, cls.state == AppointmentState.PLANNED)
        return list(session.exec(planned))

    def mark_held(self, session: Session, followup_id: int, now: datetime) -> None:
        self.state, self.settled_in_id = AppointmentState.HELD, followup_id
        self.update_reminders(session, now)

    def replace(self, session: Session, followup_id: int, now: datetime) -> None:
        self.state, self.settled_in_id = AppointmentState.REPLACED, followup_id
        self.update_reminders(session, now)

    def reopen(self, session: Session, now: datetime) -> None:
        """The contact that settled it was undone."""
        self.state, self.settled_in_id = AppointmentState.PLANNED, None
        self.update_reminders(session, now)

    def keep(self, session: Session, now: datetime) -> None:
        """It stays beside what took its place or was taken for it; said twice, it is done once."""
        if self.state in (AppointmentState.REPLACED, AppointmentState.HELD):
            self.reopen(session, now)

    def cancel(self, session: Session, now: datetime) -> None:
        self.state = AppointmentState.CANCELLED
        self.update_reminders(session, now)

    def move(
        self, session: Session, on: date, starts: time | None, by: Person, now: datetime
    ) -> None:
        """To another day or time; said twice, it is done once. Raises errors.DateInPast,
        errors.TimePassed, errors.AppointmentSettled."""
        if self.state is not AppointmentState.PLANNED or self.ended_at is not None:
            raise errors.AppointmentSettled("on")
        if (on, starts) == (self.on, self.starts):
            return
        future.require_future(
            on, starts, session.get_one(Person, self.owner_id), now, "on", "starts"
        )
        self.change(by, now)
        self.on, self.starts = on, starts
        self.update_reminders(session, now)

    def put_back(
        self, session: Session, on: date, starts: time | None, by: Person, now: datetime
    ) -> None:
        """To the day and time it was moved from, be they past. Raises errors.AppointmentSettled."""
        if self.state is not AppointmentState.PLANNED:
            raise errors.AppointmentSettled("on")
        self.change(by, now)
        self.on, self.starts = on, starts
        self.update_reminders(session, now)

    def change(self, by: Person, now: datetime) -> None:
        """Note who is about to move or end it: its owner is told, where that is another."""
        self.changed_by_id, self.changed_at = by.id, now
        self.was_on, self.was_starts = self.on, self.starts

    def describe(self, session: Session, place: str, materials: str) -> None:
        """Set where it is and what is to be prepared for it. Raises errors.TextTooLong."""
        if self.state is not AppointmentState.PLANNED:
            raise errors.AppointmentSettled("place")
        for field, value, most in (
            ("place", place, MAX_PLACE),
            ("materials", materials, MAX_MATERIALS),
        ):
            if len(value) > most:
                raise errors.TextTooLong(field, length=len(value), most=most)
        self.place, self.materials = place.strip(), materials.strip()
        session.add(self)

    def reassign(self, session: Session, owner: Person, now: datetime) -> None:
        """Somebody else goes there, at the same instant: what was changed before was not theirs."""
        begins = self.begins_at(session.get_one(Person, self.owner_id).tz)
        if begins is not None:
            local = begins.astimezone(owner.refuse_if_gone("owner").tz)
            self.on, self.starts = local.date(), local.time()
        self.owner_id, self.given_at = owner.refuse_if_gone("owner").id, now
        self.changed_by_id = self.changed_at = None
        self.update_reminders(session, now)

    def cancel_by(self, session: Session, by: Person, now: datetime) -> None:
        """Its owner or their manager cancels it, and nothing new is planned."""
        if self.state is not AppointmentState.PLANNED:
            raise errors.AppointmentSettled
        self.change(by, now)
        self.cancel(session, now)

    def mark_not_held(
        self,
        session: Session,
        on: date | None,
        by: Person,
        now: datetime,
        starts: time | None = None,
    ) -> "Appointment | None":
        """It did not take place; returns the new appointment where a new day is named, with the
        same place and materials. Said twice, it is done once."""
        owner = session.get_one(Person, self.owner_id)
        if on is not None:
            future.require_future(on, starts, owner, now, "next_contact", "starts")
        if self.state is AppointmentState.NOT_HELD and (
            on is None or on in self._days_planned(session)
        ):
            return None
        if self.state is not AppointmentState.PLANNED:
            raise errors.AppointmentSettled
        self.change(by, now)
        self.state = AppointmentState.NOT_HELD
        self.update_reminders(session, now)
        if on is None:
            return None
        return Appointment.create(
            session,
            customer_id=self.customer_id,
            owner=owner,
            on=on,
            starts=starts,
            place=self.place,
            materials=self.materials,
            now=now,
            planned_in_id=self.planned_in_id,
        )

    def planned_instead(self, session: Session) -> "Appointment | None":
        """What was planned as this one was said not to be held, where that still stands."""
        if self.state is not AppointmentState.NOT_HELD:
            return None
        planned = Appointment.planned_with(session, self.customer_id)
        return next((one for one in planned if one.created_at == self.changed_at), None)

    def _days_planned(self, session: Session) -> list[date]:
        return [one.on for one in Appointment.planned_with(session, self.customer_id)]

    def update_reminders(self, session: Session, now: datetime) -> None:
        session.add(self)
        owner = session.get_one(Person, self.owner_id)
        is_planned = self.state is AppointmentState.PLANNED
        owed = deadlines.of_appointment(
            on=self.on,
            owner=owner.id,
            zone=owner.tz,
            is_planned=is_planned,
            now=now,
            manager=owner.escalation_contact(session) if is_planned else None,
            starts=self.starts,
            ended_at=self.ended_at,
            given_at=self.given_at,
        )
        Reminder.set_desired(session, deadlines.APPOINTMENT_KINDS, self.id, owed, now, self.team_id)
        told = deadlines.of_change(
            Kind.CHANGED, [owner.id], by=self.changed_by_id, changed_at=self.changed_at
        )
        Reminder.set_desired(session, (Kind.CHANGED,), self.id, told, now, self.team_id)
        customers_to_update(session)[self.customer_id] = now  # a planned contact breaks a silence


# Made once: to make a statement takes longer than to run it.
_PLANNED = (
    select(Appointment)
    .where(
        Appointment.customer_id == bindparam("customer"),
        Appointment.state == AppointmentState.PLANNED,
    )
    .order_by(col(Appointment.on), col(Appointment.id))
)
_PLANNED_LOCKED = _PLANNED.with_for_update()
