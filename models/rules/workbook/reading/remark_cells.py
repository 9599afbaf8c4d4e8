"""A cell of remarks, each behind its day, as records."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from models.rules.workbook.cells.words import value_of
from models.rules.workbook.days import days
from models.rules.workbook.people import people
from models.rules.workbook.reading import patterned
from models.rules.workbook.reading.row_cells import RowCells
from models.rules.workbook.remarks import parted, remarks, tagged
from models.rules.workbook.rows import Day, FollowUpRow, Why
from models.rules.workbook.tables import turns
from models.rules.workbook.tables.table import REMARKS
from models.rules.workbook.todos import promised

MOST_APART = timedelta(180)  # of remarks; more may be a year that has turned


class RemarkCells(RowCells):
    """Reads the records that stand in one cell of a row."""

    def remarks(self, name: str) -> list[FollowUpRow]:
        """A record for each remark behind its day; one without a day is told."""
        said = self.text(REMARKS) or ""
        pattern = patterned.of(self.table.headings.get(self.table.first[REMARKS], ""))
        found = remarks.lines(said) if pattern else remarks.parts(said)
        if said and not found:
            self._tell(REMARKS, said, Why.DATE)
        records = []
        years = turns.running([written for written, _ in found], self.locale)
        near = self._near([written for written, _ in found])
        parts = parted.read([content for _, content in found])
        for number, (written, content) in enumerate(found):
            year = years.get(number)
            when = self._day_of(written, None, [date(year, 1, 1)] if year else near)
            if when is None:
                self._tell(REMARKS, written, Why.DATE)
            told = patterned.read(content, pattern) if pattern else None
            if told is None:
                told = parts[number]
                method, content = self._way(told.get("content", "") if told else content)
                told = {**told, "content": content} if told else tagged.read(content)
            else:
                method = self._method(told.get("method", ""))
            records.append(self._remark(name, when, method, told))
        if found:
            dates = [days.plain_day(one.date) or date.min for one in records]
            last = max(range(len(records)), key=lambda at: (dates[at], at))  # some begin with it
            since = days.plain_day(records[last].date)
            records[last] = replace(
                records[last], next=records[last].next or self._day("next", since)
            )
        return records

    def _near(self, written: Sequence[str]) -> list[date]:
        """The days that tell the year; none where remarks without one would go to and fro by them,
        as from December to January."""
        told = (days.plain_day(self._day_of(one, None)) for one in written)
        in_order = list(filter(None, told))
        is_such = in_order in (sorted(in_order), sorted(in_order, reverse=True))
        pairs = itertools.pairwise(in_order)
        is_such = is_such and all(abs(one - other) < MOST_APART for one, other in pairs)
        return self.dated if is_such else []

    def _way(self, said: str) -> tuple[str | None, str]:
        """How they met, and what was said; a way that nobody knows is told."""
        method, content = remarks.method_of(said)
        if method is None and self.table.is_behind_spaced_ways:
            return remarks.spaced_way(said)
        other = remarks.unknown_way(said) if method is None and self.table.is_behind_ways else None
        if other is None:
            return method, content
        self._tell(REMARKS, other[0], Why.METHOD)
        return None, other[1]

    def _method(self, said: str) -> str | None:
        method = value_of("method", said) if said else None
        if said and method is None:
            self._tell(REMARKS, said, Why.METHOD)
        return method

    def _remark(
        self, name: str, when: Day | None, method: str | None, said: dict[str, str]
    ) -> FollowUpRow:
        since = days.plain_day(when)
        todos = self.habits.items(said.get("todos"))
        owed = promised.read(todos or (), None, lambda cell: self._day_of(cell, since), self.habits)
        following = self._day_of(said["next"], since) if "next" in said else None
        if "next" in said and (following is None or days.is_period(said["next"])):
            following = None
            self._tell(REMARKS, said["next"], Why.DATE)
        met = people.read(said["people"]) if "people" in said else None
        return FollowUpRow(
            self.at,
            name,
            date=when,
            method=method,
            people=met,
            content=said.get("content"),
            feedback=said.get("feedback"),
            todos=tuple(one.text for one in owed) if owed else todos,
            dues=tuple(one.due for one in owed),
            next=following,
            states=promised.any_of(one.state for one in owed),
            done_on=promised.any_of(one.done_on for one in owed),
            todo_owners=promised.any_of(one.owner for one in owed),
        )
