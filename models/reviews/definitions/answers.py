"""Figures of what had to be answered, or done, in time."""

from datetime import datetime, time

from sqlalchemy import ColumnElement, Time, and_, case, literal, not_, or_
from sqlalchemy.orm import Mapped
from sqlmodel import col

from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.reviews.definitions.definition import NOW, Definition, Part
from models.reviews.instants import OfClock
from models.reviews.sources import ISSUES, OPEN_ISSUES, REQUESTS, TODOS, Source
from models.reviews.windows import DAYS, DUES
from models.rules.deadlines import Urgency
from models.rules.figures import Key
from models.support.request import SupportRequest


def _answered(
    source: Source,
    noun: type[Issue] | type[SupportRequest],
    has_clock: ColumnElement[bool],
    since: Mapped[datetime],
) -> Part:
    """Those answered within their clock, of those answered or whose clock ended. When either was
    known: each counts once, at whichever came first."""
    answered, deadline = col(noun.answered_at), col(noun.deadline)
    in_time = and_(answered.is_not(None), or_(not_(has_clock), answered <= deadline))
    decided = case((in_time, answered), (and_(has_clock, deadline < NOW), deadline))
    return Part(
        source,
        judged=and_(decided >= DAYS.c.starts, decided < DAYS.c.ends),
        hit=in_time,
        moment=since,
        since=since,
        until=answered,
    )


def _is_counted(noun: type[Issue] | type[SupportRequest]) -> ColumnElement[bool]:
    """A clock that is paused in time does not end."""
    return or_(col(noun.paused_at).is_(None), col(noun.paused_at) >= col(noun.deadline))


# Mirrors Issue.clock_ends_at.
HAS_CLOCK = and_(col(Issue.urgency) != Urgency.ON_THE_SPOT, _is_counted(Issue))
ANSWERED_ON_TIME = Definition(
    Key.ANSWERED_ON_TIME, (_answered(ISSUES, Issue, HAS_CLOCK, col(Issue.raised_at)),)
)
REQUESTS_ANSWERED = Definition(
    Key.REQUESTS_ANSWERED,
    (
        _answered(
            REQUESTS, SupportRequest, _is_counted(SupportRequest), col(SupportRequest.asked_at)
        ),
    ),
)
UNRESOLVED_ISSUES = Definition(
    Key.UNRESOLVED_ISSUES,
    (
        Part(
            OPEN_ISSUES,
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
