"""What a workbook would change of to-dos: those that are of no record, and those that we wrote."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from sqlmodel import Session

from models.commitments import todo_lists
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.customers.names import normalise
from models.people.person import Person
from models.rules.names.fold import fold
from models.rules.workbook.rows import At, FollowUpRow, Unread, Why
from models.workbook import owed, todos_told, untouched
from models.workbook.plan import Plan
from models.workbook.stored import Stored, StoredRecord
from models.workbook.todos_told import StoredTodos, Told
from models.workbook.whose import Whose


@dataclass
class TodoPlanning:
    session: Session
    by: Person
    now: datetime
    adds_only: bool
    plan: Plan
    whose: Whose
    stored: Stored
    headings: Mapping[str, Mapping[str, str]]
    owed: dict[str, set[str]] = field(default_factory=dict)  # texts, by customer

    def ours(self, row: FollowUpRow, customer: Customer | None) -> bool:
        """One of no record that we wrote; one that was deleted meanwhile is not made again. False
        where its row says nothing."""
        there = self._todos.of_row(row, customer)
        row = untouched.todo(row) if there is not None else row
        told = todos_told.told_in(row)
        if there is None and told:
            self.owe(row, customer)
        if there is None or not told:
            return bool(told)
        if "todos" not in row.untouched and fold(told[0].text) != fold(there.text):
            self._refuse(row, "todos", told[0].text)
        is_there = there.cancelled_at is None or there.is_unsaid
        if not (is_there and self._settled(there, told[0], row, "owner")):
            self.plan.same += 1
        return True

    def of_nobody(self, row: FollowUpRow) -> None:
        """A to-do that belongs to no customer, in a sheet of to-dos."""
        if not (owed.is_ours(row) and self.ours(row, None)):
            self.owe(row, None)

    def of_record(self, record: StoredRecord, row: FollowUpRow) -> bool:
        """Whether any to-do of a record changes."""
        todos = self._todos.of_record(record.id) if row.todos else []
        pairs = todos_told.of_record(todos, row)
        settled = [self._settled(todo, told, row, "todo_owner") for todo, told in pairs]
        return any(settled)

    def owe(self, row: FollowUpRow, customer: Customer | None) -> None:
        """Those of a row that tells of no record, as far as they are new."""
        told = self.owed.setdefault(normalise(row.customer), set())
        known = told | (self.stored.owed(customer) if customer else set())
        known |= set() if row.customer else self._alone
        is_ours = owed.is_ours(row)
        if (left := owed.new(row, known)) is None or (is_ours and owed.said(row) in told):
            self.plan.same += 1
            return
        told |= {owed.said(row)} if is_ours else set(left.todos or ())
        if row.customer:
            self.whose.create(row.at, row.customer)
        self.plan.owed.append(left)
        for owner in (row.owner, *left.todo_owners):
            self.owner(owner or "")

    def owner(self, name: str) -> None:
        """Asks who is meant, where nobody here is called so."""
        if name and name not in self.plan.unknown and self.stored.colleague(name) is None:
            self.plan.unknown.append(name)

    @cached_property
    def _todos(self) -> StoredTodos:
        return StoredTodos(self.session, self.stored.customers, self.by)

    @cached_property
    def _alone(self) -> set[str]:
        """The texts of those of theirs that belong to no customer."""
        return {one.text for one in self.session.exec(todo_lists.of_no_customer(self.by))}

    def _settled(self, todo: Todo, told: Told, row: FollowUpRow, owner: str) -> bool:
        """Whether it changes; what is not taken over is told. `owner` is the column of theirs."""
        found = todos_told.compared(
            self.session, todo, told, row.customer, self.stored, self.by, self.now,
            adds_only=self.adds_only,
        )  # fmt: skip
        columns = {**todos_told.COLUMNS, "owner": owner}
        for field_of, said in found.refused:
            self._refuse(row, columns[field_of], said)
        if found.step is not None:
            self.plan.settled.append(found.step)
        return found.step is not None

    def _refuse(self, row: FollowUpRow, column: str, said: str) -> None:
        heading = self._headings(row.at).get(f"followups.{column}", "")
        self.plan.unread.append(Unread(row.at, heading, said, Why.EDITED))

    def _headings(self, at: At) -> Mapping[str, str]:
        return self.headings.get(at.sheet, {})
