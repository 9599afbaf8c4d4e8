"""The values of a strategy as its form holds them."""

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from sqlmodel import Session

from models import errors
from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.customers.standing import Level, Segment
from models.errors import Problem
from models.people.person import Person
from models.rules import recurrence
from models.rules.recurrence import Refused, Rule
from models.strategies.strategy import MAX_GOAL, Strategy

MAX_ACTIONS = 12
MAX_ACTION = 300
MAX_TIMING = 120
REFUSALS: dict[Refused, type[Problem]] = {
    Refused.NOT_EVERY_PERIOD: errors.TimingNotEveryPeriod,
    Refused.NEVER: errors.TimingNever,
    Refused.OVER: errors.TimingOver,
    Refused.AMBIGUOUS: errors.TimingAmbiguous,
    Refused.HOUR: errors.TimingHour,
}


@dataclass(frozen=True)
class ActionEntry:
    """A row of the form: `owner` is a Slack user id, `id` that of a stored action."""

    text: str
    owner: str | None = None
    timing: str = ""
    row: int = 1
    id: int | None = None


@dataclass(frozen=True)
class StrategyEntry:
    goal: str = ""
    expected_effect: str = ""
    segment: Segment | None = None
    industry_weight: Level | None = None
    potential: Level | None = None
    urgency: Level | None = None
    actions: tuple[ActionEntry, ...] = field(default=())

    @property
    def stamp(self) -> str:
        """A hash to detect changes made meanwhile."""
        return sha256(repr(self).encode()).hexdigest()[:16]


def of_customer(customer: Customer) -> StrategyEntry:
    """Without a strategy: what is known of the customer."""
    return StrategyEntry(
        segment=customer.segment,
        industry_weight=customer.industry_weight,
        potential=customer.potential,
        urgency=customer.urgency,
    )


def read(session: Session, customer: Customer) -> StrategyEntry:
    """The stored values: the current strategy with the actions that go on."""
    known, current = of_customer(customer), Strategy.current(session, customer.id)
    if current is None:
        return known
    going_on = [one for one in current.actions(session) if one.is_open]
    return StrategyEntry(
        **{
            **vars(known),
            "goal": current.goal,
            "expected_effect": current.expected_effect,
            "actions": tuple(_row(session, one, n) for n, one in enumerate(going_on, start=1)),
        }
    )


def check(entry: StrategyEntry, stored: StrategyEntry, now: datetime, locale: str) -> list[Problem]:
    """A problem for every invalid input; `now` is where the person is. A timing that is `stored`
    may be over by now."""
    problems: list[Problem] = []
    as_before = {(one.id, one.timing) for one in stored.actions}
    if not entry.goal:
        problems.append(errors.Empty("goal"))
    limits = [("goal", entry.goal, MAX_GOAL), ("expected_effect", entry.expected_effect, MAX_GOAL)]
    for one in entry.actions:
        if not one.text:
            problems.append(errors.NothingToDo(f"action_{one.row}_text"))
        limits.append((f"action_{one.row}_text", one.text, MAX_ACTION))
        if one.timing and (one.id is None or (one.id, one.timing) not in as_before):
            problems += filter(None, [timing_problem(one, now, locale)])
    problems += [
        errors.TextTooLong(field, length=len(text), most=most)
        for field, text, most in limits
        if len(text) > most
    ]
    return problems


def rule_of(one: ActionEntry, now: datetime, locale: str) -> Rule | None:
    """The rule its timing means; None where it means none, or nothing is typed."""
    found = recurrence.read(one.timing, now, locale) if one.timing else None
    return found if isinstance(found, Rule) else None


def timing_problem(one: ActionEntry, now: datetime, locale: str) -> Problem | None:
    """What is wrong with its timing."""
    name = f"action_{one.row}_timing"
    found = recurrence.read(one.timing, now, locale)
    if isinstance(found, Refused):
        return REFUSALS[found](name)
    if found is None:
        return errors.TimingUnreadable(name)
    if found.end is not None and found.end < now.date():
        return errors.TimingOver(name)
    return None


def _row(session: Session, action: StrategyAction, row: int) -> ActionEntry:
    owner = session.get_one(Person, action.owner_id)
    return ActionEntry(action.text, owner.user_id, action.timing, row, action.id)
