"""Where the rows of the figures come from: each kind of them joined with its owners and with the
days of the periods in the owner's zone."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    TableClause,
    Time,
    and_,
    case,
    literal,
    null,
)
from sqlalchemy.orm import Mapped
from sqlmodel import col

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.score import QuarterScore
from models.followups.followup import FollowUp
from models.people.person import Person
from models.reviews.instants import OfClock
from models.reviews.windows import CLOCKS, DAYS, DUES
from models.rules.deadlines.days import DAY_OVER
from models.rules.figures import Noun
from models.support.request import SupportRequest

AnySelect = Select[Any]
Condition = ColumnElement[bool]
NOTHING = null()
STARTS = case(
    (col(Appointment.starts).is_(None), literal(DAY_OVER, Time)), else_=col(Appointment.starts)
)


@dataclass(frozen=True)
class Source:
    """`from_` adds the tables to a query, `window` among them. Its rows are those where `id` is
    not NULL: they are joined from the outside, which tells SQLite to begin with the owners and to
    find the rows of each by an index. `what` is the content of a record, a to-do or a question."""

    noun: Noun
    window: TableClause
    id: Mapped[int]
    owner_id: Mapped[int]
    customer_id: Mapped[int] | Mapped[int | None]
    from_: Callable[[AnySelect, Condition], AnySelect]
    what: Any = NOTHING
    latest: tuple[Any, ...] = ()  # by which rows of one id follow each other
    # The same of everybody, where another way is shorter than one by each row of each owner.
    from_all: Callable[[AnySelect, Condition], AnySelect] | None = None


def owned(what: AnySelect, window: TableClause) -> AnySelect:
    return what.select_from(Person).join(window, window.c.zone == col(Person.zone))


def followups(what: AnySelect, seen: Condition) -> AnySelect:
    met = col(FollowUp.occurred_at)
    theirs = and_(
        col(FollowUp.owner_id) == col(Person.id),
        met >= DAYS.c.starts,
        met < DAYS.c.ends,
        FollowUp.live(),
        seen,
    )
    return owned(what, DAYS).outerjoin(FollowUp, theirs)


def _appointments(what: AnySelect, seen: Condition) -> AnySelect:
    """Those that were neither cancelled nor marked as not held."""
    clock = OfClock(col(Appointment.on), STARTS, 0)
    theirs = and_(
        col(Appointment.owner_id) == col(Person.id),
        col(Appointment.state).in_(
            (AppointmentState.PLANNED, AppointmentState.HELD, AppointmentState.REPLACED)
        ),
        col(Appointment.on).between(CLOCKS.c.first, CLOCKS.c.last),
        clock >= CLOCKS.c.starts,
        clock < CLOCKS.c.ends,
        seen,
    )
    settled = col(Appointment.settled_in_id) == col(FollowUp.id)
    return owned(what, CLOCKS).outerjoin(Appointment, theirs).outerjoin(FollowUp, settled)


def _issues_of(whose: Mapped[int]) -> Callable[[AnySelect, Condition], AnySelect]:
    def issues(what: AnySelect, seen: Condition) -> AnySelect:
        theirs = and_(whose == col(Person.id), col(Issue.cancelled_at).is_(None), seen)
        return owned(what, DAYS).outerjoin(Issue, theirs)

    return issues


def _todos(what: AnySelect, seen: Condition) -> AnySelect:
    theirs = and_(
        col(Todo.counts_for_id) == col(Person.id),
        col(Todo.due).between(DUES.c.first, DUES.c.last),
        col(Todo.cancelled_at).is_(None),
        seen,
    )
    return owned(what, DUES).outerjoin(Todo, theirs)


def _requests(what: AnySelect, seen: Condition) -> AnySelect:
    """An approver owns the answer."""
    theirs = and_(
        col(SupportRequest.owner_id) == col(Person.id),
        col(SupportRequest.cancelled_at).is_(None),
        seen,
    )
    return owned(what, DAYS).outerjoin(SupportRequest, theirs)


def _scores(what: AnySelect, seen: Condition) -> AnySelect:
    theirs = and_(
        col(QuarterScore.owner_id) == col(Person.id),
        col(QuarterScore.given_at) >= DAYS.c.starts,
        col(QuarterScore.given_at) < DAYS.c.ends,
        seen,
    )
    return owned(what, DAYS).outerjoin(QuarterScore, theirs)


SAID = case(
    (col(FollowUp.feedback) == "", col(FollowUp.content)),
    else_=col(FollowUp.content) + " / " + col(FollowUp.feedback),
)
FOLLOWUPS = Source(
    Noun.FOLLOWUP,
    DAYS,
    col(FollowUp.id),
    col(FollowUp.owner_id),
    col(FollowUp.customer_id),
    followups,
    SAID,
    (col(FollowUp.occurred_at), col(FollowUp.id)),
)
APPOINTMENTS = Source(
    Noun.APPOINTMENT,
    CLOCKS,
    col(Appointment.id),
    col(Appointment.owner_id),
    col(Appointment.customer_id),
    _appointments,
)
OPEN_ISSUES = Source(  # of whoever has to answer them
    Noun.ISSUE,
    DAYS,
    col(Issue.id),
    col(Issue.owner_id),
    col(Issue.customer_id),
    _issues_of(col(Issue.owner_id)),
    col(Issue.question),
)
ISSUES = replace(  # of whoever had them when that was due
    OPEN_ISSUES,
    owner_id=col(Issue.counts_for_id),
    from_=_issues_of(col(Issue.counts_for_id)),
)
TODOS = Source(
    Noun.TODO,
    DUES,
    col(Todo.id),
    col(Todo.counts_for_id),
    col(Todo.customer_id),
    _todos,
    col(Todo.text),
)
CUSTOMERS_MET = replace(FOLLOWUPS, noun=Noun.CUSTOMER, id=col(FollowUp.customer_id), what=NOTHING)
SCORES = Source(
    Noun.SCORE,
    DAYS,
    col(QuarterScore.id),
    col(QuarterScore.owner_id),
    col(QuarterScore.customer_id),
    _scores,
)
REQUESTS = Source(
    Noun.REQUEST,
    DAYS,
    col(SupportRequest.id),
    col(SupportRequest.owner_id),
    col(SupportRequest.customer_id),
    _requests,
    col(SupportRequest.what),
)
