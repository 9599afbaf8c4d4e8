"""The rows of the standard's three tables. `at` is where a row stands in its file. None is a cell
that is empty, which changes nothing; "" one that says "-" or 清空, which empties."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from models.rules.names.decision_chain import Link

Day = date | datetime  # a wall clock of whoever wrote it, where an hour is told


@dataclass(frozen=True)
class At:
    sheet: str
    row: int  # from 1, as spreadsheets show it


class TodoState(StrEnum):
    """What a file says of a to-do; most files say nothing."""

    DONE = "done"
    OPEN = "open"
    DROPPED = "dropped"
    LATE = "late"  # open, as we write it


@dataclass(frozen=True)
class CustomerRow:
    """客户信息需求分析表. `stage` and `segment` are the values of models.customers.standing."""

    at: At
    name: str
    id: str | None = None  # of ours, where the file came from here
    industry: str | None = None
    size: str | None = None
    chain: tuple[Link, ...] | None = None
    stage: str | None = None
    segment: str | None = None
    pains: str | None = None
    goals: str | None = None
    demands: str | None = None
    history: str | None = None
    notes: str | None = None
    contract_ends_on: date | Literal[""] | None = None  # the last day of the contract with it
    owner: str | None = None  # one of ours, as the file names them
    seen: Day | None = None  # when it was last spoken to, where nothing else is told of it
    ended: str | None = None  # words that the work with it is over: see closed.read
    untouched: tuple[str, ...] = ()  # columns that stand as we wrote them: see as_written


@dataclass(frozen=True)
class StrategyRow:
    """销售策略制定表. `actions` stand in one cell, and so may `owners` and `times`, a line each."""

    at: At
    customer: str
    id: str | None = None
    segment: str | None = None
    goal: str | None = None
    actions: tuple[str, ...] | None = None
    owners: tuple[str, ...] | None = None
    times: tuple[str, ...] | None = None
    effect: str | None = None
    goals: tuple[str, ...] = ()  # of several strategies that became this one, each
    untouched: tuple[str, ...] = ()


@dataclass(frozen=True)
class FollowUpRow:
    """客户维护跟进记录表. `method` is a value of models.followups.followup.Method; `customer` is ""
    of a to-do that belongs to none."""

    at: At
    customer: str
    id: str | None = None
    date: Day | None = None
    method: str | None = None
    people: tuple[Link, ...] | None = None
    content: str | None = None
    feedback: str | None = None
    todos: tuple[str, ...] | None = None
    dues: tuple[Day | None, ...] = ()  # of each to-do, where it says so itself
    owner: str | None = None
    due: Day | None = None  # of the to-dos, where a column says so
    next: Day | None = None
    states: tuple[TodoState | None, ...] = ()  # of each to-do, where the file says so
    done_on: tuple[Day | None, ...] = ()  # likewise, the day on which it was done
    todo_owners: tuple[str | None, ...] = ()  # likewise, whose each is, where that is told apart
    repeats: tuple[str | None, ...] = ()  # likewise, how often each comes again, as it is typed
    ours: tuple[str, ...] = ()  # who of us took part, where a column of their own says so
    untouched: tuple[str, ...] = ()


@dataclass(frozen=True)
class InstalmentCell:
    """A line of a deal's instalments; `cents` are hundredths in the deal's currency."""

    due: date
    cents: int
    received: date | None = None


@dataclass(frozen=True)
class DealRow:
    """商机, beside the standard's tables. `kind`, `state`, `stage` and `reason` are the values of
    models.rules.deals; `cents` hundredths of the currency's unit, "" where none is named."""

    at: At
    customer: str
    id: str | None = None
    title: str = ""
    kind: str | None = None
    cents: int | None = None
    currency: str = ""
    state: str | None = None
    stage: str | None = None
    opened: date | None = None
    expected: date | None = None
    closed: date | None = None
    reason: str | None = None
    why: str = ""
    instalments: tuple[InstalmentCell, ...] = ()
    owner: str | None = None
    is_untouched: bool = False  # as we wrote it


class Why(StrEnum):
    """Why a cell or a row is not read."""

    NO_CUSTOMER = "no_customer"
    TWICE = "twice"  # two rows of the same customer say different things
    CONTACT_TWICE = "contact_twice"
    LEFT = "left"  # one of their people, of whom the file says so
    NO_PERSON = "no_person"  # who it is, is still to be found out
    NOT_TOLD = "not_told"  # a question mark where words belong
    DATE = "date"
    STAGE = "stage"
    SEGMENT = "segment"
    METHOD = "method"
    CHOICE = "choice"  # none of the words of its column
    STATE = "state"  # neither done nor open
    FIGURE = "figure"  # no number where one belongs
    NO_VALUE = "no_value"  # a formula whose result the file does not hold
    TOO_LONG = "too_long"
    NO_DATE = "no_date"  # a contact without a day
    NOTHING_SAID = "nothing_said"  # a contact without a word
    EDITED = "edited"  # a record of ours, changed in the file
    NO_CURRENCY = "no_currency"
    PAST = "past"  # an open deal that should have closed before
    NO_STAGE = "no_stage"  # a deal of which nobody knows how far it is
    INSTALMENT = "instalment"  # a line that is no day with an amount
    NAME_TAKEN = "name_taken"  # a new name that another customer has
    EMPTIED = "emptied"  # a cell of ours, in which something stood
    PERSON_GONE = "person_gone"  # somebody who stood in a cell of ours
    OWNER = "owner"  # a customer that is here, and somebody else's than the file says
    NO_GOAL = "no_goal"  # a strategy without one
    TOO_MANY = "too_many"  # more actions than a strategy holds
    NOT_YOURS = "not_yours"  # a customer of somebody else
    ENDED = "ended"  # a customer with whom the work is over here
    ENDING = "ending"  # words that do not say that it is
    NEAR = "near"  # the name is nearly that of a customer, and nobody said which is meant


# What could be read, and is not taken over.
NOT_TAKEN = frozenset(
    {Why.NAME_TAKEN, Why.EMPTIED, Why.PERSON_GONE, Why.EDITED, Why.OWNER, Why.ENDED}
)


@dataclass(frozen=True)
class Unread:
    """One cell; where `is_row`, its whole row is left out, else only the cell."""

    at: At
    column: str  # its heading
    text: str
    why: Why
    is_row: bool = False


@dataclass(frozen=True)
class Read:
    """All that a workbook holds. `ignored` are headings that mean nothing to us, by sheet, and
    `tableless` the sheets without a table; `short` are names that were taken for longer ones,
    `unsure` those that may be short for several; `rows` counts the rows below headings, each of
    which is in one of the lists; `headings` are those of the columns that are read, by sheet and by
    table and column: "customers.name".
    `examples` are values under ignored headings, and `reach` the telephone numbers and the like
    that are kept nowhere, both by sheet and heading."""

    customers: tuple[CustomerRow, ...] = ()
    strategies: tuple[StrategyRow, ...] = ()
    followups: tuple[FollowUpRow, ...] = ()
    unread: tuple[Unread, ...] = ()
    ignored: dict[str, tuple[str, ...]] = field(default_factory=dict)
    rows: int = 0
    has_macros: bool = False
    tableless: tuple[str, ...] = ()
    short: dict[str, str] = field(default_factory=dict)
    unsure: dict[str, tuple[str, ...]] = field(default_factory=dict)
    deals: tuple[DealRow, ...] = ()
    headings: dict[str, dict[str, str]] = field(default_factory=dict)
    examples: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    reach: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
