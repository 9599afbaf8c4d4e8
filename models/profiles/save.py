"""Stores a customer's profile."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from models import errors
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.open_work import Moved, OpenWork
from models.errors import Invalid
from models.followups import left_behind
from models.followups.note import CaptureNote
from models.people.person import Person
from models.profiles.entry import ProfileEntry, check, read
from models.watching.event import Happened
from models.watching.tell import tell_owners

STORED = (
    "industry",
    "size",
    "stage",
    "segment",
    "pains",
    "demands",
    "history",
    "notes",
    "contract_ends_on",
)


class ChangedMeanwhile(Exception):
    """Somebody else saved the profile after the form was opened; `stored` is their version, with
    the people of its `chain`."""

    def __init__(self, stored: ProfileEntry, chain: list[Contact]) -> None:
        super().__init__(self.__doc__)
        self.stored, self.chain = stored, chain


class HandsOver(Exception):
    """Open work would go to a new `owner`, or what `by` has not saved yet would lose its customer:
    both are shown before."""

    def __init__(
        self, moved: tuple[Moved, ...], owner: Person, drafts: Sequence[CaptureNote]
    ) -> None:
        super().__init__(self.__doc__)
        self.moved, self.owner, self.drafts = moved, owner, drafts


def create(session: Session, profile: ProfileEntry, by: Person, now: datetime) -> Customer:
    """Create a customer with its profile. Raises Invalid, or CustomerNameTaken if one of that name
    exists with another profile."""
    _check(profile)
    taken = Customer.of_name(session, profile.name)
    if taken is not None:
        taken.require_visible(session, by)
        if read(session, taken).stamp != profile.stamp:
            raise errors.CustomerNameTaken("name")
        return taken
    customer = Customer.create(session, profile.name, by, now)
    _store(session, customer, profile, by, now)
    customer.mark_profile_reviewed(session, now)
    return customer


def save(
    session: Session,
    customer: Customer,
    profile: ProfileEntry,
    stamp: str,
    by: Person,
    now: datetime,
    giving_to: str | None = None,
) -> tuple[Moved, ...]:
    """Store a changed profile, which counts as a review unless it was only handed on. `stamp` is
    that of the profile the form was opened with. Open work goes to a new owner: returns what has
    gone. Raises Invalid, ChangedMeanwhile, or HandsOver unless that was confirmed for the owner
    `giving_to`, a user id."""
    _check(profile)
    session.refresh(customer, with_for_update=True)  # a concurrent save waits here
    stored = read(session, customer)
    if stored.stamp not in (stamp, profile.stamp):
        raise ChangedMeanwhile(stored, customer.contacts(session))
    keeps = customer.owner_id
    before = session.get_one(Person, keeps)
    if profile.owner not in (before.user_id, giving_to):
        owner = Person.colleague(session, profile.owner, "owner")
        moved = OpenWork.of(session, customer.id, before, owner, now).moved
        drafts = left_behind.about(session, customer, before) if before.id == by.id else []
        if moved or drafts:
            raise HandsOver(moved, owner, drafts)
    customer.rename(session, profile.name, by)
    gone = _store(session, customer, profile, by, now)
    if not _only_handed_on(stored, profile):
        customer.mark_profile_reviewed(session, now)
    if customer.owner_id == keeps and stored.stamp != profile.stamp:
        tell_owners(session, customer.id, Happened.PROFILE, [keeps], by, now)
    return gone


def _check(profile: ProfileEntry) -> None:
    if problems := check(profile):
        raise Invalid(problems)


def _store(
    session: Session, customer: Customer, profile: ProfileEntry, by: Person, now: datetime
) -> tuple[Moved, ...]:
    owner, gone = Person.colleague(session, profile.owner, "owner"), tuple[Moved, ...]()
    if owner.id != customer.owner_id:
        left_behind.keep_name(session, customer, session.get_one(Person, customer.owner_id))
        gone = customer.reassign(session, owner, by, now)
    for field in STORED:
        setattr(customer, field, getattr(profile, field))
    if profile.goals != customer.goals:
        customer.goals = profile.goals
        customer.goals_on = now.astimezone(by.tz).date() if profile.goals else None
    shared = [Person.colleague(session, user, "shared") for user in profile.shared]
    customer.share_with(session, shared)
    Contact.add_to_chain(session, customer, profile.chain)
    return gone


def _only_handed_on(stored: ProfileEntry, profile: ProfileEntry) -> bool:
    """Whether nothing changed but who has the customer or sees it: nobody looked at the profile."""
    as_before = replace(profile, owner=stored.owner, shared=stored.shared)
    return profile.stamp != stored.stamp == as_before.stamp and not profile.chain
