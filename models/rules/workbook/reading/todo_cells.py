"""The to-dos of a row: their texts and days, and what other columns say of each."""

import itertools
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell, text_of
from models.rules.workbook.days import days
from models.rules.workbook.headings import todo_states
from models.rules.workbook.reading.row_cells import RowCells
from models.rules.workbook.rows import Day, TodoState, Why
from models.rules.workbook.todos import assigned, how_often, promised
from models.rules.workbook.todos.todo_habits import PLAIN

OURS = "todo:"  # what our id of a to-do begins with
LATEST = timedelta(days=330)  # after a record, a to-do of it may be due
STANDS = timedelta(days=60)  # before the last day of a file, a to-do that is late
_AT_END = re.compile(r"\s(\d{1,2}(?:\s*[-/]\s*|\s*月\s*)\d{1,2}\s*[日号號]?)\s*前?$")
T = TypeVar("T")
_HAN = re.compile(f"[{HAN}]")
_DAY = re.compile(r"\d\s*[-/.月]\s*\d")


@dataclass(frozen=True)
class Owed:
    """See rows.FollowUpRow."""

    todos: tuple[str, ...] | None
    dues: tuple[Day | None, ...]
    states: tuple[TodoState | None, ...] = ()
    done_on: tuple[date | None, ...] = ()
    owners: tuple[str | None, ...] = ()
    repeats: tuple[str | None, ...] = ()


class TodoCells(RowCells):
    """Reads what is to be done, of a row of records."""

    def owed(self, since: date | None) -> Owed:
        """With the day of each; those of 待办2 and 期限2 too."""
        if (self.text("id") or "").startswith(OURS):
            return self._own()
        written = self._columns(since)
        states = [_state_in(due) for _, due in written]
        often = [how_often.of(due, self.locale) for _, due in written]
        found = self._promised(written, [*zip(states, often, strict=True)], since)
        counts = list(map(len, found))
        every = [one for of_column in found for one in of_column]
        if not every:
            return Owed(written[0][0], ())
        every = self._with_who_by(every, counts, since)
        told = self._states(counts, since) or [(None, None)] * len(every)
        trios = list(zip(every, told, _of_each_todo(states, counts), strict=True))
        texts, again = self._again(every, _of_each_todo(often, counts), counts)
        return Owed(
            texts,
            tuple(self._dues(every, since)),
            promised.any_of(one.state or state or other for one, (state, _), other in trios),
            promised.any_of(one.done_on or on for one, (_, on), _ in trios),
            self._owners(counts, [one.owner for one in every]),
            again,
        )

    def _promised(
        self,
        written: list[promised.Column],
        instead: list[tuple[TodoState | None, str | None]],
        since: date | None,
    ) -> list[list[promised.Promise]]:
        """The to-dos of each column; where a day belongs, something may stand `instead`."""
        columns = [
            (texts, None if any(said) else due)
            for (texts, due), said in zip(written, instead, strict=True)
        ]
        habits = PLAIN if self.text("id") else self.habits
        return promised.together(columns, lambda cell: self._day_to_come(cell, since), habits)

    def _dues(self, every: list[promised.Promise], since: date | None) -> list[Day | None]:
        if since is None and "date" not in self.table.places:
            return [one.due or self._at_end(one.text) for one in every]
        return [one.due for one in every]

    def _with_who_by(
        self, every: list[promised.Promise], counts: list[int], since: date | None
    ) -> list[promised.Promise]:
        """With whose each is and by when, where one column says both."""
        if "who_by" not in self.table.places:
            return every
        found = []
        pairs = itertools.zip_longest(every, self._of_each("who_by", counts))
        for one, cell in pairs:
            told = assigned.who_by(text_of(cell))
            due = self._day_to_come(told.due, since) if told else None
            if due is None and cells.text(cell):
                self._tell("who_by", text_of(cell), Why.DATE)
            owner = one.owner or (told.owner if told else None)
            found.append(replace(one, due=one.due or due, owner=owner))
        return found

    def _again(
        self, every: list[promised.Promise], often: list[str | None], counts: list[int]
    ) -> tuple[tuple[str, ...], tuple[str | None, ...]]:
        """The texts of the to-dos, and how often each comes again: `often` stands for its day."""
        texts = [one.text for one in every]
        if self.text("id"):  # ours has a column for it
            told = self._of_each("repeats", counts)
            return tuple(texts), promised.any_of(cells.text(one) or None for one in told)
        pairs = [
            (text, again) if again or one.due else how_often.apart(text, self.locale)
            for one, text, again in zip(every, texts, often, strict=True)
        ]
        return tuple(text for text, _ in pairs), promised.any_of(again for _, again in pairs)

    def _day_to_come(self, cell: Cell, since: date | None) -> Day | None:
        """None for one of just before the record, 11/3 of the ninth, which is due in no year."""
        found = self._day_of(cell, since)
        due = days.plain_day(found)
        is_past = since and due and due > since + LATEST and days.is_bare(cell)
        return None if is_past else found

    def _columns(self, since: date | None) -> list[promised.Column]:
        """The to-dos as they are written, each column with the cell that says when."""
        items = cells.items if self.text("id") else self.habits.items
        first: tuple[str, ...] | None = self._value("todos", items)
        others = self.table.places.get("todos", [])[1:]
        whens = self.table.places.get("due", [])[1:]
        further = [
            (items(self.row.at(place)) or (), self.row.at(when) if when else None)
            for place, when in itertools.zip_longest(others, whens[: len(others)])
        ]
        unread = (due for _, due in further if due and self._day_of(due, since) is None)
        unread = (due for due in unread if not how_often.of(due, self.locale))
        for said in (due for due in unread if _state_in(due) is None):
            self._tell("due", text_of(said), Why.DATE)
        return [(first, self.cell("due")), *further]

    def due_of_row(self, since: date | None) -> Day | None:
        """None where its cell says how far they are instead, 已完成, or how often they come."""
        cell = self.cell("due")
        is_day = not _state_in(cell) and not how_often.of(cell, self.locale)
        return self._day("due", since) if is_day else None

    def _own(self) -> Owed:
        """One that we wrote, in a row of its own: its words are whole as they stand."""
        said = self.text("todos")
        if not said:
            return Owed(None, ())
        [(state, done_on)] = self._states([1], None) or [(None, None)]
        due = self._day("due")
        return Owed((said,), (due,), (state,) if state else (), (done_on,) if done_on else ())

    def _at_end(self, text: str) -> date | None:
        """The day behind what is to be done for a customer, 寄型錄 12/4: without a year it is the
        first that is not long before the last day of the file."""
        said = _AT_END.search(text)
        if said is None or not self.dated:
            return None
        last = max(self.dated)
        locale = days.CHINESE if _HAN.search(text) else self.locale
        for year in (last.year - 1, last.year, last.year + 1):
            found = days.day(said[1], locale, [date(year, 1, 1)], None, self.table.hint)
            due = days.plain_day(found)
            if due is not None and due >= last - STANDS:
                return due
        return None

    def _of_each(self, column: str, counts: list[int]) -> list[Cell]:
        there = self.table.places.get(column, ())
        return promised.shared(counts, [self.row.at(one) for one in there]) if there else []

    def _states(
        self, counts: list[int], since: date | None
    ) -> list[tuple[TodoState | None, date | None]]:
        """The state of each, and the day on which it was done where that stands there."""
        found = []
        for cell in self._of_each("done", counts):
            is_day = isinstance(cell, date) or _DAY.search(text_of(cell)) is not None
            on = days.plain_day(self._day_of(cell, since)) if is_day else None
            state = TodoState.DONE if on else todo_states.of(cell, self.table.states)
            if self.text("id") and todo_states.is_nothing(cell):
                state = None  # of ours, an empty cell changes nothing
            if state is None and not todo_states.is_nothing(cell):
                self._tell("done", text_of(cell), Why.STATE)
            found.append((state, on if state is TodoState.DONE else None))
        return found

    def _owners(self, counts: list[int], own: list[str | None]) -> tuple[str | None, ...]:
        there = self._of_each("todo_owner", counts) or [None] * len(own)
        pairs = zip(own, there, strict=True)
        return promised.any_of(mine or cells.text(cell) or None for mine, cell in pairs)


def _of_each_todo(of_columns: list[T], counts: list[int]) -> list[T]:
    """What is said of each column of to-dos, for each of them."""
    pairs = zip(of_columns, counts, strict=True)
    return [said for said, count in pairs for _ in range(count)]


def _state_in(due: Cell) -> TodoState | None:
    """Where a day belongs, of to-dos that need none any more."""
    return todo_states.named(due) if isinstance(due, str) else None
