"""The to-dos of a row of a workbook: whose each is, when it is due, and what became of it."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from models.commitments.promise import MAX_TEXT, Promise, written
from models.people.person import Person
from models.rules import dates, deadlines
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import FollowUpRow, TodoState
from models.workbook.answers import Answers
from models.workbook.stored import NOON, Stored

ANY_DAYS = (date(2024, 3, 6), date(2025, 8, 15))  # from both 下周三 is another day
BEFORE = timedelta(seconds=1)  # what came in done was done before it came in


@dataclass(frozen=True)
class Owed:
    """`due` and `on`, the day of its record, are days of `owner`; `state` is None where its day is
    over and nobody says what became of it."""

    text: str
    owner: Person
    due: date | None
    on: date
    state: TodoState | None
    done_on: date | None = None

    def row(
        self, record: Person, now: datetime, customer: int, followup: int | None
    ) -> dict[str, Any]:
        """What is stored of it, by column. What nobody knows of is kept with its record only: it
        is open nowhere, and no figure counts it."""
        promise = Promise(self.text[:MAX_TEXT], self.owner, self.due)
        found = written(promise, self.owner, now, customer, followup)
        is_there = self.state in (TodoState.DONE, TodoState.OPEN)
        return found | {
            "due": self.due,
            "done_at": self.done_at(now),
            "cancelled_at": None if is_there else now,
            "is_unsaid": self.state is None,
        }

    def done_at(self, now: datetime) -> datetime | None:
        """Noon of the day on which it was done, or due, or noted: the hour is nobody's to know."""
        if self.state is not TodoState.DONE:
            return None
        day = self.done_on or self.due or self.on
        return min(deadlines.at(day, NOON, self.owner.tz), now - BEFORE)


@dataclass
class Promises:
    stored: Stored
    answers: Answers
    now: datetime
    is_added: bool = False  # to a record that is there: without a day it is of today
    _days: dict[tuple[str, date, str, str], date | None] = field(default_factory=dict)

    def of(self, row: FollowUpRow, owner: Person, on: date) -> list[Owed]:
        """Those of a row whose record is of `owner`, in its order."""
        todos = row.todos or ()
        none = (None,) * len(todos)
        told = zip(
            todos,
            row.dues or none,
            row.states or none,
            row.done_on or none,
            row.todo_owners or none,
            strict=True,
        )
        return [
            self._owed(
                text, (due, row.due), state, done_on, name, owner, on, is_alone=len(todos) == 1
            )
            for text, due, state, done_on, name in told
        ]

    def _owed(
        self,
        text: str,
        dues: tuple[Any, Any],
        state: TodoState | None,
        done_on: Any,
        name: str | None,
        owner: Person,
        on: date,
        *,
        is_alone: bool,
    ) -> Owed:
        whose = (self.stored.colleague(name) if name else None) or owner
        own, of_row = map(plain_day, dues)
        due = own or self._due(text, of_row, owner, on, is_alone=is_alone)
        today = self.now.astimezone(whose.tz).date()
        is_past = (due or (today if self.is_added else on)) < today
        if state is None:
            state = self.answers.past if is_past else TodoState.OPEN
        return Owed(text, whose, due, on, state, plain_day(done_on))

    def _due(
        self, text: str, of_row: date | None, owner: Person, on: date, *, is_alone: bool
    ) -> date | None:
        """A column of days is meant, whatever the words say; where it is of several, one may name
        another day of the calendar."""
        said = None if of_row and is_alone else self._in_words(text, owner, on)
        if of_row is None or said is None:
            return said or of_row
        elsewhere = {self._in_words(text, owner, day) for day in ANY_DAYS}
        is_named = {(one.month, one.day) for one in elsewhere if one} == {(said.month, said.day)}
        return said if is_named else of_row

    def _in_words(self, text: str, owner: Person, on: date) -> date | None:
        """The day that it says itself; each text is read once for a day: a file repeats itself."""
        key = (text, on, owner.zone, owner.locale)
        if key not in self._days:
            then = datetime.combine(on, time(9), owner.tz)
            found = dates.find(text, then, "future", owner.locale)
            self._days[key] = plain_day(found.value) if found else None
        return self._days[key]
