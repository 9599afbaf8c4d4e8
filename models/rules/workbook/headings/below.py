"""The rows below a heading, which tell with its words what a column holds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property

from models.rules import dates
from models.rules.workbook.cells import banners, cells, contacts
from models.rules.workbook.cells.sheets import Cell, Row, text_of
from models.rules.workbook.cells.sums import SUM
from models.rules.workbook.cells.words import fold, value_of
from models.rules.workbook.days import days
from models.rules.workbook.headings import looks
from models.rules.workbook.headings.looks import Look

SAMPLE = 40  # rows that are looked at
TEXTS = ("industry", "pains", "goals", "goal", "content", "feedback", "chain", "people", "actions")
MOST = 0.6  # share of a column that decides what it holds
_SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)  # whether a text is a day, hangs on none


def nobody(name: str) -> bool:
    """Of a workbook that lists no customers."""
    return False


@dataclass(frozen=True)
class Below:
    """A few of the rows below a heading; `is_known` tells the customers that the workbook lists."""

    rows: Sequence[Row]
    is_known: Callable[[str], bool] = nobody
    called: frozenset[str] = frozenset()  # headings of customers in other sheets, folded
    _looks: dict[int, Look] = field(default_factory=dict, repr=False, compare=False)

    @property
    def knows_any(self) -> bool:
        return self.is_known is not nobody

    @cached_property
    def sample(self) -> list[Row]:
        """Without the rows that add up others."""
        return [row for row in self.rows[:SAMPLE] if len(row.own) > 1 and not _is_sum(row)]

    def values(self, place: int) -> list[Cell]:
        return [row.at(place) for row in self.sample if text_of(row.at(place)).strip()]

    def look(self, place: int) -> Look:
        if place not in self._looks:
            own = [row.at(place) for row in self.sample if place not in row.filled]
            told = [(one, cells.text(one)) for one in own if not cells.is_same(one)]
            said = [text if type(one) is str else one for one, text in told if text]
            self._looks[place] = looks.look(said, self.is_known)
        return self._looks[place]

    def are_people(self, place: int) -> bool:
        return self.look(place).person > 1 - MOST or self.look(place).are_people

    def are_listed(self, place: int) -> bool:
        """Whether most are customers that the workbook lists."""
        return self.knows_any and self.look(place).known > 1 - MOST

    @cached_property
    def are_under_names(self) -> bool:
        """Whether listed customers stand in rows of their own, above those of their records."""
        alone = (row.cells[row.own[0]] for row in self.rows if len(row.own) == 1)
        return self.knows_any and any(
            self.is_known(banners.plain(cells.name(one))) for one in alone if type(one) is str
        )

    def are_ticks(self, place: int) -> bool:
        found = self.values(place)
        return bool(found) and all(map(cells.is_tick, found))

    def is_used(self, place: int) -> bool:
        return bool(self.values(place))

    def cannot_be(self, column: str, place: int) -> bool:
        """Whether what stands below a heading is something else than its words say."""
        found = self.values(place)
        if column in ("name", "customer"):
            return share(found, _is_no_name) > MOST
        if column == "due":  # "By" may be who did it
            return len(found) > 1 and not any(map(_may_be_day, found))
        if column in ("chain", "people") and share(found, _is_day) > MOST:
            return True  # "Last contact" may be when, or who
        if column in TEXTS:
            return share(found, _is_no_text) > MOST
        return False

    def may_be_name(self, place: int) -> bool:
        found = [cell for cell in self.values(place) if not cells.is_same(cell)]
        if share(found, _is_no_name) > 1 - MOST or self.are_ticks(place):
            return False
        names = [cells.name(cell) for cell in found]
        return not found or (max(map(len, names)) > 2 and len(set(names)) * 2 > len(names))

    def has(self, kind: str, place: int) -> bool:
        """Whether the values below are such as a stage, a segment or a method has."""
        return any(value_of(kind, text_of(cell)) for cell in self.values(place))

    def are(self, kind: str, place: int) -> bool:
        """Whether most of them are."""
        return share(self.values(place), lambda cell: value_of(kind, text_of(cell)) is not None) > (
            1 - MOST
        )

    def are_lists(self, place: int) -> bool:
        """Whether most cells hold several items."""
        return share(self.values(place), lambda cell: len(cells.items(cell) or ()) > 1) > 1 - MOST

    def is_worded(self, place: int) -> bool:
        """Words of a trade and not letters of a grade."""
        return share(self.values(place), lambda cell: len(text_of(cell).strip()) > 1) > MOST


def _is_sum(row: Row) -> bool:
    said = row.cells[row.own[0]]
    return type(said) is str and SUM.match(fold(said)) is not None


def share(values: list[Cell], is_such: Callable[[Cell], bool]) -> float:
    return sum(map(is_such, values)) / len(values) if values else 0


def _is_no_name(cell: Cell) -> bool:
    return cells.is_number(cell) or isinstance(cell, date) or contacts.is_detail(text_of(cell))


def _is_no_text(cell: Cell) -> bool:
    return _is_no_name(cell) or cells.is_tick(cell)


def _is_day(cell: Cell) -> bool:
    said = text_of(cell).strip()
    has_number = any(char.isdigit() for char in said)
    return has_number and dates.whole(said, _SOME_DAY, "past", "en-GB") is not None


def _may_be_day(cell: Cell) -> bool:
    said = text_of(cell)
    return any(char.isdigit() for char in said) or days.is_relative(said) or cells.is_same(cell)
