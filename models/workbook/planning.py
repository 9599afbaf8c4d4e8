"""Compares what was read of a workbook with what is stored. What a file may ask for thousands of
times is read at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlmodel import Session

from models.customers.customer import Customer
from models.customers.names import normalise
from models.followups.followup import MAX_TEXT, FollowUp
from models.people.person import Person
from models.people.workspace import Workspace
from models.rules.workbook import as_written
from models.rules.workbook.columns import last_days
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import (
    At,
    CustomerRow,
    Day,
    DealRow,
    FollowUpRow,
    Read,
    StrategyRow,
    Unread,
    Why,
)
from models.strategies.entry import read as read_strategy
from models.strategies.strategy import Strategy
from models.workbook import (
    chain,
    contacts_ahead,
    filling,
    handing,
    mending,
    named,
    not_taken,
    owed,
    profile,
    repeated,
    same_person,
    untouched,
)
from models.workbook import last_days as last
from models.workbook.answers import NOTHING_SAID, Answers
from models.workbook.asking import Asking
from models.workbook.deal_planning import DealPlanning
from models.workbook.plan import (
    Change,
    CustomerStep,
    FollowUpStep,
    Plan,
    StrategyStep,
)
from models.workbook.promises import Promises
from models.workbook.stored import Stored, StoredRecord
from models.workbook.strategies import cut, entry_of, is_there
from models.workbook.tally import Tally
from models.workbook.todo_planning import TodoPlanning
from models.workbook.whose import Whose
from models.workbook.without_record import WithoutRecord


def plan(
    session: Session,
    read: Read,
    by: Person,
    now: datetime,
    *,
    as_new: frozenset[str] = frozenset(),
    near: Mapping[str, str] | None = None,
    adds_only: bool = False,
    answers: Answers = NOTHING_SAID,
) -> Plan:
    """Against what is stored now. Names `as_new` are new customers although one is called nearly
    so; where it is known which names are `near` to others, all others are. With `adds_only` a value
    that is there already stays."""
    answers = answers.sent_by(by.id)
    if as_written.is_ours(read):
        read = as_written.at_home(read, Workspace.key(session))
    asking = Asking(frozenset(map(normalise, as_new)), near)
    lookup = named.lookup(session, read, by)
    customers = [*lookup.found, *named.of_our_ids(session, read)]
    stored = Stored(session, customers, answers.people)
    read, same = same_person.brought_together(read, stored)
    found = Plan(rows=read.rows, answers=answers, same_people=same)
    whose = Whose(
        session, by, asking, found, lookup, import_id=answers.import_id, unsure=read.unsure
    )
    todos = TodoPlanning(session, by, now, adds_only, found, whose, stored, read.headings)
    planning = _Planning(
        session, by, now, adds_only, found, whose, stored,
        DealPlanning(session, by, now, found, stored), todos,
        WithoutRecord(by, now, found, whose, stored, todos),
        read.headings,
    )  # fmt: skip
    planning.plan.unread += read.unread
    for row in read.customers:
        planning.customer(row)
    for strategy in read.strategies:
        planning.strategy(strategy)
    for followup in read.followups:
        planning.followup(followup)
    for deal in read.deals:
        planning.deal(deal)
    Tally(Promises(stored, answers, now), by).add(found)
    return found


@dataclass
class _Planning:
    session: Session
    by: Person
    now: datetime
    adds_only: bool
    plan: Plan
    whose: Whose
    stored: Stored
    deals: DealPlanning
    todos: TodoPlanning
    without_record: WithoutRecord
    headings: Mapping[str, Mapping[str, str]]
    said: set[tuple[object, ...]] = field(default_factory=set)
    profiles: set[At] = field(default_factory=set)  # where those that are taken stand

    def customer(self, row: CustomerRow) -> None:
        called: list[Change] = []
        if (ours := self.whose.of_our_id(row)) is not None:
            heading = self._headings(row.at).get("customers.name", "")
            told = self.whose.renamed(row, ours, heading, adds_only=self.adds_only)
            if told is None:
                return
            row, called = untouched.profile(told[0]), told[1]
        elif not self.whose.of(row.at, row.name):
            return
        self.profiles.add(row.at)
        self._contacted(row.name, row.seen)
        customer = ours or self.whose.found[normalise(row.name)]
        step = CustomerStep(row, customer)
        known = self.stored.chain(customer) if customer else {}
        step.over, told_over = profile.over(
            customer, row, self._headings(row.at), is_ours=ours is not None
        )
        self.plan.unread += told_over
        step.changes = called + (self._changes(customer, row) if customer else [])
        is_ours = ours is not None
        step.people = chain.steps(known, row, adds_only=self.adds_only, is_ours=is_ours)
        if ours is not None and not self.adds_only:
            self.plan.unread += not_taken.of_profile(
                ours, known, row, self._headings(row.at), self.plan.unread
            )
        if customer is None:
            self._owner(row.owner or "")
            before = self.whose.created.get(normalise(row.name))
            if before is not None:  # a row of another table made it
                before.row = row
                before.people, before.over = step.people, step.over
                return
            self.whose.created[normalise(row.name)] = step
        else:
            kept = handing.plan(
                self.stored, step, row, self._headings(row.at), adds_only=self.adds_only
            )
            self.plan.unread += kept
            self._owner(row.owner or "" if kept and not self.adds_only else "")
            if not step.changes and not step.people and step.over is None:
                self.plan.same += 1
                return
        self.plan.customers.append(step)

    def strategy(self, row: StrategyRow) -> None:
        if not self.whose.of(row.at, row.customer, row.id):
            return
        customer = self.whose.found[normalise(row.customer)]
        row = replace(row, customer=customer.name) if customer else row
        entry = entry_of(self.session, row, customer, self.by, self.now)
        is_over = customer is not None and customer.ended_at is not None
        if not entry.goal or is_over:
            why = Why.ENDED if is_over else Why.NO_GOAL
            said = " | ".join(filter(None, (row.customer, *(row.actions or ()))))
            self.plan.unread.append(Unread(row.at, "", said, why, is_row=True))
        elif customer is not None and (
            is_there(self.session, customer, entry)
            or untouched.is_strategy(self.session, row, customer)
            or (self.adds_only and Strategy.current(self.session, customer.id))
        ):
            self.plan.same += 1
            if row.id and customer is not None and not untouched.is_whole(row):
                kept = read_strategy(self.session, customer)
                self.plan.unread += not_taken.of_strategy(
                    self.stored, row, kept, self._headings(row.at)
                )
        else:
            self.whose.create(row.at, row.customer)
            self.plan.strategies.append(StrategyStep(row.customer, entry, row.goals))
            self.plan.unread += cut(row, self._headings(row.at))
            for owner in row.owners or ():
                self._owner(owner)

    def followup(self, row: FollowUpRow) -> None:
        if not row.customer:
            self.todos.of_nobody(row)
            return
        if not self.whose.of(row.at, row.customer, row.id):
            return
        customer = self.whose.found[normalise(row.customer)]
        row = replace(row, customer=customer.name) if customer else row
        if contacts_ahead.is_one(row):
            self._to_meet(row, customer)
            return
        # What a record of ours says already is edited in Slack, where its history is kept.
        if owed.is_ours(row):
            if not self.todos.ours(row, customer):
                self._nothing_said(row)
        elif (record := self.stored.record_of(row)) is not None:
            row = untouched.followup(row, record)
            said = (row.content or "").strip(), (row.feedback or "").strip()
            pairs = zip((record.content, record.feedback), said, strict=True)
            is_theirs = customer is not None and customer.id == record.customer_id
            if is_theirs and all(old in ("", new) for old, new in pairs):
                self.plan.unread += not_taken.of_record(
                    self.stored, record, row, self._headings(row.at)
                )
                mended = self._mended(record, row)
                is_settled = self.todos.of_record(record, row)
                self._fill(record, row, customer, mended, is_settled=is_settled)
            else:
                not_taken.refuse(self.plan.unread, row, Why.EDITED)
        elif owed.is_only(row):
            self.todos.owe(row, customer)
        elif row.date is None or not (row.content or row.feedback):
            self._nothing_said(row)
        elif len(row.content or "") > MAX_TEXT or len(row.feedback or "") > MAX_TEXT:
            not_taken.refuse(self.plan.unread, row, Why.TOO_LONG)
        elif self._is_said(row):
            self.plan.same += 1
        elif customer is not None and (there := self.stored.record(customer, row)):
            self._fill(there, row, customer)
        elif customer is not None and (there := repeated.of(self.stored, customer, row)):
            self._fill(there, replace(row, content=None, feedback=None, method=None), customer)
        else:
            self.whose.create(row.at, row.customer)
            row = self.without_record.left_to_promise(row, customer)
            self.plan.followups.append(row)
            for owner in (row.owner, *row.ours, *row.todo_owners):
                self._owner(owner or "")

    def _to_meet(self, row: FollowUpRow, customer: Customer | None) -> None:
        """A contact that is planned in no record; one that is here is moved in Slack."""
        owner = owed.owner_of(self.stored, customer, row, self.by)
        there = contacts_ahead.is_here(self.session, row, customer, owner)
        if there is None and contacts_ahead.is_ahead(row.next, owner, self.now):
            self.whose.create(row.at, row.customer)
            self._owner(row.owner or "")
            self.plan.to_meet.append(row)
        elif there is not None and contacts_ahead.is_moved(there, row):
            said = " | ".join(map(str, filter(None, (row.customer, row.next))))
            self.plan.unread.append(Unread(row.at, "", said, Why.EDITED, is_row=True))
        else:
            self.plan.same += 1

    def _nothing_said(self, row: FollowUpRow) -> None:
        """A list of customers may say when each was visited last, and no more."""
        headings, is_list = self._headings(row.at), row.at in self.profiles
        if is_list and last_days.is_of_contact(headings.get("followups.date", "")):
            self._contacted(row.customer, row.date)
        left = row if row.id else self.without_record.take(row)
        is_taken = left is not row or normalise(row.customer) in self.whose.created
        not_taken.nothing_said(self.plan.unread, left, headings, is_list=is_list or is_taken)
        if left.content or left.feedback or left.todos:
            self.plan.lost.add(row.at)

    def _contacted(self, name: str, when: Day | None) -> None:
        """A day on which a customer was spoken to, of which nothing else is told."""
        on, customer = plain_day(when), self.whose.found[normalise(name)]
        is_past = on is not None and on <= self.now.astimezone(self.by.tz).date()
        if on is not None and is_past and last.is_news(self.session, customer, on):
            self.plan.contacted.append((name, on))

    def deal(self, row: DealRow) -> None:
        if not self.whose.of(row.at, row.customer, row.id):
            return
        customer = self.whose.found[normalise(row.customer)]
        row = replace(row, customer=customer.name) if customer else row
        if self.deals.add(row, customer):
            self.whose.create(row.at, row.customer)
            self._owner(row.owner or "")

    def _mended(self, record: StoredRecord, row: FollowUpRow) -> list[Change]:
        """What else its row says, in a file that we wrote for somebody who may change it."""
        found = mending.changes(self.stored, record, row, adds_only=self.adds_only)
        followup = self.session.get(FollowUp, record.id) if found else None
        return found if followup and followup.may_be_read_by(self.session, self.by) else []

    def _fill(
        self,
        record: StoredRecord,
        row: FollowUpRow,
        customer: Customer | None,
        mended: Sequence[Change] = (),
        *,
        is_settled: bool = False,
    ) -> None:
        changes = filling.changes(self.stored, record, row, customer, adds_only=self.adds_only)
        changes += mended
        if changes:
            self.plan.filled.append(FollowUpStep(record.id, record.settled_at, row, changes))
        elif not is_settled:
            self.plan.same += 1

    def _changes(self, customer: Customer, row: CustomerRow) -> list[Change]:
        found, too_long = profile.changes(customer, row, adds_only=self.adds_only)
        self.plan.unread += too_long
        return found

    def _is_said(self, row: FollowUpRow) -> bool:
        """Whether a row before says the same."""
        said = (normalise(row.customer), plain_day(row.date), row.content, row.feedback)
        is_said = said in self.said
        self.said.add(said)
        return is_said

    def _headings(self, at: At) -> Mapping[str, str]:
        return self.headings.get(at.sheet, {})

    def _owner(self, name: str) -> None:
        self.todos.owner(name)
