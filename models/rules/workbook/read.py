"""A workbook's cells as the rows of the standard's tables. What cannot be read for sure is told
with its place, and never guessed; each row is in one of the lists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from models.rules.workbook import as_written
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.cells.words import WHY
from models.rules.workbook.customers import listed
from models.rules.workbook.days import days, order
from models.rules.workbook.deals import deals
from models.rules.workbook.deals.deals import Deals
from models.rules.workbook.names import joined_plans, joining
from models.rules.workbook.names.names import Known
from models.rules.workbook.people import people
from models.rules.workbook.reading.row import RowReader
from models.rules.workbook.reading.todo_cells import OURS
from models.rules.workbook.rows import At, CustomerRow, FollowUpRow, Read, StrategyRow, Unread, Why
from models.rules.workbook.tables import around, bands, table_days, turns
from models.rules.workbook.tables.bands import Sorted
from models.rules.workbook.tables.beside import Beside
from models.rules.workbook.tables.table import REMARKS
from models.rules.workbook.todos import own_todos, plain_lists, todo_habits
from models.rules.workbook.todos.own_todos import OwnTodos
from models.rules.workbook.todos.todo_habits import PLAIN, TodoHabits

Joined = TypeVar("Joined", CustomerRow, StrategyRow)
DAYS = ("date", "next", "due")
Join = Callable[[Joined, Joined], Joined | None]  # None where they contradict each other


def read(workbook: Workbook, locale: str, year: int | None = None) -> Read:
    """`locale` of whoever brings the file decides between the third of April and of March; `year`
    is that of days without one, where nothing else tells it."""
    workbook, untouched = as_written.taken_off(workbook)
    found = _whole(workbook, locale, year)
    return as_written.with_told(found, untouched) if untouched else found


def _whole(workbook: Workbook, locale: str, year: int | None) -> Read:
    locale = order.written_in(workbook, locale)
    of_deals = [deals.read(sheet, locale) for sheet in workbook.sheets]
    if any(of_deals):
        return _with_deals(workbook, of_deals, locale, year)
    of_todos = [
        own_todos.read(sheet, locale) or plain_lists.read(sheet, locale)
        for sheet in workbook.sheets
    ]
    if any(of_todos):
        return _with_todos(workbook, of_todos, locale, year)
    workbook = listed.whole(workbook)
    found, known = listed.tables_of(workbook)
    sorted_rows = [(bands.sort(under, known), left) for one in found for under, left in one]
    every = [table for rows, _ in sorted_rows for table in rows.tables]
    reading = _Reading(locale, known, todo_habits.of(every))
    dated = [
        [table_days.days_of(table, "date") for table in rows.tables] for rows, _ in sorted_rows
    ]
    everywhere = [day for one in dated for days_of_one in one for day in days_of_one]
    everywhere = everywhere or ([date(year, 1, 1)] if year else [])
    for (rows, ignored), near in zip(sorted_rows, dated, strict=True):
        told = [
            own or table_days.next_days(table) or everywhere
            for own, table in zip(near, rows.tables, strict=True)
        ]
        reading.read(rows, ignored, told)
    reading.end()
    for sheet, one in zip(workbook.sheets, found, strict=True):
        reading.beside.ignored[sheet.name] += [] if one else around.unread_headings(sheet)
    return Read(
        customers=joining.of_own_ids(reading.customers.values()),
        strategies=tuple(reading.strategies.values()),
        followups=tuple(reading.followups),
        unread=tuple(reading.unread),
        ignored={
            sheet: tuple(dict.fromkeys(names))
            for sheet, names in reading.beside.ignored.items()
            if names
        },
        tableless=tuple(
            sheet.name
            for sheet, one in zip(workbook.sheets, found, strict=True)
            if sheet.rows and not one and not reading.beside.ignored[sheet.name]
        ),
        short=reading.known.short,
        unsure=reading.known.unsure,
        rows=reading.rows,
        has_macros=workbook.has_macros,
        headings=reading.beside.headings,
        examples={sheet: values for sheet, values in reading.beside.examples.items() if values},
        reach=reading.beside.reach,
    )


def _with_deals(
    workbook: Workbook, found: list[Deals | None], locale: str, year: int | None
) -> Read:
    others = _with_known(workbook, found, locale, year)
    return replace(others, deals=tuple(row for one in found if one for row in one.rows))


def _with_todos(
    workbook: Workbook, found: list[OwnTodos | None], locale: str, year: int | None
) -> Read:
    others = _with_known(workbook, found, locale, year)
    rows = tuple(row for one in found if one for row in one.rows)
    return replace(others, followups=(*others.followups, *rows))


def _with_known(
    workbook: Workbook,
    found: Sequence[Deals | OwnTodos | None],
    locale: str,
    year: int | None,
) -> Read:
    """All that stands in the other sheets, with what is told of those that are `found`."""
    pairs = zip(workbook.sheets, found, strict=True)
    sheets = (sheet if one is None else replace(sheet, rows=()) for sheet, one in pairs)
    others = _whole(replace(workbook, sheets=tuple(sheets)), locale, year)
    told = {sheet.name: one for sheet, one in zip(workbook.sheets, found, strict=True) if one}
    ignored = {name: one.ignored for name, one in told.items() if one.ignored}
    examples = {name: one.examples for name, one in told.items() if one.examples}
    return replace(
        others,
        unread=(*others.unread, *(cell for one in told.values() for cell in one.unread)),
        ignored={**others.ignored, **ignored},
        examples={**others.examples, **examples},
        rows=others.rows + sum(one.count for one in told.values()),
    )


@dataclass
class _Reading:
    locale: str
    known: Known
    habits: TodoHabits = PLAIN
    customers: dict[str, CustomerRow] = field(default_factory=dict)  # by name
    strategies: dict[str, StrategyRow] = field(default_factory=dict)  # by customer
    followups: list[FollowUpRow] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    beside: Beside = field(default_factory=Beside)
    rows: int = 0
    over: dict[str, tuple[At, str]] = field(default_factory=dict)  # see RowCells

    def read(self, sorted_rows: Sorted, ignored: dict[int, str], dated: list[list[date]]) -> None:
        """Tables that share their rows; of each the days that tell the year of one without."""
        under = sorted_rows.tables
        first = under[0]
        self.beside.add(under, {at: one for at, one in ignored.items() if one not in WHY})
        locales = [
            order.declared(one.sheet)
            or order.locale_of(table_days.cells_of(one, *DAYS), self.locale)
            or self.locale
            for one in under
        ]
        unsure = [
            turns.unsure(one, near, locale)
            for one, near, locale in zip(under, dated, locales, strict=True)
        ]
        running = [
            table_days.running(one, locale) | table_days.below_years(one, sorted_rows.years)
            for one, locale in zip(under, locales, strict=True)
        ]
        for row, whose, said in sorted_rows.contacts:
            self._meet(At(first.sheet.name, row.number), self.known.full(whose), said)
        told_before = len(self.unread)
        for row in sorted_rows.others:
            self.rows += 1
            RowReader(first, row, self.locale, [], self.unread).tell_no_customer()
        for at in range(len(first.rows)):
            self.rows += 1
            ones = [
                RowReader(
                    one,
                    one.rows[at],
                    locale,
                    year.get(at) or ([] if one.rows[at].number in turned else near),
                    self.unread,
                    over=self.over,
                    habits=self.habits,
                )
                for one, locale, near, turned, year in zip(
                    under, locales, dated, unsure, running, strict=True
                )
            ]
            told = [one for one in ones if one.says_something(alone=len(ones) == 1)]
            names: dict[int, str | None] = {}  # by place: two tables may name one each
            met = ""
            before = len(self.followups)
            for one in told or ones[:1]:
                if len(under) == 1 and one.is_of_nobody:
                    self.followups.append(one.followup(""))
                    continue
                if one.table.name_place not in names:
                    name = one.customer()
                    called, met = self.known.apart(name) if name else ("", "")
                    names[one.table.name_place] = self.known.full(called) if called else None
                if name := names[one.table.name_place]:
                    if self.followups[before:]:
                        one.after = days.plain_day(self.followups[-1].date)
                    self._read(one, name, is_told=bool(told))
                    if met and self.followups[before:] and not self.followups[-1].people:
                        self.followups[-1] = replace(self.followups[-1], people=people.read(met))
            if len(self.followups) - before > 1:
                self.followups[before:] = joining.visits(self.followups[before:])
        self.unread[told_before:] = sorted(self.unread[told_before:], key=lambda one: one.at.row)

    def _read(self, one: RowReader, name: str, *, is_told: bool) -> None:
        if not is_told:
            one.leave_out(name, Why.NOTHING_SAID)
        elif one.table.kind == "customers":
            self._add(self.customers, name, one.profile(name), joining.customers, one)
        elif one.table.kind == "strategies":
            self._add(self.strategies, name, one.strategy(name), joined_plans.strategies, one)
        elif REMARKS in one.table.places:
            self.followups += one.remarks(name)
        else:
            self._log(one, one.followup(name))

    def end(self) -> None:
        """Customers whose names say anywhere that they are no more."""
        for said, (at, mark) in self.over.items():
            name = self.known.full(cells.name(said))
            key = joining.same_name(name)
            row = self.customers.get(key) or CustomerRow(at, name)
            self.customers[key] = replace(row, ended=row.ended or mark)

    def _meet(self, at: At, name: str, said: str) -> None:
        """People of a customer that stand above its records, where its list names none."""
        key = joining.same_name(name)
        row = self.customers.get(key) or CustomerRow(at, name)
        if row.chain is None:
            self.customers[key] = replace(row, chain=people.read(said))
        else:
            self.unread.append(Unread(at, "", said, Why.TWICE, is_row=True))

    def _log(self, one: RowReader, row: FollowUpRow) -> None:
        """A row below a merged day and merged words goes on with their record, and so does one of
        nothing but a further to-do."""
        before = self.followups[-1] if self.followups else None
        is_same = before is not None and before.at.sheet == row.at.sheet
        if before and is_same and one.goes_on:
            at = joining.place_of(row, self.followups)
            self.followups[at] = joining.followups(self.followups[at], row)
        elif before and is_same and _goes_on(before, row):
            self.followups[-1] = joining.followups(before, row)
        else:
            self.followups.append(row)

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


def _goes_on(before: FollowUpRow, row: FollowUpRow) -> bool:
    if row.id or (before.id or "").startswith(OURS):
        return False
    is_next = row.customer == before.customer and row.at.row == before.at.row + 1
    others = (row.date, row.method, row.people, row.content, row.feedback, row.next)
    return bool(is_next and before.todos and row.todos and not any(others))
