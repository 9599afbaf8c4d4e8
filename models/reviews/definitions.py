"""What each figure of a review counts: the one place where that is written, as conditions from
which the count, the rows and their words come."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Select,
    Time,
    and_,
    bindparam,
    case,
    false,
    func,
    literal,
    not_,
    null,
    or_,
    select,
    true,
)
from sqlmodel import col

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.customers.profile_review import ProfileReview
from models.database.columns import Instant
from models.followups.followup import FollowUp
from models.reviews.instants import Later, OfClock
from models.reviews.sources import (
    APPOINTMENTS,
    CUSTOMERS,
    FOLLOWUPS,
    ISSUES,
    STARTS,
    TODOS,
    Source,
)
from models.reviews.windows import CLOCKS, DAYS, DUES
from models.rules import deadlines
from models.rules.deadlines import LOGGING_TIME, Urgency
from models.rules.deadlines.days import CONTACT_LASTS
from models.rules.figures import Key
from models.rules.health.sentiment import LOW
from models.rules.segments import Segment

NOW = bindparam("now", type_=Instant)
EVERY, NONE = true(), null()
Column = Any  # an expression that a row shows


def of_zone(instant: datetime, zone: ZoneInfo) -> date:
    return instant.astimezone(zone).date()


@dataclass(frozen=True)
class Part:
    """The rows of one source: those that are `judged` are in the denominator, those of them that
    are a `hit` in the numerator too. A row says the day of `moment` in its owner's zone, or `day`,
    and how long it took from `since` until `until`."""

    source: Source
    judged: ColumnElement[bool] = EVERY
    hit: ColumnElement[bool] = EVERY
    moment: Column = NONE
    day: Column = NONE
    since: Column = NONE
    until: Column = NONE
    score: Column = NONE
    day_of: Callable[[datetime, ZoneInfo], date] = of_zone


@dataclass(frozen=True)
class Definition:
    """A figure; `is_count`: the number of its rows, and nothing it is a share of."""

    key: Key
    parts: tuple[Part, ...]
    is_count: bool = False


def _logging_ends() -> ColumnElement[datetime]:
    """As deadlines.log_until."""
    day, after = int(LOGGING_TIME.total_seconds()), int(CONTACT_LASTS.total_seconds())
    lasts = case((col(Appointment.starts).is_(None), day), else_=day + after)
    return case(
        (col(Appointment.ended_at).is_not(None), Later(col(Appointment.ended_at), day)),
        else_=OfClock(col(Appointment.on), STARTS, lasts - CLOCKS.c.ahead),
    )


# An appointment that was logged as a later contact, or replaced, was settled at that time.
SETTLED = case(
    (col(Appointment.state) == AppointmentState.HELD, col(FollowUp.occurred_at)),
    else_=col(FollowUp.logged_at),
)
MISSED = and_(
    _logging_ends() <= NOW,
    or_(col(Appointment.settled_in_id).is_(None), SETTLED.is_(None), _logging_ends() < SETTLED),
)
LOGGED_ON_TIME = Definition(
    Key.LOGGED_ON_TIME,
    (
        Part(APPOINTMENTS, judged=MISSED, hit=false(), day=col(Appointment.on)),
        Part(
            FOLLOWUPS,
            hit=col(FollowUp.logged_at)
            <= Later(col(FollowUp.occurred_at), int(LOGGING_TIME.total_seconds())),
            moment=col(FollowUp.occurred_at),
            since=col(FollowUp.occurred_at),
            until=col(FollowUp.logged_at),
        ),
    ),
)
SATISFACTION = Definition(
    Key.SATISFACTION,
    (
        Part(
            FOLLOWUPS,
            judged=col(FollowUp.satisfaction).is_not(None),
            hit=col(FollowUp.satisfaction) > LOW,
            moment=col(FollowUp.occurred_at),
            score=col(FollowUp.satisfaction),
        ),
    ),
)
VAGUE_RECORDS = Definition(
    Key.VAGUE_RECORDS,
    (Part(FOLLOWUPS, judged=col(FollowUp.is_vague).is_(True), moment=col(FollowUp.occurred_at)),),
    is_count=True,
)

# Mirrors Issue.clock_ends_at.
HAS_CLOCK = and_(
    col(Issue.urgency) != Urgency.ON_THE_SPOT,
    or_(col(Issue.paused_at).is_(None), col(Issue.paused_at) >= col(Issue.deadline)),
)
IN_TIME = and_(
    col(Issue.answered_at).is_not(None),
    or_(not_(HAS_CLOCK), col(Issue.answered_at) <= col(Issue.deadline)),
)
# When it was known whether an issue is answered in time: each counts once, at whichever came first.
DECIDED = case(
    (IN_TIME, col(Issue.answered_at)),
    (and_(HAS_CLOCK, col(Issue.deadline) < NOW), col(Issue.deadline)),
)
ANSWERED_ON_TIME = Definition(
    Key.ANSWERED_ON_TIME,
    (
        Part(
            ISSUES,
            judged=and_(DAYS.c.starts <= DECIDED, DAYS.c.ends > DECIDED),
            hit=IN_TIME,
            moment=col(Issue.raised_at),
            since=col(Issue.raised_at),
            until=col(Issue.answered_at),
        ),
    ),
)
UNRESOLVED_ISSUES = Definition(
    Key.UNRESOLVED_ISSUES,
    (
        Part(
            ISSUES,
            judged=and_(
                DAYS.c.is_begun,
                col(Issue.raised_at) < DAYS.c.ends,
                or_(col(Issue.answered_at).is_(None), col(Issue.answered_at) >= DAYS.c.ends),
            ),
            moment=col(Issue.raised_at),
            since=col(Issue.raised_at),
            until=col(Issue.answered_at),
        ),
    ),
    is_count=True,
)

DUE_OVER = OfClock(col(Todo.due), literal(time(), Time), DUES.c.over)
PROMISES_KEPT = Definition(
    Key.PROMISES_KEPT,
    (
        Part(
            TODOS,
            judged=or_(col(Todo.done_at).is_not(None), col(Todo.due) < DUES.c.today),
            hit=and_(col(Todo.done_at).is_not(None), col(Todo.done_at) < DUE_OVER),
            day=col(Todo.due),
            since=DUE_OVER,
            until=col(Todo.done_at),
        ),
    ),
)


def _contact() -> Select[int]:
    """The contacts with a customer before the end of the period."""
    return select(col(FollowUp.id)).where(
        col(FollowUp.customer_id) == col(Customer.id),
        FollowUp.live(),
        col(FollowUp.occurred_at) < DAYS.c.ends,
    )


def _look() -> Select[int]:
    """The looks at a customer's profile before the end of the period."""
    return select(col(ProfileReview.id)).where(
        col(ProfileReview.customer_id) == col(Customer.id),
        col(ProfileReview.reviewed_at) < DAYS.c.ends,
    )


LEFT = func.coalesce(col(Customer.archived_at), col(Customer.ended_at))
LIVE = and_(
    DAYS.c.is_begun,
    or_(LEFT.is_(None), DAYS.c.ends <= LEFT),
    # A customer may be entered after the contact that is recorded with it.
    or_(col(Customer.created_at) < DAYS.c.ends, _contact().exists()),
)
QUIET = case(
    *((col(Customer.segment) == segment, DAYS.c[f"quiet_{segment}"]) for segment in Segment),
    else_=DAYS.c.quiet,
)
LAST_CONTACT = _contact().with_only_columns(func.max(col(FollowUp.occurred_at))).scalar_subquery()
CONTACT_COVERAGE = Definition(
    Key.CONTACT_COVERAGE,
    (
        Part(
            CUSTOMERS,
            judged=LIVE,
            hit=_contact().where(col(FollowUp.occurred_at) >= QUIET).exists(),
            moment=LAST_CONTACT,
        ),
    ),
)
LAST_LOOK = _look().with_only_columns(func.max(col(ProfileReview.reviewed_at))).scalar_subquery()
PROFILE_FRESHNESS = Definition(
    Key.PROFILE_FRESHNESS,
    (
        Part(
            CUSTOMERS,
            judged=LIVE,
            # To enter a customer is a look at its profile.
            hit=or_(
                col(Customer.created_at) >= DAYS.c.stale,
                _look().where(col(ProfileReview.reviewed_at) >= DAYS.c.stale).exists(),
            ),
            moment=case(
                (col(Customer.created_at) < LAST_LOOK, LAST_LOOK), else_=col(Customer.created_at)
            ),
            day_of=deadlines.refresh_due,
        ),
    ),
)

_ALL = (
    LOGGED_ON_TIME,
    ANSWERED_ON_TIME,
    PROMISES_KEPT,
    CONTACT_COVERAGE,
    PROFILE_FRESHNESS,
    SATISFACTION,
    UNRESOLVED_ISSUES,
    VAGUE_RECORDS,
)
DEFINITIONS = {one.key: one for one in _ALL}
