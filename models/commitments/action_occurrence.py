"""What became of a strategy's actions: why they ended, their occurrences, how many were done."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Field, col

from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.person import Person

if TYPE_CHECKING:
    from models.commitments.strategy_action import StrategyAction


class StrategyEnd(StrEnum):
    """Why a strategy, or one of its actions, has ended."""

    GOAL_MET = "goal_met"
    CUSTOMER_ENDED = "customer_ended"
    REPLACED = "replaced"  # by another strategy
    MERGED = "merged"  # its customer, into one that has its own
    OVER = "over"  # nothing of it is left to do
    REMOVED = "removed"  # from its strategy


class OccurrenceState(StrEnum):
    DONE = "done"
    SKIPPED = "skipped"
    MISSED = "missed"  # open until the next one came
    MOVED = "moved"  # to another day, where it is open


@dataclass(frozen=True)
class Completion:
    """So many times done, of so many that were to be done by now or were done ahead; what was
    skipped with a reason is in neither."""

    done: int
    of: int


class ActionOccurrence(TenantRow, table=True):
    """What became of an occurrence of an action."""

    id: int = Field(default=None, primary_key=True)
    action_id: int = Field(foreign_key="strategyaction.id", index=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    due: date | None = None  # None: of an action without a day
    state: OccurrenceState = Field(sa_type=Choice(OccurrenceState))
    reason: str = ""  # why it was skipped
    count: int = 1  # of a quota: how many times
    settled_at: datetime = Field(sa_type=Instant)
    settled_by_id: int | None = Field(default=None, foreign_key="person.id")  # None: missed


COUNTED = (OccurrenceState.DONE, OccurrenceState.MISSED)


def completions(
    session: BaseSession, actions: Collection["StrategyAction"], now: datetime
) -> dict[int, Completion]:
    """How often each action was done, of how often it was to be done by now."""
    state, count = col(ActionOccurrence.state), func.sum(col(ActionOccurrence.count))
    of_action = col(ActionOccurrence.action_id)
    settled = select(of_action, state, count).where(
        of_action.in_([one.id for one in actions]), state.in_(COUNTED)
    )
    found: dict[int, dict[OccurrenceState, int]] = {one.id: {} for one in actions}
    for action_id, what, times in session.execute(settled.group_by(of_action, state)):
        found[action_id][what] = int(times)
    return {
        one.id: Completion(
            found[one.id].get(OccurrenceState.DONE, 0),
            sum(found[one.id].values()) + _owed(session, one, now),
        )
        for one in actions
    }


def skipped(
    session: BaseSession, actions: Collection["StrategyAction"]
) -> dict[int, list[ActionOccurrence]]:
    """What was skipped of each action, the latest first."""
    of_them = select(ActionOccurrence).where(
        col(ActionOccurrence.action_id).in_([one.id for one in actions]),
        col(ActionOccurrence.state) == OccurrenceState.SKIPPED,
    )
    found: dict[int, list[ActionOccurrence]] = {}
    for one in session.scalars(of_them.order_by(col(ActionOccurrence.id).desc())):
        found.setdefault(one.action_id, []).append(one)
    return found


def _owed(session: BaseSession, action: "StrategyAction", now: datetime) -> int:
    """How often it is open and due; nothing is before its day."""
    if not action.is_open:
        return 0
    today = now.astimezone(session.get_one(Person, action.owner_id).tz).date()
    slot, due = action.at(session.get_one(Person, action.owner_id), today)
    left = action.wanted - action.times
    missed, left = (left, action.wanted) if slot != action.slot else (0, left)
    return missed + (left if due is not None and due <= today else 0)
