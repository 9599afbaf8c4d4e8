"""Details of reminders about a customer as a whole: profile reviews and health signals."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from models import health
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.notifications.subjects import (
    ContractDetails,
    DeclineDetails,
    HealthDetails,
    ProfileDetails,
    SilenceDetails,
)
from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines import Kind
from models.rules.health.cadence import quiet_from
from models.rules.health.decline import Heard, decline, score_before


@dataclass(frozen=True)
class Known:
    """Rows that several reminders need, by customer id, loaded with one query each."""

    chains: dict[int, list[Contact]]
    planned: dict[int, date]  # the next contact
    heard: dict[int, list[Heard]]


def known(session: Session, reminders: list[Reminder]) -> Known:
    """Load what `of` needs for these reminders."""

    def ids(kind: Kind) -> set[int]:
        return {one.subject_id for one in reminders if one.kind is kind}

    return Known(
        chains=_chains(session, ids(Kind.PROFILE)),
        planned=health.planned_with(session, ids(Kind.SILENCE)),
        heard=health.heard(session, ids(Kind.DECLINE)),
    )


def of(
    session: Session, reminder: Reminder, customer: Customer, known: Known
) -> ProfileDetails | HealthDetails:
    owner = session.get_one(Person, customer.owner_id)
    match reminder.kind:
        case Kind.SILENCE:
            return _silence(reminder, customer, owner, known.planned.get(customer.id))
        case Kind.CONTRACT:
            return ContractDetails(customer, owner, ends_on=reminder.deadline.date())
        case Kind.DECLINE:
            return _warning(reminder, customer, owner, known.heard[customer.id])
        case _:
            return ProfileDetails(
                customer=customer,
                chain=known.chains[customer.id],
                reviewed_at=customer.reviewed_at,
                was_refreshed=customer.reviewed_at >= reminder.send_at,
            )


def _silence(
    reminder: Reminder, customer: Customer, owner: Person, planned: date | None
) -> SilenceDetails:
    since = (customer.last_contact_at or customer.created_at).astimezone(owner.tz).date()
    return SilenceDetails(
        customer=customer,
        owner=owner,
        since=since,
        planned=planned,
        is_broken=quiet_from(since) > reminder.deadline.date(),
    )


def _warning(
    reminder: Reminder, customer: Customer, owner: Person, said: list[Heard]
) -> DeclineDetails:
    times = [one.logged_at for one in said]
    newer = times.index(reminder.deadline) if reminder.deadline in times else len(said)
    then = said[newer:]
    return DeclineDetails(
        customer=customer,
        owner=owner,
        decline=decline(then),
        feedback=then[0].feedback if then else "",
        score=then[0].satisfaction if then else None,
        score_before=score_before(then),
        was_seen=reminder.action in health.ANSWERS,
        is_over=newer > 0,
    )


def _chains(session: Session, customer_ids: set[int]) -> dict[int, list[Contact]]:
    """The decision chain of each customer."""
    chains: dict[int, list[Contact]] = defaultdict(list)
    theirs = select(Contact).where(col(Contact.customer_id).in_(customer_ids))
    for contact in session.exec(theirs.order_by(col(Contact.id))):
        chains[contact.customer_id].append(contact)
    return chains
