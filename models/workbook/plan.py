"""What a workbook would change, before anything is changed."""

from dataclasses import dataclass, field, fields
from datetime import date, datetime

from models.commitments.deal_terms import Terms
from models.customers.customer import Customer
from models.people.person import Person
from models.rules.names.decision_chain import Link
from models.rules.workbook.closed import Over
from models.rules.workbook.rows import (
    At,
    CustomerRow,
    DealRow,
    FollowUpRow,
    InstalmentCell,
    TodoState,
    Unread,
    Why,
)
from models.strategies.entry import StrategyEntry
from models.workbook.answers import Answers

FIELDS = ("industry", "size", "stage", "segment", "pains", "goals", "demands", "history")


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
    owner: Person | None = None  # of a new one; None: who imports
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


@dataclass
class Todos:
    """How many are brought of each state; `late` are those of the open ones whose day is over,
    `unsaid` those of which nobody knows whether they were done."""

    open: int = 0
    late: int = 0
    done: int = 0
    dropped: int = 0
    unsaid: int = 0

    @property
    def total(self) -> int:
        return self.open + self.done + self.dropped + self.unsaid

    def count(self, state: TodoState | None) -> None:
        name = state.value if state else "unsaid"
        setattr(self, name, getattr(self, name) + 1)

    def __add__(self, other: "Todos") -> "Todos":
        both = zip(fields(self), fields(other), strict=True)
        return Todos(*(getattr(self, a.name) + getattr(other, b.name) for a, b in both))


@dataclass
class Share:
    """What somebody gets of an import."""

    name: str
    is_by: bool  # who imports
    customers: int = 0
    followups: int = 0
    todos: int = 0


@dataclass
class Counts:
    """How many rows were read, and what became of them; `unread` are the cells that were not,
    `filled` the stored records with something in a field that was empty."""

    rows: int = 0
    created: int = 0
    changed: int = 0
    strategies: int = 0
    followups: int = 0
    filled: int = 0
    settled: int = 0  # to-dos that are here, and change
    contacted: int = 0  # customers whose last contact is a later day
    deals: int = 0
    instalments: int = 0
    same: int = 0
    left_out: int = 0
    unread: list[Unread] = field(default_factory=list)
    todos: Todos = field(default_factory=Todos)
    next_contacts: int = 0

    def add(self, other: "Counts") -> None:
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


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
    settled: list[TodoStep] = field(default_factory=list)
    strategies: list[StrategyStep] = field(default_factory=list)
    deals: list[DealStep] = field(default_factory=list)
    planned: list[InstalmentStep] = field(default_factory=list)
    same: int = 0
    near: list[Near] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    rows: int = 0
    todos: Todos = field(default_factory=Todos)
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
        """Rows that are not taken at all: one that brings a customer is none of them."""
        taken = {one.row.at for one in self.customers}
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
        return not (self.filled or self.planned or self.settled or self.contacted)
