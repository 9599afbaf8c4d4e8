"""What people have done since with what an import brought. Its undo leaves that, and says why."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, not_, or_
from sqlmodel import Session, col, select

from models.commitments.action_occurrence import ActionOccurrence, StrategyEnd
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.channel import CustomerChannel, LinkState
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.score import QuarterScore
from models.customers.visibility import CustomerShare
from models.database.chunks import chunks
from models.followups.attachment import Attachment
from models.followups.followup import FollowUp
from models.followups.remark import Comment
from models.lessons.lesson import Lesson, LessonName
from models.procedures.procedure import Procedure
from models.strategies.segments import SegmentDecision
from models.strategies.strategy import Strategy
from models.support.request import SupportRequest
from models.watching.watch import CustomerWatch


class Later(StrEnum):
    """What somebody did."""

    MERGED = "merged"
    OWNER = "owner"  # somebody else looks after it
    ENDED = "ended"
    PROFILE = "profile"
    RECORD = "record"
    TODO = "todo"
    APPOINTMENT = "appointment"
    ISSUE = "issue"
    DEAL = "deal"
    CONTACT = "contact"
    STRATEGY = "strategy"
    SUPPORT = "support"
    LESSON = "lesson"
    CHANNEL = "channel"
    PROCEDURE = "procedure"
    SCORE = "score"
    SHARED = "shared"
    WATCHED = "watched"


@dataclass(frozen=True)
class Stayed:
    """A customer that an undo left, or something of it, and why."""

    name: str
    why: Later


def _given(column: Any) -> ColumnElement[bool]:
    return col(column).is_not(None)


def _open(column: Any) -> ColumnElement[bool]:
    return col(column).is_(None)


LIVE = select(FollowUp.id).where(FollowUp.live())
# The rows that hold a customer, once what the import made is gone. Others go with one of these,
# or are nobody's work: news of a customer, and reviews that were made of it.
HOLDING: tuple[tuple[Later, type[Any], ColumnElement[bool] | None], ...] = (
    (Later.RECORD, FollowUp, FollowUp.live()),
    (Later.RECORD, Comment, None),
    (Later.TODO, Todo, _open(Todo.cancelled_at)),
    (
        Later.APPOINTMENT,
        Appointment,
        and_(
            col(Appointment.state) != AppointmentState.CANCELLED,
            or_(_open(Appointment.planned_in_id), col(Appointment.planned_in_id).in_(LIVE)),
        ),
    ),
    (Later.ISSUE, Issue, _open(Issue.cancelled_at)),
    (Later.DEAL, Deal, _open(Deal.deleted_at)),
    (Later.CONTACT, Contact, _open(Contact.left_at)),
    (
        Later.STRATEGY,
        Strategy,
        or_(_open(Strategy.ended_why), col(Strategy.ended_why) != StrategyEnd.REMOVED),
    ),
    (Later.SUPPORT, SupportRequest, _open(SupportRequest.cancelled_at)),
    (Later.LESSON, Lesson, _open(Lesson.deleted_at)),
    (Later.LESSON, LessonName, None),
    (Later.CHANNEL, CustomerChannel, col(CustomerChannel.state) == LinkState.LINKED),
    (Later.PROCEDURE, Procedure, None),
    (Later.SCORE, QuarterScore, _given(QuarterScore.score)),
    (Later.PROFILE, SegmentDecision, None),
    (Later.SHARED, CustomerShare, None),
    (Later.WATCHED, CustomerWatch, None),
)
NOBODYS = frozenset(
    "ActionOccurrence CustomerEvent FrozenReview FrozenRow Instalment StrategyAction".split()
)


def uses(session: Session, ids: Iterable[int]) -> dict[int, list[Later]]:
    """What holds each of these customers, by its id."""
    found: dict[int, dict[Later, None]] = defaultdict(dict)
    for chunk in chunks(ids):
        into = col(Customer.merged_into_id)
        for id in session.scalars(select(into).where(into.in_(chunk)).distinct()):
            found[id or 0][Later.MERGED] = None
        for why, table, condition in HOLDING:
            theirs = select(table.customer_id).where(table.customer_id.in_(chunk)).distinct()
            if condition is not None:
                theirs = theirs.where(condition)
            for id in session.scalars(theirs):
                found[id][why] = None
    return {id: list(whys) for id, whys in found.items()}


def of_profile(customer: Customer, by_id: int) -> Later:
    """What somebody did with a customer that is not as the import of `by_id` left it."""
    if customer.merged_into_id is not None:
        return Later.MERGED
    if customer.owner_id != by_id:
        return Later.OWNER
    return Later.PROFILE if customer.ended_at is None else Later.ENDED


def worked_on(session: Session, ids: Iterable[int]) -> set[int]:
    """The records that somebody has edited, remarked on or given a file, or of whose promises
    somebody has done or changed one."""
    found: set[int] = set()
    for chunk in chunks(ids):
        edited = select(FollowUp.id).where(col(FollowUp.id).in_(chunk), _given(FollowUp.edited_at))
        remarked = select(Comment.followup_id).where(col(Comment.followup_id).in_(chunk))
        filed = select(Attachment.followup_id).where(col(Attachment.followup_id).in_(chunk))
        promised = select(Todo.followup_id).where(
            col(Todo.followup_id).in_(chunk),
            or_(
                col(Todo.done_at) >= col(Todo.created_at),
                col(Todo.given_at) > col(Todo.created_at),
                _given(Todo.snoozed_until),
            ),
        )
        with_customer = col(Appointment.changed_at) == col(Customer.ended_at)  # called off with it
        planned = (
            select(Appointment.planned_in_id)
            .join(Customer, col(Customer.id) == col(Appointment.customer_id))
            .where(
                col(Appointment.planned_in_id).in_(chunk),
                or_(
                    _given(Appointment.settled_in_id),
                    and_(
                        _given(Appointment.changed_at),
                        or_(_open(Customer.ended_at), not_(with_customer)),
                    ),
                ),
            )
        )
        for theirs in (edited, remarked, filed, promised, planned):
            found.update(id for id in session.scalars(theirs) if id is not None)
    return found


def is_carried_out(session: Session, strategy: Strategy) -> bool:
    """Whether somebody has done something of it, or has changed its actions."""
    of_it = col(StrategyAction.strategy_id) == strategy.id
    done = (
        select(ActionOccurrence.id)
        .join(StrategyAction, col(StrategyAction.id) == col(ActionOccurrence.action_id))
        .where(of_it, _given(ActionOccurrence.settled_by_id))
    )
    changed = select(StrategyAction.id).where(
        of_it,
        or_(
            col(StrategyAction.created_at) > strategy.created_at,
            col(StrategyAction.given_at) > strategy.created_at,
            _given(StrategyAction.ended_at),
        ),
    )
    return session.scalars(done).first() is not None or session.scalars(changed).first() is not None
