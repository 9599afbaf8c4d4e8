"""What others did while somebody was on leave, with what is theirs."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from models.commitments import todo_lists
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.people.leave import Leave
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines


@dataclass(frozen=True)
class Answered:
    """`by` is None where nobody pressed it in a message of Kept's."""

    issue: Issue
    customer: Customer
    by: Person | None


@dataclass(frozen=True)
class Logged:
    record: FollowUp
    customer: Customer
    author: Person


@dataclass(frozen=True)
class Meanwhile:
    """Each in the order in which it happened."""

    answered: list[Answered]
    done: list[Todo]
    logged: list[Logged]


def of_leave(session: Session, me: Person, leave: Leave) -> Meanwhile:
    """Since the leave began, or was entered."""
    begins = deadlines.at(leave.first, deadlines.DAY_BEGINS, me.tz)
    since = max(begins, leave.created_at)
    return Meanwhile(
        _answered(session, me, since), _done(session, me, since), _logged(session, me, since)
    )


def _answered(session: Session, me: Person, since: datetime) -> list[Answered]:
    at = col(Issue.answered_at)
    mine = select(Issue, Customer).join(Customer, col(Customer.id) == Issue.customer_id)
    mine = mine.where(
        Issue.owner_id == me.id,
        at >= since,
        Issue.raised_at < at,  # else it was answered on the spot, in a record
        col(Issue.cancelled_at).is_(None),
    )
    return [
        Answered(issue, customer, _who_acted(session, issue))
        for issue, customer in session.exec(mine.order_by(at))
    ]


def _who_acted(session: Session, issue: Issue) -> Person | None:
    acted = select(Reminder.acted_by_id).where(
        col(Reminder.kind).in_(deadlines.ISSUE_KINDS),
        Reminder.subject_id == issue.id,
        Reminder.acted_at == issue.answered_at,
    )
    found = session.exec(acted.limit(1)).first()
    return session.get(Person, found) if found else None


def _done(session: Session, me: Person, since: datetime) -> list[Todo]:
    done = session.exec(todo_lists.done_by(me, since))
    return list(done)[::-1]


def _logged(session: Session, me: Person, since: datetime) -> list[Logged]:
    theirs = (
        select(FollowUp, Customer, Person)
        .join(Customer, col(Customer.id) == FollowUp.customer_id)
        .join(Person, col(Person.id) == FollowUp.author_id)
        .where(
            Customer.owner_id == me.id,
            FollowUp.author_id != me.id,
            FollowUp.logged_at >= since,
            FollowUp.live(),
        )
    )
    return [
        Logged(record, customer, author)
        for record, customer, author in session.exec(theirs.order_by(col(FollowUp.logged_at)))
        if record.may_be_read_by(session, me)
    ]
