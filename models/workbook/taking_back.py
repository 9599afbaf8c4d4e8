"""Takes back what an import has changed, some of it in each transaction."""

from datetime import datetime
from typing import TypeVar

from sqlmodel import Session, col, select

from models.commitments.action_occurrence import StrategyEnd
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.todo import Todo
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.database.scoped import TenantRow
from models.followups.followup import FollowUp, FollowUpContact
from models.followups.undo import take_back
from models.strategies.strategy import Strategy, restore_of_customer
from models.workbook import mending
from models.workbook.apply import set_field
from models.workbook.kept import Kept

SOME = 100  # rows of a transaction
R = TypeVar("R", bound=TenantRow)


def take_back_some(session: Session, kept: Kept, now: datetime) -> bool:
    """Give overwritten values back, take away what was made, and forget both; False where nothing
    is left. Records go before the customers they are about."""
    if filled := _taken(kept.filled):
        _filled(session, filled)
    elif titles := _taken(kept.titles):
        for id, title in titles:
            contact = session.get(Contact, id)
            if contact is not None and contact.title == title:
                contact.title = ""
    elif dated := _taken(kept.dated):
        for todo in _rows(session, Todo, dated):
            todo.due = None
            todo.update_reminders(session, now)
    elif todos := _taken(kept.todos):
        for todo in _rows(session, Todo, todos):
            todo.cancel(session, now)
    elif joined := _taken(kept.joined):
        for place in joined:
            mending.part(session, *place)
    elif parted := _taken(kept.parted):
        for place in parted:
            mending.join(session, *place)
    elif instalments := _taken(kept.instalments):
        for id, received in instalments:
            one = session.get(Instalment, id)
            if one is not None and str(one.received_on or "") == received:
                one.remove(session, now)
    elif deals := _taken(kept.deals):
        for deal in _rows(session, Deal, deals):
            deal.delete(session, now)
    elif planned := _taken(kept.appointments):
        for appointment in _rows(session, Appointment, planned):
            if appointment.state in (AppointmentState.PLANNED, AppointmentState.NOT_HELD):
                appointment.cancel(session, now)
    elif followups := _taken(kept.followups):
        _followups(session, followups, now)
    elif strategies := _taken(kept.strategies):
        _strategies(session, strategies, now)
    elif fields := _taken(kept.fields):
        _fields(session, fields, kept)
    elif contacts := _taken(kept.contacts):
        _contacts(session, contacts)
    elif customers := _taken(kept.customers):
        _customers(session, customers, kept, now)
    else:
        return False
    session.flush()
    return True


V = TypeVar("V")


def _taken(values: list[V]) -> list[V]:
    """The last of them, which are taken out: they are undone in the order of an undo."""
    some = values[-SOME:]
    del values[-SOME:]
    return some[::-1]


def _followups(session: Session, ids: list[int], now: datetime) -> None:
    for followup in _rows(session, FollowUp, ids):
        if followup.is_live and followup.edited_at is None:
            take_back(session, followup, now)


def _filled(session: Session, filled: list[tuple[int, str, str, str]]) -> None:
    for id, name, old, new in filled:
        followup = session.get_one(FollowUp, id)
        if getattr(followup, name) == new:
            setattr(followup, name, (old or None) if name == "method" else old)
            session.add(followup)


def _strategies(session: Session, ids: list[int], now: datetime) -> None:
    for strategy in _rows(session, Strategy, ids):
        strategy.end(session, StrategyEnd.REMOVED, now)
        session.flush()
        restore_of_customer(
            session, strategy.customer_id, StrategyEnd.REPLACED, strategy.created_at, now
        )


def _fields(session: Session, fields: list[tuple[int, str, str, str]], kept: Kept) -> None:
    for id, name, old, new in fields:
        customer = session.get_one(Customer, id)
        if str(getattr(customer, name) or "") == new:
            set_field(customer, name, old)
            session.add(customer)
        else:
            kept.touched.append(customer.name)


def _contacts(session: Session, ids: list[int]) -> None:
    met = set(
        session.exec(
            select(FollowUpContact.contact_id)
            .join(FollowUp, col(FollowUp.id) == col(FollowUpContact.followup_id))
            .where(col(FollowUpContact.contact_id).in_(ids), FollowUp.live())
        )
    )
    for contact in _rows(session, Contact, [id for id in ids if id not in met]):
        links = select(FollowUpContact).where(FollowUpContact.contact_id == contact.id)
        for link in session.exec(links):
            session.delete(link)
        session.flush()
        session.delete(contact)


def _customers(session: Session, ids: list[int], kept: Kept, now: datetime) -> None:
    for customer in _rows(session, Customer, ids):
        if FollowUp.latest_with(session, customer.id) is None:
            customer.archive(session, now)
        else:
            kept.touched.append(customer.name)


def _rows(session: Session, table: type[R], ids: list[int]) -> list[R]:
    return [row for id in ids if (row := session.get(table, id)) is not None]
