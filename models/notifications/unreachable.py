"""People whom Slack cannot deliver to: what is open of theirs, who is notified, and the transfer to
somebody else."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from sqlmodel import Session, select

from models import errors
from models.commitments import issue_lists, todo_lists
from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.delivery.delivery import Delivery
from models.people.permission import Of, may, require
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind
from models.rules.rights import Right
from models.support.request import SupportRequest

# Slack's errors about the person, who is gone or takes no messages. Only these are final: others
# are about the bot, the message or the moment.
REASONS = {
    "left",  # our own: Slack calls them deleted, or a bot
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
    """A person with everything that is open of theirs."""

    person: Person
    todos: list[Todo]
    issues: list[Issue]
    requests: list[SupportRequest]  # for support, to be answered by this person
    contacts: list[Appointment]  # planned ones
    customers: list[Customer]
    actions: list[StrategyAction]  # of strategies
    deals: list[Deal]  # open ones
    instalments: list[Instalment]  # that are not paid

    @classmethod
    def of(cls, session: Session, person: Person) -> Self:
        return cls(
            person=person,
            todos=todo_lists.open_of(session, person),
            issues=issue_lists.unfinished_of(session, person),
            requests=SupportRequest.open_to(session, person),
            contacts=Appointment.planned_of(session, person),
            customers=Customer.owned_by(session, person),
            actions=StrategyAction.open_of(session, person),
            deals=Deal.open_of(session, person),
            instalments=Instalment.open_of(session, person),
        )

    @classmethod
    def get(cls, session: Session, person_id: int, by: Person) -> Self:
        """Raises NotAllowed unless `by` is notified in this person's place."""
        person = session.get_one(Person, person_id)
        require(session, by, Right.PERSON_HAND_OVER, _of(person_id))
        return cls.of(session, person)

    @property
    def counts(self) -> dict[str, int]:
        """The number of each, without zeros."""
        every = {
            "todos": len(self.todos),
            "issues": len(self.issues),
            "requests": len(self.requests),
            "contacts": len(self.contacts),
            "customers": len(self.customers),
            "actions": len(self.actions),
            "deals": len(self.deals),
            "instalments": len(self.instalments),
        }
        return {what: count for what, count in every.items() if count}

    @property
    def count(self) -> int:
        return sum(self.counts.values())

    @property
    def is_settled(self) -> bool:
        return self.count == 0

    def transfer(self, session: Session, owner: Person, by: Person, now: datetime) -> None:
        """Reassign all of it to another owner. Raises PersonLeft."""
        if owner.refuse_if_gone("owner").id == self.person.id:
            raise errors.PersonLeft("owner", name=owner.name)
        for customer in self.customers:
            customer.reassign(session, owner, by, now, is_owner_reached=False)
        for contact in self.contacts:  # left by the customers: over, or with those of others
            if contact.owner_id == self.person.id:
                contact.reassign(session, owner, now)
        for todo in self.todos:
            todo.reassign(session, owner, by, now)
        for issue in self.issues:
            if issue.owner_id == self.person.id:
                issue.transfer(session, owner, by, now)
        for action in self.actions:  # as the contacts
            action.reassign(session, owner, by, now)
        for deal in self.deals:
            if deal.owner_id == self.person.id:
                deal.reassign(session, owner, now)
        for one in self.instalments:
            if one.owner_id == self.person.id:
                is_owed = session.get_one(Deal, one.deal_id).is_owed
                one.reassign(session, owner, now, is_owed=is_owed)
        for request in self.requests:
            request.transfer(session, owner, now)
        session.flush()
        tell(session, self.person, now)


def may_be_handed_over_by(session: Session, by: Person, person: Person) -> bool:
    return may(session, by, Right.PERSON_HAND_OVER, _of(person.id))


def _of(person_id: int) -> Of:
    return Of(person_id, kinds=(Kind.UNDELIVERED,), id=person_id)


def report(session: Session, failed: Delivery, reason: str, now: datetime) -> None:
    """Handle a delivery that failed for good. A failed message about somebody unreachable is not
    escalated again: what that manager's reports miss goes to an admin from then on."""
    kinds = select(Reminder.kind).where(Reminder.delivery_id == failed.id)
    if reason in REASONS and set(session.exec(kinds)) != {Kind.UNDELIVERED}:
        tell(session, failed.recipient(session), now)


def tell(session: Session, person: Person, now: datetime) -> None:
    """Notify the person's manager, or else an admin, once a day that they are unreachable, as long
    as anything of theirs is open."""
    to = None if Unreachable.of(session, person).is_settled else person.escalation_contact(session)
    due = []
    if to is not None:
        zone = session.get_one(Person, to).tz
        due = deadlines.of_unreachable(manager=to, zone=zone, now=now)
    Reminder.set_desired(session, (Kind.UNDELIVERED,), person.id, due, now, person.team_id)
