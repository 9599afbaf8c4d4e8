"""A table of the standard's in a sheet: which of its columns stands where."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Row, Sheet
from models.rules.workbook.cells.words import column_of
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.headings import hints, todo_states
from models.rules.workbook.remarks import remarks
from models.rules.workbook.rows import TodoState

NOWHERE = 20_000  # past the last column of any spreadsheet
OF_CONTACTS = ("date", "method", "people", "content", "feedback", "next", "ours")
REMARKS = "remarks"  # a column of ours: days, each with what was said, in one cell


@dataclass(frozen=True)
class Table:
    """`places` are the known columns and where each stands, those in columns.SEVERAL once for each;
    `headings` all of them as written; `ticks` the columns whose values are headings that are
    ticked. `hint` is what stands above, or the sheet's name."""

    kind: str
    sheet: Sheet
    places: dict[str, list[int]]
    headings: dict[int, str]
    hint: str
    rows: tuple[Row, ...] = ()
    ticks: dict[str, dict[int, str]] = field(default_factory=dict)

    @cached_property
    def first(self) -> dict[str, int]:
        """The first place of each column."""
        return {column: there[0] for column, there in self.places.items() if there}

    @cached_property
    def told_in(self) -> list[int]:
        """The first places of all columns but that of the name and our ids."""
        no_news = (NAMES[self.kind], "id")
        return [place for column, place in self.first.items() if column not in no_news]

    @cached_property
    def is_behind_ways(self) -> bool:
        """Whether its remarks begin with how they met."""
        return remarks.are_behind_ways(self._remarks)

    @cached_property
    def is_behind_spaced_ways(self) -> bool:
        """The same, of ways with nothing but a space behind them."""
        return remarks.are_behind_spaced_ways(self._remarks)

    @property
    def _remarks(self) -> Iterator[str]:
        return filter(None, (cells.text(row.at(self.first[REMARKS])) for row in self.rows))

    @cached_property
    def states(self) -> dict[str, TodoState]:
        """What the words mean that tell whether a to-do is done."""
        there = self.places.get("done", ())
        return todo_states.meanings(row.at(place) for place in there for row in self.rows)

    def is_role(self, place: int) -> bool:
        """Whether a column of people is headed by what they are."""
        heading = self.headings.get(place, "")
        return hints.is_title(heading) and column_of("customers", heading) is None

    @property
    def names_customer(self) -> bool:
        """Whether its rows do; else titles above them."""
        return self.name_place != NOWHERE

    @property
    def is_of_todos(self) -> bool:
        """Whether its rows are to-dos, and tell of no contact."""
        is_told = any(one in self.places for one in OF_CONTACTS)
        return self.kind == "followups" and "todos" in self.places and not is_told

    @property
    def names_surely(self) -> bool:
        """Whether its heading is one that is known for the customer's."""
        said = self.headings.get(self.name_place, "")
        return bool(said) and column_of(self.kind, said) == NAMES[self.kind]

    @property
    def name_place(self) -> int:
        return self.places[NAMES[self.kind]][0]


Found = tuple[list[Table], dict[int, str]]  # under one row of headings; those that mean nothing
