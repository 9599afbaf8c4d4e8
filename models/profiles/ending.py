"""A customer is lost or the work with it ends, and may begin again."""

from datetime import datetime

from sqlmodel import Session, col, not_, select

from models import errors
from models.commitments.action_occurrence import StrategyEnd
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.customers.standing import Ending
from models.deals.save import plan
from models.followups.followup import FollowUp
from models.people.person import Person
from models.rules.deals import DealState, LostReason
from models.rules.deals.line import reason_of
from models.strategies.strategy import end_of_customer, restore_of_customer
from models.support.request import SupportRequest
from models.watching.event import Happened
from models.watching.tell import tell, tell_owners

MAX_REASON = 500


def end(
    session: Session, customer: Customer, how: Ending, why: str, by: Person, now: datetime
) -> None:
    """It ends now, and counts so in reviews: see `stop`."""
    is_open = customer.ended_at is None
    stop(session, customer, how, why, by, now)
    if is_open:
        customer.end_counts_at = customer.ended_at


def stop(
    session: Session, customer: Customer, how: Ending, why: str, by: Person, now: datetime
) -> None:
    """Call off all that is owed about this customer: its reminders, its strategy, and the planned
    contacts, to-dos, issues and requests for support that are open; its open deals are lost. Said
    twice, it is done once. Raises errors.Empty or errors.TextTooLong."""
    if not why.strip():
        raise errors.Empty("why")
    if len(why) > MAX_REASON:
        raise errors.TextTooLong("why", length=len(why), most=MAX_REASON)
    session.refresh(customer, with_for_update=True)
    if customer.ended_at is not None:
        return
    customer.ending, customer.ended_why, customer.ended_at = how, why.strip(), now
    call_off(session, customer, by, now)
    tell(session, customer.id, Happened.ENDED, by, now)
    tell_owners(session, customer.id, Happened.ENDED, [customer.owner_id], by, now)


def call_off(session: Session, customer: Customer, by: Person, now: datetime) -> None:
    """What is owed about a customer that has ended, with what came to it since."""
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
    why = customer.ended_why
    reason = reason_of(why) or LostReason.OTHER
    for deal in session.exec(Deal.of_customers([customer.id])):
        deal.end_with_customer(session, reason, why, now)
    customer.update_reminders(session, now)


def lost_with(session: Session, customer: Customer) -> list[Deal]:
    """The deals that its end has closed, and that are open again with it."""
    if customer.ended_at is None:
        return []
    lost = Deal.live(DealState.LOST).where(col(Deal.customer_id) == customer.id)
    return list(session.exec(lost.where(col(Deal.ended_with) == customer.ended_at)))


def reopen(session: Session, customer: Customer, now: datetime) -> list[Deal]:
    """Take the end back: what it called off, and is still ahead, is owed again, but for what was
    promised in records that were taken back since. The deals that are open again."""
    session.refresh(customer, with_for_update=True)
    ended_at, deals = customer.ended_at, lost_with(session, customer)
    if ended_at is None:
        return []
    customer.ending, customer.ended_why, customer.ended_at = None, "", None
    customer.end_counts_at = None
    gone = select(FollowUp.id).where(FollowUp.customer_id == customer.id, not_(FollowUp.live()))
    taken_back = set(session.exec(gone))
    for todo in session.exec(
        select(Todo).where(Todo.customer_id == customer.id, col(Todo.cancelled_at) == ended_at)
    ):
        if todo.followup_id not in taken_back:
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
        if planned.planned_in_id in taken_back:
            continue
        if planned.on >= now.astimezone(session.get_one(Person, planned.owner_id).tz).date():
            planned.reopen(session, now)
    for deal in deals:
        deal.reopen(session, now)
    for deal in session.exec(Deal.of_customers([customer.id])):
        plan(session, deal, now)
    customer.update_reminders(session, now)
    return deals
