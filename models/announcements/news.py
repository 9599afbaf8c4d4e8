"""What is announced: found out when it happens or by the calendar, and read again right before it
is posted."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlmodel import Session, col, select

from models.announcements.announcement import (
    BEFORE_THE_END,
    NEWS,
    SECOND_THOUGHTS,
    Announced,
    Announcement,
    Event,
)
from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.people.person import Person
from models.rules.deals import DealState
from models.rules.lease import LEASE

OPENS, CLOSES = time(9), time(18)  # when the calendar's news are posted, where the admin is


@dataclass(frozen=True)
class Item:
    """`by` has chosen the channel; `deal` is the one that was won. `maybe_in` is a channel in which
    an earlier attempt may have posted it."""

    id: int
    token: str
    lease_until: datetime
    maybe_in: str | None
    event: Event
    channel: str
    by: Person
    customer: Customer
    owner: Person
    day: date
    deal: Deal | None = None


def teams(session: Session) -> list[str]:
    """The workspaces in which anything is announced."""
    return list(session.exec(select(Announcement.team_id).distinct()))


def deal_closed(session: Session, deal: Deal, now: datetime) -> None:
    """A deal was saved that may have been won."""
    if deal.state is not DealState.WON or deal.closed_on is None:
        return
    owner = session.get_one(Person, deal.owner_id)
    is_news = deal.closed_on >= now.astimezone(owner.tz).date() - NEWS
    if is_news and Announcement.of(session, Event.DEAL_WON) is not None:
        due = now + SECOND_THOUGHTS
        Announced.plan(session, Event.DEAL_WON, deal.id, deal.closed_on, due)


def plan_contracts(session: Session, now: datetime) -> None:
    """Those that end soon, by day and on working days where the admin is; not those that did
    already when it was switched on."""
    chosen = Announcement.of(session, Event.CONTRACT_ENDS)
    if chosen is None:
        return
    admin = session.get_one(Person, chosen.set_by_id)
    here = now.astimezone(admin.tz)
    if not (admin.is_workday(here.date()) and OPENS <= here.time() < CLOSES):
        return
    since = chosen.set_at.astimezone(admin.tz).date() + BEFORE_THE_END
    first, last = max(since, here.date()), here.date() + BEFORE_THE_END
    ending = select(Customer).where(
        col(Customer.contract_ends_on).between(first, last),
        col(Customer.archived_at).is_(None),
        col(Customer.ended_at).is_(None),
    )
    for customer in session.exec(ending.order_by(col(Customer.id))).all():
        ends = customer.contract_ends_on or here.date()
        Announced.plan(session, Event.CONTRACT_ENDS, customer.id, ends, now)


def take(session: Session, now: datetime) -> Item | None:
    """The next that is due, as things stand now; whoever takes it has it in hand alone while the
    lease lasts."""
    while one := Announced.next_due(session, now):
        if item := _item(session, one, now + LEASE):
            one.lease_until, one.channel = item.lease_until, item.channel
            session.add(one)
            return item
        one.done_at = now
        session.add(one)
        session.flush()
    return None


def _item(session: Session, one: Announced, until: datetime) -> Item | None:
    """None where it is no news any more, or nobody wants to hear of it."""
    taken = (one.id, one.token, until, one.channel)
    chosen = Announcement.of(session, one.event)
    if chosen is None:
        return None
    by = session.get_one(Person, chosen.set_by_id)
    if one.event is Event.CONTRACT_ENDS:
        customer = session.get(Customer, one.subject_id)
        if customer is None or not customer.is_live or customer.contract_ends_on != one.day:
            return None
        owner = session.get_one(Person, customer.owner_id)
        return Item(*taken, one.event, chosen.channel, by, customer, owner, one.day)
    deal = session.get(Deal, one.subject_id)
    if deal is None or not deal.is_owed or not _is_large(deal, chosen):
        return None
    customer = session.get_one(Customer, deal.customer_id)
    owner = session.get_one(Person, deal.owner_id)
    return Item(*taken, one.event, chosen.channel, by, customer, owner, one.day, deal)


def _is_large(deal: Deal, chosen: Announcement) -> bool:
    """In the currency that was chosen; what has no rate to it is not known to be."""
    if chosen.least is None:
        return True
    worth = deal.rated_cents if deal.rated_currency == chosen.currency else None
    worth = deal.cents if deal.currency == chosen.currency else worth
    return worth is not None and worth >= chosen.least
