"""Somebody who cannot be told what is owed to them: what of theirs waits, who hears of it, and
who takes it over."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from sqlmodel import Session, select

from models import errors
from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.delivery.delivery import Delivery
from models.people.permission import require_access
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind

# What Slack says of a person who is gone or takes no messages. It alone is final: all else is
# said of us, of the message or of the moment.
REASONS = {
    "left",  # in our word: Slack calls them deleted, or a bot
    "cannot_dm_bot",
    "channel_not_found",
    "is_archived",
    "user_disabled",
    "user_not_found",
    "user_not_visible",
    "users_not_found",
}


@dataclass(frozen=True)
class Unreachable:
    """A person, and all that is open of theirs."""

    person: Person
    todos: list[Todo]
    issues: list[Issue]
    contacts: list[Appointment]  # planned ones
    customers: list[Customer]

    @classmethod
    def of(cls, session: Session, person: Person) -> Self:
        return cls(
            person=person,
            todos=Todo.open_of(session, person),
            issues=Issue.unfinished_of(session, person),
            contacts=Appointment.planned_of(session, person),
            customers=Customer.owned_by(session, person),
        )

    @classmethod
    def get(cls, session: Session, id: int, by: Person) -> Self:
        """Where `by` hears of what this person misses; raises NotAllowed."""
        person = session.get_one(Person, id)
        require_access(session, by, id, (Kind.UNDELIVERED,), id)
        return cls.of(session, person)

    @property
    def counts(self) -> dict[str, int]:
        """How many of each there are; what there is none of is left out."""
        every = {
            "todos": len(self.todos),
            "issues": len(self.issues),
            "contacts": len(self.contacts),
            "customers": len(self.customers),
        }
        return {what: count for what, count in every.items() if count}

    @property
    def count(self) -> int:
        return sum(self.counts.values())

    @property
    def is_settled(self) -> bool:
        return self.count == 0

    def transfer(self, session: Session, owner: Person, by: Person, now: datetime) -> None:
        """All of it is somebody else's from now on. Raises PersonLeft."""
        if owner.refuse_if_gone("owner").id == self.person.id:
            raise errors.PersonLeft("owner", name=owner.name)
        for customer in self.customers:
            customer.reassign(session, owner, by, now)
        for contact in self.contacts:  # those with others' customers, and those that are over
            if contact.owner_id == self.person.id:
                contact.reassign(session, owner, now)
        for todo in self.todos:
            todo.reassign(session, owner, by, now)
        for issue in self.issues:
            if issue.owner_id == self.person.id:
                issue.transfer(session, owner, by, now)
        session.flush()
        tell(session, self.person, now)


def report(session: Session, failed: Delivery, reason: str, now: datetime) -> None:
    """A delivery has failed for good. That a manager cannot be told of somebody goes no further:
    what their own reports miss is an admin's from then on."""
    said = select(Reminder.kind).where(Reminder.delivery_id == failed.id)
    if reason in REASONS and set(session.exec(said)) != {Kind.UNDELIVERED}:
        tell(session, failed.recipient(session), now)


def tell(session: Session, person: Person, now: datetime) -> None:
    """Have it said once a day that this person cannot be told, and what waits: to their manager,
    or else to an admin. Nothing where nothing waits, or nobody is there."""
    to = None if Unreachable.of(session, person).is_settled else person.escalation_contact(session)
    owed = []
    if to is not None:
        zone = session.get_one(Person, to).tz
        owed = deadlines.of_unreachable(manager=to, zone=zone, now=now)
    Reminder.set_desired(session, (Kind.UNDELIVERED,), person.id, owed, now, person.team_id)
