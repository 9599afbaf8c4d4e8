"""One row of a workbook's table as a row of the standard's."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models.rules import lazy_re as re
from models.rules.names.decision_chain import Link
from models.rules.workbook import cells
from models.rules.workbook.rows import At, CustomerRow, FollowUpRow, StrategyRow, Unread, Why
from models.rules.workbook.sheets import Cell, Row, text_of
from models.rules.workbook.tables import NAMES, Table
from models.rules.workbook.words import fold, value_of

NO_NAME = re.compile(
    r"(?:合计|总计|小计|共计|总和|汇总|示例|样例|范例|例如|total|subtotal|sum$|example|sample)"
)
NOTE = re.compile(r"\s*(?:注|备注|備註|说明|說明|note|remark|ps)\s*[:：]|\s*[*※#]", re.I)


@dataclass
class RowReader:
    """One row, whose problems go to `unread`."""

    table: Table
    row: Row
    locale: str
    dated: list[date]
    unread: list[Unread]

    @property
    def at(self) -> At:
        return At(self.table.sheet.name, self.row.number)

    def customer(self) -> str | None:
        """None where the row is about none, which is told."""
        column = NAMES[self.table.kind]
        name = cells.name(self.cell(column))
        if name and not NO_NAME.match(fold(name)) and not NOTE.match(name):
            return name
        said = " | ".join(filter(None, (text_of(one).strip() for one in self.row.cells)))
        self._tell(column, name or said, Why.NO_CUSTOMER, is_row=True)
        return None

    def says_something(self, *, alone: bool) -> bool:
        """Whether the row has anything of this table; a row of a table of its own need not."""
        not_told = (NAMES[self.table.kind], "id")
        others = [column for column in self.table.places if column not in not_told]
        is_told = any(cells.text(self.cell(column)) for column in others)
        return is_told or (alone and self.table.kind == "customers")

    def leave_out(self, said: str, why: Why) -> None:
        self._tell("name", said, why, is_row=True)

    def profile(self, name: str) -> CustomerRow:
        if twice := cells.differs(self.cell("chain")):
            self._tell("chain", twice, Why.CONTACT_TWICE)
        return CustomerRow(
            self.at,
            name,
            id=self.text("id"),
            industry=self.text("industry"),
            size=self._size(),
            chain=self._people(),
            stage=self._choice("stage", Why.STAGE),
            segment=self._choice("segment", Why.SEGMENT),
            pains=self.text("pains"),
            goals=self.text("goals"),
            demands=self.text("demands"),
            history=self.text("history"),
        )

    def strategy(self, name: str) -> StrategyRow:
        return StrategyRow(
            self.at,
            name,
            id=self.text("id"),
            segment=self._choice("segment", Why.SEGMENT),
            goal=self.text("goal"),
            actions=self._value("actions", cells.items),
            owners=self._value("owners", cells.items),
            times=self._value("times", cells.items),
            effect=self.text("effect"),
        )

    def followup(self, name: str, before: date | None) -> FollowUpRow:
        """`before` is the day of the row above, which 同上 means."""
        is_same = text_of(self.cell("date")).strip().casefold() in cells.SAME
        when = before if is_same and before else self._day("date")
        since = cells.plain_day(when)
        return FollowUpRow(
            self.at,
            name,
            id=self.text("id"),
            date=when,
            method=self._choice("method", Why.METHOD),
            people=self._value("people", cells.people),
            content=self.text("content"),
            feedback=self.text("feedback"),
            todos=self._value("todos", cells.items),
            owner=self.text("owner"),
            due=self._day("due", since),
            next=self._day("next", since),
        )

    def cell(self, column: str) -> Cell:
        place = self._place(column)
        return None if place is None else self.row.at(place)

    def _place(self, column: str) -> int | None:
        return next(iter(self.table.places.get(column, ())), None)

    def _people(self) -> tuple[Link, ...] | None:
        """In one cell, or in columns: name, title and concern, once or side by side."""
        places, titles = (self.table.places.get(one, []) for one in ("chain", "contact_title"))
        found: list[Link] = []
        for number, place in enumerate(places):
            title = text_of(self.row.at(titles[number])) if number < len(titles) else ""
            people = cells.people(self.row.at(place)) or ()
            if len(people) == 1 and title.strip():
                concern = people[0].concern or self.text("contact_concern") or ""
                people = (Link(people[0].name, title.strip(), concern),)
            found += [one for one in people if one.name not in {link.name for link in found}]
        return tuple(found) or None

    def text(self, column: str) -> str | None:
        said: str | None = self._value(column, cells.text)
        return said

    def _value(self, column: str, read: Callable[[Cell], Any]) -> Any:
        """None, and told, for a formula without a stored value."""
        place = self._place(column)
        if place is not None and (self.row.number, place) in self.table.sheet.valueless:
            self._tell(column, text_of(self.row.at(place)), Why.NO_VALUE)
            return None
        return read(self.cell(column))

    def _size(self) -> str | None:
        """In one column, or the two halves of the standard's in one each."""
        whole = self.text("size")
        parts = [self._half(half) for half in ("employees", "revenue")]
        return whole or "/".join(filter(None, parts)) or None

    def _half(self, column: str) -> str | None:
        said = self.text(column)
        if column == "employees" and said and said.replace(",", "").isdigit():
            heading = self.table.headings[self.table.places[column][0]]
            return f"{said} employees" if heading.isascii() else f"{said}人"
        return said

    def _choice(self, column: str, why: Why) -> str | None:
        said = self.text(column)
        if not said:
            return said
        value = value_of(column, said)
        if value is None:
            self._tell(column, said, why)
        return value

    def _day(self, column: str, since: date | None = None) -> date | datetime | None:
        said = self.text(column)
        if not said:
            return None
        found = cells.day(self.cell(column), self.locale, self.dated, since, self.table.hint)
        if found is None:
            self._tell(column, said, Why.DATE)
        return found

    def _tell(self, column: str, said: str, why: Why, *, is_row: bool = False) -> None:
        place = self._place(column)
        heading = self.table.headings.get(place, "") if place is not None else ""
        self.unread.append(Unread(self.at, heading, said, why, is_row))
