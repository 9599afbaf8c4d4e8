"""How much a workbook brings, or has brought, and whose it is."""

from dataclasses import dataclass, field, fields

from models.rules.workbook.rows import TodoState, Unread


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
