"""Changes that other people made to a person's appointments and records."""

from dataclasses import dataclass

from sqlmodel import Session

from models.commitments.appointment import Appointment
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.people.person import Person
from models.reminder import Reminder


@dataclass(frozen=True)
class Change:
    """An appointment was moved, cancelled or marked as not held."""

    appointment: Appointment
    owner: Person
    customer: Customer
    by: Person
    is_latest: bool  # nobody has changed it since
    instead: Appointment | None = None  # what was planned where it was not held

    @property
    def is_settled(self) -> bool:
        return not self.is_latest

    @classmethod
    def of(cls, session: Session, reminder: Reminder, appointment: Appointment) -> "Change":
        owner_id, by_id = appointment.owner_id, appointment.changed_by_id
        is_latest = appointment.changed_at == reminder.deadline and by_id != owner_id
        return cls(
            appointment=appointment,
            owner=session.get_one(Person, owner_id),
            customer=session.get_one(Customer, appointment.customer_id),
            by=session.get_one(Person, by_id or owner_id),
            is_latest=is_latest,
            instead=appointment.planned_instead(session),
        )


@dataclass(frozen=True)
class Deletion:
    """A record was deleted."""

    followup: FollowUp
    customer: Customer
    by: Person

    @property
    def is_settled(self) -> bool:
        return self.followup.is_live

    @classmethod
    def of(cls, session: Session, followup: FollowUp) -> "Deletion":
        return cls(
            followup=followup,
            customer=session.get_one(Customer, followup.customer_id),
            by=session.get_one(Person, followup.deleted_by_id or followup.owner_id),
        )
