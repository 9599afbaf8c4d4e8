"""What a person was told of a customer, or is asked for by a colleague, and has not settled:
profiles to look at, contracts that end, how content a customer is, turns for the worse, support."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlmodel import Session, col

from models.customers.customer import Customer
from models.health import ANSWERS
from models.notifications import load
from models.notifications.notification import Notification
from models.notifications.subjects import SupportDetails
from models.people.person import Person
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind
from models.support.request import SupportRequest

CUSTOMERS = (Kind.PROFILE, Kind.SATISFACTION, Kind.CONTRACT, Kind.DECLINE)
REQUESTS = (Kind.SUPPORT_ASKED, Kind.SUPPORT, Kind.SUPPORT_QUESTION)
OWED = (ReminderState.PENDING, ReminderState.CLAIMED, ReminderState.SAID, ReminderState.PASSED_OVER)
A_DAY, FRESH = timedelta(days=1), timedelta(days=92)  # a warning is one for so long


def still_open(session: Session, me: Person, now: datetime) -> list[Notification]:
    """One for each customer and thing, the first deadline first."""
    due = select(Reminder).where(
        col(Reminder.recipient_id) == me.id,
        # What is due on a weekend stands here, though it is said on Monday.
        or_(col(Reminder.send_at) <= now, col(Reminder.due_at) <= now),
        col(Reminder.state).in_(OWED),
        or_(_of_customers(session, me, now), _of_requests(me)),
    )
    latest: dict[tuple[Kind, int], Reminder] = {}
    asked: list[Reminder] = []
    for reminder in session.scalars(due.order_by(col(Reminder.send_at), col(Reminder.id))):
        if reminder.kind in REQUESTS:
            asked.append(reminder)
        else:
            latest[reminder.kind, reminder.subject_id] = reminder
    loaded = load.load_all(session, [*latest.values(), *asked])
    told = [one for one in loaded if isinstance(one, Notification) and one.is_needed(now)]
    once = {(type(one.subject), one.subject_id): one for one in told}
    return sorted(once.values(), key=lambda one: (one.deadline, one.id))


def answer_by(told: Notification) -> datetime | None:
    """When a colleague is to have their answer; None of what has no such hour."""
    details = told.subject
    if not isinstance(details, SupportDetails) or details.request.paused_at is not None:
        return None
    return details.request.deadline


def _of_customers(session: Session, me: Person, now: datetime) -> ColumnElement[bool]:
    """Only what may be open still: who has hundreds of customers was told of much."""
    mine = select(col(Customer.id)).where(
        col(Customer.owner_id) == me.id,
        col(Customer.archived_at).is_(None),
        col(Customer.ended_at).is_(None),
    )
    fresh = and_(col(Reminder.kind) == Kind.PROFILE, _was_not_reviewed_since())
    contract = and_(col(Reminder.kind) == Kind.CONTRACT, col(Reminder.deadline) >= now - A_DAY)
    asked = and_(col(Reminder.kind) == Kind.SATISFACTION, col(Reminder.deadline) >= now - A_DAY)
    warned = and_(
        col(Reminder.kind) == Kind.DECLINE,
        col(Reminder.send_at) > now - FRESH,
        func.coalesce(col(Reminder.action), "").not_in(ANSWERS),
    )
    return and_(col(Reminder.subject_id).in_(mine), or_(fresh, contract, asked, warned))


def _was_not_reviewed_since() -> ColumnElement[bool]:
    reviewed = select(col(Customer.reviewed_at)).where(col(Customer.id) == col(Reminder.subject_id))
    return col(Reminder.send_at) > reviewed.scalar_subquery()


def _of_requests(me: Person) -> ColumnElement[bool]:
    open_ones = select(col(SupportRequest.id)).where(
        or_(col(SupportRequest.owner_id) == me.id, col(SupportRequest.asker_id) == me.id),
        col(SupportRequest.answered_at).is_(None),
        col(SupportRequest.cancelled_at).is_(None),
    )
    return and_(col(Reminder.kind).in_(REQUESTS), col(Reminder.subject_id).in_(open_ones))
