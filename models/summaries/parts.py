"""The parts of a summary of somebody's day or week, and their rows."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.people.person import Person
from models.rules.own_days import OwnDays
from models.support.request import SupportRequest

MOST = 30  # rows of a part that are named


class Part(StrEnum):
    """In order of display."""

    CONTACTS = "contacts"
    KEPT = "kept"  # promises
    ACTIONS = "actions"  # of strategies, done
    MADE = "made"  # promises, and to-dos given to others
    ANSWERED = "answered"  # issues
    DEALS = "deals"  # new, won, lost, or in another stage
    PAID = "paid"  # money that came
    ENDED = "ended"  # customers that were lost, or with whom the work ended
    APPROVED = "approved"  # support that colleagues granted
    ISSUES = "issues"  # questions that wait for an answer, in time still
    LATE = "late"
    TO_LOG = "to_log"  # contacts that are over, within the 24 hours for logging them
    NEXT = "next"


DONE = tuple(list(Part)[: list(Part).index(Part.ISSUES)])
PRESSING = (Part.ISSUES, Part.LATE)
Noun = (
    FollowUp
    | Todo
    | StrategyAction
    | Issue
    | Deal
    | Instalment
    | Customer
    | Appointment
    | SupportRequest
)


@dataclass(frozen=True)
class Item:
    noun: Noun
    customer: Customer | None
    owner: Person


@dataclass(frozen=True)
class Rows:
    """The first rows of a part; `total` counts all that the reader may see, `withheld` the rest."""

    items: list[Item] = field(default_factory=list)
    total: int = 0
    withheld: int = 0

    def and_those(self, other: "Rows", *, in_order: bool = False) -> "Rows":
        """`in_order`: of their days; else these come first."""
        items = [*self.items, *other.items]
        items = sorted(items, key=_day) if in_order else items
        return Rows(items[:MOST], self.total + other.total, self.withheld + other.withheld)


def _day(item: Item) -> date:
    day = item.noun.on if isinstance(item.noun, Appointment) else getattr(item.noun, "due", None)
    return day or date.max


@dataclass(frozen=True)
class Summary:
    """`next_days` are the first and the last of what comes next."""

    person: Person
    days: OwnDays
    next_days: tuple[date, date]
    parts: dict[Part, Rows]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done, and nobody waits: what comes next is no news then."""
        told = (*DONE, *PRESSING)
        return not any(self.parts[part].total or self.parts[part].withheld for part in told)
