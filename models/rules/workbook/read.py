"""A workbook's cells as the rows of the standard's tables. What cannot be read for sure is told
with its place, and never guessed; each row is in one of the lists."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from typing import TypeVar

from models.rules.workbook import bands, cells, days, joining, tables
from models.rules.workbook.bands import Sorted
from models.rules.workbook.names import Known
from models.rules.workbook.row import RowReader
from models.rules.workbook.rows import CustomerRow, FollowUpRow, Read, StrategyRow, Unread, Why
from models.rules.workbook.sheets import Workbook
from models.rules.workbook.tables import Table
from models.rules.workbook.words import WHY

Joined = TypeVar("Joined", CustomerRow, StrategyRow)
Join = Callable[[Joined, Joined], Joined | None]  # None where they contradict each other


def read(workbook: Workbook, locale: str) -> Read:
    """`locale` of whoever brings the file decides between the third of April and of March."""
    on_sheets = {sheet.name: list(tables.find(sheet)) for sheet in workbook.sheets if sheet.rows}
    found = [(bands.sort(under), ignored) for each in on_sheets.values() for under, ignored in each]
    reading = _Reading(locale, Known(_listed(one.tables for one, _ in found)))
    for rows, ignored in found:
        reading.read(rows, ignored)
    return Read(
        customers=tuple(reading.customers.values()),
        strategies=tuple(reading.strategies.values()),
        followups=tuple(reading.followups),
        unread=tuple(reading.unread),
        ignored={sheet: tuple(names) for sheet, names in reading.ignored.items() if names},
        tableless=tuple(name for name, each in on_sheets.items() if not each),
        short=reading.known.short,
        rows=reading.rows,
        has_macros=workbook.has_macros,
    )


def _listed(under: Iterable[list[Table]]) -> Iterator[str]:
    """The names in tables of customers."""
    for table in chain.from_iterable(under):
        if table.kind == "customers":
            yield from (cells.name(row.at(table.name_place)) for row in table.rows)


@dataclass
class _Reading:
    locale: str
    known: Known
    customers: dict[str, CustomerRow] = field(default_factory=dict)  # by name
    strategies: dict[str, StrategyRow] = field(default_factory=dict)  # by customer
    followups: list[FollowUpRow] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    ignored: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    rows: int = 0

    def read(self, sorted_rows: Sorted, ignored: dict[int, str]) -> None:
        """Tables that share their rows."""
        under = sorted_rows.tables
        first = under[0]
        self.ignored[first.sheet.name] += (one for one in ignored.values() if one not in WHY)
        dated = [_days(table) for table in under]
        told_before = len(self.unread)
        for row in sorted_rows.others:
            self.rows += 1
            RowReader(first, row, self.locale, [], self.unread).tell_no_customer()
        for at in range(len(first.rows)):
            self.rows += 1
            ones = [
                RowReader(one, one.rows[at], self.locale, near, self.unread)
                for one, near in zip(under, dated, strict=True)
            ]
            told = [one for one in ones if one.says_something(alone=len(ones) == 1)]
            name = (told or ones)[0].customer()
            if name is None:
                continue
            name = self.known.full(name)
            if not told:
                ones[0].leave_out(name, Why.NOTHING_SAID)
            for one in told:
                if one.table.kind == "customers":
                    self._add(self.customers, name, one.profile(name), joining.customers, one)
                elif one.table.kind == "strategies":
                    self._add(self.strategies, name, one.strategy(name), joining.strategies, one)
                else:
                    self.followups.append(one.followup(name))
        self.unread[told_before:] = sorted(self.unread[told_before:], key=lambda one: one.at.row)

    def _add(
        self, rows: dict[str, Joined], name: str, row: Joined, join: Join[Joined], one: RowReader
    ) -> None:
        """Rows of a customer that say the same, or add to each other, are one."""
        key = joining.same_name(name)
        before = rows.get(key)
        joined = join(before, row) if before else row
        if joined is None:
            one.leave_out(name, Why.TWICE)
        else:
            rows[key] = joined


def _days(table: Table) -> list[date]:
    """The days of a table that say their year: one beside them without is of the same."""
    found: list[date] = []
    for column in ("date", "next"):
        if found and column == "next":
            break  # the next contact may lie in another year
        for place in table.places.get(column, ()):
            for row in table.rows:
                day = days.plain_day(days.day(row.at(place), ""))
                if day is not None:
                    found.append(day)
    return found
