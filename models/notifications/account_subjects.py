"""The subjects of messages about a customer itself: see subjects."""

from dataclasses import dataclass
from datetime import date, datetime

from models.customers.channel import CustomerChannel, LinkState
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.people.person import Person
from models.rules.health.decline import Decline


@dataclass(frozen=True)
class ProfileDetails:
    customer: Customer
    chain: list[Contact]
    reviewed_at: datetime
    was_reviewed: bool  # since the reminder was planned

    @property
    def is_settled(self) -> bool:
        return self.was_reviewed or not self.customer.is_live


@dataclass(frozen=True)
class SilenceDetails:
    """A customer nobody has talked to for too long."""

    customer: Customer
    owner: Person
    since: date  # the last contact; where there was none, the day it was made
    planned: date | None  # the next contact, by now
    is_broken: bool  # there was a contact since the reminder was planned

    @property
    def is_settled(self) -> bool:
        return self.is_broken or self.planned is not None or not self.customer.is_live


@dataclass(frozen=True)
class ContractDetails:
    customer: Customer
    owner: Person
    ends_on: date  # as it was when the reminder was planned

    @property
    def is_settled(self) -> bool:
        return self.customer.contract_ends_on != self.ends_on or not self.customer.is_live


@dataclass(frozen=True)
class LinkDetails:
    """A channel belongs to a customer now, as somebody else than its owner says."""

    link: CustomerChannel
    customer: Customer
    by: Person

    @property
    def is_settled(self) -> bool:
        return self.link.state is not LinkState.LINKED


@dataclass(frozen=True)
class DeclineDetails:
    """A turn for the worse, with the contact that showed it."""

    customer: Customer
    owner: Person
    decline: Decline | None  # None: the record has been changed since
    feedback: str
    score: int | None
    score_before: int | None
    was_seen: bool  # as its recipient confirmed
    is_over: bool  # somebody has talked to the customer since

    @property
    def is_settled(self) -> bool:
        is_gone = self.decline is None or not self.customer.is_live
        return is_gone or self.was_seen or self.is_over
