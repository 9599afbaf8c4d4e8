"""The to-dos of a row of a workbook: whose each is, when it is due, and what became of it."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from models.commitments.promise import MAX_TEXT, Promise, written
from models.people.person import Person
from models.rules import dates, deadlines, recurrence
from models.rules.oneline.todos import repeated
from models.rules.recurrence import Refused, Rule
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import Day, FollowUpRow, TodoState
from models.workbook.answers import Answers
from models.workbook.stored import NOON, Stored

ANY_DAYS = (date(2024, 3, 6), date(2025, 8, 15))  # from both 下周三 is another day
HOURS = (time(9), time(10))  # an hour that counts from both, in two hours, is none
LONG_AGO = timedelta(days=5 * 366)  # before each day from which a rule may count
DAY = timedelta(days=1)
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
    at: time | None = None  # on that day
    rule: Rule | None = None  # by which it comes again

    @property
    def when(self) -> Day | None:
        return datetime.combine(self.due, self.at) if self.due and self.at else self.due

    def row(
        self, record: Person, now: datetime, customer: int | None, followup: int | None
    ) -> dict[str, Any]:
        """What is stored of it, by column. What nobody knows of is kept with its record only: it
        is open nowhere, and no figure counts it."""
        promise = Promise(self.text[:MAX_TEXT], self.owner, self.due, self.at, rule=self.rule)
        found = written(promise, self.owner, now, customer, followup)
        is_there = self.state in (TodoState.DONE, TodoState.OPEN)
        return found | {
            "due": self.due,
            "due_time": self.at if self.due else None,
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
    _days: dict[tuple[str, date, int], Day | None] = field(default_factory=dict)

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
            row.repeats or none,
            strict=True,
        )
        found = [
            (
                self._owed(
                    text,
                    (due, row.due),
                    state or (TodoState.OPEN if repeats and not (due or row.due) else None),
                    done_on,
                    name,
                    owner,
                    on,
                    is_alone=len(todos) == 1,
                ),
                repeats,
            )
            for text, due, state, done_on, name, repeats in told
        ]
        return [self._repeated(one, repeats) if repeats else one for one, repeats in found]

    def _repeated(self, one: Owed, said: str) -> Owed:
        """It comes again as the file says, once it is done; read on the day on which it is due. One
        without a day is due when it comes next."""
        today = self.now.astimezone(one.owner.tz).date()
        begins = one.due or max(one.on, today)
        rule = _rule(said, datetime.combine(begins, time(), one.owner.tz), one.owner)
        if one.state is TodoState.OPEN and isinstance(rule, Rule) and repeated.repeats(rule):
            coming = recurrence.next_days(rule, begins - DAY, 1, one.owner.is_workday)
            return replace(one, rule=rule, due=one.due or next(iter(coming), None))
        return one

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
        own, of_row = dues
        when = own or self._due(text, of_row, owner, on, is_alone=is_alone)
        due, at = plain_day(when), when.time() if isinstance(when, datetime) else None
        today = self.now.astimezone(whose.tz).date()
        is_past = (due or (today if self.is_added else on)) < today
        if state is None:
            state = self.answers.past if is_past else TodoState.OPEN
        return Owed(text, whose, due, on, state, plain_day(done_on), at)

    def _due(
        self, text: str, of_row: Day | None, owner: Person, on: date, *, is_alone: bool
    ) -> Day | None:
        """A column of days is meant, whatever the words say; where it is of several, one may name
        another day of the calendar."""
        said = None if of_row and is_alone else self._in_words(text, owner, on)
        if of_row is None or said is None:
            return said or of_row
        elsewhere = {plain_day(self._in_words(text, owner, day)) for day in ANY_DAYS}
        is_named = {(one.month, one.day) for one in elsewhere if one} == {(said.month, said.day)}
        return said if is_named else of_row

    def _in_words(self, text: str, owner: Person, on: date) -> Day | None:
        """The day that it says itself, with its hour where it says one; each text is read once for
        a day: a file repeats itself."""
        key = (text, on, owner.id)
        if key not in self._days:
            early = self._found(text, owner, on, HOURS[0])
            is_sure = isinstance(early, datetime) and early == self._found(
                text, owner, on, HOURS[1]
            )
            self._days[key] = early if is_sure else plain_day(early)
        return self._days[key]

    def _found(self, text: str, owner: Person, on: date, hour: time) -> Day | None:
        found = dates.find(text, datetime.combine(on, hour, owner.tz), "future", owner.locale)
        return found.value if found else None


def _rule(said: str, begins: datetime, owner: Person) -> Rule | Refused | None:
    """With the day from which on it comes every second week, where that is told."""
    rule = recurrence.read(said, begins, owner.locale)
    if not isinstance(rule, Rule) or rule.interval == 1:
        return rule
    whole = recurrence.read(said, begins - LONG_AGO, owner.locale)
    is_told = isinstance(whole, Rule) and whole.start != (begins - LONG_AGO).date()
    return whole if is_told else rule
