"""What others did while somebody was on leave, with what is theirs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

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
from models.rules.deadlines import Kind


@dataclass(frozen=True)
class Answered:
    """`by` is None where nobody pressed it in a message of Kept's."""

    issue: Issue
    customer: Customer
    by: Person | None


@dataclass(frozen=True)
class Done:
    """`by` likewise."""

    todo: Todo
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
    done: list[Done]
    logged: list[Logged]

    def __bool__(self) -> bool:
        return bool(self.answered or self.done or self.logged)


def of_leave(session: Session, me: Person, leave: Leave) -> Meanwhile:
    """Of a leave that is on: since it began, or was entered."""
    return _between(session, me, _begins(me, leave), datetime.max.replace(tzinfo=UTC))


def of_whole_leave(session: Session, me: Person, leave: Leave) -> Meanwhile:
    """Of one that ended by itself: up to the day on which they work again."""
    until = deadlines.at(leave.next_workday(me), deadlines.DAY_BEGINS, me.tz)
    return _between(session, me, _begins(me, leave), until)


def _begins(me: Person, leave: Leave) -> datetime:
    return max(deadlines.at(leave.first, deadlines.DAY_BEGINS, me.tz), leave.created_at)


def _between(session: Session, me: Person, since: datetime, until: datetime) -> Meanwhile:
    """What they did themselves they know."""
    answered = _answered(session, me, since, until)
    done = _done(session, me, since, until)
    return Meanwhile(
        [one for one in answered if one.by is None or one.by.id != me.id],
        [one for one in done if one.by is None or one.by.id != me.id],
        _logged(session, me, since, until),
    )


def _answered(session: Session, me: Person, since: datetime, until: datetime) -> list[Answered]:
    at = col(Issue.answered_at)
    mine = select(Issue, Customer).join(Customer, col(Customer.id) == Issue.customer_id)
    mine = mine.where(
        Issue.owner_id == me.id,
        at >= since,
        at < until,
        Issue.raised_at < at,  # else it was answered on the spot, in a record
        col(Issue.cancelled_at).is_(None),
    )
    return [
        Answered(
            issue, customer, _who_acted(session, deadlines.ISSUE_KINDS, issue.id, issue.answered_at)
        )
        for issue, customer in session.exec(mine.order_by(at))
    ]


def _who_acted(
    session: Session, kinds: Iterable[Kind], id: int, at: datetime | None
) -> Person | None:
    acted = select(Reminder.acted_by_id).where(
        col(Reminder.kind).in_(kinds), Reminder.subject_id == id, Reminder.acted_at == at
    )
    found = session.exec(acted.limit(1)).first()
    return session.get(Person, found) if found else None


def _done(session: Session, me: Person, since: datetime, until: datetime) -> list[Done]:
    found = session.exec(todo_lists.done_by(me, since))
    done = [one for one in found if one.done_at is not None and one.done_at < until]
    return [
        Done(one, _who_acted(session, deadlines.TODO_KINDS, one.id, one.done_at))
        for one in reversed(done)
    ]


def _logged(session: Session, me: Person, since: datetime, until: datetime) -> list[Logged]:
    theirs = (
        select(FollowUp, Customer, Person)
        .join(Customer, col(Customer.id) == FollowUp.customer_id)
        .join(Person, col(Person.id) == FollowUp.author_id)
        .where(
            Customer.owner_id == me.id,
            FollowUp.author_id != me.id,
            FollowUp.logged_at >= since,
            FollowUp.logged_at < until,
            FollowUp.live(),
        )
    )
    in_order = theirs.order_by(col(FollowUp.logged_at))
    return [Logged(record, customer, author) for record, customer, author in session.exec(in_order)]
