"""What a workbook would change, before anything is changed."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlmodel import Session, col, select

from models.customers import search
from models.customers.customer import Customer
from models.customers.names import clean_name, normalise
from models.errors import Problem
from models.followups.followup import MAX_TEXT, FollowUp
from models.people import called
from models.people.person import Person
from models.profiles.entry import LINES, MAX_LINE
from models.rules.names.decision_chain import Link
from models.rules.workbook.cells import plain_day
from models.rules.workbook.rows import (
    At,
    CustomerRow,
    FollowUpRow,
    Read,
    StrategyRow,
    Unread,
    Why,
)
from models.strategies.entry import StrategyEntry
from models.strategies.strategy import Strategy
from models.workbook.strategies import entry_of, is_there

FIELDS = ("industry", "size", "stage", "segment", "pains", "goals", "demands", "history")
CUSTOMER_ID, FOLLOWUP_ID = re.compile(r"customer:(\d{1,9})"), re.compile(r"followup:(\d{1,9})")


@dataclass(frozen=True)
class Change:
    """One field of a stored customer; `field` is its name, or "chain"."""

    field: str
    old: str
    new: str


@dataclass
class CustomerStep:
    """`customer` is None where it is to be created."""

    row: CustomerRow
    customer: Customer | None
    changes: list[Change] = field(default_factory=list)
    people: list[Link] = field(default_factory=list)  # to add, or to complete


@dataclass(frozen=True)
class StrategyStep:
    customer: str
    entry: StrategyEntry


@dataclass(frozen=True)
class Near:
    """A name that no customer has, but one has nearly: somebody has to say which is meant."""

    row: int
    sheet: str
    name: str
    like: str


@dataclass
class Plan:
    """`same` counts the rows that change nothing; `unknown` are owners whom nobody is called by:
    theirs becomes that of who imports."""

    customers: list[CustomerStep] = field(default_factory=list)
    followups: list[FollowUpRow] = field(default_factory=list)
    strategies: list[StrategyStep] = field(default_factory=list)
    same: int = 0
    near: list[Near] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    rows: int = 0

    @property
    def created(self) -> list[CustomerStep]:
        return [step for step in self.customers if step.customer is None]

    @property
    def changed(self) -> list[CustomerStep]:
        return [step for step in self.customers if step.customer is not None]

    @property
    def left_out(self) -> int:
        """Rows that are not taken at all."""
        return sum(one.is_row for one in self.unread) + len(self.near)

    @property
    def is_empty(self) -> bool:
        return not (self.customers or self.followups or self.strategies)


def plan(
    session: Session,
    read: Read,
    by: Person,
    now: datetime,
    *,
    as_new: frozenset[str] = frozenset(),
    adds_only: bool = False,
) -> Plan:
    """Against what is stored now. Names `as_new` are new customers although one is called nearly
    so; with `adds_only` a value that is there already stays."""
    new = frozenset(map(normalise, as_new))
    planning = _Planning(session, by, now, new, adds_only, Plan(rows=read.rows))
    planning.plan.unread += read.unread
    for row in read.customers:
        planning.customer(row)
    for strategy in read.strategies:
        planning.strategy(strategy)
    for followup in read.followups:
        planning.followup(followup)
    return planning.plan


@dataclass
class _Planning:
    session: Session
    by: Person
    now: datetime
    as_new: frozenset[str]
    adds_only: bool
    plan: Plan
    found: dict[str, Customer | None] = field(default_factory=dict)  # by name; None: to create
    created: dict[str, CustomerStep] = field(default_factory=dict)  # by name

    def customer(self, row: CustomerRow) -> None:
        if not self._known(row.at.sheet, row.at.row, row.name, row.id):
            return
        customer = self.found[normalise(row.name)]
        step = CustomerStep(row, customer)
        step.changes = list(self._changes(customer, row)) if customer else []
        step.people = self._people(customer, row)
        if customer is None:
            before = self.created.get(normalise(row.name))
            if before is not None:  # a row of another table made it
                before.row = row
                before.people = step.people
                return
            self.created[normalise(row.name)] = step
        elif not step.changes and not step.people:
            self.plan.same += 1
            return
        self.plan.customers.append(step)

    def strategy(self, row: StrategyRow) -> None:
        if not self._known(row.at.sheet, row.at.row, row.customer):
            return
        customer = self.found[normalise(row.customer)]
        entry = entry_of(self.session, row, customer, self.by, self.now)
        if not entry.goal:
            said = " | ".join(filter(None, (row.customer, *(row.actions or ()))))
            self.plan.unread.append(Unread(row.at, "", said, Why.NO_GOAL, is_row=True))
        elif customer is not None and (
            is_there(self.session, customer, entry)
            or (self.adds_only and Strategy.current(self.session, customer.id))
        ):
            self.plan.same += 1
        else:
            self._create(row.at.sheet, row.at.row, row.customer)
            self.plan.strategies.append(StrategyStep(row.customer, entry))
            for owner in row.owners or ():
                self._owner(owner)

    def followup(self, row: FollowUpRow) -> None:
        if not self._known(row.at.sheet, row.at.row, row.customer):
            return
        customer = self.found[normalise(row.customer)]
        if (record := self._record(row)) is not None:
            is_same = (record.content, record.feedback) == (
                (row.content or "").strip(),
                (row.feedback or "").strip(),
            )
            if is_same:
                self.plan.same += 1
            else:
                self._refuse(row, Why.EDITED)
        elif row.date is None or not (row.content or row.feedback):
            self._refuse(row, Why.NO_DATE if row.date is None else Why.NOTHING_SAID)
        elif len(row.content or "") > MAX_TEXT or len(row.feedback or "") > MAX_TEXT:
            self._refuse(row, Why.TOO_LONG)
        elif customer is not None and self._is_there(customer, row):
            self.plan.same += 1
        else:
            self._create(row.at.sheet, row.at.row, row.customer)
            self.plan.followups.append(row)
            self._owner(row.owner or "")

    def _refuse(self, row: FollowUpRow, why: Why) -> None:
        for number, one in enumerate(self.plan.unread):
            if one.at == row.at and one.why is Why.DATE and why is Why.NO_DATE:
                self.plan.unread[number] = replace(one, is_row=True)  # the cell says why
                return
        said = " | ".join(filter(None, (row.customer, row.content, row.feedback)))
        self.plan.unread.append(Unread(row.at, "", said, why, is_row=True))

    def _known(self, sheet: str, number: int, name: str, id: str | None = None) -> bool:
        """Whether the customer is found, by our id or its name, or will be created; else that is
        told."""
        key = normalise(name)
        if key in self.found:
            return True
        try:
            name = clean_name(name)
            stored = self._of_id(id) or Customer.of_name(self.session, name)
            if stored is not None:
                stored.require_visible(self.session, self.by)
                if not stored.may_be_edited_by(self.session, self.by):
                    raise _NotTheirs
        except (Problem, _NotTheirs):
            self.plan.unread.append(Unread(At(sheet, number), "", name, Why.NOT_YOURS, True))
            return False
        if stored is None and key not in self.as_new:
            alike = search.similar(self.session, name, self.by)
            if alike:
                self.plan.near.append(Near(number, sheet, name, alike[0]))
                return False
        self.found[key] = stored
        return True

    def _of_id(self, id: str | None) -> Customer | None:
        """The customer of an id that we wrote, or the one it was merged into."""
        found = CUSTOMER_ID.fullmatch(id or "")
        customer = Customer.surviving(self.session, int(found[1])) if found else None
        is_seen = customer is not None and customer.may_be_seen_by(self.session, self.by)
        return customer if is_seen and customer and customer.archived_at is None else None

    def _create(self, sheet: str, number: int, name: str) -> None:
        """A customer that only another table names is created by its name."""
        key = normalise(name)
        if self.found[key] is None and key not in self.created:
            step = self.created[key] = CustomerStep(CustomerRow(At(sheet, number), name), None)
            self.plan.customers.append(step)

    def _changes(self, customer: Customer, row: CustomerRow) -> list[Change]:
        found = []
        for name in FIELDS:
            new = getattr(row, name)
            old = getattr(customer, name) or ""
            if new is None or new == old or (self.adds_only and old):
                continue
            if name in LINES and len(new) > MAX_LINE:
                self.plan.unread.append(Unread(row.at, name, new, Why.TOO_LONG))
                continue
            found.append(Change(name, str(old), new))
        return found

    def _people(self, customer: Customer | None, row: CustomerRow) -> list[Link]:
        """Those who are new, or of whom more is told than is known. Nobody is taken out."""
        known = {one.name: one for one in customer.contacts(self.session)} if customer else {}
        found = []
        for link in row.chain or ():
            there = known.get(link.name)
            if there is None or (
                (link.title and link.title != there.title)
                or (link.concern and link.concern != there.concern)
            ):
                found.append(link)
        return [one for one in found if all(len(part) <= MAX_LINE for part in one.parts)]

    def _record(self, row: FollowUpRow) -> FollowUp | None:
        """The record of an id that we wrote: it is edited in Slack, where its history is kept."""
        found = FOLLOWUP_ID.fullmatch(row.id or "")
        record = self.session.get(FollowUp, int(found[1])) if found else None
        is_read = record is not None and record.is_live
        return record if is_read and record and self._sees(record) else None

    def _sees(self, record: FollowUp) -> bool:
        customer = self.session.get_one(Customer, record.customer_id)
        return customer.may_be_seen_by(self.session, self.by)

    def _is_there(self, customer: Customer, row: FollowUpRow) -> bool:
        """Whether this contact is recorded already: the same words on the same day."""
        said = (row.content or "").strip(), (row.feedback or "").strip()
        same = select(FollowUp).where(
            FollowUp.customer_id == customer.id,
            FollowUp.live(),
            col(FollowUp.content) == said[0],
            col(FollowUp.feedback) == said[1],
        )
        on = plain_day(row.date)
        return any(
            day_of(one.occurred_at, self.session.get_one(Person, one.owner_id)) == on
            for one in self.session.exec(same)
        )

    def _owner(self, name: str) -> None:
        unknown = self.plan.unknown
        if name and name not in unknown and len(called.called(self.session, name)) != 1:
            unknown.append(name)


class _NotTheirs(Exception):
    pass


def day_of(instant: datetime, owner: Person) -> date:
    return instant.astimezone(owner.tz).date()
