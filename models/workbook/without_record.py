"""What a row tells that needs no record, where its own is left out for want of a day or a word: its
to-dos, who the customer's people are, when it is spoken to next, and whose it is."""

from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any

from models.commitments.appointment import Appointment
from models.commitments.promise import MAX_TEXT
from models.customers.customer import Customer
from models.customers.names import normalise
from models.people.person import Person
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import CustomerRow, FollowUpRow
from models.workbook import chain, owed
from models.workbook.plan import CustomerStep, PersonStep, Plan
from models.workbook.promises import ANY_DAYS, Promises
from models.workbook.records import OURS
from models.workbook.stored import Stored
from models.workbook.todo_planning import TodoPlanning
from models.workbook.whose import Whose


@dataclass
class WithoutRecord:
    by: Person
    now: datetime
    plan: Plan
    whose: Whose
    stored: Stored
    todos: TodoPlanning

    def take(self, row: FollowUpRow) -> FollowUpRow:
        """Returns the rest of the row: itself, where nothing is taken."""
        customer = self.whose.found[normalise(row.customer)]
        rest = row
        if (promised := self._promised(row)) is not None:
            self.todos.owe(promised, customer)
            rest = _without_todos(rest)
        if (met := self._met(row)) is not None:
            self._meet(met, customer)
            rest = replace(rest, people=None)
        if row.next is not None:
            rest = replace(rest, next=None)
            if self._is_to_come(row, customer):
                self.plan.to_meet.append(replace(row, todos=None))
        if row.content or row.feedback or row.next:
            self.whose.create(row.at, row.customer)
        if row.owner:
            self.plan.named.setdefault(row.customer, row.owner)
            self.todos.owner(row.owner)
        return rest

    def left_to_promise(self, row: FollowUpRow, customer: Customer | None) -> FollowUpRow:
        """A row that is a record, without the to-dos that came in when it was none."""
        if customer is None or not row.todos or not self.stored.owed(customer):
            return row
        promises = Promises(self.stored, self.plan.answers, self.now)
        every = promises.of(row, self.by, plain_day(row.date) or self.now.date())
        left = [
            at
            for at, one in enumerate(every)
            if not self.stored.is_owed(customer, one.text[:MAX_TEXT], one.due)
        ]
        return owed.only(row, left) or _without_todos(row)

    def _is_to_come(self, row: FollowUpRow, customer: Customer | None) -> bool:
        """Whether the next contact is ahead of its owner, and not planned yet."""
        on, owner = plain_day(row.next), owed.owner_of(self.stored, customer, row, self.by)
        is_ahead = on is not None and on >= self.now.astimezone(owner.tz).date()
        return is_ahead and (customer is None or (customer.id, owner.id, on) not in self._planned)

    @cached_property
    def _planned(self) -> Container[tuple[int, int, date]]:
        ids = {one.id for one in self.stored.customers}
        return Appointment.on_days(self.stored.session, ids)

    def _promised(self, row: FollowUpRow) -> FollowUpRow | None:
        """The to-dos alone, each with its day; None where such a day counts from that of the
        record, which nobody knows."""
        on = plain_day(row.date)
        promises = Promises(self.stored, self.plan.answers, self.now)
        days = [on] if on else ANY_DAYS
        found = [tuple(one.when for one in promises.of(row, self.by, day)) for day in days]
        if not row.todos or any(one != found[0] for one in found):
            return None
        alone = replace(row, date=None, method=None, people=None, content=None, feedback=None)
        return replace(alone, next=None, dues=found[0], due=None)

    def _met(self, row: FollowUpRow) -> CustomerRow | None:
        """None of us is one of theirs."""
        theirs = tuple(
            one
            for one in row.people or ()
            if one.name != row.owner
            and not OURS.search(one.title)
            and self.stored.colleague(one.name) is None
        )
        return CustomerRow(row.at, row.customer, chain=theirs) if theirs else None

    def _meet(self, row: CustomerRow, customer: Customer | None) -> None:
        known = self.stored.chain(customer) if customer else {}
        people = chain.steps(known, row, adds_only=True, is_ours=False)
        self.whose.create(row.at, row.name)
        step = self._step_of(row, customer, people)
        named = {one.link.name for one in step.people} if step else set()
        if step is not None:
            step.people += [one for one in people if one.link.name not in named]

    def _step_of(
        self, row: CustomerRow, customer: Customer | None, people: list[PersonStep]
    ) -> CustomerStep | None:
        """Where the customer changes already; None where nobody is new."""
        names = {normalise(row.name), normalise(customer.name if customer else row.name)}
        found = (one for one in self.plan.customers if normalise(one.row.name) in names)
        step = next(found, None)
        if step is None and people:
            step = CustomerStep(CustomerRow(row.at, row.name), customer)
            self.plan.customers.append(step)
        return step


def _without_todos(row: FollowUpRow) -> FollowUpRow:
    none: dict[str, Any] = dict.fromkeys(owed.OF_EACH, ())
    return replace(row, **{**none, "todos": None, "due": None})
