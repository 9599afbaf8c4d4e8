"""What a plan brings besides customers and records, and whose it will be."""

from dataclasses import dataclass
from datetime import date

from models.people.person import Person
from models.rules.workbook.days import plain_day
from models.rules.workbook.rows import FollowUpRow, TodoState
from models.workbook.plan import CustomerStep, Plan, Share
from models.workbook.promises import Promises


@dataclass
class Tally:
    promises: Promises
    by: Person

    def add(self, plan: Plan) -> None:
        """Names the owners of new customers, and counts what the plan holds."""
        self._give(plan)
        shares: dict[int, Share] = {}

        def share(owner: Person) -> Share:
            return shares.setdefault(owner.id, Share(owner.name, owner.id == self.by.id))

        for step in plan.created:
            share(step.owner or self.by).customers += 1
        for row in plan.followups:
            owner = self._owner(row.owner)
            share(owner).followups += 1
            on = plain_day(row.date) or self.promises.now.date()
            for owed in self.promises.of(row, owner, on):
                share(owed.owner).todos += 1
                plan.todos.count(owed.state)
                is_late = owed.due is not None and owed.due < self._today(owed.owner)
                plan.todos.late += owed.state is TodoState.OPEN and is_late
            following = plain_day(row.next)
            plan.next_contacts += following is not None and following >= self._today(owner)
        plan.shares = list(shares.values())

    def _give(self, plan: Plan) -> None:
        """A new customer is that of whom its row names, else of whom its latest record does."""
        latest: dict[str, FollowUpRow] = {}
        for row in plan.followups:
            before = latest.get(row.customer)
            if row.owner and (before is None or _day(row) >= _day(before)):
                latest[row.customer] = row
        for step in plan.created:
            log = latest.get(step.row.name)
            step.owner = self._named(step, log)

    def _named(self, step: CustomerStep, log: FollowUpRow | None) -> Person | None:
        own = self.promises.stored.colleague(step.row.owner) if step.row.owner else None
        return own or (self.promises.stored.colleague(log.owner) if log and log.owner else None)

    def _owner(self, name: str | None) -> Person:
        return (self.promises.stored.colleague(name) if name else None) or self.by

    def _today(self, owner: Person) -> date:
        return self.promises.now.astimezone(owner.tz).date()


def _day(row: FollowUpRow) -> str:
    return str(plain_day(row.date))
