"""A record that was written down with the wrong customer goes to the right one, and with it what it
promised, asked and planned, and what was said of it since."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import inspect
from sqlmodel import Session, col, select

from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.response_promise import answer_within, urgent_within
from models.database.scoped import TenantRow
from models.followups import joined
from models.followups.commitments import issues_of
from models.followups.entry import FollowUpInput, NewContact
from models.followups.followup import FollowUp, FollowUpContact
from models.followups.holding import holds
from models.people.person import Person
from models.rules.names import people
from models.rules.names.decision_chain import Link
from models.watching.event import Happened
from models.watching.tell import tell

# By these a row points to the record in which it was written; what that only settled stays.
OF_RECORD = ("followup_id", "planned_in_id")


def go_to(
    session: Session, followup: FollowUp, customer: Customer, by: Person, now: datetime
) -> Customer:
    """The customer whose record it was until now comes back. What it had settled there is open
    again, and its issues have the time that the right one is given."""
    before = session.get_one(Customer, followup.customer_id)
    followup.customer_id = customer.id
    for row in _of(session, followup, before):
        row.customer_id = customer.id
        session.add(row)
    session.flush()
    for issue in issues_of(session, followup):
        within = answer_within(customer, followup.content, issue.question)
        issue.promise(session, within, urgent_within(session, customer), now)
    open_again(session, followup, before, now)
    if customer.is_watched:
        tell(session, customer.id, Happened.RECORD, by, now, followup_id=followup.id)
    return before


def met_there(
    session: Session, entry: FollowUpInput, customer: Customer, followup: FollowUp
) -> FollowUpInput:
    """Who was met, as people of this customer: those of the other one by their names. Who is known
    there beyond this record is no person of this one."""
    chain = {Link(one.name, one.title): one for one in customer.contacts(session)}
    theirs: list[int | NewContact] = []
    for one in entry.theirs:
        known = session.get(Contact, one) if isinstance(one, int) else None
        if known is None or known.customer_id == customer.id:
            theirs.append(one)
        elif same := people.known_as(Link(known.name, known.title), list(chain)):
            theirs.append(chain[same].id)
        elif not _is_known_otherwise(session, known, followup):
            theirs.append(NewContact(known.name, known.title))
    return replace(entry, theirs=tuple(theirs))


def _is_known_otherwise(session: Session, contact: Contact, followup: FollowUp) -> bool:
    """Whether more is told of them than that they took part in this record."""
    if not joined.is_of(contact, followup) and (contact.title or joined.is_told_of(contact)):
        return True
    others = select(FollowUpContact).where(
        FollowUpContact.contact_id == contact.id, FollowUpContact.followup_id != followup.id
    )
    return session.exec(others).first() is not None


def _of(session: Session, followup: FollowUp, before: Customer) -> list[TenantRow]:
    """The rows written in it that are with the other customer."""
    found: list[TenantRow] = []
    for table in TenantRow.__subclasses__():
        columns = inspect(table).columns
        name = next((one for one in OF_RECORD if one in columns), None)
        if name is None or "customer_id" not in columns:
            continue
        rows = select(table).where(columns[name] == followup.id)
        found += session.exec(rows.where(columns["customer_id"] == before.id))
    return found


def open_again(session: Session, followup: FollowUp, before: Customer, now: datetime) -> None:
    """What it had settled there, unless another record holds it."""
    latest = FollowUp.latest_with(session, before.id)
    settled = select(Appointment).where(Appointment.settled_in_id == followup.id)
    for planned in session.exec(settled.where(Appointment.customer_id == before.id)):
        if latest is not None and holds(session, latest, planned):
            planned.mark_held(session, latest.id, now)
        else:
            planned.reopen(session, now)


def leave_if_made_by(
    session: Session, followup: FollowUp, customer: Customer, now: datetime
) -> None:
    """A customer that this record made leaves with it, unless something else was recorded there."""
    if _was_all_there_is(session, followup, customer):
        customer.archive(session, now)


def come_back(session: Session, customer: Customer, now: datetime) -> bool:
    """One that had left so is there again; False for one that was merged, or whose name another
    one has by now."""
    if customer.archived_at is None:
        return True
    if customer.merged_into_id is not None or Customer.of_name(session, customer.name):
        return False
    customer.archived_at = None
    customer.update_reminders(session, now)
    session.flush()
    return True


def _was_all_there_is(session: Session, followup: FollowUp, customer: Customer) -> bool:
    """Whether this record made the customer, and nobody has added anything to it since."""
    promised = select(Todo).where(Todo.customer_id == customer.id, col(Todo.cancelled_at).is_(None))
    raised = select(Issue).where(
        Issue.customer_id == customer.id, col(Issue.cancelled_at).is_(None)
    )
    return (
        customer.created_at == customer.reviewed_at == followup.logged_at
        and customer.last_contact_at is None
        and not Appointment.planned_with(session, customer.id)
        and session.exec(promised).first() is None
        and session.exec(raised).first() is None
    )
