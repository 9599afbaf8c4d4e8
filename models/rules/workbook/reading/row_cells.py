"""The cells of a row of a table, by the names of its columns."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from models.rules import lazy_re as re
from models.rules.names.decision_chain import Link
from models.rules.oneline.vocabulary.words import HAN
from models.rules.workbook.cards import form_logs
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell, Row, text_of
from models.rules.workbook.cells.words import value_of
from models.rules.workbook.days import days
from models.rules.workbook.people import own_cells, people
from models.rules.workbook.rows import At, Day, Unread, Why
from models.rules.workbook.tables.table import Table
from models.rules.workbook.todos.todo_habits import PLAIN, TodoHabits

_BETWEEN = re.compile(  # 李和平 is one
    rf"\s*[、,，;；/／&＆+＋\n]\s*|\s+and\s+|(?<=[{HAN}]{{2}})[和与與及跟](?=[{HAN}]{{2}})"
)
_OPEN = re.compile(r"[?？]+|[(（][?？]+[)）]")


@dataclass
class RowCells:
    """One row, whose problems go to `unread`. `dated` tell the year of a day without one."""

    table: Table
    row: Row
    locale: str
    dated: list[date]
    unread: list[Unread]
    after: date | None = None  # of a record before it in the same row
    # What the mark behind a customer's name says, by the name with it, and where it stands.
    over: dict[str, tuple[At, str]] = field(default_factory=dict)
    habits: TodoHabits = PLAIN

    @property
    def at(self) -> At:
        return At(self.table.sheet.name, self.row.number)

    def cell(self, column: str) -> Cell:
        place = self.table.first.get(column)
        return None if place is None else self.row.at(place)

    def _place(self, column: str) -> int | None:
        return self.table.first.get(column)

    def text(self, column: str) -> str | None:
        said: str | None = self._value(column, cells.text)
        return said

    def words(self, column: str) -> str | None:
        """The text of a column of words; "?" says that nobody knows yet."""
        said = self.text(column)
        if said and _OPEN.fullmatch(said):
            self._tell(column, said, Why.NOT_TOLD)
            return None
        return said

    def _value(self, column: str, read: Callable[[Cell], Any]) -> Any:
        """None for a column that is not there; and, told, for a formula without a stored value."""
        place = self.table.first.get(column)
        if place is None:
            return None
        valueless = self.table.sheet.valueless
        if valueless and self.row.where(place) in valueless:
            self._tell(column, text_of(self.row.at(place)), Why.NO_VALUE)
            return None
        return read(self.row.at(place))

    def _met(self) -> tuple[Link, ...] | None:
        """With what they are, where a column beside them says so."""
        is_of_ours = own_cells.is_of_ours(self.text("id"))
        met: tuple[Link, ...] | None = self._value(
            "people", own_cells.read if is_of_ours else people.read
        )
        title = text_of(self.cell("contact_title"))
        return people.beside(self.cell("people"), title, "") if met and title else met

    def ours(self) -> tuple[str, ...]:
        """Who of us took part."""
        said = self.text("ours") or ""
        return tuple(filter(None, (one.strip() for one in _BETWEEN.split(said))))

    def owner(self) -> str | None:
        """Whose a record is: of several who went, where nothing else says it, the first."""
        is_who_went = self._place("owner") == self._place("ours") is not None
        return next(iter(self.ours()), None) if is_who_went else self.text("owner")

    def last_day(self, column: str) -> date | Literal[""] | None:
        """A day that says its year; else it may be that of next year as well, which is told."""
        cell = self.cell(column)
        said = self.text(column)
        if said == "":
            return ""
        if cell is None or not (isinstance(cell, date) or said):
            return None
        if self.locale.startswith("zh") and days.is_short(cell):
            cell = f"20{said}"  # 26/12/31
        found = None if days.is_period(cell) else days.plain_day(days.day(cell, self.locale))
        if found is None:
            self._tell(column, said or "", Why.DATE)
        return found

    def _choice(self, column: str, why: Why) -> str | None:
        said = self._ticked(column) if column in self.table.ticks else self.text(column)
        if not said:
            return said
        value = value_of(column, said)
        if value is None:
            self._tell(column, said, why)
        return value

    def _ticked(self, column: str) -> str:
        """The headings that are ticked: one, or several that are not told apart."""
        labels = self.table.ticks[column].items()
        return "、".join(label for place, label in labels if cells.is_tick(self.row.at(place)))

    def _day(self, column: str, since: date | None = None) -> date | datetime | None:
        cell = self.cell(column)
        if cell is None or not (isinstance(cell, date) or self.text(column)):
            if column == "date" and any(map(str.isalpha, text_of(cell))):
                self._tell(column, text_of(cell).strip(), Why.DATE)  # 不详, "unknown"
            return None
        found = self._day_of(cell, since)
        if found is None or (column != "due" and days.is_period(cell)):
            found = None
            self._tell(column, cells.text(cell) or "", Why.DATE)
        return found

    def _next(self, since: date | None) -> Day | None:
        when = self._day("next", since)
        if when is None or since is not None or not self.dated or "date" not in self.table.places:
            return when
        return days.not_before(when, self.cell("next"), min(self.dated))

    def _day_of(self, cell: Cell, since: date | None, near: list[date] | None = None) -> Day | None:
        dated = self.dated if near is None else near
        found = days.day(cell, self.locale, dated, since, self.table.hint)
        return None if found is not None and days.is_far(found, dated) else found

    def _tell(self, column: str, said: str, why: Why, *, is_row: bool = False) -> None:
        self._tell_at(self._place(column), said, why, is_row=is_row)

    def _tell_at(self, place: int | None, said: str, why: Why, *, is_row: bool = False) -> None:
        heading = self.table.headings.get(place, "") if place is not None else ""
        if place is not None and place >= form_logs.WIDTH and heading == form_logs.LABEL:
            heading = ""  # of ours, which nobody sees in the file
        at = self.at if place is None else At(self.at.sheet, self.row.where(place)[0])
        self.unread.append(Unread(at, heading, said, why, is_row))
