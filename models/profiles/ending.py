"""A customer is lost or the work with it ends, and may begin again."""

from datetime import datetime

from sqlmodel import Session, col, select

from models import errors
from models.commitments.action_occurrence import StrategyEnd
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.customers.standing import Ending
from models.deals.save import plan
from models.people.person import Person
from models.strategies.strategy import end_of_customer, restore_of_customer
from models.support.request import SupportRequest
from models.watching.event import Happened
from models.watching.tell import tell, tell_owners

MAX_REASON = 500


def end(
    session: Session, customer: Customer, how: Ending, why: str, by: Person, now: datetime
) -> None:
    """Call off all that is owed about this customer: its reminders, its strategy, and the planned
    contacts, to-dos, issues and requests for support that are open. Said twice, it is done once.
    Raises errors.Empty or errors.TextTooLong."""
    if not why.strip():
        raise errors.Empty("why")
    if len(why) > MAX_REASON:
        raise errors.TextTooLong("why", length=len(why), most=MAX_REASON)
    session.refresh(customer, with_for_update=True)
    if customer.ended_at is not None:
        return
    customer.ending, customer.ended_why, customer.ended_at = how, why.strip(), now
    for planned in Appointment.planned_with(session, customer.id, lock=True):
        planned.change(by, now)
        planned.cancel(session, now)
    for todo in session.exec(
        select(Todo).where(
            Todo.customer_id == customer.id,
            col(Todo.done_at).is_(None),
            col(Todo.cancelled_at).is_(None),
        )
    ):
        todo.cancel(session, now)
    for issue in session.exec(
        select(Issue).where(
            Issue.customer_id == customer.id,
            col(Issue.answered_at).is_(None),
            col(Issue.cancelled_at).is_(None),
        )
    ):
        issue.cancel(session, now)
    end_of_customer(session, customer.id, StrategyEnd.CUSTOMER_ENDED, now)
    for request in SupportRequest.open_for(session, customer.id):
        request.cancel(session, now)
    _plan_deals(session, customer, now)
    customer.update_reminders(session, now)
    tell(session, customer.id, Happened.ENDED, by, now)
    tell_owners(session, customer.id, Happened.ENDED, [customer.owner_id], by, now)


def reopen(session: Session, customer: Customer, now: datetime) -> None:
    """Take the end back: what it called off, and is still ahead, is owed again."""
    session.refresh(customer, with_for_update=True)
    ended_at = customer.ended_at
    if ended_at is None:
        return
    customer.ending, customer.ended_why, customer.ended_at = None, "", None
    for todo in session.exec(
        select(Todo).where(Todo.customer_id == customer.id, col(Todo.cancelled_at) == ended_at)
    ):
        todo.restore(session, now)
    for issue in session.exec(
        select(Issue).where(Issue.customer_id == customer.id, col(Issue.cancelled_at) == ended_at)
    ):
        issue.cancelled_at = None
        issue.update_reminders(session, now)
    why = StrategyEnd.CUSTOMER_ENDED
    restore_of_customer(session, customer.id, why, ended_at, now)
    for request in session.exec(
        select(SupportRequest).where(
            SupportRequest.customer_id == customer.id,
            col(SupportRequest.cancelled_at) == ended_at,
        )
    ):
        request.restore(session, now)
    for planned in session.exec(
        select(Appointment).where(
            Appointment.customer_id == customer.id,
            Appointment.state == AppointmentState.CANCELLED,
            col(Appointment.changed_at) == ended_at,
        )
    ):
        if planned.on >= now.astimezone(session.get_one(Person, planned.owner_id).tz).date():
            planned.reopen(session, now)
    _plan_deals(session, customer, now)
    customer.update_reminders(session, now)


def _plan_deals(session: Session, customer: Customer, now: datetime) -> None:
    """Open deals stay open, for somebody has to say how each ended; nothing reminds of them."""
    for deal in session.exec(Deal.of_customers([customer.id])):
        plan(session, deal, now)
