"""Figures of what was logged, and of what was not."""

from datetime import datetime

from sqlalchemy import ColumnElement, String, and_, case, cast, false, or_, select, union_all
from sqlalchemy.orm import aliased
from sqlmodel import SQLModel, col

from models.commitments.appointment import Appointment, AppointmentState
from models.customers.score import QuarterScore
from models.followups.followup import FollowUp
from models.reviews.definitions.definition import NOW, Column, Definition, Part
from models.reviews.instants import Later, OfClock
from models.reviews.sources import APPOINTMENTS, FOLLOWUPS, SCORES, STARTS
from models.reviews.windows import CLOCKS
from models.rules.deadlines import CONTACT_LASTS, LOGGING_TIME
from models.rules.figures import Key
from models.rules.health.sentiment import LOW


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
            judged=col(FollowUp.is_imported).is_(False),
            hit=col(FollowUp.logged_at)
            <= Later(col(FollowUp.occurred_at), int(LOGGING_TIME.total_seconds())),
            moment=col(FollowUp.occurred_at),
            since=col(FollowUp.occurred_at),
            until=col(FollowUp.logged_at),
        ),
    ),
)


def _score_before(outer: type[SQLModel], customer: Column, moment: Column) -> ColumnElement[str]:
    """The customer's last score before this one, told in a contact or asked for."""
    told, asked = aliased(FollowUp), aliased(QuarterScore)
    scores = union_all(
        select(col(told.satisfaction).label("score"), col(told.occurred_at).label("given"))
        .where(col(told.customer_id) == customer, col(told.occurred_at) < moment)
        .where(col(told.satisfaction).is_not(None), col(told.deleted_at).is_(None))
        .where(col(told.undone_at).is_(None))
        .correlate(outer),
        select(col(asked.score), col(asked.given_at))
        .where(col(asked.customer_id) == customer, col(asked.given_at) < moment)
        .where(col(asked.score).is_not(None))
        .correlate(outer),
    ).subquery()
    last = select(scores.c.score).order_by(scores.c.given.desc()).limit(1)
    return cast(last.scalar_subquery(), String)


SATISFACTION = Definition(
    Key.SATISFACTION,
    (
        Part(
            FOLLOWUPS,
            judged=col(FollowUp.satisfaction).is_not(None),
            hit=col(FollowUp.satisfaction) > LOW,
            moment=col(FollowUp.occurred_at),
            score=col(FollowUp.satisfaction),
            word=_score_before(FollowUp, col(FollowUp.customer_id), col(FollowUp.occurred_at)),
        ),
        Part(
            SCORES,
            judged=col(QuarterScore.score).is_not(None),
            hit=col(QuarterScore.score) > LOW,
            moment=col(QuarterScore.given_at),
            score=col(QuarterScore.score),
            word=_score_before(
                QuarterScore, col(QuarterScore.customer_id), col(QuarterScore.given_at)
            ),
        ),
    ),
)
VAGUE_RECORDS = Definition(
    Key.VAGUE_RECORDS,
    (Part(FOLLOWUPS, judged=col(FollowUp.is_vague).is_(True), moment=col(FollowUp.occurred_at)),),
    is_count=True,
)
