"""What a workbook would change, before anything is changed."""

from dataclasses import dataclass, field
from datetime import date, datetime

from models.commitments.deal_terms import Terms
from models.customers.customer import Customer
from models.people.person import Person
from models.rules.names.decision_chain import Link
from models.rules.recurrence import Rule
from models.rules.workbook.cells.closed import Over
from models.rules.workbook.rows import (
    At,
    CustomerRow,
    DealRow,
    FollowUpRow,
    InstalmentCell,
    Unread,
    Why,
)
from models.strategies.entry import StrategyEntry
from models.workbook.answers import Answers
from models.workbook.counts import Counts, Share, Todos

FIELDS = (
    "industry",
    "size",
    "stage",
    "segment",
    "pains",
    "goals",
    "demands",
    "history",
    "notes",
    "contract_ends_on",
)


@dataclass(frozen=True)
class Change:
    """One field of what is stored, by its name."""

    field: str
    old: str
    new: str


@dataclass(frozen=True)
class PersonStep:
    """Somebody as a row tells them; `before` is None where they are new."""

    link: Link
    before: Link | None = None


@dataclass(frozen=True)
class SamePerson:
    """What somebody is called in one place, and their name; `contact` is the id of who is here
    under the former."""

    customer: str
    called: str
    name: str
    title: str = ""
    contact: int | None = None


@dataclass
class CustomerStep:
    """`customer` is None where it is to be created."""

    row: CustomerRow
    customer: Customer | None
    changes: list[Change] = field(default_factory=list)
    people: list[PersonStep] = field(default_factory=list)
    owner: Person | None = None  # who gets it; None: of a new one, who imports
    over: Over | None = None  # the work with it ends by this

    @property
    def sets_goals(self) -> bool:
        """Whether its goals are set by this: those that stay as they are keep their day."""
        is_changed = any(one.field == "goals" for one in self.changes)
        return is_changed if self.customer else bool(self.row.goals)


@dataclass(frozen=True)
class FollowUpStep:
    """A stored record that the file fills in or mends; `field` of a change is "method",
    "content", "feedback", "next", "due", "people" or "todos"."""

    record: int  # its id
    settled_at: datetime  # when a to-do without a day was taken as done
    row: FollowUpRow
    changes: list[Change]


@dataclass(frozen=True)
class TodoStep:
    """A to-do that is here, and what a file that we wrote says of it by now; `field` of a change is
    "state", "owner" or "due"."""

    todo: int  # its id
    customer: str
    text: str
    changes: list[Change]
    owner: Person | None = None
    done_on: date | None = None


@dataclass(frozen=True)
class StrategyStep:
    customer: str
    entry: StrategyEntry
    goals: tuple[str, ...] = ()  # of the several in the file that it is made of


@dataclass(frozen=True)
class DealStep:
    """A deal that is to be created; `owner` as the file names them."""

    customer: str
    terms: Terms
    owner: str | None
    instalments: tuple[InstalmentCell, ...] = ()


@dataclass(frozen=True)
class InstalmentStep:
    """Instalments of a deal that is there and has none."""

    deal: int  # its id
    row: DealRow


@dataclass(frozen=True)
class Near:
    """A name that no customer has, but one has nearly, or another of the file: somebody has to say
    which is meant."""

    row: int
    sheet: str
    name: str
    like: str
    is_in_file: bool = False  # the other is new, too
    others: tuple[str, ...] = ()  # further customers that are called so for short


@dataclass(frozen=True)
class Ahead:
    """What comes on a day that was read of the file: an open to-do, or without words the next
    contact with a customer. `rule` is that by which a to-do comes again from then on."""

    on: date
    customer: str
    text: str = ""
    rule: Rule | None = None


@dataclass
class Plan:
    """`same` counts the rows that change nothing; `unknown` are owners whom nobody is called by:
    theirs becomes that of who imports."""

    customers: list[CustomerStep] = field(default_factory=list)
    followups: list[FollowUpRow] = field(default_factory=list)
    filled: list[FollowUpStep] = field(default_factory=list)
    same_people: list[SamePerson] = field(default_factory=list)
    contacted: list[tuple[str, date]] = field(default_factory=list)  # customers, and their last day
    owed: list[FollowUpRow] = field(default_factory=list)  # to-dos of no record
    # Whose a new customer is, by its name, as a row says that makes no record.
    named: dict[str, str] = field(default_factory=dict)
    settled: list[TodoStep] = field(default_factory=list)
    to_meet: list[FollowUpRow] = field(default_factory=list)  # contacts planned in no record
    strategies: list[StrategyStep] = field(default_factory=list)
    deals: list[DealStep] = field(default_factory=list)
    planned: list[InstalmentStep] = field(default_factory=list)
    same: int = 0
    near: list[Near] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    lost: set[At] = field(default_factory=set)  # rows whose record is left out, though it has words
    unknown: list[str] = field(default_factory=list)
    rows: int = 0
    todos: Todos = field(default_factory=Todos)
    ahead: list[Ahead] = field(default_factory=list)
    next_contacts: int = 0
    shares: list[Share] = field(default_factory=list)
    answers: Answers = field(default_factory=Answers)

    @property
    def created(self) -> list[CustomerStep]:
        return [step for step in self.customers if step.customer is None]

    @property
    def changed(self) -> list[CustomerStep]:
        return [step for step in self.customers if step.customer is not None]

    @property
    def renamed(self) -> dict[str, str]:
        """The names of customers that get another one, and that one."""
        every = (change for step in self.changed for change in step.changes)
        return {one.old: one.new for one in every if one.field == "name"}

    @property
    def left_out(self) -> int:
        """Rows that are not taken at all: one that brings a customer is none of them, unless what
        was said in it is lost."""
        taken = {one.row.at for one in self.customers} - self.lost
        return len({one.at for one in self.unread if one.is_row} - taken) + len(self.near)

    @property
    def counts(self) -> Counts:
        return Counts(
            rows=self.rows,
            created=len(self.created),
            changed=len(self.changed),
            strategies=len(self.strategies),
            followups=len(self.followups),
            filled=len(self.filled),
            settled=len(self.settled),
            contacted=len(self.contacted),
            deals=len(self.deals),
            instalments=sum(len(one.instalments) for one in self.deals)
            + sum(len(one.row.instalments) for one in self.planned),
            same=self.same,
            todos=self.todos,
            next_contacts=self.next_contacts,
            left_out=self.left_out,
            unread=self.unread
            + [Unread(At(one.sheet, one.row), "", one.name, Why.NEAR, True) for one in self.near],
        )

    @property
    def is_empty(self) -> bool:
        if any(one.contact is not None for one in self.same_people):
            return False
        if self.customers or self.followups or self.strategies or self.deals or self.owed:
            return False
        others = (
            self.filled,
            self.planned,
            self.settled,
            self.contacted,
            self.to_meet,
        )
        return not any(others)
