"""A customer's profile: the card that is shown, and the form that is saved."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256

from sqlmodel import Session, col, select

from models import errors
from models.commitments.appointment import Appointment
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.names import clean_name
from models.customers.standing import Stage
from models.errors import Invalid, Problem
from models.followups.followup import MAX_TEXT, FollowUp, FollowUpContact
from models.notifications.loaders.todo import open_todos
from models.notifications.subjects import TodoDetails
from models.people.person import Person
from models.rules.names.decision_chain import Link

MAX_LINE = 200  # characters of the inputs of one line, and of a contact's name or title


@dataclass(frozen=True)
class ProfileEntry:
    """The values of the form. People are Slack user ids."""

    name: str
    owner: str
    industry: str = ""
    size: str = ""
    stage: Stage | None = None
    pains: str = ""
    goals: str = ""
    contract_ends_on: date | None = None
    shared: tuple[str, ...] = ()
    chain: tuple[Link, ...] = ()

    @property
    def stamp(self) -> str:
        """A hash to detect changes made meanwhile; the order of people is ignored."""
        sorted_ = replace(self, shared=tuple(sorted(self.shared)), chain=tuple(sorted(self.chain)))
        return sha256(repr(sorted_).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Card:
    """A customer as one viewer sees it."""

    customer: Customer
    owner: Person
    chain: list[Contact]
    shared: list[Person]
    next_contacts: list[date]
    promises: list[TodoDetails]  # open ones, the most pressing first
    may_edit: bool


class ChangedMeanwhile(Exception):
    """Somebody else saved the profile after the form was opened; `stored` is their version."""

    def __init__(self, stored: ProfileEntry) -> None:
        super().__init__(self.__doc__)
        self.stored = stored


def card(session: Session, customer: Customer, by: Person) -> Card:
    return Card(
        customer=customer,
        owner=session.get_one(Person, customer.owner_id),
        chain=customer.contacts(session),
        shared=customer.shared_with(session),
        next_contacts=[one.on for one in Appointment.planned_with(session, customer.id)],
        promises=open_todos(session, customer.id),
        may_edit=customer.may_be_edited_by(session, by),
    )


def read(session: Session, customer: Customer) -> ProfileEntry:
    """The stored values, without shares of people who left: Slack's form cannot show them."""
    shared = [one.user_id for one in customer.shared_with(session) if one.left_at is None]
    return ProfileEntry(
        name=customer.name,
        owner=session.get_one(Person, customer.owner_id).user_id,
        industry=customer.industry,
        size=customer.size,
        stage=customer.stage,
        pains=customer.pains,
        goals=customer.goals,
        contract_ends_on=customer.contract_ends_on,
        shared=tuple(shared),
        chain=tuple(Link(one.name, one.title, one.concern) for one in customer.contacts(session)),
    )


def create(session: Session, profile: ProfileEntry, by: Person, now: datetime) -> Customer:
    """Create a customer with its profile. Raises Invalid, or CustomerNameTaken if one of that name
    exists with another profile."""
    _raise_if_any(check(profile))
    taken = Customer.of_name(session, profile.name)
    if taken is not None:
        taken.require_visible(session, by)
        if read(session, taken).stamp != profile.stamp:
            raise errors.CustomerNameTaken("name")
        return taken
    customer = Customer.create(session, profile.name, by, now)
    _store(session, customer, profile, by, now)
    return customer


def save(
    session: Session,
    customer: Customer,
    profile: ProfileEntry,
    stamp: str,
    by: Person,
    now: datetime,
) -> None:
    """Store a changed profile, which counts as a review. `stamp` is that of the profile the form
    was opened with. Raises Invalid or ChangedMeanwhile."""
    _raise_if_any(check(profile))
    session.refresh(customer, with_for_update=True)  # a concurrent save waits here
    stored = read(session, customer)
    if stored.stamp not in (stamp, profile.stamp):
        raise ChangedMeanwhile(stored)
    customer.rename(session, profile.name, by)
    _store(session, customer, profile, by, now)


def check(profile: ProfileEntry) -> list[Problem]:
    """A problem for every invalid input."""
    problems: list[Problem] = []
    try:
        clean_name(profile.name)
    except Problem as problem:
        problems.append(problem)
    mosts = {"industry": MAX_LINE, "size": MAX_LINE, "pains": MAX_TEXT, "goals": MAX_TEXT}
    lengths = [(field, len(getattr(profile, field)), most) for field, most in mosts.items()]
    lengths += [("chain", len(part), MAX_LINE) for one in profile.chain for part in one.parts]
    problems += [
        errors.TextTooLong(field, length=length, most=most)
        for field, length, most in lengths
        if length > most
    ]
    names = [one.name for one in profile.chain]
    if twice := next((name for name in names if names.count(name) > 1), None):
        problems.append(errors.ContactTwice("chain", name=twice))
    return problems


def _raise_if_any(problems: list[Problem]) -> None:
    if problems:
        raise Invalid(problems)


def _store(
    session: Session, customer: Customer, profile: ProfileEntry, by: Person, now: datetime
) -> None:
    owner = Person.colleague(session, profile.owner, "owner")
    if owner.id != customer.owner_id:
        customer.reassign(session, owner, by, now)
    customer.industry, customer.size = profile.industry, profile.size
    customer.stage, customer.pains, customer.goals = profile.stage, profile.pains, profile.goals
    customer.contract_ends_on = profile.contract_ends_on
    shared = [Person.colleague(session, user, "shared") for user in profile.shared]
    customer.share_with(session, shared)
    _save_chain(session, customer, profile.chain)
    customer.mark_profile_reviewed(session, now)


def _save_chain(session: Session, customer: Customer, chain: tuple[Link, ...]) -> None:
    """Replace the decision chain. A contact who took part in a recorded meeting is kept, for the
    record refers to them."""
    before = {contact.name: contact for contact in customer.contacts(session)}
    for link in chain:
        contact = before.pop(link.name, None) or Contact(customer_id=customer.id, name=link.name)
        contact.title, contact.concern = link.title, link.concern
        session.add(contact)
    removed = [contact.id for contact in before.values()]
    met = select(FollowUpContact.contact_id).where(col(FollowUpContact.contact_id).in_(removed))
    recorded = met.join(FollowUp, col(FollowUp.id) == col(FollowUpContact.followup_id))
    staying = set(session.exec(recorded.where(FollowUp.live())))
    leaving = set(removed) - staying
    of_undone = select(FollowUpContact).where(col(FollowUpContact.contact_id).in_(leaving))
    for part in session.exec(of_undone):
        session.delete(part)
    session.flush()
    for contact in before.values():
        if contact.id in leaving:
            session.delete(contact)
    session.flush()
