"""Customers as a whole: their profile, their silence, the end of their contract, a decline in what
they say."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from sqlmodel import Session, col, select

from models import health
from models.customers.channel import CustomerChannel
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.lessons import shown as lessons
from models.notifications.account_subjects import (
    ContractDetails,
    DeclineDetails,
    LinkDetails,
    ProcedureDetails,
    ProfileDetails,
    SilenceDetails,
)
from models.notifications.loaders.loader import Loader, Rows, each
from models.notifications.loaders.procedure import procedures_with
from models.notifications.subjects import Subject
from models.people.person import Person
from models.people.segment_table import segment_table
from models.procedures.procedure import own_steps
from models.reminder import Reminder
from models.rules.deadlines import Kind
from models.rules.health.cadence import days_of, quiet_from
from models.rules.health.decline import Heard, decline, score_before, worry


def _profiles(session: Session, rows: Rows[Customer]) -> list[Subject]:
    chains = _chains(session, _ids(rows))
    return [
        ProfileDetails(
            customer=customer,
            chain=chains[customer.id],
            reviewed_at=customer.reviewed_at,
            was_reviewed=customer.reviewed_at >= reminder.send_at,
        )
        for reminder, customer in rows
    ]


def _silences(session: Session, rows: Rows[Customer]) -> list[Subject]:
    planned = health.planned_with(session, _ids(rows))
    return [
        _silence(
            reminder,
            customer,
            _owner(session, customer),
            days_of(customer.segment, segment_table(session, customer.team_id)),
            planned.get(customer.id),
        )
        for reminder, customer in rows
    ]


def _contracts(session: Session, rows: Rows[Customer]) -> list[Subject]:
    return [
        ContractDetails(customer, _owner(session, customer), ends_on=reminder.deadline.date())
        for reminder, customer in rows
    ]


def _declines(session: Session, rows: Rows[Customer]) -> list[Subject]:
    contacts = health.heard(session, _ids(rows))
    readers = [(reminder.recipient_id, customer.id) for reminder, customer in rows]
    helped = lessons.for_readers(session, readers, lessons.HELPED)
    steps, started = own_steps(session), procedures_with(session, _ids(rows))
    return [
        replace(
            _decline(
                reminder,
                customer,
                _owner(session, customer),
                contacts.get(customer.id, []),
            ),
            lessons=helped[reader],
            steps=steps,
            procedure=_since(started[customer.id], reminder.deadline),
        )
        for (reminder, customer), reader in zip(rows, readers, strict=True)
    ]


def _link(session: Session, link: CustomerChannel) -> LinkDetails:
    return LinkDetails(
        link,
        session.get_one(Customer, link.customer_id),
        session.get_one(Person, link.decided_by_id),
    )


def _may_see_link(session: Session, person: Person, link: CustomerChannel) -> bool:
    return session.get_one(Customer, link.customer_id).may_be_seen_by(session, person)


def _silence(
    reminder: Reminder,
    customer: Customer,
    owner: Person,
    cadence_days: int,
    planned: date | None,
) -> SilenceDetails:
    since = (customer.last_contact_at or customer.created_at).astimezone(owner.tz).date()
    return SilenceDetails(
        customer=customer,
        owner=owner,
        since=since,
        planned=planned,
        is_broken=quiet_from(since, cadence_days) > reminder.deadline.date(),
    )


def _decline(
    reminder: Reminder,
    customer: Customer,
    owner: Person,
    latest: list[Heard],
) -> DeclineDetails:
    """`latest` is what they said, the latest first; what is after the contact warned of is left
    out."""
    times = [one.logged_at for one in latest]
    newer = times.index(reminder.deadline) if reminder.deadline in times else len(latest)
    return replace(
        _told(customer, owner, latest[newer:]),
        was_seen=reminder.action in health.ANSWERS,
        is_over=worry(latest) != newer,
    )


def warning_of(
    session: Session, customer: Customer, procedures: list[ProcedureDetails]
) -> DeclineDetails | None:
    """What still stands against a customer and nothing was done about, with its `procedures`."""
    latest = health.heard(session, [customer.id]).get(customer.id, [])
    place = worry(latest)
    if place is None or _since(procedures, latest[place].logged_at):
        return None
    return _told(customer, _owner(session, customer), latest[place:])


def _told(customer: Customer, owner: Person, then: list[Heard]) -> DeclineDetails:
    """As the first of them shows it."""
    return DeclineDetails(
        customer=customer,
        owner=owner,
        decline=decline(then),
        feedback=then[0].feedback if then else "",
        score=then[0].satisfaction if then else None,
        score_before=score_before(then),
        was_seen=False,
        is_over=False,
    )


def _since(procedures: list[ProcedureDetails], warned: datetime) -> ProcedureDetails | None:
    """The one that runs, or the latest that was started because of what was logged then."""
    mine = (one for one in procedures if one.is_running or one.procedure.started_at >= warned)
    return next(mine, None)


def _chains(session: Session, customer_ids: Collection[int]) -> dict[int, list[Contact]]:
    """The decision chain of each customer."""
    chains: dict[int, list[Contact]] = defaultdict(list)
    theirs = select(Contact).where(
        col(Contact.customer_id).in_(customer_ids), col(Contact.left_at).is_(None)
    )
    for contact in session.exec(theirs.order_by(col(Contact.id))):
        chains[contact.customer_id].append(contact)
    return chains


def _ids(rows: Rows[Customer]) -> set[int]:
    return {customer.id for _, customer in rows}


def _owner(session: Session, customer: Customer) -> Person:
    return session.get_one(Person, customer.owner_id)


def _may_see(session: Session, person: Person, customer: Customer) -> bool:
    return customer.may_be_seen_by(session, person)


PROFILE = Loader((Kind.PROFILE,), Customer, _may_see, _profiles)
SILENCE = Loader((Kind.SILENCE,), Customer, _may_see, _silences)
CONTRACT = Loader((Kind.CONTRACT,), Customer, _may_see, _contracts)
LINKED = Loader((Kind.LINKED,), CustomerChannel, _may_see_link, each(_link))
DECLINE = Loader((Kind.DECLINE,), Customer, _may_see, _declines)
