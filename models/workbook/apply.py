"""Carries out what a workbook is to change, in the caller's one transaction."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from hashlib import sha256

from sqlmodel import Session

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.todo import MAX_TEXT as MAX_TODO
from models.commitments.todo import Promise, Todo
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.names import normalise
from models.customers.standing import Segment, Stage
from models.followups.entry import Method
from models.followups.followup import FollowUp, FollowUpContact, FollowUpPerson
from models.people import called
from models.people.person import Person
from models.rules import dates, deadlines, specificity
from models.rules.names.decision_chain import Link
from models.rules.workbook.cells import plain_day
from models.rules.workbook.rows import FollowUpRow
from models.workbook import strategies
from models.workbook.plan import FIELDS, CustomerStep, Plan

CHOICES = {"stage": Stage, "segment": Segment}
# Titles of those who sell: on our side of the table.
OURS = re.compile(
    r"客户经理|客戶經理|销售|銷售|业务(?:员|经理|代表|主管)|業務(?:員|經理|代表|主管)"
    r"|\bsales\b|\baccount (?:manager|executive)\b|\brep\b",
    re.IGNORECASE,
)
NOON = time(12)  # of a contact whose hour nobody wrote down


@dataclass(frozen=True)
class Kept:
    """What was there before, so that the import can be taken back: customers and records it made,
    and of each changed field the customer, the old and the new value."""

    customers: list[int]
    followups: list[int]
    contacts: list[int]
    strategies: list[int]
    fields: list[tuple[int, str, str, str]]


def apply(session: Session, plan: Plan, by: Person, now: datetime) -> Kept:
    """What lies in the past is taken as settled: nobody is reminded of a promise of last year."""
    kept = Kept([], [], [], [], [])
    made: dict[str, Customer] = {}
    for step in plan.customers:
        made[normalise(step.row.name)] = _customer(session, step, by, now, kept)
    for one in plan.strategies:
        customer = made.get(normalise(one.customer)) or Customer.of_name(session, one.customer)
        if customer is not None:
            stored = strategies.store(session, customer, one.entry, by, now)
            kept.strategies.append(stored.id)
    for row in plan.followups:
        customer = made.get(normalise(row.customer)) or Customer.of_name(session, row.customer)
        if customer is not None:
            kept.followups.append(_followup(session, customer, row, by, now).id)
    return kept


def owner_of(session: Session, name: str | None, by: Person) -> Person:
    """Who is called so; who imports, where nobody or several are."""
    found = called.called(session, name) if name else []
    return found[0] if len(found) == 1 else by


def _customer(
    session: Session, step: CustomerStep, by: Person, now: datetime, kept: Kept
) -> Customer:
    customer = step.customer
    if customer is None:
        customer = Customer.create(session, step.row.name, by, now)
        kept.customers.append(customer.id)
        for name in FIELDS:
            set_field(customer, name, getattr(step.row, name) or "")
    else:
        session.refresh(customer, with_for_update=True)
        for change in step.changes:
            kept.fields.append((customer.id, change.field, change.old, change.new))
            set_field(customer, change.field, change.new)
    if step.row.goals:
        customer.goals_on = now.astimezone(by.tz).date()
    new = Contact.add_to_chain(session, customer, step.people)
    kept.contacts.extend(contact.id for contact in new)
    customer.mark_profile_reviewed(session, now)
    return customer


def set_field(customer: Customer, name: str, value: str) -> None:
    """A text, or the value of a choice; "" empties."""
    members = CHOICES.get(name)
    if members is None:
        setattr(customer, name, value)
    else:
        setattr(customer, name, members(value) if value else None)


def _followup(
    session: Session, customer: Customer, row: FollowUpRow, by: Person, now: datetime
) -> FollowUp:
    owner = owner_of(session, row.owner, by)
    on = plain_day(row.date) or now.date()
    at = row.date.time() if isinstance(row.date, datetime) else NOON
    occurred_at = min(datetime.combine(on, at, owner.tz).astimezone(UTC), now)
    content, feedback = (row.content or "").strip(), (row.feedback or "").strip()
    followup = FollowUp(
        submission=f"import:{customer.id}:{occurred_at.isoformat()}:{hash_of(content, feedback)}",
        customer_id=customer.id,
        author_id=by.id,
        owner_id=owner.id,
        occurred_at=occurred_at,
        logged_at=occurred_at,  # it was kept elsewhere before
        method=Method(row.method) if row.method else Method.VISIT,
        content=content,
        feedback=feedback,
        is_vague=bool(specificity.check(content, feedback)),
    )
    session.add(followup)
    session.flush()
    _meet(session, followup, customer, row, now)
    _todos(session, followup, row, owner, on, now)
    _next(session, followup, row, owner, now)
    if customer.last_contact_at is None or customer.last_contact_at < occurred_at:
        customer.last_contact_at = occurred_at
    customer.update_reminders(session, now)
    return followup


def _meet(
    session: Session, followup: FollowUp, customer: Customer, row: FollowUpRow, now: datetime
) -> None:
    """Who took part: a colleague by name on our side, else somebody of the customer's."""
    ours: dict[int, None] = {}
    theirs: dict[int, None] = {}
    for link in row.people or ():
        colleagues = called.called(session, link.name)
        if len(colleagues) == 1:
            ours[colleagues[0].id] = None
        elif link.name == row.owner or OURS.search(link.title):
            theirs[_in_records_only(session, customer, link, now).id] = None
        else:
            contact = Contact.get_or_create(session, customer, link.name, link.title)
            theirs[contact.id] = None
    session.add_all(FollowUpPerson(followup_id=followup.id, person_id=one) for one in ours)
    session.add_all(FollowUpContact(followup_id=followup.id, contact_id=one) for one in theirs)
    session.flush()


def _in_records_only(session: Session, customer: Customer, link: Link, now: datetime) -> Contact:
    """Somebody of ours whom nobody here is called: the record names them, the chain does not."""
    known = customer.contacts(session, also_left=True)
    contact = next((one for one in known if one.name == link.name), None)
    if contact is None:
        contact = Contact(customer_id=customer.id, name=link.name, title=link.title, left_at=now)
        session.add(contact)
        session.flush()
    return contact


def _todos(
    session: Session,
    followup: FollowUp,
    row: FollowUpRow,
    owner: Person,
    on: date,
    now: datetime,
) -> None:
    then = datetime.combine(on, time(9), owner.tz)
    promises = []
    for text in row.todos or ():
        found = dates.find(text, then, "future", owner.locale)
        told = plain_day(found.value) if found else None
        promises.append(Promise(text[:MAX_TODO], owner, told or plain_day(row.due)))
    today = now.astimezone(owner.tz).date()
    for todo in Todo.create_all(session, promises, owner, now, followup.customer_id, followup.id):
        last = todo.due or on
        if last < today:
            todo.finish(session, deadlines.at(last, NOON, owner.tz))


def _next(
    session: Session, followup: FollowUp, row: FollowUpRow, owner: Person, now: datetime
) -> None:
    on = plain_day(row.next)
    if on is None:
        return
    starts = row.next.time() if isinstance(row.next, datetime) else None
    planned = Appointment(
        customer_id=followup.customer_id,
        owner_id=owner.id,
        on=on,
        starts=starts,
        planned_in_id=followup.id,
        created_at=now,
    )
    if on < now.astimezone(owner.tz).date():
        planned.state = AppointmentState.NOT_HELD  # by now it is history, and nobody's to log
    session.add(planned)
    session.flush()
    planned.update_reminders(session, now)


def hash_of(*texts: str) -> str:
    return sha256("\0".join(texts).encode()).hexdigest()[:16]
