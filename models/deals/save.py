"""A deal as its form says."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

from models import errors
from models.announcements import news
from models.commitments.deal import Deal
from models.commitments.deal_terms import Terms
from models.customers import search
from models.customers.customer import Customer
from models.deals import access
from models.people.person import Person
from models.rules.deals import DealState
from models.watching.event import Happened
from models.watching.tell import tell_owners

SAID = (
    "owner_id",
    "kind",
    "title",
    "state",
    "stage",
    "cents",
    "currency",
    "opened_on",
    "expected_on",
    "closed_on",
    "lost_reason",
    "lost_why",
)


@dataclass(frozen=True)
class DealEntry:
    """`customer` is an id or a new name, `owner` a user id."""

    customer: int | str
    owner: str
    terms: Terms
    asked: str | None = None  # the new customer's name that was asked about
    seen: str | None = None  # the stamp of the deal that the form was opened with


class ChangedMeanwhile(Exception):
    """Somebody else has changed the deal after the form was opened."""

    def __init__(self, id: int) -> None:
        super().__init__(self.__doc__)
        self.id = id


def stamp(deal: Deal) -> str:
    """Tells one state of a deal from another."""
    digest = hashlib.sha256(repr([getattr(deal, one) for one in SAID]).encode())
    return digest.hexdigest()[:16]


def create(session: Session, entry: DealEntry, by: Person, now: datetime) -> Deal:
    """Raises CustomerAlike, CustomerEnded for a deal that is open, or errors.Invalid."""
    owner = Person.colleague(session, entry.owner, "owner")
    if isinstance(entry.customer, int):
        customer = Customer.get(session, entry.customer, by, lock=True)
    else:
        search.require_distinct_name(session, entry.customer, by, asked=entry.asked)
        customer = Customer.create(session, entry.customer, by, now)
    if customer.ended_at is not None and entry.terms.state is DealState.OPEN:
        raise errors.CustomerEnded("customer", name=customer.name)
    deal = Deal.create(session, entry.terms, customer_id=customer.id, owner=owner, by=by, now=now)
    news.deal_closed(session, deal, now)
    tell_owners(session, deal.customer_id, Happened.DEAL, [deal.owner_id], by, now)
    return deal


def change(session: Session, id: int, entry: DealEntry, by: Person, now: datetime) -> Deal:
    """A deal keeps its customer. Raises NoLongerThere, NotAllowed, errors.Invalid or
    ChangedMeanwhile."""
    deal = access.to_change(session, id, by)
    if entry.seen is not None and entry.seen != stamp(deal):
        raise ChangedMeanwhile(deal.id)
    had = {deal.owner_id}
    deal.change(session, entry.terms, Person.colleague(session, entry.owner, "owner", had), now)
    plan(session, deal, now)
    news.deal_closed(session, deal, now)
    return deal


def expect(session: Session, deal: Deal, day: date, now: datetime) -> None:
    """It is expected to close on that day now. Raises NoLongerThere where it is closed, or
    DateInPast."""
    if not deal.is_open:
        raise errors.NoLongerThere
    if day < now.astimezone(session.get_one(Person, deal.owner_id).tz).date():
        raise errors.DateInPast("expected")
    deal.expected_on = day
    plan(session, deal, now)


def plan(session: Session, deal: Deal, now: datetime) -> None:
    """Its reminders, of which a customer that is lost has none."""
    is_live = session.get_one(Customer, deal.customer_id).is_live
    deal.update_reminders(session, now, is_live=is_live)
