"""What a plan brings besides customers and records, and whose it will be."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from models.people.person import Person
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import FollowUpRow, TodoState
from models.workbook import owed
from models.workbook.counts import Share
from models.workbook.plan import Ahead, CustomerStep, Plan
from models.workbook.promises import Owed, Promises


@dataclass
class Tally:
    promises: Promises
    by: Person

    def add(self, plan: Plan) -> None:
        """Names the owners of new customers, and counts what the plan holds."""
        self._give(plan)
        shares: dict[int, Share] = {}

        def share(owner: Person) -> Share:
            id = owner.id
            if id not in shares:
                shares[id] = Share(owner.name, id == self.by.id)
            return shares[id]

        over = self._over(plan)
        for step in plan.created:
            share(step.owner or self.by).customers += 1
        for row in plan.followups:
            owner = self._owner(row.owner)
            share(owner).followups += 1
            on = plain_day(row.date) or self.promises.now.date()
            is_over = row.customer in over
            promised = self.promises.of(row, owner, on)
            self._count(promised, row.customer, plan, share, is_over=is_over)
            if not is_over:
                self._follow(row, owner, plan)
        whose = {step.row.name: step for step in plan.created}
        added = replace(self.promises, is_added=True)
        for row in plan.owed:
            owner = self._owing(row, whose.get(row.customer))
            every = added.of(row, owner, self._today(owner))
            self._count(every, row.customer, plan, share, is_over=row.customer in over)
        for row in plan.to_meet:
            if row.customer not in over:
                self._follow(row, self._owner(row.owner), plan)
        plan.shares = list(shares.values())
        met: dict[str, str] = {}
        for row in plan.followups:
            met[row.customer] = max(met.get(row.customer, ""), _day(row))
        plan.contacted = [
            (name, on) for name, on in plan.contacted if met.get(name, "") < on.isoformat()
        ]

    def _follow(self, row: FollowUpRow, owner: Person, plan: Plan) -> None:
        on = plain_day(row.next)
        if on is not None and on >= self._today(owner):
            plan.next_contacts += 1
            plan.ahead.append(Ahead(on, row.customer))

    def _over(self, plan: Plan) -> set[str]:
        """The names of customers about which nothing is owed."""
        names = {step.row.name for step in plan.customers if step.over is not None}
        here = self.promises.stored.customers
        return names | {one.name for one in here if one.ended_at is not None}

    def _count(
        self,
        every: list[Owed],
        customer: str,
        plan: Plan,
        share: Callable[[Person], Share],
        *,
        is_over: bool,
    ) -> None:
        for one in every:
            is_open = one.state is TodoState.OPEN
            share(one.owner).todos += 1
            plan.todos.count(TodoState.DROPPED if is_open and is_over else one.state)
            is_late = one.due is not None and one.due < self._today(one.owner)
            plan.todos.late += is_open and is_late and not is_over
            if one.due is not None and is_open and not is_over:
                plan.ahead.append(Ahead(one.due, customer, one.text, one.rule))

    def _owing(self, row: FollowUpRow, step: CustomerStep | None) -> Person:
        """Whose a to-do of no record is: see models.workbook.owed."""
        if step is not None and not row.owner:
            return step.owner or self.by
        stored = self.promises.stored
        return owed.owner_of(stored, stored.named(row.customer), row, self.by)

    def _give(self, plan: Plan) -> None:
        """A new customer is that of whom its row names, else of whom its latest record does, else
        of whom a row does that makes no record."""
        latest: dict[str, FollowUpRow] = {}
        for row in plan.followups:
            before = latest.get(row.customer)
            if row.owner and (before is None or _day(row) >= _day(before)):
                latest[row.customer] = row
        for step in plan.created:
            log = latest.get(step.row.name)
            told = (step.row.owner, log and log.owner, plan.named.get(step.row.name))
            found = (self.promises.stored.colleague(one) for one in told if one)
            step.owner = next(filter(None, found), None)

    def _owner(self, name: str | None) -> Person:
        return (self.promises.stored.colleague(name) if name else None) or self.by

    def _today(self, owner: Person) -> date:
        return self.promises.now.astimezone(owner.tz).date()


def _day(row: FollowUpRow) -> str:
    return str(plain_day(row.date))
